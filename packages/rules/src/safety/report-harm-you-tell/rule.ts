import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { surest, Weighing, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'safety/report-harm-you-tell',
  family: 'safety',
  title: 'Whoever posts about harm by a product also passes it to safety intake.',
  catalogue: ['PV-01', 'PV-05'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'PV-05', title: 'EMA GVP Module VI Rev 2, 2017', locator: 'cases a firm becomes aware of outside its own channels' },
    { id: 'PV-01', title: 'ICH E2D(R1), Step 4, 15 September 2025', locator: 'reporter, patient, product and event' },
  ],
} as const satisfies RuleMeta;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['reaction'] },
  judge(judging) {
    const weighing = weigh(judging);
    if (weighing && weighing.total > 0) report(judging, weighing);
  },
};

/** What goes out must be sure, because most of it only teaches. */
function weigh(judging: Judging): Weighing | undefined {
  const reactions = surest(judging, 'reaction');
  const first = reactions[0];
  if (!first) return undefined;
  const weighing = new Weighing(judging.post.kind === 'post' ? -1 : -0.4);
  const c = Math.min(0.99, first.confidence);
  weighing.add(`reaction ${first.type}`, Math.log(c / (1 - c)), 'a symptom or problem is tied to a product', first);
  weighing.places.push({ span: first, weight: 1 });
  for (const r of reactions.slice(1, 3)) weighing.add(`reaction ${r.type}`, 0.2 * r.confidence, 'another symptom or problem', r);
  return weighing;
}

function report(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} may tell of an adverse event or a problem with a product.`,
    why: 'Harm to other patients goes unseen when it is only posted, and a firm has little time by law once it knows.',
    instead: 'Pass it to safety intake or the reporting scheme of your country today, whether or not you post it.',
    evidence: weighing.evidence,
  });
}
