import { Flag, Kind, Seen, type Sensing } from '@precept/engine';
import { hashText, isOrganisation } from '@precept/model';
import { hasFlag, isPastVerb } from '../shared/words.ts';
import { hasMark, Mark, marksOf, sentenceMarks, textMarks } from './marks.ts';
import type { Candidate } from './parts.ts';
import { NO_FACTS } from './sentence-facts.ts';
import { isKnown, Known, type TextFacts } from './text-facts.ts';

const CLINICIANS = new Set(['physician', 'nurse', 'pharmacist', 'dentist', 'student', 'staff']);
const POSSESSIVE = hashText("'s");
const COMMA = hashText(',');
const OPENS = hashText('(');

export const CUE_NAMES = [
  'bias',
  'titlePlain',
  'titleHealth',
  'titlePublic',
  'titleHonorific',
  'titleKin',
  'initials',
  'hashtag',
  'patientBefore',
  'patientNear',
  'myPatientBefore',
  'hasThing',
  'hasOther',
  'ageAfter',
  'third',
  'you',
  'self',
  'patient',
  'bed',
  'record',
  'condition',
  'colleague',
  'historical',
  'fiction',
  'nearThird',
  'nearYou',
  'nearPatient',
  'textThird',
  'textYou',
  'textCondition',
  'textRecord',
  'greeted',
  'greetedReply',
  'greetedRequest',
  'thanked',
  'credentials',
  'healthJob',
  'askedFor',
  'deeds',
  'kinOwn',
  'kinTheirs',
  'kinOf',
  'pronoun',
  'youInText',
  'reply',
  'dm',
  'request',
  'bio',
  'inbound',
  'organisation',
  'clinician',
  'company',
  'fullName',
  'hypothetical',
  'firstPerson',
  'pastAfter',
  'fromAfter',
  'placeNear',
  'public',
  'consent',
  'question',
  'quoted',
  'atStart',
  'greetedYouCare',
  'declines',
  'link',
] as const;
export type Cue = (typeof CUE_NAMES)[number];

const values = new Float64Array(CUE_NAMES.length);

/**
 * What stands around a name in the marked text, one number per cue of `CUE_NAMES`, in their order.
 * The array is reused: valid until the next call.
 */
export function readCues({ reading, post }: Sensing, c: Candidate, facts: TextFacts): Float64Array {
  const { hash, kind, flags, count } = reading.tokens;
  const at = reading.sentenceOf[c.from] ?? 0;
  const s = reading.sentences[at] ?? { from: 0, to: count, question: false };
  const around = sentenceMarks(at);
  const here = facts.sentences[at] ?? NO_FACTS;
  const previous = facts.sentences[at - 1] ?? NO_FACTS;
  const following = facts.sentences[at + 1] ?? NO_FACTS;
  const before = c.from > 0 ? marksOf(hash[c.from - 1] as number) : 0;
  const from = Math.max(s.from, c.from - 4);
  const to = Math.min(s.to, c.to + 4);
  const next = c.to < count ? (hash[c.to] as number) : 0;
  const nextMarks = marksOf(next);
  const owns = next === POSSESSIVE;
  const owned = owns && c.to + 1 < count ? marksOf(hash[c.to + 1] as number) : 0;
  const owned2 = owns && c.to + 2 < count ? marksOf(hash[c.to + 2] as number) : 0;
  const thing = ((owned | owned2) & Mark.thing) !== 0;
  const isKinTitle = c.title === 'kin';
  const kinAt = isKinTitle ? c.from : before & Mark.kin ? c.from - 1 : -1;
  const isMine = kinAt >= 0 && hasMark(kinAt - 3, kinAt, Mark.mine);
  const isTheirs = kinAt >= 0 && !isMine && hasMark(kinAt - 3, kinAt, Mark.theirs);
  const greeted = c.from - 1 <= s.from + 1 && (before & Mark.greeting) !== 0;
  const isReply = post.kind === 'reply' || post.kind === 'comment';
  let credentials = false;
  for (let i = c.to; i < Math.min(s.to, c.to + 3); i++)
    if (marksOf(hash[i] as number) & Mark.credential && (flags[i] as number) & Flag.upper) credentials = true;
  let past = false;
  for (let i = c.to; i < to; i++) if (isPastVerb(reading, i)) past = true;
  const patientBefore = (before & Mark.patient) !== 0;
  const { role } = post.author;

  let k = 0;
  const put = (value: number): void => {
    values[k++] = value;
  };
  const is = (value: boolean): void => put(value ? 1 : 0);
  put(1);
  is(c.title === 'plain');
  is(c.title === 'health');
  is(c.title === 'public');
  is(c.title === 'honorific');
  is(isKinTitle);
  is(c.type === 'initials');
  is(c.type === 'hashtag');
  is(patientBefore);
  is(hasMark(from, to, Mark.patient));
  is(patientBefore && hasMark(c.from - 4, c.from, Mark.mine));
  is(thing);
  is(owns && !thing);
  is(kind[c.to + 1] === Kind.number && (next === COMMA || next === OPENS));
  put(here.third);
  put(here.you);
  put(here.self);
  put(here.patient);
  is(here.bed);
  is(here.record);
  is(here.condition);
  is(here.colleague);
  is(here.historical);
  is(facts.fiction);
  put(Math.max(previous.third, following.third));
  put(Math.max(previous.you, following.you));
  put(Math.max(previous.patient, following.patient));
  put(facts.third);
  put(facts.youCare);
  is(facts.condition);
  is(facts.record);
  is(greeted);
  is(greeted && isReply && post.direction === 'outbound');
  is(greeted && post.kind === 'request');
  is(hasMark(from, c.from, Mark.thanking));
  is(credentials);
  is(hasMark(from, c.from, Mark.healthJob) || hasMark(c.to, to, Mark.healthJob));
  is(hasMark(Math.max(s.from, c.from - 3), c.from, Mark.askFor));
  is((around & Mark.deed) !== 0);
  is(isMine || (kinAt >= 0 && !isTheirs && !isKinTitle));
  is(isTheirs);
  is((owned & Mark.kin) !== 0 || (nextMarks & Mark.kin) !== 0);
  is((around & Mark.thirdPerson) !== 0);
  is((textMarks() & Mark.secondPerson) !== 0);
  is(isReply);
  is(post.kind === 'dm');
  is(post.kind === 'request');
  is(post.kind === 'bio');
  is(post.direction === 'inbound');
  is(isOrganisation(post));
  is(CLINICIANS.has(role));
  is(role === 'pharma-account' || role === 'pharma-employee' || role === 'device-employee');
  is(c.to - c.from - (c.title ? 1 : 0) >= 2);
  is(hasFlag(reading, c.from, Flag.hypothetical));
  is((around & Mark.firstPerson) !== 0);
  is(past);
  is((nextMarks & Mark.from) !== 0);
  is(hasMark(from, to, Mark.hospitalPlace));
  is(isKnown(c.to - 1, Known.public) || c.title === 'public');
  is(facts.consent);
  is(s.question);
  is(hasFlag(reading, c.from, Flag.quoted));
  is(c.from === s.from);
  put(greeted ? facts.youCare : 0);
  is(facts.declines && greeted);
  is((reading.tokens.seen & Seen.url) !== 0);
  return values;
}
