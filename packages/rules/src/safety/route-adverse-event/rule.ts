import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { surest, Weighing, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'safety/route-adverse-event',
  family: 'safety',
  title: 'A possible adverse event or product problem goes to safety intake, in the words it came in.',
  catalogue: ['PV-01'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'PV-01', title: 'ICH E2D(R1), Step 4, 15 September 2025', locator: 'reporter, patient, product and event' },
    { id: 'PV-01', title: 'EMA GVP Module VI Rev 2, 2017', locator: 'solicited and unsolicited reports from digital media' },
  ],
  directions: ['outbound', 'inbound'],
} as const satisfies RuleMeta;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['reaction'] },
  judge(judging) {
    const weighing = weigh(judging);
    if (weighing && weighing.total > 0) report(judging, weighing);
  },
};

/** Sensitivity first for what comes in; a post going out must be surer, because most of those only teach. */
function weigh(judging: Judging): Weighing | undefined {
  const reactions = surest(judging, 'reaction');
  const first = reactions[0];
  if (!first) return undefined;
  const weighing = new Weighing(judging.post.direction === 'inbound' ? 0 : judging.post.kind === 'post' ? -1 : -0.4);
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
    why: 'Harm to other patients goes unseen when a report is lost, and the firm has little time by law.',
    instead: 'Open a case with safety intake today, with the original words, time and link, and point the person to the safety line.',
    evidence: weighing.evidence,
  });
}
