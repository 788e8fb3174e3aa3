import { Flag, Kind, type Sensing, word } from '@precept/engine';
import { cityName, commonWord, givenName, surname, wordFacts } from '@precept/knowledge';
import { wordSet } from '../shared/words.ts';
import { NOT_PLACES, STATE_CODES } from './words.ts';

const NEVER = wordSet(NOT_PLACES);
const NEAR = wordSet('near outside around across through via downtown central greater leaving visiting between');
const AREAS = wordSet(
  'county parish township village falls springs beach bay lake creek river island islands valley heights hills ridge peninsula reservation estate harbour harbor hollow moor loch glen borough district station town city',
);
const LARGE = wordSet(
  'texas ohio california florida england scotland wales ireland india kenya nigeria ghana australia canada alberta ontario quebec kerala punjab oregon iowa kansas nevada utah maine michigan georgia virginia tennessee kentucky alabama uk usa nz germany france spain italy colorado montana idaho wyoming arizona minnesota wisconsin illinois indiana',
);
const TAIL =
  /(?:ville|burgh?|borough|shire|ford|ham|pur|abad|ton|wick|stead|mouth|dale|field|haven|port|berg|dorf|heim|stad|gunge|ganj|nagar|halli|pally|ster|chester|cester|thorpe|minster|ness|moor)$|^llan|^bally|^kil[a-z]{3}|^inver|^aber|^dun[a-z]{3}|^wagga|^wanga/;

/** What speaks for and against tokens `from … to`, a run with capitals, naming a town; undefined where it cannot. */
export function townCues(s: Sensing, from: number, to: number): string[] | undefined {
  const { hash, flags, kind, count } = s.reading.tokens;
  const cues: string[] = [];
  const length = to - from;
  let city = 0;
  let common = 3;
  let names = 0;
  for (let i = from; i < to; i++) {
    const h = hash[i] as number;
    if (NEVER.has(h)) return undefined;
    const facts = wordFacts(h);
    city = Math.max(city, cityName(facts));
    common = Math.min(common, commonWord(facts));
    if (givenName(facts) > 3 || surname(facts) > 1) names++;
  }
  const first = flags[from] as number;
  const one = length === 1 ? 'one' : 'many';
  cues.push(`${one} city ${city}`, `${one} common ${common}`, `${one} names ${Math.min(2, names)}`);
  if (length > 2) cues.push('long');
  const isTag = (first & Flag.tag) !== 0;
  if (isTag) cues.push('tag');
  if (!(first & Flag.capital)) cues.push('lower');
  else if (length === 1 && first & Flag.upper) cues.push('upper');
  cues.push(`before ${before(s, from, first)}`);
  if (to >= count) cues.push('next end');
  else if (kind[to] === Kind.word) {
    const f = flags[to] as number;
    cues.push(word(s.reading, to) === "'s" ? 'next owner' : f & Flag.capital ? 'next capital' : f & Flag.tag ? 'next tag' : 'next word');
  } else cues.push(kind[to] === Kind.punctuation ? 'next mark' : 'next other');
  const code = s.reading.text.slice(s.reading.tokens.start[to + 1] ?? 0, s.reading.tokens.end[to + 1] ?? 0);
  if (word(s.reading, to) === ',' && to + 1 < count && (STATE_CODES.has(code) || LARGE.has(hash[to + 1] as number))) cues.push('before state');
  if (length > 1 && AREAS.has(hash[to - 1] as number)) cues.push('area word');
  if (length === 1 && common === 0 && TAIL.test(word(s.reading, from))) cues.push('tail');
  if (to < count && AREAS.has(hash[to] as number)) cues.push('next area');
  if (from > 1 && word(s.reading, from - 1) === 'of' && AREAS.has(hash[from - 2] as number)) cues.push('area of');
  if (s.post.kind === 'bio') cues.push('bio');
  return cues;
}

function before(s: Sensing, from: number, first: number): string {
  const { hash, kind } = s.reading.tokens;
  if (from === 0 || first & Flag.sentenceStart) return 'start';
  const w = word(s.reading, from - 1);
  if (w === 'in' || w === 'from' || w === 'at' || w === 'to' || w === 'of' || w === 'for' || w === 'the' || w === ',' || w === 'and') return w;
  if (NEAR.has(hash[from - 1] as number)) return 'near';
  return kind[from - 1] === Kind.punctuation ? 'mark' : 'word';
}
