import { Flag, Kind, type Reading, type Sensing, tokenAt } from '@precept/engine';
import { wordFacts } from '@precept/knowledge';
import { FORMS } from '../medicine/groups.ts';
import { longest } from '../shared/longest.ts';
import { hasFlag, SECOND_PERSON, sentenceAround, THIRD_PERSON, wordSet } from '../shared/words.ts';
import type { Target } from './target.ts';
import { OBJECTS, PHRASES, VERBS } from './words.ts';

const REACH = 10;
const ADVERBS = wordSet(
  'just then also please definitely probably simply now maybe only always really never straight actually totally immediately deffo def pls plz kindly gently ya better still literally prob',
);
const JOINERS = wordSet('yes yeah yep ok okay sure first next instead otherwise right so but tonight tomorrow today well then until lol honestly');
const AND = wordSet('and or & n');
const MODALS = wordSet('should can could must may might would need needs shall');
const INFINITIVE = wordSet(
  'need needs have want ought better best try able fine safe okay ok remember important wise easiest advise suggest recommend',
);
const I_WOULD = wordSet("i'd id i'll");
/** Verbs that speak of medicine even when the object is only "it". */
const ABOUT_IT = wordSet('stop skip bin halve double quit ditch flush take crush increase taper chuck toss restart discontinue');
const ELSEWHERE = wordSet('to with from out home back along');
const PRONOUNS = wordSet('it them those these both one that this mine yours some');

/** Imperatives and "you should …" whose object is a medicine, a dose, a test or a remedy. */
export function directives(sensing: Sensing, to: (from: number, to: number) => Target): void {
  const { reading, post } = sensing;
  const verbs = longest(sensing.matches(VERBS));
  if (verbs.length === 0) return;
  const hasMedicine = sensing.signals.some((s) => s.kind === 'medicine' && s.type !== 'supplement');
  let lastDirective = -1;
  for (const m of verbs) {
    if (isSetPhrase(reading, m.to)) continue;
    const sentence = sentenceAround(reading, m.from);
    let mood = moodOf(reading, m.from, sentence.from, lastDirective >= sentence.from);
    const isLoose =
      mood === 'none' && post.kind !== 'post' && COMMANDS.has(reading.tokens.hash[m.from] as number) && mayCommand(reading, m.from, sentence.from);
    if (mood === 'none' && !isLoose) continue;
    const object = findObject(
      sensing,
      m.to,
      Math.min(sentence.to, m.to + REACH),
      (post.kind !== 'post' || hasMedicine) && ABOUT_IT.has(reading.tokens.hash[m.from] as number),
    );
    if (!object || (isLoose && object.kind !== 'medicine' && object.kind !== 'dose')) continue;
    if (isLoose) mood = 'you';
    lastDirective = m.from;
    const isDose = object.kind === 'dose' || m.value === 'change';
    const type = m.value === 'stop' ? 'stop' : isDose ? 'dose' : 'treatment';
    const target = mood === 'they' ? 'one' : to(m.from, object.to);
    const isConditional = hasFlag(reading, m.from, Flag.hypothetical) && !isPersonal(sensing, sentence.from, sentence.to);
    sensing.addTokens(m.from, object.to, {
      kind: 'advice',
      type,
      value: { target, object: object.kind, conditional: isConditional },
      confidence: object.kind === 'pronoun' || object.kind === 'care' ? 0.5 : 0.85,
    });
  }
}

/** How the verb at `i` stands: told to the reader, told of somebody ("she can give him"), or only told. */
function moodOf(reading: Reading, i: number, from: number, afterDirective: boolean): 'you' | 'they' | 'none' {
  const { hash, kind, flags } = reading.tokens;
  let j = i - 1;
  while (j >= from && ADVERBS.has(hash[j] as number)) j--;
  if (j < from) return 'you';
  const h = hash[j] as number;
  if (kind[j] === Kind.punctuation) return isTagged(flags[j] as number) ? 'none' : 'you';
  if (kind[j] === Kind.emoji || kind[j] === Kind.handle) return 'you';
  if (JOINERS.has(h)) return 'you';
  if (AND.has(h)) return afterDirective || startsWithVerb(reading, from) ? 'you' : 'none';
  if (I_WOULD.has(h)) return 'you';
  if (MODALS.has(h)) return subjectBefore(reading, j, from);
  if (reading.lower.slice(reading.tokens.start[j], reading.tokens.end[j]) === 'to' && INFINITIVE.has(hash[j - 1] as number)) {
    const subject = subjectBefore(reading, j - 1, from);
    return subject === 'none' && j - 1 <= from + 1 ? 'you' : subject;
  }
  return 'none';
}

