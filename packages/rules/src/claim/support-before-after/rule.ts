import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type ClaimWeights, mentions, quoteWords, Scales } from '../scales.ts';
import { has, isTrade, weighDoubt, weighSelling } from '../setting.ts';

const meta = {
  id: 'claim/support-before-after',
  family: 'claim',
  title: 'Before and after pictures are fair, explained and allowed.',
  catalogue: ['CLM-07'],
  severity: 'block',
  decidedBy: 'person',
  sources: [
    { id: 'CLM-07', title: 'AHPRA and Medical Board guidelines', locator: 'cosmetic surgery advertising' },
    { id: 'CLM-07', title: 'CPSO Dialogue 2014', locator: 'pictures treated as testimonials' },
    { id: 'CLM-07', title: '16 CFR 255.2', locator: 'typical results' },
  ],
} as const satisfies RuleMeta;

const WEIGHTS: ClaimWeights = {
  'before-after/words': [1.7, 'a before and after is shown'],
  'before-after/label': [1.7, 'a before and after is shown'],
  'before-after/guess': [1.7, 'readers are to guess the result'],
  'testimonial/result': [0.4, 'a result is given in figures'],
  'absolute/miracle': [0.3, 'a word of wonder'],
  scarcity: [0.3, 'readers are hurried'],
};
const BASE = -1.5;
/** Something besides people is shown: a room, a carpet, a ward. */
const NOT_PEOPLE =
  /\b(?:room|rooms|carpet|kitchen|ward|office|garden|desk|paint|building|waiting|lobby|corridor|inbox|spreadsheet|coffee|shift|house|hair ?cut|drawing|poster|website|logo|protocol|workflow|surgery rooms)\b/;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'before-after')) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS);
    if (!scales.claims.some((c) => c.type === 'before-after')) return;
    const { reading, post } = judging;
    const isCare = judging.of('claim').some((c) => c.value?.health === true) || post.author.role === 'dentist';
    scales
      .addIf(isCare, 'claim about', 0.8, 'it is about a treatment or a body')
      .addIf(judging.of('image').length > 0, 'image', 0.5, 'a picture is announced')
      .addIf(isTrade(post), 'role', 0.4, 'it is shown by somebody who treats or sells')
      .addIf(NOT_PEOPLE.test(reading.lower), 'word', -2, 'it is about a room or a thing')
      .addIf(has(judging, 'claim', 'typical', 'average'), 'claim typical/average', -1, 'the usual result is given')
      .addIf(post.authorization !== undefined, 'authorization', -0.8, 'an authorization is on file');
    weighDoubt(weighSelling(scales, judging, 0.6), judging);
    if (scales.total > 0) report(judging, scales);
  },
};

function report(judging: Judging, scales: Scales): void {
  const words = scales.claims.filter((c) => c.type === 'before-after');
  const { jurisdiction } = judging.post.author;
  const isBarred = jurisdiction === 'AU' && isTrade(judging.post) && scales.total > 1;
  judging.report({
    severity: isBarred ? 'block' : 'review',
    spans: words,
    what: `The words ${quoteWords(judging, words)} present a result as a before and after.`,
    why: 'A chosen pair in other light reads as the usual result, and the person in it may be recognised.',
    instead: 'Check authorization, same pose and light, time between, usual result and risks, and the law of the place; otherwise use a drawing.',
    evidence: scales.evidence,
  });
}
