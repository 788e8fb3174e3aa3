import { Kind, type Match, oncePerText, type Reading, read, word } from '@precept/engine';
import { isCredential, sortOfLetters } from './credentials.ts';
import { findEmployers } from './employers.ts';
import type { Bio, Credential, Disclaimer, Part, Profession, Role } from './model.ts';
import { findName } from './name.ts';
import { itemsOf, type Stretch, segmentsOf } from './split.ts';
import { bioWords } from './words.ts';

/** Reads a bio into its parts, once for each text. Offsets are into `reading.text`. */
export const readBio: (reading: Reading) => Bio = oncePerText(parse);

/** The same for a text that nobody has read yet. */
export function parseBio(text: string): Bio {
  return readBio(read(text));
}

function parse(reading: Reading): Bio {
  const words = bioWords(reading);
  const segments = segmentsOf(reading);
  const items = segments.flatMap((s) => itemsOf(reading, s));
  const within = (s: Stretch, value?: string): Match<string>[] =>
    words.filter((w) => w.from >= s.from && w.to <= s.to && (value === undefined || w.value === value));
  const partOf = (s: Stretch): Part => partAt(reading, s);
  const disclaimers = segments.flatMap((s) => disclaimersOf(s, within(s), partOf));
  const isDisclaimed = (s: Stretch): boolean => disclaimers.some((d) => overlapsPart(d, partOf(s)));
  const credentials = segments.flatMap((s) => credentialsOf(reading, s, within(s, 'to come').length > 0));
  const roles = items.filter((s) => !isDisclaimed(s)).flatMap((s) => rolesOf(reading, s, within(s), partOf));
  const employers = findEmployers(reading, segments, words, (s) => isDisclaimed(s));
  const links = linksOf(reading).filter((l) => !employers.some((e) => overlapsPart(e, l)));
  const name = findName(reading, items.slice(0, 4), words);
  const rest = segments.flatMap((s) => {
    const own = itemsOf(reading, s).filter((i) => {
      const p = partOf(i);
      return ![...disclaimers, ...credentials, ...roles, ...employers, ...links, ...(name ? [name] : [])].some((k) => overlapsPart(k, p));
    });
    return own.map(partOf);
  });
  const has = (value: string): boolean => words.some((w) => w.value === value);
  return {
    name,
    credentials,
    roles,
    employers,
    disclaimers,
    interests: rest.filter(isInterest),
    links,
    statements: rest.filter((p) => !isInterest(p)),
    isStudent: has('is student'),
    isRetired: has('retired'),
    isParody: has('parody'),
    isAnonymous: has('anonymous'),
  };
}

function partAt({ text, tokens }: Reading, { from, to }: Stretch): Part {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { start, end, text: text.slice(start, end) };
}

const overlapsPart = (a: Part, b: Part): boolean => a.start < b.end && b.start < a.end;

const SORTS: readonly (readonly [word: string, sort: Disclaimer['sort']])[] = [
  ['no liability', 'no-liability'],
  ['views', 'own-views'],
  ['not advice', 'not-advice'],
];

function disclaimersOf(s: Stretch, words: readonly Match<string>[], partOf: (s: Stretch) => Part): Disclaimer[] {
  const out: Disclaimer[] = [];
  for (const [word, sort] of SORTS) {
    const of = words.filter((w) => w.value === word);
    if (of.length === 0) continue;
    const denies = sort === 'own-views' ? words.filter((w) => w.value === 'employer word') : [];
    const from = Math.min(...of.map((w) => w.from));
    const to = sort === 'not-advice' ? s.to : Math.max(...[...of, ...denies].map((w) => w.to));
    const part = partOf({ from, to: Math.max(to, from + 1) });
    if (!out.some((d) => d.sort === 'own-views' && sort === 'not-advice' && d.start <= part.start && part.start < d.end))
      out.push({ ...part, sort, speaksOfEmployer: denies.length > 0 });
    else out[out.length - 1] = { ...part, sort, speaksOfEmployer: false };
  }
  const rts = words.filter((w) => w.value === 'no endorsement');
  if (out.length === 0 && rts.length > 1)
    out.push({
      ...partOf({ from: Math.min(...rts.map((w) => w.from)), to: Math.max(...rts.map((w) => w.to)) }),
      sort: 'no-endorsement',
      speaksOfEmployer: false,
    });
  return out;
}

