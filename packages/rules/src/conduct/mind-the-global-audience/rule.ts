import { type Judging, lexicon, type Match, type RuleModule } from '@precept/engine';

type GlobalWord = 'call' | 'gift' | 'fenced';

const GLOBAL = lexicon<GlobalWord>('conduct-global', {
  call: [
    '(ask|talk to|speak to|speak with|see) your (doctor|physician|gp|pharmacist|specialist|oncologist|dermatologist|neurologist|eye doctor) (about|if|whether)',
    '(now|newly) (available|launched|approved|on the market|in pharmacies|in stores)',
    '(order|buy|get yours|try it) (now|today|online)',
  ],
  gift: [
    '(gift card|gift cards|voucher|vouchers) are for new',
    '(gift card|gift cards|voucher|vouchers|free iphone|prize|hamper) (for|to) (new|every|our|all)? (patients|patient|prescribers|doctors|referrals)',
  ],
  fenced: [
    '(us|u s|uk|eu|eea|canada|australia|india|ireland|new zealand|japan|germany|france) (only|residents|residents only|audiences|audience|healthcare professionals|hcps|hcp|patients|market)',
    '(intended for|for audiences in|for residents of|only for|in your country|not available in all|approved in|varies by country|where approved|healthcare professionals only|prescribing information|full prescribing|important safety information|local label|adverse events should be reported)',
    '(in|across) the (us|uk|eu|usa)',
  ],
});

const COMPANY = new Set(['pharma-account', 'pharma-employee', 'device-employee']);

/** A text lawful at home may break rules where it is read. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/mind-the-global-audience',
    family: 'conduct',
    title: 'Say for which country a text about a product or an offer is meant.',
    catalogue: ['PROF-17'],
    severity: 'advise',
    decidedBy: 'machine',
    sources: [
      {
        id: 'PROF-17',
        title: 'Roche social media principles; IFPMA/EFPIA joint note',
        locator: 'rule 4, mind the global audience; 28 September 2022',
      },
    ],
  },
  lexicons: [GLOBAL],
  trigger: { lexicon: true },
  judge(judging) {
    if (judging.post.audience !== 'public') return;
    const matches = judging.matches(GLOBAL);
    if (matches.some((m) => m.value === 'fenced')) return;
    const offer = matches.find((m) => m.value === 'gift') ?? companyCall(judging, matches);
    if (offer) report(judging, offer);
  },
};

/** A call to ask for a product counts only from a company, and only with the product named. */
function companyCall(judging: Judging, matches: readonly Match<GlobalWord>[]): Match<GlobalWord> | undefined {
  if (!COMPANY.has(judging.post.author.role)) return undefined;
  const call = matches.find((m) => m.value === 'call');
  if (!call) return undefined;
  return judging.signals.some((s) => s.kind === 'medicine') || namesProduct(judging, call) ? call : undefined;
}

/** "about Zelvora": a capital within two words after the call. */
function namesProduct(judging: Judging, call: Match<unknown>): boolean {
  const { flags, count } = judging.reading.tokens;
  for (let i = call.to; i < Math.min(count, call.to + 2); i++) if ((flags[i] as number) & 1) return true;
  return false;
}

function report(judging: Judging, m: Match<unknown>): void {
  const { start, end } = judging.reading.tokens;
  const span = { start: start[m.from] ?? 0, end: end[m.to - 1] ?? 0 };
  judging.report({
    severity: 'advise',
    spans: [span],
    what: `“${judging.reading.text.slice(span.start, span.end)}” speaks to readers everywhere, with no country named.`,
    why: 'Readers in countries where the product or the offer is not allowed are misled, and the post may break their law.',
    instead: 'Name the country it is meant for, limit where it is shown, or speak of the company without the product.',
    evidence: [{ signal: GLOBAL.name, weight: 1, reason: 'a product or an offer without a country' }],
  });
}
