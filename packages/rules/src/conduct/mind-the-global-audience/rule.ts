import { Flag, type Judging, lexicon, type Match, type RuleModule } from '@precept/engine';

type GlobalWord = 'call' | 'gift' | 'fenced';

const GLOBAL = lexicon<GlobalWord>('conduct-global', {
  call: [
    '(ask|talk to|speak to|speak with|see) your (doctor|physician|gp|pharmacist|specialist|oncologist|dermatologist|neurologist|eye doctor) about',
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

/** A call to ask for a product counts only with the product named; from a company a medicine anywhere in the text will do. */
function companyCall(judging: Judging, matches: readonly Match<GlobalWord>[]): Match<GlobalWord> | undefined {
  const call = matches.find((m) => m.value === 'call');
  if (!call) return undefined;
  const isCompany = COMPANY.has(judging.post.author.role);
  return (isCompany && judging.of('medicine').length > 0) || namesProduct(judging, call, isCompany) ? call : undefined;
}

/** "about Lumiprax": a capital within two words after the call; right after it where the author is no company, and no condition. */
function namesProduct(judging: Judging, call: Match<unknown>, isCompany: boolean): boolean {
  const { flags, start, count } = judging.reading.tokens;
  for (let i = call.to; i < Math.min(count, call.to + (isCompany ? 2 : 1)); i++) {
    const flag = flags[i] as number;
    if ((flag & Flag.capital) === 0 || (flag & (Flag.upper | Flag.tag)) !== 0) continue;
    const at = start[i] as number;
    if (isCompany || !judging.signals.some((s) => s.start <= at && at < s.end && s.kind !== 'medicine' && s.kind !== 'person')) return true;
  }
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
