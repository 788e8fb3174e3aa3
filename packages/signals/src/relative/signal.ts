import { Kind, type Sensing, type SignalModule } from '@precept/engine';
import type { PersonRole } from '@precept/model';
import { longest } from '../shared/longest.ts';
import { findWord, isNameLike, sentenceAround, wordSet } from '../shared/words.ts';
import { RELATIVES } from './words.ts';

const MINE = wordSet('my our own mine');
const YOURS = wordSet('your ur yours');
const THEIRS = wordSet("his her their 's patient's");
const ARTICLES = wordSet('the a an this that one whose');
/** "family doctor", "baby shower", "sister company", "kids menu": the word is not a person here. */
const COMPOUNDS = wordSet(
  'medicine practice practitioner practitioners physician physicians doctor doctors doc planning history room carers leave day days dinner meeting medical clinic tree friendly business value values shower formula ward unit steps blues wipes powder food foods monitor company hospital site org organization organisation charity charge support services service therapy therapist health care nurse nurses nursing members size night',
);
/** Before a name, "sister" and "mother" may be a title of work or church. */
const TITLES = wordSet('sister sisters brother mother father papa baba');
const PATIENT_WORDS = wordSet('patient patients pt pts bed room ward unit visit visits visiting bedside');

/** Kin spoken of: the author's own, a patient's, or nobody in particular. */
export const signal: SignalModule = {
  name: 'relative',
  kinds: ['relative'],
  after: ['care', 'relation'],
  lexicons: [RELATIVES],
  trigger: { lexicon: true },
  sense(sensing) {
    for (const { from, to, value } of longest(sensing.matches(RELATIVES))) {
      const { hash } = sensing.reading.tokens;
      if (COMPOUNDS.has(hash[to] ?? 0)) continue;
      if (TITLES.has(hash[from] as number) && isNameLike(sensing.reading, from) && isNameLike(sensing.reading, to)) continue;
      addRelative(sensing, from, to, value);
    }
  },
};

function addRelative(sensing: Sensing, from: number, to: number, type: string): void {
  const owner = ownerOf(sensing, from);
  const role: PersonRole = owner.who === 'author' ? 'author' : owner.who === 'reader' || owner.who === 'other' ? 'relative' : 'unknown';
  const isInCare = careNear(sensing, from);
  const named = isNameLike(sensing.reading, to);
  const identifies = role === 'relative' && isInCare && (named || owner.named);
  const confidence = role === 'unknown' ? 0.5 : 0.9;
  sensing.addTokens(owner.from, to, { kind: 'relative', type, role, identifies, confidence, value: { owner: owner.who, care: isInCare } });
}

interface Owner {
  readonly who: 'author' | 'reader' | 'other' | 'none';
  readonly from: number;
  readonly named: boolean;
}

/** Reads back over at most three describing words to the one whose kin this is. */
function ownerOf(sensing: Sensing, from: number): Owner {
  const { reading } = sensing;
  const { hash, kind } = reading.tokens;
  const s = sentenceAround(reading, from);
  for (let i = from - 1; i >= Math.max(s.from, from - 4); i--) {
    const h = hash[i] as number;
    if (kind[i] !== Kind.word) break;
    if (MINE.has(h)) return { who: 'author', from: i, named: false };
    if (YOURS.has(h)) return { who: 'reader', from: i, named: false };
    if (THEIRS.has(h)) return { who: 'other', from: i, named: isNameLike(reading, i - 1) };
    if (ARTICLES.has(h)) return { who: 'none', from: i, named: false };
  }
  return { who: 'none', from, named: false };
}

function careNear(sensing: Sensing, from: number): boolean {
  const { reading } = sensing;
  const s = sentenceAround(reading, from);
  if (findWord(reading, s.from, s.to, PATIENT_WORDS) >= 0) return true;
  const start = reading.tokens.start[s.from] as number;
  const end = reading.tokens.end[s.to - 1] as number;
  return sensing.signals.some((x) => (x.kind === 'care' || x.kind === 'relation') && x.start >= start && x.end <= end && x.value?.about !== 'self');
}
