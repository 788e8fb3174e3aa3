import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { surest, Weighing, weighFrames, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'safety/route-special-situation',
  family: 'safety',
  title: 'Pregnancy, too much, misuse, a wrong medicine, no effect and bad batches go to safety intake even without harm.',
  catalogue: ['PV-06'],
  severity: 'review',
  decidedBy: 'person',
  sources: [{ id: 'PV-06', title: 'ICH E2D(R1)', locator: 'special situations and lack of efficacy' }],
  directions: ['inbound'],
} as const satisfies RuleMeta;

const SURE = 0.5;

/** What intake calls it. */
const INTAKE: Readonly<Record<string, string>> = {
  pregnancy: 'exposure in pregnancy or breastfeeding',
  overdose: 'an overdose or a double dose',
  misuse: 'misuse or abuse',
  error: 'a medication error',
  'off-label': 'use outside the label',
  'no-effect': 'a lack of effect',
  defect: 'a product quality complaint',
  occupational: 'exposure at work',
};

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['situation'] },
  judge(judging) {
    const told = surest(judging, 'situation').filter((s) => INTAKE[s.type ?? ''] !== undefined);
    const first = told[0];
    if (first === undefined || first.confidence < SURE) return;
    const weighing = new Weighing(0);
    weighing.add(
      `situation ${first.type}`,
      Math.log(first.confidence / (1 - first.confidence)) + 0.01,
      `it tells of ${INTAKE[first.type ?? '']}`,
      first,
    );
    for (const s of told.slice(1, 3)) weighing.add(`situation ${s.type}`, 0.3 * s.confidence, `it tells of ${INTAKE[s.type ?? '']}`, s);
    weighFrames(judging, weighing);
    if (weighing.total > 0) report(judging, weighing, first);
  },
};

function report(judging: Judging, weighing: Weighing, first: Signal): void {
  const spans = weighing.spans();
  const product = first.value?.product;
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} may tell of ${INTAKE[first.type ?? '']}${typeof product === 'string' ? ` (${product})` : ''}.`,
    why: 'Safety officers must learn of it even where nobody was harmed: the next patient may be.',
    instead: 'Open a case with safety intake under this type, with the original words, time and link, and ask further only in private.',
    evidence: weighing.evidence,
  });
}
