import { Kind, type Match, Seen, type Sensing, type SignalModule, word } from '@precept/engine';
import type { Signal } from '@precept/model';
import { longest } from '../shared/longest.ts';
import { numberRuns } from '../shared/number-runs.ts';
import { numberTokens } from '../shared/number-tokens.ts';
import { findWord, sentenceAround, wordSet } from '../shared/words.ts';
import { isIban, isIpV4, isVin } from './check-digits.ts';
import { formOf, validity } from './forms.ts';
import { BETWEEN, DUMMY, LOOSE_LABELS, RECORD_LABELS, type RecordLabel } from './words.ts';

const MAY_STAND_BETWEEN = wordSet(BETWEEN);
const SAYS_DUMMY = wordSet(DUMMY);
const LOOSE = wordSet(LOOSE_LABELS);
const MINE = wordSet('my our mine');
const CARS = wordSet('car truck van ute suv pickup motorbike bike lorry plate plates rego reg ford toyota honda bmw hilux falcon tesla jeep');
/** A code: letters and digits with dashes, slashes or single blanks between groups of digits; at least one digit. */
const CODE = /(?=[a-z/-]{0,8}\d)[a-z\d](?:[a-z\d]|[/-](?=[a-z\d]))*(?: \d{1,6}(?![a-z\d%/:.,]*[a-z%]))*/iy;
const IPV6 = /(?<![\w:])(?:[\da-f]{1,4}:){2,7}(?::|[\da-f]{1,4})(?::?[\da-f]{1,4})*(?![\w:])/i;

/** Numbers that stand for a person, a car or a device in some file: by a label, or by their own form. */
export const signal: SignalModule = {
  name: 'record-number',
  kinds: ['record-number'],
  after: ['contact'],
  lexicons: [RECORD_LABELS],
  trigger: { seen: Seen.digit },
  sense(s) {
    if (!(s.reading.tokens.seen & Seen.digit)) return;
    const taken: Signal[] = [];
    for (const label of longest(s.matches(RECORD_LABELS))) addLabelled(s, label, taken);
    for (const run of numberRuns(s.reading)) {
      if (taken.some((t) => t.start < run.end && t.end > run.start)) continue;
      const form = formOf(run, s.post.author.jurisdiction);
      if (form) add(s, taken, run.start, run.end, form.type, form.confidence, form.valid, run.from);
    }
    addLongCodes(s, taken);
    if (hasColons(s.reading.text)) addIpV6(s, taken);
  },
};

function addLabelled(s: Sensing, label: Match<RecordLabel>, taken: Signal[]): void {
  const { tokens, text } = s.reading;
  let i = label.to;
  while (
    i < tokens.count &&
    i < label.to + 4 &&
    MAY_STAND_BETWEEN.has(tokens.hash[i] as number) &&
    (tokens.kind[i] !== Kind.punctuation || !'.'.includes(text[tokens.start[i] as number] as string) || i === label.to)
  )
    i++;
  if (i >= tokens.count && label.value === 'plate') addPlateBefore(s, label, taken);
  if (i >= tokens.count || (s.reading.sentenceOf[i] !== s.reading.sentenceOf[label.from] && i > label.to + 1)) return;
  CODE.lastIndex = tokens.start[i] as number;
  const code = CODE.exec(text)?.[0];
  if (code === undefined || !isCode(s, code, label, i)) {
    if (label.value === 'plate') addPlateBefore(s, label, taken);
    return;
  }
  const start = tokens.start[i] as number;
  const valid = validity(label.value, code);
  const looksDated = /^(?:19|20)\d\d$/.test(code);
  add(s, taken, start, start + code.length, label.value, looksDated ? 0.4 : valid === false ? 0.75 : 0.9, valid ?? true, label.from);
  addFurther(s, label, start + code.length, taken);
}

/** "the QBT-19K plates". */
function addPlateBefore(s: Sensing, label: Match<RecordLabel>, taken: Signal[]): void {
  const before = s.reading.text.slice(Math.max(0, (s.reading.tokens.start[label.from] as number) - 12), s.reading.tokens.start[label.from]);
  const code = /(?<![A-Za-z\d])(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]{1,4}[- ]?[A-Z\d]{2,4} $/.exec(before)?.[0].trimEnd();
  if (code === undefined) return;
  const end = (s.reading.tokens.start[label.from] as number) - 1;
  add(s, taken, end - code.length, end, 'plate', 0.9, true, label.from);
}

/** "lots AX24017 and AX24022": the numbers after the first. */
function addFurther(s: Sensing, label: Match<RecordLabel>, end: number, taken: Signal[]): void {
  const { tokens, text } = s.reading;
  let i = label.to;
  let at = end;
  for (let rounds = 0; rounds < 6; rounds++) {
    while (i < tokens.count && (tokens.start[i] as number) < at) i++;
    const joint = word(s.reading, i);
    if (joint !== 'and' && joint !== 'to' && joint !== ',' && joint !== 'or' && joint !== '&' && joint !== '?') return;
    CODE.lastIndex = tokens.start[i + 1] ?? 0;
    const code = i + 1 < tokens.count ? CODE.exec(text)?.[0] : undefined;
    if (code === undefined || !isCode(s, code, label, i + 1) || code.replace(/\D/g, '').length < 4) return;
    const start = tokens.start[i + 1] as number;
    add(s, taken, start, start + code.length, label.value, 0.8, validity(label.value, code) ?? true, label.from);
    at = start + code.length;
  }
}

