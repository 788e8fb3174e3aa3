import { Flag, Kind, type Match, Seen, type Sensing, type SignalModule, word } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { wordSet } from '../shared/words.ts';
import { readNumber } from './number-forms.ts';
import { DATES, type DateWording } from './words.ts';

const AGE_AFTER = wordSet('old yo y.o young aged');
const VERB_LIKE_MONTH = wordSet('may march');
const FIRM_BEFORE_MONTH = wordSet('in since last next until till til early late mid back end of');
const NAME_LIKE_MONTH = wordSet('april june august');
const VERB_LIKE_DAY = wordSet('sat sun wed mon');
const SMALL_WORDS = wordSet('on in by since until til till for from before after at around about during each past coming');
const AFTER_BARE_DAY = wordSet('at with for and to in or he she we i they after when until so but because');
const CAPITAL = Flag.capital;

/** Dates, times and spans of time. Whether they belong to a patient is for `patient-context` to say. */
export const signal: SignalModule = {
  name: 'date',
  kinds: ['date'],
  lexicons: [DATES],
  trigger: { lexicon: true, seen: Seen.digit },
  sense(s) {
    let done = -1;
    const found = longest(s.matches(DATES).filter((m) => isMeant(s, m)));
    let next = 0;
    const { count, kind, seen } = s.reading.tokens;
    if (!(seen & Seen.digit)) {
      for (const m of found) addWording(s, m);
      return;
    }
    for (let i = 0; i < count; i++) {
      const m = found[next];
      if (m && m.from === i) {
        addWording(s, m);
        done = m.to;
        next++;
      } else if (i >= done && kind[i] === Kind.number && !(m && i >= m.from)) {
        const form = readNumber(s.reading, i);
        if (form)
          done = s.addTokens(form.from, form.to, { kind: 'date', type: form.type, confidence: form.confidence, value: form.value }) ? form.to : done;
      }
    }
  },
};

function addWording(s: Sensing, m: Match<DateWording>): void {
  const { type, precision } = partsOf(m.value);
  const from = type === 'awareness' ? startOfName(s, m.from) : SMALL_WORDS.has(s.reading.tokens.hash[m.from] as number) ? m.from + 1 : m.from;
  const { year, to } = withYear(s, m);
  s.addTokens(from, to, { kind: 'date', type, value: year ? { precision, year } : { precision } });
}

const PARTS = new Map<string, { type: string; precision: string }>();

/** "calendar ?day" → calendar, day; each wording is taken apart once. */
function partsOf(value: string): { type: string; precision: string } {
  let parts = PARTS.get(value);
  if (!parts) {
    const [type = '', precision = ''] = value.replace('?', '').split(' ');
    parts = { type, precision };
    PARTS.set(value, parts);
  }
  return parts;
}

/** "12 March 2024", "March 12, 2024": the year may stand a comma further. */
function withYear(s: Sensing, m: Match<DateWording>): { year: number | undefined; to: number } {
  const { kind } = s.reading.tokens;
  if (kind[m.to - 1] === Kind.number) {
    const year = yearOf(word(s.reading, m.to - 1));
    if (year) return { year, to: m.to };
  }
  if (kind[m.to] === Kind.number && m.value.startsWith('calendar')) {
    const year = yearOf(word(s.reading, m.to));
    if (year) return { year, to: m.to + 1 };
  }
  return { year: undefined, to: m.to };
}

function yearOf(text: string): number | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** "Mental Health Awareness Week": back over the words of the name. */
function startOfName(s: Sensing, from: number): number {
  const { flags, kind } = s.reading.tokens;
  let at = from;
  const isTag = (i: number): number => (flags[i] as number) & Flag.tag;
  while (
    at > 0 &&
    at > from - 6 &&
    isTag(at - 1) === isTag(from) &&
    kind[at - 1] === Kind.word &&
    (flags[at - 1] as number) & CAPITAL &&
    !((flags[at] as number) & Flag.sentenceStart)
  )
    at--;
  return at;
}

/** Leaves out "you may", "she sat 2 hours", "April said", ages, and numbers too large for a day. */
function isMeant(s: Sensing, m: Match<DateWording>): boolean {
  const { hash, flags, kind } = s.reading.tokens;
  const at = (i: number): number => hash[i] as number;
  const isCapital = (i: number): boolean => ((flags[i] as number) & (CAPITAL | Flag.tag)) !== 0;
  if (m.value.startsWith('duration') || m.value.startsWith('relative'))
    return !AGE_AFTER.has(at(m.to)) && !(kind[m.from] === Kind.number && isPart(s, m.from));
  if (m.value === 'awareness day') return isCapital(m.from) || isCapital(m.to - 1) || m.to - m.from === 1;
  if (m.value === 'weekday ?day') return isCapital(m.from) && !((flags[m.from] as number) & Flag.upper);
  if (m.value === 'weekday day') return !(VERB_LIKE_DAY.has(at(m.from)) && !isCapital(m.from) && kind[m.from + 1] === Kind.number);
  if (m.value === 'calendar ?month') {
    const firm = FIRM_BEFORE_MONTH.has(at(m.from - 1)) && m.from > 0;
    return firm ? isCapital(m.from) || !VERB_LIKE_MONTH.has(at(m.from)) : NAME_LIKE_MONTH.has(at(m.from)) && endsClause(s, m.to);
  }
  if (m.value === 'calendar ?day' && m.to < s.reading.tokens.count && kind[m.to] === Kind.word && !AFTER_BARE_DAY.has(at(m.to))) return false;
  if (m.value.startsWith('calendar')) {
    for (let i = m.from; i < m.to; i++) {
      if (VERB_LIKE_MONTH.has(at(i)) && !isCapital(i) && !FIRM_BEFORE_MONTH.has(at(i - 1)) && kind[i - 1] !== Kind.number && at(i - 1) !== TH)
        return false;
      if (kind[i] === Kind.number && !/^\d{1,2}(?:-\d{1,2})?$|^(?:19|20)\d\d$/.test(word(s.reading, i))) return false;
    }
    return true;
  }
  if (m.value === 'time hour' && kind[m.from] === Kind.number)
    return /^\d{1,2}(?:[:.]\d\d)?(?:-\d{1,2}(?:[:.]\d\d)?)?$/.test(word(s.reading, m.from)) || /^\d{3,4}$/.test(word(s.reading, m.from));
  return true;
}

const TH = [...wordSet('th')][0] as number;

/** True where a number is the tail of something longer: "£40 a day", "7.5 mg". */
function isPart(s: Sensing, i: number): boolean {
  const { start } = s.reading.tokens;
  return '$£€₹#'.includes(s.reading.text[(start[i] as number) - 1] ?? ' ');
}

function endsClause(s: Sensing, i: number): boolean {
  const { kind, count } = s.reading.tokens;
  return i >= count || kind[i] === Kind.punctuation || kind[i] === Kind.number;
}
