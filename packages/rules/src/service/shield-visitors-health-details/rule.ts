import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { surest, Weighing, weighFrames, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'service/shield-visitors-health-details',
  family: 'service',
  title: 'Health details of others are hidden, and whoever posts numbers of their own is warned kindly.',
  catalogue: ['MOD-06'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'MOD-06', title: 'Comment policies of providers', locator: 'do not post medical information' },
    { id: 'MOD-06', title: 'GDPR', locator: 'Art. 9' },
  ],
  directions: ['inbound'],
  kinds: ['comment', 'reply', 'post'],
} as const satisfies RuleMeta;

/** Numbers and lines by which a person can be found. */
const FINDABLE = new Set(['record-number', 'contact']);
const HEALTH = new Set(['condition', 'medicine']);
/** After a name: what follows is told of them. */
const IS_TOLD = /^(?:'s)? (?:has|had|is|was|got|takes|took|suffers|suffered|lives|goes|went|said|who|and)\b/;
const OTHER_PEOPLE =
  /\b(?:neighbou?r|cousin|colleague|coworker|co-worker|boss|teacher|ex|girlfriend|boyfriend|friend|sister|brother|aunt|uncle|mate|classmate|pastor|coach|landlord|roommate|flatmate)\b/;
const BASE = -1.6;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['person', 'record-number', 'contact'] },
  judge(judging) {
    if (judging.post.audience === 'one') return;
    const numbers = judging.signals.filter((s) => FINDABLE.has(s.kind) && s.value?.own !== true && s.value?.dummy !== true && s.type !== 'handle');
    const named = surest(judging, 'person').filter((s) => isSomebodyElse(judging, s));
    const health = judging.signals.find((s) => HEALTH.has(s.kind) && s.value?.denied !== true && s.value?.topic !== true);
    const weighing = new Weighing(BASE);
    const number = numbers[0];
    if (number) weighing.add(number.kind, number.kind === 'record-number' ? 2 : 1.7, 'a number by which somebody can be found', number);
    if (numbers[1]) weighing.add(numbers[1].kind, 0.5, 'and another', numbers[1]);
    const person = named[0];
    if (person && health) {
      weighing.add('person', 1.2 * person.confidence, 'somebody is named', person);
      weighing.add(health.kind, health.value?.sensitive === true ? 1.4 : 1, 'and something about their health', health);
    }
    weighing.addIf(!person && number !== undefined && health !== undefined, 'health', 0.3, 'and something about health', health);
    weighFrames(judging, weighing);
    if (weighing.total > 0 && weighing.places.length > 0) report(judging, weighing, person !== undefined && health !== undefined);
  },
};

/** A private person told of, not a clinician who is thanked or complained of. */
function isSomebodyElse(judging: Judging, s: Signal): boolean {
  if (s.role === 'professional' || s.role === 'public-figure' || s.role === 'historical' || s.role === 'eponym' || s.role === 'medicine')
    return false;
  if (!OTHER_PEOPLE.test(judging.reading.lower) && !IS_TOLD.test(judging.reading.lower.slice(s.end, s.end + 12))) return false;
  if (s.type === 'described' || s.type === 'title' || s.type === 'hashtag') return false;
  const before = judging.reading.lower.slice(Math.max(0, s.start - 12), s.start);
  return s.identifies && !/(?:nurse|dr\.?|doctor|sister|thanks|thank you|hi|dear|hello|prof\.?) $/.test(before);
}

function report(judging: Judging, weighing: Weighing, isOfOthers: boolean): void {
  const spans = weighing.spans();
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} show ${isOfOthers ? 'the health of somebody else' : 'how somebody can be found'} to everybody.`,
    why: isOfOthers
      ? 'The person named did not choose to tell it here, and it stays.'
      : 'The writer may be called, robbed or recognised, and cannot take it back once copied.',
    instead: isOfOthers
      ? 'Keep a copy, hide the comment, and tell the writer kindly in private why.'
      : 'Hide the comment, answer in private, and ask the writer not to post numbers.',
    evidence: weighing.evidence,
  });
}