function credentialsOf(reading: Reading, s: Stretch, isToCome: boolean): Credential[] {
  const out: Credential[] = [];
  for (let i = s.from; i < s.to; i++) {
    if (reading.tokens.kind[i] !== Kind.word) continue;
    const { text, start, end } = partAt(reading, { from: i, to: i + 1 });
    const sort = isCredential(text) ? sortOfLetters(text) : undefined;
    if (sort !== undefined) out.push({ text, start, end, sort, isFinished: !isToCome });
    else if (/^(?:dr|dra|prof)$/i.test(text) && /^\p{Lu}/u.test(text)) out.push({ text, start, end, sort: 'title', isFinished: true });
  }
  return [...out, ...dotted(partAt(reading, s), isToCome)];
}

const DOTTED = /\b(?:\p{L}{1,3}\.\s?){1,3}\p{L}{1,5}\b\.?/gu;

/** "B.Pharm", "M.B.B.S.", "Ph.D." */
function dotted({ text, start }: Part, isToCome: boolean): Credential[] {
  if (!/\p{L}\.\s?\p{L}/u.test(text)) return [];
  return [...text.matchAll(DOTTED)].flatMap((m) => {
    const sort = sortOfLetters(m[0]);
    return sort === undefined ? [] : [{ text: m[0], start: start + m.index, end: start + m.index + m[0].length, sort, isFinished: !isToCome }];
  });
}

function rolesOf(reading: Reading, s: Stretch, words: readonly Match<string>[], partOf: (s: Stretch) => Part): Role[] {
  const found = words.filter((w) => w.value.startsWith('is ') && isOwn(reading, s, w));
  if (found.length === 0) return [];
  const isPast = words.some((w) => w.value === 'past');
  const isLearning = found.find((w) => w.value === 'is student');
  const first = isLearning ?? longest(found);
  return [{ ...partOf(roleStretch(s, first, words)), profession: first.value.slice(3) as Profession, isPast }];
}

const OTHERS = new Set([
  'your',
  'the',
  'not',
  'no',
  'what',
  'ring',
  'see',
  'other',
  'than',
  'never',
  'all',
  'every',
  'a',
  'an',
  'own',
  'local',
  'only',
  'foreign',
]);

/** False for "ring your GP", "not a doctor", "doctor's receptionist", "what the CEO won't": roles of somebody else, or denied. */
function isOwn(reading: Reading, s: Stretch, role: Match<string>): boolean {
  if (word(reading, role.to) === "'s" || word(reading, role.to) === 's') return false;
  for (let i = role.from - 1; i >= Math.max(s.from, role.from - 4); i--) {
    const before = word(reading, i);
    if (before === 'not' || before === 'no' || before === 'your' || before === 'never') return false;
    if (i === role.from - 1 && OTHERS.has(before) && i > s.from && !(before === 'a' || before === 'an' || before === 'the')) return false;
  }
  return word(reading, role.from - 1) !== 'the' || role.from - 1 === s.from;
}

/** The words of a role: from the beginning of its item to where an employer begins, as far as it stays short. */
function roleStretch(s: Stretch, role: Match<string>, words: readonly Match<string>[]): Stretch {
  const at = words.find((w) => w.value === 'at' && w.from >= role.to);
  const to = Math.min(at?.from ?? s.to, role.to + 4);
  return { from: role.from - s.from <= 4 ? s.from : role.from, to: Math.max(role.to, to) };
}

const longest = (found: readonly Match<string>[]): Match<string> => found.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));

function linksOf(reading: Reading): Part[] {
  const out: Part[] = [];
  for (let i = 0; i < reading.tokens.count; i++) {
    const kind = reading.tokens.kind[i];
    if (kind === Kind.url || kind === Kind.email || kind === Kind.handle) out.push(partAt(reading, { from: i, to: i + 1 }));
  }
  return out;
}

const MOST_WORDS = 4;
/** A few words with no verb of telling: "trail runner", "bad puns", "dad of 2". */
function isInterest({ text }: Part): boolean {
  const words = text.split(/\s+/);
  return words.length <= MOST_WORDS && /\p{L}{2}/u.test(text) && !/\b(?:i|you|your|is|are|was|dm|ask|can|will|me)\b/i.test(text);
}
