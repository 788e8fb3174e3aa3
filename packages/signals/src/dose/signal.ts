import { Flag, Kind, Seen, type Sensing, type SignalModule, tokenAt } from '@precept/engine';
import { FORMS } from '../medicine/groups.ts';
import { longest } from '../shared/longest.ts';
import { numberTokens } from '../shared/number-tokens.ts';
import { wordSet } from '../shared/words.ts';
import { DOSES, UNITS } from './words.ts';

const UNIT = wordSet(UNITS);
const WEAK_UNIT = wordSet('g gm gms gram grams ml mls joules drop drops cap caps');
const TIME = wordSet(
  'day days week weeks month months year years hour hours minute minutes am pm yr yrs wk wks weeks times in of st nd rd th round rounds cycle cycles',
);
const NAMED = new Set(['generic', 'brand', 'stem', 'misspelt']);

const NONE: readonly number[] = [];

/** Amounts ("40 mg", "two tablets", "apixaban 5"), schedules ("twice a day") and changes ("double it"). */
export const signal: SignalModule = {
  name: 'dose',
  kinds: ['dose'],
  after: ['medicine'],
  lexicons: [DOSES, FORMS],
  trigger: { lexicon: true, seen: Seen.digit },
  sense(sensing) {
    const { sentenceOf } = sensing.reading;
    const hasDigits = (sensing.reading.tokens.seen & Seen.digit) !== 0;
    const worded = longest(sensing.matches(DOSES));
    if (!hasDigits && worded.length === 0) return;
    const about = sentencesWithProduct(sensing);
    const taken = hasDigits ? amounts(sensing, about) : NONE;
    for (const m of worded) {
      const isLoose = m.value === 'loose' || m.value === 'change';
      if (isLoose && !about.has(sentenceOf[m.from] as number)) continue;
      if (taken.some((at) => at >= m.from && at < m.to)) continue;
      sensing.addTokens(m.from, m.to, { kind: 'dose', type: m.value === 'loose' ? 'schedule' : m.value, confidence: isLoose ? 0.6 : 0.9 });
    }
  },
};

/** Adds "number + unit" and bare numbers after a medicine; returns the tokens of the numbers. */
function amounts(sensing: Sensing, about: Set<number>): readonly number[] {
  const { tokens, sentenceOf } = sensing.reading;
  const { count, kind, hash, flags } = tokens;
  let taken: number[] | undefined;
  for (const i of numberTokens(sensing.reading)) {
    const next = i + 1 < count ? (hash[i + 1] as number) : 0;
    const isUnit = i + 1 < count && kind[i + 1] === Kind.word && UNIT.has(next);
    if (isUnit && (!WEAK_UNIT.has(next) || about.has(sentenceOf[i] as number))) {
      sensing.addTokens(i, i + 2, { kind: 'dose', type: 'amount', confidence: 0.95 });
      (taken ??= []).push(i);
      about.add(sentenceOf[i] as number);
      continue;
    }
    // "apixaban 5 twice", "Telma 40": a bare number right after a named medicine.
    if (((flags[i] as number) & Flag.tag) !== 0 || TIME.has(next) || !followsName(sensing, i)) continue;
    sensing.addTokens(i, i + 1, { kind: 'dose', type: 'amount', confidence: 0.7 });
    (taken ??= []).push(i);
  }
  return taken ?? NONE;
}

function followsName(sensing: Sensing, i: number): boolean {
  const { start, end } = sensing.reading.tokens;
  if (i === 0) return false;
  const before = end[i - 1] as number;
  if ((start[i] as number) - before > 1) return false;
  for (const m of sensing.signals) if (m.kind === 'medicine' && m.end === before && NAMED.has(m.type ?? '')) return true;
  return false;
}

/** Sentences that speak of a medicine or of something one takes. */
function sentencesWithProduct(sensing: Sensing): Set<number> {
  const { reading } = sensing;
  const out = new Set<number>();
  for (const m of sensing.signals) if (m.kind === 'medicine') out.add(reading.sentenceOf[tokenAt(reading, m.start)] as number);
  for (const f of sensing.matches(FORMS)) out.add(reading.sentenceOf[f.from] as number);
  return out;
}
