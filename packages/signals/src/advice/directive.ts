import { Flag, Kind, type Reading, type Sensing, tokenAt } from '@precept/engine';
import { FORMS } from '../medicine/groups.ts';
import { longest } from '../shared/longest.ts';
import { hasFlag, SECOND_PERSON, sentenceAround, THIRD_PERSON, wordSet } from '../shared/words.ts';
import type { Target } from './target.ts';
import { OBJECTS, VERBS } from './words.ts';

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
const PRONOUNS = wordSet('it them those these both one that this mine yours some');

/** Imperatives and "you should …" whose object is a medicine, a dose, a test or a remedy. */
export function directives(sensing: Sensing, to: (from: number, to: number) => Target): void {
  const { reading, post } = sensing;
  let lastDirective = -1;
  for (const m of longest(sensing.matches(VERBS))) {
    const sentence = sentenceAround(reading, m.from);
    const mood = moodOf(reading, m.from, sentence.from, lastDirective >= sentence.from);
    if (mood === 'none') continue;
    const object = findObject(sensing, m.to, Math.min(sentence.to, m.to + REACH), post.kind !== 'post');
    if (!object) continue;
    lastDirective = m.from;
    const isDose = object.kind === 'dose' || m.value === 'change';
    const type = m.value === 'stop' ? 'stop' : isDose ? 'dose' : 'treatment';
    const target = mood === 'they' ? 'one' : to(m.from, object.to);
    const isConditional = hasFlag(reading, m.from, Flag.hypothetical);
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
  if (!found && isAnswer && PRONOUNS.has(reading.tokens.hash[from] as number)) consider('pronoun', from + 1);
  return found;
}
