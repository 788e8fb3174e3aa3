import { Flag, Kind, type Sensing, word } from '@precept/engine';
import { cityName, commonWord, givenName, surname, wordFacts } from '@precept/knowledge';
import { hashText } from '@precept/model';
import { wordSet } from '../shared/words.ts';
import type { NameTag } from '../tagger/index.ts';
import { TOWN_WEIGHTS } from './town-weights.ts';
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

const weightOf = (cue: string): number => TOWN_WEIGHTS[cue] ?? 0;

/** What stands before a place, with its weight; after a firm one a word unknown as a town may be one. */
interface Standing {
  readonly weight: number;
  readonly isFirm: boolean;
}

const FIRM = new Set(['before in', 'before from', 'before at', 'before near', 'before to']);
const standing = (cue: string): Standing => ({ weight: weightOf(cue), isFirm: FIRM.has(cue) });
const STANDING = new Map<number, Standing>();
for (const w of ['in', 'from', 'at', 'to', 'of', 'for', 'the', ',', 'and']) STANDING.set(hashText(w), standing(`before ${w}`));
for (const w of 'near outside around across through via downtown central greater leaving visiting between'.split(' '))
  STANDING.set(hashText(w), standing('before near'));
const AT_START = standing('before start');
const AFTER_MARK = standing('before mark');
const AFTER_WORD = standing('before word');

const cueWeights = (size: string) => ({
  city: [0, 1, 2, 3].map((n) => weightOf(`${size} city ${n}`)),
  common: [0, 1, 2, 3].map((n) => weightOf(`${size} common ${n}`)),
  names: [0, 1, 2].map((n) => weightOf(`${size} names ${n}`)),
});
const ONE = cueWeights('one');
const MANY = cueWeights('many');
const W = {
  bias: weightOf('bias'),
  long: weightOf('long'),
  tag: weightOf('tag'),
  lower: weightOf('lower'),
  upper: weightOf('upper'),
  nextEnd: weightOf('next end'),
  nextOwner: weightOf('next owner'),
  nextCapital: weightOf('next capital'),
  nextTag: weightOf('next tag'),
  nextWord: weightOf('next word'),
  nextMark: weightOf('next mark'),
  nextOther: weightOf('next other'),
  beforeState: weightOf('before state'),
  areaWord: weightOf('area word'),
  tail: weightOf('tail'),
  nextArea: weightOf('next area'),
  areaOf: weightOf('area of'),
  bio: weightOf('bio'),
};
const OWNER = hashText("'s");
const COMMA = hashText(',');
const OF = hashText('of');
/** No town. */
const NO = -9;

/** Log-odds that tokens `from … to`, a run with capitals, name a town or another small place. */
export function townScore(s: Sensing, tags: readonly NameTag[], from: number, to: number): number {
  const { hash, flags, count } = s.reading.tokens;
  const length = to - from;
  let city = 0;
  let common = 3;
  let names = 0;
  for (let i = from; i < to; i++) {
    const h = hash[i] as number;
    if (NEVER.has(h)) return NO;
    const facts = wordFacts(h);
    city = Math.max(city, cityName(facts));
    common = Math.min(common, commonWord(facts));
    if (givenName(facts) > 3 || surname(facts) > 1) names++;
  }
  const tagged = taggedAs(tags, from, to);
  const first = flags[from] as number;
  const stands = standsAfter(s, from, first);
  if (length === 1 && city === 0 && !stands.isFirm && tagged !== SURE_PLACE && tagged !== PLACE) return NO;
  const of = length === 1 ? ONE : MANY;
  let score = W.bias + (of.city[city] as number) + (of.common[common] as number) + (of.names[Math.min(2, names)] as number) + stands.weight + tagged;
  if (length > 2) score += W.long;
  if (first & Flag.tag) score += W.tag;
  if (!(first & Flag.capital)) score += W.lower;
  else if (length === 1 && first & Flag.upper) score += W.upper;
  score += weightOfNext(s, to);
  if (to + 1 < count && hash[to] === COMMA && namesState(s, to + 1)) score += W.beforeState;
  if (length > 1 && AREAS.has(hash[to - 1] as number)) score += W.areaWord;
  if (length === 1 && common === 0 && TAIL.test(word(s.reading, from))) score += W.tail;
  if (to < count && AREAS.has(hash[to] as number)) score += W.nextArea;
  if (from > 1 && hash[from - 1] === OF && AREAS.has(hash[from - 2] as number)) score += W.areaOf;
  return s.post.kind === 'bio' ? score + W.bio : score;
}

function weightOfNext({ reading }: Sensing, at: number): number {
  const { hash, flags, kind, count } = reading.tokens;
  if (at >= count) return W.nextEnd;
  if (kind[at] !== Kind.word) return kind[at] === Kind.punctuation ? W.nextMark : W.nextOther;
  if (hash[at] === OWNER) return W.nextOwner;
  const f = flags[at] as number;
  return f & Flag.capital ? W.nextCapital : f & Flag.tag ? W.nextTag : W.nextWord;
}

function namesState({ reading }: Sensing, at: number): boolean {
  const { hash, start, end } = reading.tokens;
  return LARGE.has(hash[at] as number) || STATE_CODES.has(reading.text.slice(start[at], end[at]));
}

const SURE_PLACE = weightOf('tagged place, surely');
const PLACE = weightOf('tagged place');
const OTHER = { person: weightOf('tagged person'), organisation: weightOf('tagged organisation') } as const;
const NOT_TAGGED = weightOf('not tagged');

/** The weight of what the tagger takes these words for. */
function taggedAs(tags: readonly NameTag[], from: number, to: number): number {
  for (const t of tags) {
    if (t.from >= to || t.to <= from || t.handle) continue;
    if (t.type !== 'place') return OTHER[t.type];
    return t.confidence > 0.75 ? SURE_PLACE : PLACE;
  }
  return NOT_TAGGED;
}

function standsAfter({ reading }: Sensing, from: number, first: number): Standing {
  const { hash, kind } = reading.tokens;
  if (from === 0 || first & Flag.sentenceStart) return AT_START;
  return STANDING.get(hash[from - 1] as number) ?? (kind[from - 1] === Kind.punctuation ? AFTER_MARK : AFTER_WORD);
}
