import { Flag, Kind, type Reading, type Sensing } from '@precept/engine';
import { commonWord, givenName, surname, wordFacts } from '@precept/knowledge';
import { hashText } from '@precept/model';
import { longest } from '../shared/longest.ts';
import { hasFlag, sentenceAround, wordSet } from '../shared/words.ts';
import { type NameTag, tagNames } from '../tagger/index.ts';
import { Mark, marksOf } from './marks.ts';
import { canBeName, dotAfter, endOfName, hasGap, I_HASH } from './name-words.ts';
import type { Candidate } from './parts.ts';
import { TITLES } from './words.ts';

const INITIAL_TRAPS = wordSet('us uk usa eu un ie eg am pm ad bc dc la ny nyc ma ba bs bsc phd md rn ra ms hq tv id it ok er ed or gp iv im po');
const FAMILY = wordSet('family fam lady boy twins');
const POSSESSIVE = hashText("'s");
const COMMA = hashText(',');
const OPENS = hashText('(');

/** Tokens of the text that stand in a candidate, and those that the tagger holds for something else. */
const TAKEN = 1;
const OTHER = 2;
let covered = new Uint8Array(512);

/** Names that their surroundings give away: a title, initials, a greeting, "my patient …", a hashtag, somebody's operation. */
export function findCandidates(sensing: Sensing): Candidate[] {
  const { reading } = sensing;
  const { count, kind, flags } = reading.tokens;
  const out: Candidate[] = [];
  if (covered.length < count) covered = new Uint8Array(count * 2);
  covered.fill(0, 0, count);
  const shouting = isShouting(reading);
  for (const m of longest(sensing.matches(TITLES))) {
    const found = afterTitle(reading, m.from, m.to, m.value as NonNullable<Candidate['title']>, shouting);
    if (found) add(out, found);
  }
  for (const t of tagNames(reading)) {
    if (t.type !== 'person') {
      if (t.confidence > 0.5) for (let i = t.from; i < t.to; i++) covered[i] = (covered[i] as number) | OTHER;
    } else if (!t.handle && !hasFlag(reading, t.from, Flag.tag) && !isCovered(t.from, t.to, TAKEN)) add(out, fromTag(reading, t));
  }
  for (let i = 0; i < count; i++) {
    const f = flags[i] as number;
    if ((f & (Flag.capital | Flag.tag)) === 0 || kind[i] !== Kind.word) continue;
    if (f & Flag.tag) {
      if (i > 0 && (flags[i - 1] as number) & Flag.tag && kind[i - 1] === Kind.word) continue;
      const found = inHashtag(reading, i);
      if (found && !isCovered(found.from, found.to, TAKEN)) add(out, found);
      continue;
    }
    const initials = initialsAt(reading, i);
    if (initials) {
      if (!isCovered(i, initials.to, TAKEN)) add(out, initials);
      i = initials.to - 1;
      continue;
    }
    if (shouting) continue;
    const found = bySurroundings(reading, i, f);
    if (found && !isCovered(i, found.to, TAKEN | OTHER)) add(out, found);
  }
  return out;
}

/** A name the tagger found; "DeShawn M." is a name cut to its initial. */
function fromTag(reading: Reading, { from, to, confidence }: NameTag): Candidate {
  const short = (reading.tokens.end[to - 1] as number) - (reading.tokens.start[to - 1] as number) === 1;
  return { from, to, type: short ? 'initials' : 'name', sure: confidence };
}

function add(out: Candidate[], c: Candidate): void {
  out.push(c);
  for (let i = c.from; i < c.to; i++) covered[i] = (covered[i] as number) | TAKEN;
}

function isCovered(from: number, to: number, by: number): boolean {
  for (let i = from; i < to; i++) if (((covered[i] as number) & by) !== 0) return true;
  return false;
}

/** A frequent English word that is rarely a name: "Dr wants", "MR tablets". */
function isEverydayWord(hash: number): boolean {
  const f = wordFacts(hash);
  return commonWord(f) >= 2 && givenName(f) < 5 && surname(f) < 3;
}

function isShouting(reading: Reading): boolean {
  const { count, kind, flags } = reading.tokens;
  let words = 0;
  let upper = 0;
  // Without a branch: a word's kind is 0.
  for (let i = 0; i < count; i++) {
    const isWord = ((kind[i] as number) - 1) >>> 31;
    words += isWord;
    upper += isWord & ((flags[i] as number) >> 1);
  }
  return upper * 2 > words;
}

function afterTitle(reading: Reading, from: number, to: number, title: NonNullable<Candidate['title']>, shouting: boolean): Candidate | undefined {
  const { hash, kind, flags, start } = reading.tokens;
  if (hasFlag(reading, from, Flag.tag)) return undefined;
  const titled = hasFlag(reading, from, Flag.capital);
  let at = to;
  if (reading.text.charCodeAt(start[at] as number) === 46 && (start[at] as number) === reading.tokens.end[to - 1]) {
    if ((marksOf(hash[to - 1] as number) & Mark.abbreviated) === 0) return undefined;
    at++;
  }
  if (kind[at] !== Kind.word || (hasGap(reading, at) && (start[at] as number) - (reading.tokens.end[at - 1] as number) > 1)) return undefined;
  const strong = (marksOf(hash[from] as number) & Mark.strongTitle) !== 0;
  const capital = ((flags[at] as number) & Flag.capital) !== 0;
  const single = (reading.tokens.end[at] as number) - (start[at] as number) === 1;
  if (capital && !shouting && (single || canBeName(reading, at))) {
    if (!titled && !strong && title !== 'kin' && title !== 'health' && title !== 'honorific') return undefined;
    if (single && !strong) return undefined;
    const end = endOfName(reading, at);
    if (end <= at) return undefined;
    return { from, to: end, type: single && end - at <= 2 ? 'initials' : 'title', title, sure: strong ? 0.97 : titled ? 0.85 : 0.7 };
  }
  if (!strong || (capital && !shouting)) return undefined;
  const plainWord = (marksOf(hash[at] as number) & Mark.notName) === 0 && !isEverydayWord(hash[at] as number);
  if (plainWord) return { from, to: at + 1, type: single ? 'initials' : 'title', title, sure: single ? 0.6 : 0.75 };
  return undefined;
}

