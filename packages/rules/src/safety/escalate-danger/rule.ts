import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { helplineOf, type Signal } from '@precept/model';
import { surest, Weighing, weighFrames, wordsAt } from '../../weighing.ts';
import { linesFor } from '../local-lines.ts';

const meta = {
  id: 'safety/escalate-danger',
  family: 'safety',
  title: 'A text that may mean danger to life reaches a person at once.',
  catalogue: ['ADV-03'],
  severity: 'block',
  decidedBy: 'person',
  sources: [
    { id: 'ADV-03', title: 'Duty to act in an emergency, professional ethics', locator: 'danger to life comes first' },
    { id: 'ADV-03', title: 'Comment policies of providers', locator: 'emergencies go to the emergency number' },
  ],
  directions: ['outbound', 'inbound'],
} as const satisfies RuleMeta;

const LEAST = 0.5;
const NEVER_LATER = new Set(['suicide', 'overdose', 'child', 'violence']);

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['danger'] },
  judge(judging) {
    const dangers = surest(judging, 'danger').filter((d) => judging.post.direction === 'inbound' || d.type !== 'violence');
    const first = dangers[0];
    if (!first) return;
    const weighing = weigh(judging, dangers, first);
    if (weighing.total > 0) report(judging, weighing, first);
  },
};

/** The signal has weighed idioms, distance and person already; its confidence is the log-odds the rule begins from. */
function weigh(judging: Judging, dangers: readonly Signal[], first: Signal): Weighing {
  const weighing = new Weighing(-Math.log(LEAST / (1 - LEAST)) - (judging.post.direction === 'inbound' ? 0 : 0.6));
  const c = Math.min(0.99, first.confidence);
  weighing.add(`danger ${first.type}`, Math.log(c / (1 - c)), REASON[first.type ?? ''] ?? 'danger to life', first);
  if (weighing.total > -3) weighing.places.push({ span: first, weight: 1 });
  for (const d of dangers.slice(1, 3)) weighing.add(`danger ${d.type}`, 0.3 * d.confidence, REASON[d.type ?? ''] ?? 'danger to life', d);
  weighing.addIf(first.value?.now === true && first.type === 'emergency', 'danger', 0.3, 'it seems to happen now');
  weighFrames(judging, weighing);
  return weighing;
}

const REASON: Readonly<Record<string, string>> = {
  suicide: 'somebody may end their life',
  overdose: 'somebody may have taken too much',
  emergency: 'somebody may need help now',
  violence: 'somebody may be hurt by another',
  child: 'a child may be in danger',
};

function report(judging: Judging, weighing: Weighing, first: Signal): void {
  const spans = weighing.spans();
  const isInbound = judging.post.direction === 'inbound';
  const helpline = helplineOf(judging.policy, judging.post.author.jurisdiction);
  const own = helpline === undefined ? '' : `, ${helpline} (own line)`;
  const lines = `${linesFor(judging.post.author.jurisdiction, first.type)}${own}`;
  const actsNow = isInbound && (first.value?.now === true || (NEVER_LATER.has(first.type ?? '') && weighing.total > 0.8));
  judging.report({
    severity: actsNow ? 'block' : 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} may mean danger to life: ${REASON[first.type ?? ''] ?? 'somebody may need help now'}.`,
    why: isInbound
      ? 'The person may die while the message waits in a queue or is only hidden.'
      : 'Readers may act on it, and whoever is in danger needs a person and not a post.',
    instead: isInbound
      ? `Show it to the person on call now, who answers with the local numbers: ${lines}.`
      : `Give the local numbers (${lines}), and let the person on call answer before anything is posted.`,
    evidence: weighing.evidence,
  });
}
