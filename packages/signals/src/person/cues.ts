import { Flag, Kind, Seen, type Sensing } from '@precept/engine';
import { FIRST_PERSON, findWord, hasFlag, isPastVerb, sentenceAround, THIRD_PERSON, wordSet } from '../shared/words.ts';
import type { Candidate } from './parts.ts';
import type { TextFacts } from './text-facts.ts';
import { CREDENTIALS, GREETING, PATIENT_THINGS, PROFESSIONAL_DEEDS, THANKING } from './words.ts';

const PATIENT_WORDS = wordSet('patient patients pt pts client resident inpatient customer case');
const MINE = wordSet('my our');
const THEIRS = wordSet('your his her their');
const KIN = wordSet(
  'wife husband son daughter mother mum mom father dad sister brother uncle aunt aunty grandson granddaughter nephew niece partner boyfriend girlfriend baby kid boy girl cousin nan gran grandma grandpa grandad granddad hubby fiance lad family twins',
);
const ASK_FOR = wordSet('ask contact call ring email tell see find with by from via describe speak');
const HEALTH_JOBS = wordSet(
  'nurse nurses doctor dr physician surgeon pharmacist dentist midwife paramedic consultant registrar chaplain matron sister receptionist porter manager director chief intern student volunteer therapist physio technician tech rn gp hca reg colleague team security reception desk coordinator officer lead librarian professor trainer',
);
const HOSPITAL_PLACES = wordSet('ward bed room theatre bay icu nicu unit floor clinic ed er list books caseload waiting');
const FROM = wordSet('from of at in');
const CLINICIANS = new Set(['physician', 'nurse', 'pharmacist', 'dentist', 'student', 'staff']);

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