/** "J.R.K.", "T.B.," or "DeShawn M.": letters standing for names. */
function initialsAt(reading: Reading, i: number): Candidate | undefined {
  const { start, end, flags, kind, hash, count } = reading.tokens;
  if ((end[i] as number) - (start[i] as number) !== 1) {
    const follows =
      i + 1 < count &&
      kind[i + 1] === Kind.word &&
      (end[i + 1] as number) - (start[i + 1] as number) === 1 &&
      (flags[i + 1] as number) & Flag.capital;
    if (!follows || hash[i + 1] === I_HASH || !canBeName(reading, i) || hasGap(reading, i + 1)) return undefined;
    const dotted = dotAfter(reading, i + 1);
    const next = reading.text[end[i + 1] as number] ?? '';
    if (!dotted && !/[,!?)\]:;]/.test(next) && next !== '' && next !== "'") return undefined;
    return { from: i, to: i + 2 + (dotted ? 1 : 0), type: 'initials', sure: dotted ? 0.85 : 0.7 };
  }
  let j = i;
  let letters = '';
  while (
    j < count &&
    kind[j] === Kind.word &&
    (end[j] as number) - (start[j] as number) === 1 &&
    (flags[j] as number) & Flag.capital &&
    dotAfter(reading, j)
  ) {
    letters += reading.lower[start[j] as number];
    j += 2;
    if (reading.tokens.start[j] !== reading.tokens.end[j - 1]) break;
  }
  if (letters.length < 2 || letters.length > 4) return undefined;
  if (kind[j] === Kind.word && reading.tokens.start[j] === reading.tokens.end[j - 1]) j++;
  for (const trap of wordSet(letters)) if (INITIAL_TRAPS.has(trap)) return undefined;
  return { from: i, to: j, type: 'initials', sure: 0.75 };
}

/** "#MrsDalyRocks", "#TeamMaverickHolloway", "#RIPMartha": the words of the tag that follow a telling one. */
function inHashtag(reading: Reading, i: number): Candidate | undefined {
  const { kind, flags, hash, count, start, end } = reading.tokens;
  let last = i;
  while (
    last < count &&
    kind[last] === Kind.word &&
    (flags[last] as number) & Flag.tag &&
    (last === i || ((start[last] as number) - (end[last - 1] as number) < 2 && reading.text[end[last - 1] as number] !== ' '))
  )
    last++;
  let head = i;
  while (head < last && marksOf(hash[head] as number) & Mark.tagHead) head++;
  if (head === i || head >= last) return undefined;
  const h = hash[head] as number;
  if (marksOf(h) & Mark.notName || !((flags[head] as number) & Flag.capital)) return undefined;
  if (isEverydayWord(h)) return undefined;
  const strong = (marksOf(hash[i] as number) & Mark.strongTitle) !== 0;
  const tail = strong ? head + 1 : last;
  return { from: strong ? i : head, to: tail, type: 'hashtag', title: strong ? 'plain' : undefined, sure: strong ? 0.9 : 0.45 } as Candidate;
}

/** A capitalised word that what stands around it makes a name: a greeting, "my patient …", "…'s surgery", "…, 34,". */
function bySurroundings(reading: Reading, i: number, flag: number): Candidate | undefined {
  if (flag & Flag.upper || !canBeName(reading, i)) return undefined;
  const { hash, kind, count } = reading.tokens;
  const before = i > 0 ? marksOf(hash[i - 1] as number) : 0;
  const to = endOfName(reading, i);
  if (before & Mark.greeting) {
    const { from } = sentenceAround(reading, i);
    if (i - 1 === from || (i - 1 > from && hasFlag(reading, i - 1, Flag.capital))) return { from: i, to, type: 'name', sure: 0.8 };
  }
  if (before & Mark.whoHead) return { from: i, to, type: 'name', sure: 0.8 };
  if (to >= count) return undefined;
  const next = hash[to] as number;
  if (next === POSSESSIVE) {
    const isTheirs = to + 1 < count && (marksOf(hash[to + 1] as number) & Mark.thing) !== 0;
    return isTheirs ? { from: i, to, type: 'name', sure: 0.7 } : undefined;
  }
  if (FAMILY.has(next)) return isEverydayWord(hash[i] as number) ? undefined : { from: i, to, type: 'name', sure: 0.7 };
  const isNumber = kind[to + 1] === Kind.number && (next === COMMA || next === OPENS);
  if (isNumber && isAge(reading, to + 1) && !(to - i === 1 && i === sentenceAround(reading, i).from))
    return { from: i, to, type: 'name', sure: 0.75 };
  return undefined;
}

function isAge(reading: Reading, i: number): boolean {
  const n = Number(reading.text.slice(reading.tokens.start[i], reading.tokens.end[i]));
  const next = reading.text[reading.tokens.end[i] as number] ?? '';
  return (
    n >= 1 &&
    n <= 115 &&
    /[,).;!/ ]/.test(next === '' ? ' ' : next) &&
    !/^\s*(?:mg|ml|%|am|pm|hours|days|weeks|beds|st|street|road)/.test(
      reading.lower.slice(reading.tokens.end[i] as number, (reading.tokens.end[i] as number) + 8),
    )
  );
}
