import { Flag, Kind, type Match, type Reading } from '@precept/engine';
import type { Employer } from './model.ts';
import type { Stretch } from './split.ts';

const NEVER_EMPLOYERS = new Set(['least', 'home', 'heart', 'night', 'work', 'weekends', 'present', 'large', 'all', 'link', 'linkedin', 'dm', 'dms']);
const MOST = 6;

/** Where somebody works, as the bio says it: "at X", "@x", "nurse, Norwell Hospital", or only hinted at. */
export function findEmployers(
  reading: Reading,
  segments: readonly Stretch[],
  words: readonly Match<string>[],
  isDisclaimed: (s: Stretch) => boolean,
): Employer[] {
  const out: Employer[] = [];
  const add = (e: Employer): void => {
    if (!out.some((o) => o.start < e.end && e.start < o.end)) out.push(e);
  };
  for (const [place, s] of segments.entries()) {
    const own = words.filter((w) => w.from >= s.from && w.to <= s.to);
    const isPast = own.some((w) => w.value === 'past');
    const hidden = own.find((w) => w.value === 'hidden employer');
    if (hidden) add({ ...partOf(reading, hidden.from, hidden.to), name: partOf(reading, hidden.from, hidden.to).text, isNamed: false, isPast });
    if (isDisclaimed(s) && !own.some((w) => w.value.startsWith('is '))) continue;
    const hasRole =
      own.some((w) => w.value.startsWith('is ')) ||
      /\b(?:work|employed|employee|day job)\b/.test(reading.lower.slice(reading.tokens.start[s.from], reading.tokens.end[s.to - 1]));
    for (const w of own) {
      if (w.value === 'at' && (hasRole || place < 2 || isAt(reading, w.from))) addNamed(reading, w.to, s.to, w.from, isPast, add);
      if (w.value === 'organisation') addOrganisation(reading, w, s, isPast, add);
    }
    for (let i = s.from; hasRole && i < s.to; i++)
      if (reading.tokens.kind[i] === Kind.handle) {
        const part = partOf(reading, i, i + 1);
        add({ ...part, name: part.text.slice(1), isNamed: true, isPast });
      }
  }
  return out.sort((a, b) => a.start - b.start);
}

const isAt = (reading: Reading, i: number): boolean => reading.text[reading.tokens.start[i] as number] === '@';

function partOf({ text, tokens }: Reading, from: number, to: number): { start: number; end: number; text: string } {
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { start, end, text: text.slice(start, end) };
}

const JOINS = new Set(['of', 'the', 'and', '&', "'s", '-', "'", 'de', 'la', 'du']);

/** The full stop of "St. Orla's". */
const isShortening = (reading: Reading, i: number): boolean => wordAt(reading, i) === '.' && /^(?:st|mt|ste|dr|ft)$/.test(wordAt(reading, i - 1));
const joins = (reading: Reading, i: number): boolean => JOINS.has(wordAt(reading, i)) || isShortening(reading, i);

/** A capitalised name that follows "at", "@" or "with". */
function addNamed(reading: Reading, first: number, last: number, from: number, isPast: boolean, add: (e: Employer) => void): void {
  let begin = first;
  if (wordAt(reading, begin) === 'the') begin++;
  if (begin >= last || NEVER_EMPLOYERS.has(wordAt(reading, begin)) || !isCapital(reading, begin)) return;
  let to = begin + 1;
  while (
    to < last &&
    to - begin < MOST &&
    (isCapital(reading, to) || (joins(reading, to) && to + 1 < last && isCapital(reading, to + 1)) || wordAt(reading, to) === "'s")
  )
    to++;
  add({ ...partOf(reading, from, to), name: partOf(reading, begin, to).text, isNamed: true, isPast });
}

/** "Norwell Devices", "St. Orla's Hospital": capitalised words that end in what such places are called. */
function addOrganisation(reading: Reading, w: Match<string>, s: Stretch, isPast: boolean, add: (e: Employer) => void): void {
  if (!isCapital(reading, w.from) || /^(?:officer|director|writer|student|affairs|physics|council)$/.test(wordAt(reading, w.to))) return;
  let from = w.from;
  while (from > s.from && w.from - from < MOST && (isCapital(reading, from - 1) || joins(reading, from - 1))) from--;
  while (from < w.from && !isCapital(reading, from)) from++;
  if (from === w.from || wordAt(reading, from) === 'big') return;
  let to = w.to;
  while (to < s.to && isCapital(reading, to) && to - from < MOST) to++;
  const part = partOf(reading, from, to);
  add({ ...part, name: part.text, isNamed: true, isPast });
}

const wordAt = ({ lower, tokens }: Reading, i: number): string => lower.slice(tokens.start[i], tokens.end[i]);

function isCapital({ tokens }: Reading, i: number): boolean {
  return tokens.kind[i] === Kind.word && ((tokens.flags[i] as number) & (Flag.capital | Flag.upper)) !== 0;
}
