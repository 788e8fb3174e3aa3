import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type ClaimWeights, mentions, quoteWords, Scales } from '../scales.ts';
import { has, isTrade, weighDoubt, weighSelling } from '../setting.ts';

const meta = {
  id: 'claim/prove-superiority',
  family: 'claim',
  title: 'Best, first, only and better than name their basis.',
  catalogue: ['CLM-04'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [
    { id: 'CLM-04', title: 'NY physician advertising rules', locator: 'claims of superiority' },
    { id: 'CLM-04', title: 'National Law (AU) s 133(1)(a)', locator: 'false, misleading or deceptive advertising' },
  ],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'superlative/strong': [2.2, 'a rank is claimed'],
  'superlative/best': [1.9, 'the best is claimed'],
  'comparison/strong': [2.1, 'others are said to be worse'],
  'guarantee/result': [0.3, 'a result is promised'],
  'absolute/safe': [0.3, 'harm is ruled out'],
};
const MAIN = new Set(['superlative', 'comparison']);
const BASE = -1.3;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'superlative', 'comparison')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS, (c) => c.value?.about !== 'other' && c.value?.scope !== 'reported');
    const words = scales.claims.filter((c) => MAIN.has(c.type ?? ''));
    if (words.length === 0) return;
    scales.addIf(has(judging, 'claim', 'evidence', 'cited'), 'claim evidence/cited', -1.2, 'the survey or register is named');
    scales.addIf(
      judging.of('date').some((d) => d.type === 'year'),
      'date year',
      -0.5,
      'a year is given',
    );
    scales.addIf(judging.post.kind === 'bio', 'kind', 0.4, 'it stands in a profile, where it is read as a title');
    scales.addIf(!isTrade(judging.post), 'role', -0.8, 'the author speaks for nobody else');
    weighDoubt(weighSelling(scales, judging, 0.7), judging);
    if (scales.total > 0) report(judging, scales, words);
  },
};

function report(judging: Judging, scales: Scales, words: Scales['claims']): void {
  judging.report({
    severity: words.some((w) => w.value?.about === 'product') && isTrade(judging.post) ? 'review' : 'advise',
    spans: words,
    what: `The words ${quoteWords(judging, words)} claim a rank without saying who measured it.`,
    why: 'Patients choose a place or a person by it, and colleagues who are as good are put down.',
    instead: 'Name the survey, its year and the rank, or say what you do and for whom.',
    evidence: scales.evidence,
  });
}
