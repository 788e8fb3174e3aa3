import { type Judging, Kind, type Reading, type RuleMeta, type RuleModule } from '@precept/engine';
import { helplineOf, type Span } from '@precept/model';
import { Weighing, wordsAt } from '../../weighing.ts';
import { linesFor } from '../local-lines.ts';
import { dangerInThread } from '../thread-danger.ts';

const meta = {
  id: 'safety/answer-danger-with-help',
  family: 'safety',
  title: 'Whoever may be in danger is answered by a person, with the local numbers.',
  catalogue: ['ADV-03'],
  severity: 'block',
  decidedBy: 'person',
  sources: [{ id: 'ADV-03', title: 'Duty to act in an emergency, professional ethics', locator: 'no automatic answer to danger' }],
  kinds: ['reply', 'comment', 'dm'],
} as const satisfies RuleMeta;

/** A number or a place to turn to now. */
const HELPS =
  /\b(?:911|999|112|000|111|988|108|1737|14416|116 ?123|13 ?11 ?14|13 ?11 ?26|741741|1-?800-?222-?1222|ambulance|emergency (?:number|services|room|department)|a&e|crisis (?:line|text)|samaritans|lifeline|poison control)\b/;

export const rule: RuleModule = {
  meta,
  // What is answered, not the answer, opens it; without a thread it ends at once.
  trigger: 'always',
  judge(judging) {
    const { post, reading } = judging;
    if (post.thread.length === 0 || HELPS.test(reading.lower)) return;
    const danger = dangerInThread(post.thread);
    if (danger) report(judging, danger.type, danger.confidence);
  },
};

/** The first sentence without the sign that ends it. */
function firstWords({ sentences, tokens, text }: Reading): Span {
  let last = (sentences[0]?.to ?? tokens.count) - 1;
  while (last > 0 && tokens.kind[last] === Kind.punctuation) last--;
  return { start: 0, end: tokens.end[last] ?? text.length };
}

function report(judging: Judging, type: string | undefined, confidence: number): void {
  const { reading, post } = judging;
  const weighing = new Weighing(0);
  const span = firstWords(reading);
  weighing.add(`danger ${type}`, Math.log(confidence / (1.01 - confidence)), 'what it answers may mean danger to life', span);
  const helpline = helplineOf(judging.policy, judging.post.author.jurisdiction);
  const own = helpline === undefined ? '' : `, ${helpline} (own line)`;
  judging.report({
    severity: 'block',
    spans: [span],
    what: `The answer ${wordsAt(judging, [span])} gives no number to somebody who may be in danger.`,
    why: 'Whoever wrote may die while a friendly line stands in place of help.',
    instead: `Let the person on call answer, with the local numbers: ${linesFor(post.author.jurisdiction, type)}${own}.`,
    evidence: weighing.evidence,
  });
}
