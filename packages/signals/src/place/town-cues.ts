import { Flag, Kind, type Sensing, word } from '@precept/engine';
import { cityName, commonWord, givenName, surname, wordFacts } from '@precept/knowledge';
import { hashText } from '@precept/model';
import { wordSet } from '../shared/words.ts';
import type { NameTag } from '../tagger/index.ts';
import { NOT_PLACES, STATE_CODES } from './words.ts';

const NEVER = wordSet(NOT_PLACES);
const AREAS = wordSet(
  'county parish township village falls springs beach bay lake creek river island islands valley heights hills ridge peninsula reservation estate harbour harbor hollow moor loch glen borough district station town city',
);
const LARGE = wordSet(
  'texas ohio california florida england scotland wales ireland india kenya nigeria ghana australia canada alberta ontario quebec kerala punjab oregon iowa kansas nevada utah maine michigan georgia virginia tennessee kentucky alabama uk usa nz germany france spain italy colorado montana idaho wyoming arizona minnesota wisconsin illinois indiana',
);
const TAIL =
  /(?:ville|burgh?|borough|shire|ford|ham|pur|abad|ton|wick|stead|mouth|dale|field|haven|port|berg|dorf|heim|stad|gunge|ganj|nagar|halli|pally|ster|chester|cester|thorpe|minster|ness|moor)$|^llan|^bally|^kil[a-z]{3}|^inver|^aber|^dun[a-z]{3}|^wagga|^wanga/;

const STANDING = new Map<number, string>();
for (const w of ['in', 'from', 'at', 'to', 'of', 'for', 'the', ',', 'and']) STANDING.set(hashText(w), `before ${w}`);
for (const w of 'near outside around across through via downtown central greater leaving visiting between'.split(' '))
  STANDING.set(hashText(w), 'before near');
const FIRM = new Set(['before in', 'before from', 'before at', 'before near', 'before to']);
const cueNames = (size: string) => ({
  city: [0, 1, 2, 3].map((n) => `${size} city ${n}`),
  common: [0, 1, 2, 3].map((n) => `${size} common ${n}`),
  names: [0, 1, 2].map((n) => `${size} names ${n}`),
});
const ONE = cueNames('one');
const MANY = cueNames('many');

/** What speaks for and against tokens `from … to`, a run with capitals, naming a town, written into `cues`; false where it cannot. */
export function townCues(s: Sensing, tags: readonly NameTag[], from: number, to: number, cues: string[]): boolean {
  const { hash, flags, kind, count } = s.reading.tokens;
  cues.length = 0;
  const length = to - from;
  const tagged = taggedAs(tags, from, to);
  const stands = standsAfter(s, from, flags[from] as number);
  let city = 0;
  let common = 3;
  let names = 0;
  for (let i = from; i < to; i++) {
    const h = hash[i] as number;
    if (NEVER.has(h)) return false;
    const facts = wordFacts(h);
    city = Math.max(city, cityName(facts));
    common = Math.min(common, commonWord(facts));
    if (givenName(facts) > 3 || surname(facts) > 1) names++;
  }
  const first = flags[from] as number;
  if (length === 1 && city === 0 && !FIRM.has(stands) && tagged !== SURE_PLACE && tagged !== PLACE) return false;
  const set = length === 1 ? ONE : MANY;
  cues.push(set.city[city] as string, set.common[common] as string, set.names[Math.min(2, names)] as string, stands, tagged);
  if (length > 2) cues.push('long');
  const isTag = (first & Flag.tag) !== 0;
  if (isTag) cues.push('tag');
  if (!(first & Flag.capital)) cues.push('lower');
  else if (length === 1 && first & Flag.upper) cues.push('upper');
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
  return true;
}

const SURE_PLACE = 'tagged place, surely';
const PLACE = 'tagged place';
const OTHER = { person: 'tagged person', organisation: 'tagged organisation' } as const;

/** What the tagger takes these words for. */
function taggedAs(tags: readonly NameTag[], from: number, to: number): string {
  for (const t of tags) {
    if (t.from >= to || t.to <= from || t.handle) continue;
    if (t.type !== 'place') return OTHER[t.type];
    return t.confidence > 0.75 ? SURE_PLACE : PLACE;
  }
  return 'not tagged';
}

function standsAfter(s: Sensing, from: number, first: number): string {
  const { hash, kind } = s.reading.tokens;
  if (from === 0 || first & Flag.sentenceStart) return 'before start';
  const known = STANDING.get(hash[from - 1] as number);
  if (known) return known;
  return kind[from - 1] === Kind.punctuation ? 'before mark' : 'before word';
}
