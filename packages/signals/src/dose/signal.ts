import { Kind, type Reading, Seen, type Sensing, type SignalModule, tokenAt } from '@precept/engine';
import { overlaps } from '@precept/model';
import { FORMS } from '../medicine/groups.ts';
import { longest } from '../shared/longest.ts';
import { sentenceAround, wordSet } from '../shared/words.ts';
import { DOSES, UNITS } from './words.ts';

const UNIT = wordSet(UNITS);
const WEAK_UNIT = wordSet('g gm gms gram grams ml mls joules drop drops cap caps');
const TIME = wordSet(
  'day days week weeks month months year years hour hours minute minutes am pm yr yrs wk wks weeks times in of st nd rd th round rounds cycle cycles',
);

/** Amounts ("40 mg", "two tablets", "apixaban 5"), schedules ("twice a day") and changes ("double it"). */
export const signal: SignalModule = {
  name: 'dose',
  kinds: ['dose'],
  after: ['medicine'],
  lexicons: [DOSES, FORMS],
  trigger: { lexicon: true, seen: Seen.digit },
  sense(sensing) {
    if (sensing.reading.tokens.seen & Seen.digit) amounts(sensing);
    for (const m of longest(sensing.matches(DOSES))) {
      const isLoose = m.value === 'loose' || m.value === 'change';
      if (isLoose && !hasProduct(sensing, m.from)) continue;
      const span = { start: sensing.reading.tokens.start[m.from] as number, end: sensing.reading.tokens.end[m.to - 1] as number };
      if (sensing.of('dose').some((d) => overlaps(d, span))) continue;
      sensing.addTokens(m.from, m.to, { kind: 'dose', type: m.value === 'loose' ? 'schedule' : m.value, confidence: isLoose ? 0.6 : 0.9 });
    }
  },
};

function amounts(sensing: Sensing): void {
  const { tokens } = sensing.reading;
  const { count, kind, hash, flags } = tokens;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.number) continue;
    const unit = hash[i + 1] as number;
    const isUnit = i + 1 < count && kind[i + 1] === Kind.word && UNIT.has(unit);
    if (isUnit && !(WEAK_UNIT.has(unit) && !hasProduct(sensing, i))) {
      sensing.addTokens(i, i + 2, { kind: 'dose', type: 'amount', confidence: 0.95 });
      continue;
    }
    // "apixaban 5 twice", "Telma 40": a bare number right after a named medicine.
    const isTag = ((flags[i] as number) & 8) !== 0;
    if (isTag || (i + 1 < count && TIME.has(unit)) || !followsName(sensing, i)) continue;
    sensing.addTokens(i, i + 1, { kind: 'dose', type: 'amount', confidence: 0.7 });
  }
}

function followsName(sensing: Sensing, i: number): boolean {
  const { start, end } = sensing.reading.tokens;
  if (i === 0) return false;
  const before = end[i - 1] as number;
  if ((start[i] as number) - before > 1) return false;
  return sensing
    .of('medicine')
    .some((m) => m.end === before && (m.type === 'generic' || m.type === 'brand' || m.type === 'stem' || m.type === 'misspelt'));
}

/** True where the sentence of token `i` speaks of a medicine or of something one takes. */
function hasProduct(sensing: Sensing, i: number): boolean {
  const { from, to } = sentenceAround(sensing.reading, i);
  for (const m of sensing.of('medicine')) {
    const at = tokenAt(sensing.reading, m.start);
    if (at >= from && at < to) return true;
  }
  for (const f of sensing.matches(FORMS)) if (f.from >= from && f.from < to) return true;
  return hasAmount(sensing, sensing.reading, from, to);
}

function hasAmount(sensing: Sensing, reading: Reading, from: number, to: number): boolean {
  return sensing.of('dose').some((d) => {
    const at = tokenAt(reading, d.start);
    return d.type === 'amount' && at >= from && at < to;
  });
}
