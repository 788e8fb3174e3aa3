import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { Weighing, wordsAt } from '../../weighing.ts';
import { type Adverse, adverseOf, adversePlaces, missingElements } from '../adverse.ts';

const meta = {
  id: 'safety/route-adverse-event',
  family: 'safety',
  title: 'A possible adverse event goes to safety intake, in the words it came in.',
  catalogue: ['PV-01', 'PV-03'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'PV-01', title: 'ICH E2D(R1), Step 4, 15 September 2025', locator: 'reporter, patient, product and event' },
    { id: 'PV-01', title: 'EMA GVP Module VI Rev 2, 2017', locator: 'solicited and unsolicited reports from digital media' },
    { id: 'PV-03', title: 'ICH E2D(R1)', locator: 'follow-up of incomplete reports' },
  ],
  directions: ['inbound'],
} as const satisfies RuleMeta;

/** Log-odds from which a person must look; below, the case is only proposed. */
const ASKS_FROM = -1.2;
/** From here the reading of the whole may not soften it. */
const FIRM_FROM = 0.3;

export const rule: RuleModule = {
  meta,
  // Harm is told in words no list holds: everything that comes in is read.
  trigger: 'always',
  judge(judging) {
    const adverse = adverseOf(judging.reading, judging.post, judging.signals);
    if (adverse.adverseEvent && !isSituationOnly(judging)) report(judging, adverse);
  },
};

/** A wrong tablet, a pregnancy, a broken device without harm: those have rules of their own. */
function isSituationOnly({ signals }: Judging): boolean {
  let isSituation = false;
  for (const s of signals) {
    if (s.kind === 'reaction' || (s.kind === 'symptom' && s.value?.denied !== true)) return false;
    if (s.kind === 'situation' && s.type !== 'outcome' && s.confidence >= 0.5) isSituation = true;
  }
  return isSituation;
}

function report(judging: Judging, adverse: Adverse): void {
  const weighing = new Weighing(0);
  weighing.add('adverse event', adverse.logit, 'it reads like harm by a product');
  for (const place of adversePlaces(judging.reading, judging.signals)) weighing.places.push({ span: place, weight: 1 });
  const spans = weighing.spans();
  const missing = missingElements(adverse);
  judging.report({
    severity: adverse.logit >= ASKS_FROM ? 'review' : 'advise',
    firm: adverse.logit >= FIRM_FROM,
    spans,
    what: `The words ${wordsAt(judging, spans)} may tell of an adverse event${missing.length > 0 ? `; not said: ${missing.join(', ')}` : ''}.`,
    why: 'Harm to other patients goes unseen when a report is lost, and the firm has little time by law.',
    instead:
      missing.length > 0
        ? 'Open a case with safety intake today, incomplete as it is, with the original words, time and link, and ask for the rest in private.'
        : 'Open a case with safety intake today, with the original words, time and link, and point the person to the safety line.',
    evidence: weighing.evidence,
  });
}