/** What stands around a name, one number per cue of `CUE_NAMES`. */
export function readCues(sensing: Sensing, c: Candidate, facts: TextFacts): Float64Array {
  const { reading, post } = sensing;
  const { hash, kind, start, end, flags, count } = reading.tokens;
  const s = sentenceAround(reading, c.from);
  const at = reading.sentenceOf[c.from] ?? 0;
  const here = facts.sentences[at];
  const previous = facts.sentences[at - 1];
  const following = facts.sentences[at + 1];
  const before = c.from > 0 ? (hash[c.from - 1] as number) : 0;
  const from = Math.max(s.from, c.from - 4);
  const to = Math.min(s.to, c.to + 4);
  const next = c.to < count ? reading.lower.slice(start[c.to], end[c.to]) : '';
  const owns = next === "'s";
  const thing = owns && (PATIENT_THINGS.has(hash[c.to + 1] ?? 0) || PATIENT_THINGS.has(hash[c.to + 2] ?? 0));
  const isKinTitle = c.title === 'kin';
  const kinAt = isKinTitle ? c.from : KIN.has(before) ? c.from - 1 : -1;
  const kinOwner =
    kinAt < 0
      ? 'none'
      : findWord(reading, kinAt - 3, kinAt, MINE) >= 0
        ? 'own'
        : findWord(reading, kinAt - 3, kinAt, THEIRS) >= 0
          ? 'theirs'
          : isKinTitle
            ? 'none'
            : 'own';
  const greeted = c.from - 1 <= s.from + 1 && GREETING.has(before);
  const isReply = post.kind === 'reply' || post.kind === 'comment';
  let credentials = 0;
  for (let i = c.to; i < Math.min(s.to, c.to + 3); i++) if (CREDENTIALS.has(hash[i] as number) && (flags[i] as number) & Flag.upper) credentials = 1;
  let past = 0;
  for (let i = c.to; i < to; i++) if (isPastVerb(reading, i)) past = 1;
  const patientBefore = PATIENT_WORDS.has(before);
  const values: Record<Cue, number> = {
    bias: 1,
    titlePlain: +(c.title === 'plain'),
    titleHealth: +(c.title === 'health'),
    titlePublic: +(c.title === 'public'),
    titleHonorific: +(c.title === 'honorific'),
    titleKin: +isKinTitle,
    initials: +(c.type === 'initials'),
    hashtag: +(c.type === 'hashtag'),
    patientBefore: +patientBefore,
    patientNear: +(findWord(reading, from, to, PATIENT_WORDS) >= 0),
    myPatientBefore: +(patientBefore && findWord(reading, c.from - 4, c.from, MINE) >= 0),
    hasThing: +thing,
    hasOther: +(owns && !thing),
    ageAfter: +(kind[c.to + 1] === Kind.number && (next === ',' || next === '(')),
    third: here?.third ?? 0,
    you: here?.you ?? 0,
    self: here?.self ?? 0,
    patient: here?.patient ?? 0,
    bed: +(here?.bed ?? false),
    record: +(here?.record ?? false),
    condition: +(here?.condition ?? false),
    colleague: +(here?.colleague ?? false),
    historical: +(here?.historical ?? false),
    fiction: +facts.fiction,
    nearThird: Math.max(previous?.third ?? 0, following?.third ?? 0),
    nearYou: Math.max(previous?.you ?? 0, following?.you ?? 0),
    nearPatient: Math.max(previous?.patient ?? 0, following?.patient ?? 0),
    textThird: facts.third,
    textYou: facts.youCare,
    textCondition: +facts.condition,
    textRecord: +facts.record,
    greeted: +greeted,
    greetedReply: +(greeted && isReply && post.direction === 'outbound'),
    greetedRequest: +(greeted && post.kind === 'request'),
    thanked: +(findWord(reading, from, c.from, THANKING) >= 0),
    credentials,
    healthJob: +(findWord(reading, from, c.from, HEALTH_JOBS) >= 0 || findWord(reading, c.to, to, HEALTH_JOBS) >= 0),
    askedFor: +(findWord(reading, Math.max(s.from, c.from - 3), c.from, ASK_FOR) >= 0),
    deeds: +(findWord(reading, s.from, s.to, PROFESSIONAL_DEEDS) >= 0),
    kinOwn: +(kinOwner === 'own'),
    kinTheirs: +(kinOwner === 'theirs'),
    kinOf: +((owns && KIN.has(hash[c.to + 1] ?? 0)) || KIN.has(hash[c.to] ?? 0)),
    pronoun: +(findWord(reading, s.from, s.to, THIRD_PERSON) >= 0),
    youInText: +facts.you,
    reply: +isReply,
    dm: +(post.kind === 'dm'),
    request: +(post.kind === 'request'),
    bio: +(post.kind === 'bio'),
    inbound: +(post.direction === 'inbound'),
    organisation: +(post.author.account === 'organisation'),
    clinician: +CLINICIANS.has(post.author.role),
    company: +(post.author.role === 'pharma-account' || post.author.role === 'pharma-employee' || post.author.role === 'device-employee'),
    fullName: +(c.to - c.from - (c.title ? 1 : 0) >= 2),
    hypothetical: +hasFlag(reading, c.from, Flag.hypothetical),
    firstPerson: +(findWord(reading, s.from, s.to, FIRST_PERSON) >= 0),
    pastAfter: past,
    fromAfter: +FROM.has(hash[c.to] ?? 0),
    placeNear: +(findWord(reading, from, to, HOSPITAL_PLACES) >= 0),
    public: +(facts.public.has(c.to - 1) || c.title === 'public'),
    consent: +facts.consent,
    question: +s.question,
    quoted: +hasFlag(reading, c.from, Flag.quoted),
    atStart: +(c.from === s.from),
    declines: +(facts.declines && greeted),
    link: +((reading.tokens.seen & Seen.url) !== 0),
    greetedYouCare: greeted ? facts.youCare : 0,
  };
  const out = new Float64Array(CUE_NAMES.length);
  for (let i = 0; i < CUE_NAMES.length; i++) out[i] = values[CUE_NAMES[i] as Cue];
  return out;
}
