import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type ClaimWeights, mentions, quoteWords, Scales } from '../scales.ts';
import { isTrade } from '../setting.ts';

const meta = {
  id: 'claim/no-bought-influence',
  family: 'claim',
  title: 'Followers, likes and views are earned.',
  catalogue: ['CLM-13'],
  severity: 'advise',
  decidedBy: 'person',
  sources: [{ id: 'CLM-13', title: '16 CFR 465.8', locator: 'fake indicators of social media influence' }],
  directions: ['outbound', 'inbound'],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'review/followers': [2.4, 'followers, likes or views are bought or ordered'],
};
const BASE = -1.1;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'review/followers')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS);
    if (scales.claims.length === 0) return;
    scales.addIf(isTrade(judging.post), 'role', 0.3, 'the author lives by care');
    if (scales.total > 0) report(judging, scales);
  },
};

function report(judging: Judging, scales: Scales): void {
  judging.report({
    severity: 'advise',
    spans: scales.claims,
    what: `The words ${quoteWords(judging, scales.claims)} speak of bought or ordered influence.`,
    why: 'Readers take the numbers for the trust of other patients.',
    instead: 'Stop it and correct any figures already reported; paid advertising that is labelled is fine.',
    evidence: scales.evidence,
  });
}