function isCode(s: Sensing, code: string, label: Match<RecordLabel>, at: number): boolean {
  const digits = code.replace(/\D/g, '').length;
  const isLoose = label.to - label.from === 1 && LOOSE.has(s.reading.tokens.hash[label.from] as number);
  if (digits < 2 || code.length < 3) return false;
  const after = s.reading.text[(s.reading.tokens.start[at] as number) + code.length];
  if (after === '%' || (after === '.' && /\d/.test(s.reading.text[(s.reading.tokens.start[at] as number) + code.length + 1] ?? ''))) return false;
  const before = s.reading.text[(s.reading.tokens.start[at] as number) - 1] ?? ' ';
  if ('$£€₹+'.includes(before)) return false;
  if (/^\d+(?:mg|ml|mcg|g|kg|am|pm|st|nd|rd|th|k|m|cm|mm|yo|y|f|h|hrs|min|mins|s|x|yr)$/i.test(code)) return false;
  if (isLoose) return digits >= 5 || (/[a-z]/i.test(code) && digits >= 2 && code.length >= 4);
  return label.value === 'plate' ? /[a-z]/i.test(code) && digits >= 1 : true;
}

/** Addresses that are nobody's: one's own machine, masks, and those kept for examples. */
const NOBODYS = /^(?:127\.|0\.0\.0\.0$|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/;

/** Vehicle numbers are seventeen signs and check themselves; hospital numbers of New Zealand are three letters and four digits. */
function addLongCodes(s: Sensing, taken: Signal[]): void {
  const { tokens, text } = s.reading;
  const isNz = s.post.author.jurisdiction === 'NZ';
  for (const i of numberTokens(s.reading)) {
    let at = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (end - at >= 7 && isIpV4(text.slice(at, end)) && !NOBODYS.test(text.slice(at, end))) add(s, taken, at, end, 'ip', 0.9, true, i);
    while (at > 0 && isCodeSign(text.charCodeAt(at - 1))) at--;
    let length = 0;
    while (length < 34 && isCodeSign(text.charCodeAt(at + length))) length++;
    if (length > 14 && isIban(text.slice(at, at + length))) add(s, taken, at, at + length, 'account', 0.95, true, i);
    else if (length === 17) {
      const vin = text.slice(at, at + 17);
      if (/\d/.test(vin) && /[A-Z]/.test(vin) && !taken.some((t) => t.start < at + 17 && t.end > at) && (isVin(vin) || hasCar(s, i)))
        add(s, taken, at, at + 17, 'vin', isVin(vin) ? 0.95 : 0.7, isVin(vin), i);
    } else if (
      length === 7 &&
      isNz &&
      /^[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})$/.test(text.slice(at, at + 7)) &&
      !taken.some((t) => t.start < at + 7 && t.end > at)
    ) {
      add(s, taken, at, at + 7, 'mrn', 0.8, true, i);
    }
  }
}

const isCodeSign = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

function hasCar(s: Sensing, i: number): boolean {
  const sentence = sentenceAround(s.reading, i);
  return findWord(s.reading, sentence.from, sentence.to, CARS) >= 0;
}

/** Two colons close together: without them no address of the newer form can be in the text. */
function hasColons(text: string): boolean {
  for (let at = text.indexOf(':'); at >= 0; ) {
    const next = text.indexOf(':', at + 1);
    if (next >= 0 && next - at <= 5) return true;
    at = next;
  }
  return false;
}

function addIpV6(s: Sensing, taken: Signal[]): void {
  const found = IPV6.exec(s.reading.text);
  if (found && /[a-f]/i.test(found[0]) && found[0].length > 6) add(s, taken, found.index, found.index + found[0].length, 'ip', 0.85, true, 0);
}

function add(s: Sensing, taken: Signal[], start: number, end: number, type: string, confidence: number, valid: boolean, near: number): void {
  if (taken.some((t) => t.start < end && t.end > start)) return;
  const sentence = sentenceAround(s.reading, near);
  const code = s.reading.text.slice(start, end);
  const digits = code.replace(/\D/g, '');
  const dummy =
    /^(\d)\1{3,}$/.test(digits) ||
    digits === '123456789' ||
    digits === '1234567890' ||
    findWord(s.reading, sentence.from, sentence.to, SAYS_DUMMY) >= 0;
  const mine = near > 0 && MINE.has(s.reading.tokens.hash[near - 1] as number);
  // A number the contact module took for a telephone is a record's after all.
  for (const c of s.of('contact')) if (c.start < end && c.end > start) s.remove(c);
  const signal: Signal = { kind: 'record-number', type, start, end, identifies: false, confidence, value: { valid, dummy, own: mine } };
  taken.push(signal);
  s.add(signal);
}
