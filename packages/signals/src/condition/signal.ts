import { Flag, Kind, type Match, type Reading, type Sensing, type SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { findWord, hasFlag, sentenceAround, wordSet } from '../shared/words.ts';
import { CONDITIONS, ORGANS, type Wording } from './wordings.ts';

const ORGAN_CONFIDENCE = 0.5;
const HAVING = wordSet('has have had having with got of from hiv for against caught diagnosed prevent spread tested');
const OF_TOPIC = wordSet(
  `rate rates incidence prevalence prevention awareness week month day research trial trials study studies guideline guidelines statistics stats numbers data
   shot shots jab jabs vaccine vaccines vaccination clinic clinics unit units ward wards centre center centers centres team teams nurse nurses doctor doctors specialist specialists
   service services care society foundation association charity association's course conference screening test tests kit kits drug drugs risk season outbreak outbreaks
   registry network group line lines helpline education programme program programmes programs supplies stock sensor sensors machine machines bus chair chairs camp`,
);
const HAVING_REACH = 2;

/** Diseases, injuries, procedures and states, in clinicians' and in people's words. */
export const signal: SignalModule = {
  name: 'condition',
  kinds: ['condition'],
  lexicons: [CONDITIONS, ORGANS],
  trigger: { lexicon: true },
  sense(sensing) {
    const found = sensing.matches(CONDITIONS);
    const named = longest(found.some((m) => m.value.capitals) ? found.filter((m) => counts(sensing.reading, m)) : found);
    for (const m of named) {
      const { type, name, sensitive, per100k, confidence } = m.value;
      const topic = isTopic(sensing.reading, m.to);
      const value = per100k === undefined ? { name, sensitive, topic } : { name, sensitive, per100k, topic };
      sensing.addTokens(m.from, m.to, { kind: 'condition', type, value, confidence });
    }
    organs(sensing, named);
  },
};

function organs(sensing: Sensing, named: readonly Match<Wording>[]): void {
  for (const m of longest(sensing.matches(ORGANS))) {
    if (named.some((n) => n.from < m.to && m.from < n.to)) continue;
    const from = m.from + 1;
    const { start, end } = sensing.reading.tokens;
    const name = sensing.reading.lower.slice(start[from], end[m.to - 1]);
    sensing.addTokens(from, m.to, { kind: 'condition', type: 'state', value: { name, sensitive: false }, confidence: ORGAN_CONFIDENCE });
  }
}

/** "flu shots", "stroke unit", "pressure injury rate": nobody is told to have it. */
function isTopic(reading: Reading, next: number): boolean {
  const { hash, flags, count } = reading.tokens;
  return next < count && ((flags[next] as number) & Flag.sentenceStart) === 0 && OF_TOPIC.has(hash[next] as number);
}

/** Capitals tell "MS" from "ms" and "ALS" from a word of another language, unless everything around is in capitals. */
function counts(reading: Reading, m: Match<Wording>): boolean {
  if (!m.value.capitals) return true;
  if (m.value.had && findWord(reading, m.from - HAVING_REACH, m.from, HAVING) >= 0) return true;
  for (let i = m.from; i < m.to; i++) if (reading.tokens.kind[i] === Kind.word && !hasFlag(reading, i, Flag.upper)) return false;
  const { from, to } = sentenceAround(reading, m.from);
  return to - from <= m.to - m.from || hasSmallWord(reading, from, to);
}

function hasSmallWord(reading: Reading, from: number, to: number): boolean {
  const { kind, start, end } = reading.tokens;
  for (let i = from; i < to; i++)
    if (kind[i] === Kind.word && !hasFlag(reading, i, Flag.upper) && (end[i] as number) - (start[i] as number) > 1) return true;
  return false;
}
