import { Flag, type Match, oncePerText, type Reading, word } from '@precept/engine';
import type { Post, Span } from '@precept/model';
import { rarePhrases } from '../../../shared/rare-phrases.ts';
import { REQUEST_PHRASES, type RequestCue } from './phrases.ts';

const phrases = rarePhrases(REQUEST_PHRASES);

/** Words of a connection request by what they tell, with their places. */
export type RequestCues = ReadonlyMap<RequestCue, readonly Span[]>;

/** What a connection request tells, once for each text. */
export const readRequest: (reading: Reading) => RequestCues = oncePerText((reading) => {
  const cues = new Map<RequestCue, Span[]>();
  const { start, end, flags } = reading.tokens;
  for (const m of longest(phrases(reading))) {
    if (m.value === 'care' && ((flags[m.from] as number) & Flag.negated) !== 0) continue;
    const own = cues.get(m.value) ?? [];
    own.push({ start: start[m.from] as number, end: end[m.to - 1] as number });
    cues.set(m.value, own);
  }
  const relatives = relativesIn(reading);
  if (relatives.length > 0) cues.set('relative', [...relatives, ...(cues.get('relative') ?? [])]);
  return cues;
});

const RELATIVES: ReadonlySet<string> = new Set(
  'mum mom mam mama mammy mummy dad daddy papa wife husband son daughter brother sister carer gran nan grandma ex partner mother father parents family'.split(
    ' ',
  ),
);
const NOBODYS: ReadonlySet<string> = new Set(['it', 'that', 'who', 'here', 'she', 'he', 'what', 'let', 'there', 'this']);

/** "Dev's mum", "room 418's daughter". */
function relativesIn(reading: Reading): Span[] {
  const { start, end, count } = reading.tokens;
  const out: Span[] = [];
  for (let i = 1; i + 1 < count; i++)
    if (word(reading, i) === "'s" && RELATIVES.has(word(reading, i + 1)) && !NOBODYS.has(word(reading, i - 1)))
      out.push({ start: start[i - 1] as number, end: end[i + 1] as number });
  return out;
}

/** Of matches of one meaning that begin at the same token only the longest counts. */
function longest(found: readonly Match<RequestCue>[]): Match<RequestCue>[] {
  const best = new Map<string, Match<RequestCue>>();
  for (const m of found) {
    const key = `${m.value} ${m.from}`;
    const known = best.get(key);
    if (!known || known.to < m.to) best.set(key, m);
  }
  return [...best.values()];
}

/** True where a request names an ordinary reason (a colleague, a neighbour, a club) and tells nothing of care, gifts, records or power. */
export function isOrdinaryRequest(reading: Reading, post: Post): boolean {
  const cues = readRequest(reading);
  if (WEIGHTY.some((c) => cues.has(c))) return false;
  return cues.has('peer') || cues.has('friend') || (cues.has('no pressure') && post.direction === 'inbound');
}

const WEIGHTY: readonly RequestCue[] = [
  'care',
  'care place',
  'care asked',
  'record',
  'romance',
  'gift',
  'hidden deal',
  'asks of patients',
  'law',
  'inside talk',
  'teacher',
  'pressure',
  'superior',
];
