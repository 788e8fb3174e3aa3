import { Flag, Kind, lexicon, type Match, type Reading, type Sensing, type SignalModule } from '@precept/engine';
import { wordFacts } from '@precept/knowledge';
import { longest } from '../shared/longest.ts';
import { findWord, hasFlag, sentenceAround, wordSet } from '../shared/words.ts';
import { FORMS } from './groups.ts';
import { mayBeSlip, nearestMedicine } from './near-names.ts';
import { stemOf } from './stems.ts';
import { MEDICINE_NAMES, type Named } from './wordings.ts';

const TAKING = wordSet(
  'pill pills tablet tablets tabs mg mcg contraceptive contraception birth iud coil prescribed prescription refill medication meds period periods insertion fitted pharmacist pharmacy taking',
);
const CONFIDENCE: Readonly<Record<Named['type'], number>> = {
  generic: 0.95,
  brand: 0.95,
  misspelt: 0.95,
  class: 0.8,
  vaccine: 0.8,
  device: 0.8,
  supplement: 0.8,
};
/** Beside these a word that nobody knows may be a medicine. */
const TAKES = lexicon('taking-words', {
  take: [
    '(take|takes|took|taking|taken|started|starting|stopped|stopping|tried|injected|swallowed|prescribed|prescribe|prescribing)',
    '(prescription|dosage|medicine|medication|meds|mg|mcg|allergic to|overdose|generic)',
    '(been|put|still|now|back|is|are|am|was|were|go|goes|went|stay|him|her|me|you) on',
  ],
});
const BEFORE_BRAND = wordSet('taking took take takes started starting prescribed prescribe prescribing stopped stopping tried injected swallowed');
const AFTER_BRAND = wordSet('® ™ mg mcg ml xr sr er tablet tablets capsule capsules pill pills gummies injection pen pens jab forte 5mg 10mg');
/** "was started by Osei" does not come up, "Dr Osei started Amara" hardly; a form of address in front does. */
const PERSONAL = wordSet('dr mr mrs ms nurse');
const LEAST_NEAR = 6;
/** Bits of `wordFacts` that make a word a name, a place or an ordinary word. */
const KNOWN = 511;

/** Medicines, vaccines, devices and supplements by brand, generic name, class, ending or slip of the pen. */
export const signal: SignalModule = {
  name: 'medicine',
  kinds: ['medicine'],
  lexicons: [MEDICINE_NAMES, FORMS, TAKES],
  trigger: 'always',
  sense(sensing) {
    const taken = named(sensing);
    unlisted(sensing, taken);
  },
};

const NONE: readonly Match<Named>[] = [];

function named(sensing: Sensing): readonly Match<Named>[] {
  const found = sensing.matches(MEDICINE_NAMES);
  if (found.length === 0) return NONE;
  const taken = longest(found.some((m) => m.value.only) ? found.filter((m) => counts(sensing, m)) : found);
  for (const m of taken) {
    const { type, generic, only } = m.value;
    if (only === 'taken') for (const s of sensing.of('person')) if (s.start === sensing.reading.tokens.start[m.from]) sensing.remove(s);
    const confidence = only ? 0.8 : CONFIDENCE[type];
    sensing.addTokens(m.from, m.to, generic ? { kind: 'medicine', type, value: { generic }, confidence } : { kind: 'medicine', type, confidence });
  }
  return taken;
}

/** "Camila" is a pill only in a sentence about taking one, "ORS" a drink only in capitals. */
function counts(sensing: Sensing, m: Match<Named>): boolean {
  const { reading } = sensing;
  if (m.value.only === 'capitals') return hasFlag(reading, m.from, Flag.upper);
  if (m.value.only === undefined) return true;
  const { from, to } = sentenceAround(reading, m.from);
  return findWord(reading, from, to, TAKING) >= 0;
}

/** Words no list has: those that end as medicines do, and unknown ones where something is taken. */
function unlisted(sensing: Sensing, taken: readonly Match<Named>[]): void {
  const { lower, tokens } = sensing.reading;
  const { count, kind, start, end, hash } = tokens;
  const isTaking = taken.length > 0 || sensing.matches(FORMS).length > 0 || sensing.matches(TAKES).length > 0;
  for (let i = 0; i < count; i++) {
    const s = start[i] as number;
    const e = end[i] as number;
    if (e - s < LEAST_NEAR || kind[i] !== Kind.word) continue;
    const stem = stemOf(lower, s, e);
    // What is looked up for few words comes before the look into the large table of all words.
    if (stem === undefined && !(isTaking && (mayBeSlip(lower, s, e) || isBrandLike(sensing.reading, i)))) continue;
    const facts = wordFacts(hash[i] as number);
    if ((facts & KNOWN) !== 0 || isTaken(taken, i)) continue;
    if (stem !== undefined) sensing.addTokens(i, i + 1, { kind: 'medicine', type: 'stem', value: { stem }, confidence: 0.8 });
    else if (facts === 0 && !hasFlag(sensing.reading, i, Flag.tag)) unknown(sensing, i);
  }
}

function isTaken(taken: readonly Match<Named>[], i: number): boolean {
  for (const t of taken) if (t.from <= i && i < t.to) return true;
  return false;
}

/** A word nobody knows in a text about taking something: a slip of the pen, or a brand of tomorrow. */
function unknown(sensing: Sensing, i: number): void {
  const { reading } = sensing;
  const { start, end } = reading.tokens;
  const from = start[i] as number;
  const to = end[i] as number;
  const generic = mayBeSlip(reading.lower, from, to) ? nearestMedicine(reading.lower, from, to) : undefined;
  if (generic !== undefined) sensing.addTokens(i, i + 1, { kind: 'medicine', type: 'misspelt', value: { generic }, confidence: 0.8 });
  else if (isBrandLike(reading, i)) sensing.addTokens(i, i + 1, { kind: 'medicine', type: 'brand', confidence: 0.6 });
}

/** "started Corvexal", "Somvelta 40 mg", "Trelisan®": a name nobody knows where the name of a product stands. */
function isBrandLike(reading: Reading, i: number): boolean {
  const { hash, kind, flags, count } = reading.tokens;
  if (((flags[i] as number) & Flag.capital) === 0) return false;
  const after = i + 1 < count ? (hash[i + 1] as number) : 0;
  if (AFTER_BRAND.has(after)) return true;
  if (kind[i + 1] === Kind.number && i + 2 < count && AFTER_BRAND.has(hash[i + 2] as number)) return true;
  return i > 0 && BEFORE_BRAND.has(hash[i - 1] as number) && (i < 2 || !PERSONAL.has(hash[i - 2] as number));
}
