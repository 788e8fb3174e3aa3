import { type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import { isOrganisation, type Severity, type Signal } from '@precept/model';
import { placeOf } from '../../shared/place.ts';
import { Weighing, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'service/name-links-truly',
  family: 'service',
  title: 'A link says where it leads, and says so when it leaves the house.',
  catalogue: ['MOD-09'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [
    { id: 'MOD-09', title: 'PMCPA, social media guidance', locator: 'links are not misnamed and show when readers leave' },
    { id: 'MOD-09', title: 'AMA Insurance, page notice', locator: 'notice on leaving the site' },
  ],
} as const satisfies RuleMeta;

const WORDS = lexicon('link-names', {
  ours: [
    '(our|the) (research|study|studies|data|evidence|science|trial|report|findings|paper|guideline|fact sheet|patient information|safety information)',
    '(read|see|view|get) (the|our) (evidence|research|study|data|facts|science|report)',
    'independent (advice|information|review|experts)',
    '(official|government|who|cdc|nhs|fda) (advice|information|page|site|fact sheet|guidance)',
  ],
  outside: [
    'external',
    'leaves (our|this) (page|site)',
    'leaving (our|this) (page|site)',
    'outside our (site|page)',
    'third party',
    'not our (page|site)',
  ],
});

/** Addresses that hide where they lead, and shops. */
const SHORT = /^(?:bit\.ly|t\.co|tinyurl\.com|ow\.ly|goo\.gl|is\.gd|buff\.ly|lnkd\.in|cutt\.ly|rebrand\.ly|t\.ly|linktr\.ee)$/;
const SHOP = /\b(?:shop|store|buy|cart|checkout|order|deals?|sale|amzn|amazon)\b/;

export const rule: RuleModule = {
  meta,
  lexicons: [WORDS],
  trigger: { lexicon: true },
  judge(judging) {
    const { post } = judging;
    const isMaker = post.author.role.startsWith('pharma') || post.author.role.startsWith('device');
    if (!isOrganisation(post) && !isMaker) return;
    const named = judging.matches(WORDS).find((m) => m.value === 'ours');
    const link = judging.of('url').find((u) => isDoubtful(judging, u));
    if (!named || !link || judging.matches(WORDS).some((m) => m.value === 'outside')) return;
    const isShop = SHOP.test(addressOf(judging, link));
    const weighing = new Weighing(0.2)
      .add('url', isShop ? 1.2 : 0.5, isShop ? 'the address is that of a shop' : 'the address hides where it leads', link)
      .add('words', 0.6, 'it is named as something else', placeOf(judging, named));
    report(judging, weighing, isShop && isMaker ? 'review' : 'advise', isShop);
  },
};

const addressOf = ({ reading }: Judging, { start, end }: Signal): string => reading.lower.slice(start, end);

function isDoubtful(judging: Judging, link: Signal): boolean {
  const host = String(link.value?.host ?? '').toLowerCase();
  if (judging.policy.ownHosts.some((own) => host === own || host.endsWith(`.${own}`))) return false;
  return SHORT.test(host) || SHOP.test(addressOf(judging, link));
}

function report(judging: Judging, weighing: Weighing, severity: Severity, isShop: boolean): void {
  const spans = weighing.spans();
  judging.report({
    severity,
    spans,
    what: `The words ${wordsAt(judging, spans)} name a link as something ${isShop ? 'that its address, a shop, is not' : 'that its address does not show'}.`,
    why: 'Readers follow it for facts and land where something is sold, or do not notice that they left your page.',
    instead: 'Name the page it opens, use its full address, and add "(external)" where it leaves your own pages.',
    evidence: weighing.evidence,
  });
}