const isTagged = (flags: number): boolean => (flags & Flag.tag) !== 0;
const I = wordSet('i');

function subjectBefore(reading: Reading, at: number, from: number): 'you' | 'they' | 'none' {
  const { hash } = reading.tokens;
  for (let i = at; i >= Math.max(from, at - 4); i--) {
    const h = hash[i] as number;
    if (SECOND_PERSON.has(h)) return 'you';
    if (THIRD_PERSON.has(h)) return 'they';
    if (I.has(h)) return 'you';
  }
  return 'none';
}

const STARTERS = wordSet('take use apply try start stop skip add put give get drop halve double increase buy ask go rest drink avoid cancel');
function startsWithVerb(reading: Reading, from: number): boolean {
  return STARTERS.has(reading.tokens.hash[from] as number);
}

const COMMANDS = wordSet('take start stop use add increase double halve skip apply give');
const SET_NEXT = wordSet(
  'of care part place note time heart pride credit charge advantage action turns seriously account look listen seat bow over look',
);
const THIS = wordSet('this it that');
const WITH_FROM = wordSet('with from');

/** "Take care", "take this with a pinch of salt", "use of": no treatment. */
function isSetPhrase(reading: Reading, next: number): boolean {
  const { hash } = reading.tokens;
  return SET_NEXT.has(hash[next] as number) || (THIS.has(hash[next] as number) && WITH_FROM.has(hash[next + 1] as number));
}

const NO_COMMAND = wordSet(
  "to i we he she they it who that which people patients adults will would can could should may might must do does did don't didn't not never is are was were be been being have has had the a an my your his her their our this of in on for with often usually sometimes always also and or than",
);
const STRICT = wordSet('i we he she they people patients who to will would');

/** In an answer a bare verb after a noun may still command ("for your PCOS start metformin"). */
function mayCommand(reading: Reading, i: number, from: number): boolean {
  const { hash } = reading.tokens;
  if (i > from && NO_COMMAND.has(hash[i - 1] as number)) return false;
  return !(i - 1 > from && STRICT.has(hash[i - 2] as number));
}

/** "If it were my kid I'd halve it" is not a condition. */
function isPersonal(sensing: Sensing, from: number, to: number): boolean {
  return sensing.matches(PHRASES).some((p) => p.value === 'personal' && p.from >= from && p.from < to);
}

/** A word nobody knows, with a capital, right after "take": very likely a brand. */
function isUnknownName(reading: Reading, i: number): boolean {
  const { kind, flags, start, end, hash, count } = reading.tokens;
  if (i >= count || kind[i] !== Kind.word || ((flags[i] as number) & Flag.capital) === 0) return false;
  return (end[i] as number) - (start[i] as number) >= 5 && wordFacts(hash[i] as number) === 0;
}

interface Found {
  readonly kind: string;
  readonly to: number;
}

function findObject(sensing: Sensing, from: number, to: number, isAnswer: boolean): Found | undefined {
  const { reading } = sensing;
  let found: Found | undefined;
  const rank: Readonly<Record<string, number>> = { dose: 5, medicine: 4, test: 3, remedy: 3, form: 2, care: 1, pronoun: 0 };
  const consider = (kind: string, end: number): void => {
    if (!found || (rank[kind] ?? 0) > (rank[found.kind] ?? 0)) found = { kind, to: Math.max(end, found?.to ?? 0) };
  };
  for (const s of sensing.signals) {
    if (s.kind !== 'medicine' && s.kind !== 'dose') continue;
    const at = tokenAt(reading, s.start);
    if (at >= from - 1 && at < to)
      consider(s.kind === 'dose' && s.type === 'schedule' && s.confidence < 0.7 ? 'form' : s.kind, tokenAt(reading, s.end - 1) + 1);
  }
  for (const o of sensing.matches(OBJECTS)) if (o.from >= from && o.from < to) consider(o.value, o.to);
  for (const o of sensing.matches(FORMS)) if (o.from >= from && o.from < to) consider('form', o.to);
  if (
    !found &&
    isUnknownName(reading, from) &&
    (reading.tokens.kind[from + 1] === Kind.number ||
      sensing.signals.some((s) => s.kind === 'dose' || s.kind === 'condition' || s.kind === 'symptom'))
  )
    consider('medicine', from + 1);
  if (!found && isAnswer && PRONOUNS.has(reading.tokens.hash[from] as number) && !ELSEWHERE.has(reading.tokens.hash[from + 1] as number))
    consider('pronoun', from + 1);
  return found;
}
