import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type ClaimWeights, mentions, quoteWords, Scales } from '../scales.ts';
import { isClinician, weighDoubt, weighSelling } from '../setting.ts';

const meta = {
  id: 'claim/no-misinformation',
  family: 'claim',
  title: 'Health facts have a basis; known falsehoods and calls to leave treatment are not spread.',
  catalogue: ['PROF-13'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'PROF-13', title: 'GMC Good medical practice 2024', locator: 'honesty, limits of knowledge, reasonable checks' },
    { id: 'PROF-13', title: 'FSMB statement on misinformation, 2021 and 2022', locator: 'discipline for spreading vaccine misinformation' },
  ],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'misinformation/vaccine': [2.6, 'a vaccine is said to do what it does not'],
  'misinformation/care': [2.4, 'usual care is said to harm'],
  'misinformation/remedy': [2.6, 'a remedy is said to cure an illness'],
  'misinformation/stop': [1.5, 'readers are told to leave usual care'],
  'misinformation/conspiracy': [1.4, 'a hidden truth is suggested'],
  'evidence/animal': [0.9, 'it rests on animals, a dish or one study'],
  'evidence/proven': [0.6, 'said to be proven'],
  'guarantee/weak': [0.3, 'said with certainty'],
  'absolute/safe': [0.6, 'harm is ruled out'],
  'benefit/illness': [0.4, 'an illness is said to get better'],
  'cure/fix': [0.6, 'an illness is said to be fixed'],
};
const BASE = -1.5;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'misinformation', 'evidence/animal')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS);
    const words = scales.claims.filter((c) => c.type === 'misinformation' || c.value?.detail === 'animal');
    if (!words.some((c) => c.confidence > 0.5)) return;
    scales.addIf(isClinician(judging.post), 'role', 0.4, 'readers trust a clinician');
    weighDoubt(weighSelling(scales, judging, 0.5), judging);
    if (scales.total > 0) report(judging, scales, words);
  },
};

function report(judging: Judging, scales: Scales, words: Scales['claims']): void {
  judging.report({
    severity: 'review',
    spans: words,
    what: `The words ${quoteWords(judging, words)} state as a fact what has no known basis or turns readers away from treatment.`,
    why: 'A patient or parent who believes it may refuse a vaccine, stop a medicine or come too late.',
    instead: 'Ask a colleague to check it; then give the source, its date and its limits, or leave it out.',
    evidence: scales.evidence,
  });
}
