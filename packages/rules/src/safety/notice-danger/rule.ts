import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { inboundLogit } from '@precept/signals';
import { Weighing, wordsAt } from '../../weighing.ts';
import { linesFor } from '../local-lines.ts';

const meta = {
  id: 'safety/notice-danger',
  family: 'safety',
  title: 'A text that as a whole reads like danger to life is looked at by a person at once.',
  catalogue: ['ADV-03'],
  severity: 'block',
  decidedBy: 'person',
  sources: [{ id: 'ADV-03', title: 'Duty to act in an emergency, professional ethics', locator: 'danger to life comes first' }],
  directions: ['inbound'],
} as const satisfies RuleMeta;

/** Log-odds from which a person looks, and from which they are called: few texts without danger stand above. */
const LOOKS = -0.6;
const CALLS = 0.9;
/** Words of danger that `safety/escalate-danger` speaks of. */
const SPOKEN_OF = 0.5;

export const rule: RuleModule = {
  meta,
  // Danger is told in words no list holds: everything that comes in is read.
  trigger: 'always',
  judge(judging) {
    const logit = inboundLogit(judging.reading, judging.signals, 'danger');
    if (logit > LOOKS && !judging.of('danger').some((s) => s.confidence >= SPOKEN_OF)) report(judging, logit);
  },
};

/** What speaks most plainly: words of danger, symptoms, outcomes; else the whole. */
function places(judging: Judging): readonly { readonly start: number; readonly end: number }[] {
  const found = judging.signals.filter((s) => s.kind === 'danger' || s.kind === 'symptom' || s.kind === 'situation' || s.kind === 'reaction');
  return found.length > 0 ? found.slice(0, 3) : [{ start: 0, end: judging.reading.text.length }];
}

function report(judging: Judging, logit: number): void {
  const weighing = new Weighing(0);
  weighing.add('danger', logit, 'as a whole it reads like somebody in danger');
  for (const span of places(judging)) weighing.places.push({ span, weight: 1 });
  const spans = weighing.spans();
  const isMind = judging.of('danger').some((s) => s.type === 'suicide' || s.type === 'overdose');
  judging.report({
    severity: logit >= CALLS ? 'block' : 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} stand in a text that reads like somebody in danger.`,
    why: 'Whoever is in danger may tell it calmly, and may be lost while the text waits in a queue.',
    instead: `Show it to the person on call, who asks how they are and gives the local numbers: ${linesFor(judging.post.author.jurisdiction, isMind ? 'suicide' : 'emergency')}.`,
    evidence: weighing.evidence,
  });
}
