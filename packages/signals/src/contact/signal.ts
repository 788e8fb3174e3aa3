import { Kind, type Match, Seen, type Sensing, type SignalModule, word } from '@precept/engine';
import { isOrganisation } from '@precept/model';
import { type NumberRun, numberRuns } from '../shared/number-runs.ts';
import { FIRST_PERSON, findWord, sentenceAround, wordSet } from '../shared/words.ts';
import { looksLikePhone } from './phone.ts';
import { CONTACT_WORDS, type ContactWord, FREE_MAIL, HOTLINES, ROLE_MAILBOXES } from './words.ts';

const WRITTEN_MAIL = /([a-z\d][\w.+-]*) ?[([]?(?:at|@)[)\]]? ?([a-z\d-]+) ?[([]?(?:dot|\.)[)\]]? ?([a-z]{2,7})\b/iy;
const BEFORE_HOTLINE = wordSet('call dial ring phone text nhs to or on at : calling via with than');

const SHORT_CODE = wordSet('ring dial text to call composez');
const NEEDED = wordSet('needs fast , ; sofort now is');
const COUNTED = wordSet(
  'people patients times beds cases % per members pounds dollars cm kg km mm lb lbs miles steps points staff nurses cups calories',
);

/** Telephone and fax numbers, mail addresses and handles, with whose they seem to be. */
export const signal: SignalModule = {
  name: 'contact',
  kinds: ['contact'],
  lexicons: [CONTACT_WORDS],
  trigger: { seen: Seen.digit | Seen.at, lexicon: true },
  sense(s) {
    const { seen, count, kind } = s.reading.tokens;
    const words = s.matches(CONTACT_WORDS);
    if (seen & Seen.digit) for (const run of numberRuns(s.reading)) addPhone(s, run, words);
    if (seen & Seen.at) {
      for (let i = 0; i < count; i++) {
        if (kind[i] === Kind.email) {
          if (!isVersion(word(s.reading, i))) addMail(s, i, i + 1, word(s.reading, i), words);
        } else if (kind[i] === Kind.handle && !isScope(s, i))
          s.addTokens(i, i + 1, { kind: 'contact', type: 'handle', value: { own: false, name: word(s.reading, i) } });
      }
    }
    if (words.some((m) => m.value === 'spelt')) addWrittenMail(s, words);
  },
};

type Words = readonly Match<ContactWord>[];

function addPhone(s: Sensing, run: NumberRun, words: Words): void {
  if (run.digits.length < 6 && words.length === 0 && !HOTLINES.has(run.digits)) return;
  const label = labelBefore(run.from, words);
  const isWhole = !run.isPart && run.end === s.reading.tokens.end[run.to - 1] && !run.separators.includes('.');
  const isHotline = isWhole && HOTLINES.has(run.digits) && run.digits.length < 7 && run.to - run.from <= 3;
  if (isHotline && run.digits.length <= 6) {
    const before = s.reading.tokens.hash[run.from - 1] ?? 0;
    if (COUNTED.has(s.reading.tokens.hash[run.to] ?? 0)) return;
    if (
      label ||
      BEFORE_HOTLINE.has(before) ||
      (run.digits === '999' && !COUNTED.has(s.reading.tokens.hash[run.to] ?? 0)) ||
      (run.digits.length === 3 && (NEEDED.has(before) || isThatIs(s, run.from)))
    )
      add(s, run, 'phone', true, 0.95);
    return;
  }
  if (
    label &&
    run.digits.length >= 4 &&
    run.digits.length <= 6 &&
    run.to - run.from === 1 &&
    SHORT_CODE.has(s.reading.tokens.hash[run.from - 1] ?? 0)
  )
    return void add(s, run, 'phone', true, 0.7);
  const likeness = looksLikePhone(run, label !== undefined, s.post.author.jurisdiction);
  if (label === 'extension' && run.digits.length >= 3 && run.digits.length <= 6) return void add(s, run, 'phone', true, 0.8);
  if (likeness < 0.5) return;
  const lean = ownScore(s, run.from, words) - privateLeaning(run) + (HOTLINES.has(run.digits) || isTollFree(run.digits) ? 4 : 0);
  add(s, run, label === 'fax' ? 'fax' : 'phone', lean > 0, likeness, lean);
}

const THAT = wordSet('that it this');
const IS = wordSet("'s");
/** "that's 911", but not "Nan's 104". */
function isThatIs({ reading }: Sensing, at: number): boolean {
  const { hash } = reading.tokens;
  return at > 1 && IS.has(hash[at - 1] as number) && THAT.has(hash[at - 2] as number);
}

function add(s: Sensing, run: NumberRun, type: string, own: boolean, confidence: number, lean = 4): void {
  s.add({
    kind: 'contact',
    type,
    start: run.start,
    end: run.end,
    identifies: false,
    confidence,
    value: { own, number: run.digits, lean: round(lean) },
  });
}

/** "express@4.18.2": a package with its version, written like an address. No host ends in a number. */
function isVersion(address: string): boolean {
  return /@v?\d+\.\d+(?:[.-]|$)|\.(?:[a-z]|[\d-]*\d)$/.test(address);
}

/** "@scope/package". */
function isScope({ reading }: Sensing, i: number): boolean {
  return reading.text.charCodeAt(reading.tokens.end[i] as number) === SLASH;
}

const SLASH = 47;

function addMail(s: Sensing, from: number, to: number, address: string, words: Words): void {
  const [local = '', host = ''] = address.split('@');
  const isRole = ROLE_MAILBOXES.test(local);
  const isFree = FREE_MAIL.test(host);
  const looksPersonal = /^[a-z]+[._-][a-z]+\d*$|\d{2,}$/i.test(local);
  const isBio = s.post.kind === 'bio';
  const score = (isRole ? 3 : 0) + (isFree ? -1.2 : 0.4) + (looksPersonal && !isRole ? -0.6 : 0) + (isBio ? 3 : 0) + ownScore(s, from, words);
  const own = score > 0;
  s.addTokens(from, to, { kind: 'contact', type: 'email', confidence: 1, value: { own, number: address, lean: round(score) } });
}

const round = (x: number): number => Math.round(x * 10) / 10;

/** "jane at gmail dot com". */
function addWrittenMail(s: Sensing, words: Words): void {
  for (let i = 0; i < s.reading.tokens.count; i++) {
    if (s.reading.tokens.kind[i] !== Kind.word) continue;
    WRITTEN_MAIL.lastIndex = s.reading.tokens.start[i] as number;
    const found = WRITTEN_MAIL.exec(s.reading.text);
    if (!found || found[0].includes('@')) continue;
    let to = i + 1;
    while (to < s.reading.tokens.count && (s.reading.tokens.end[to] as number) <= WRITTEN_MAIL.lastIndex) to++;
    addMail(s, i, to, `${found[1]}@${found[2]}.${found[3]}`.toLowerCase(), words);
    i = to;
  }
}

function labelBefore(from: number, words: Words): ContactWord | undefined {
  let label: ContactWord | undefined;
  for (const m of words)
    if (m.to <= from && m.to >= from - 4 && (m.value === 'phone' || m.value === 'fax' || m.value === 'extension'))
      label = m.value === 'phone' && label ? label : m.value;
  return label;
}

/** Log-odds that a number or address belongs to an organisation or the author, from the words of the sentence. */
function ownScore(s: Sensing, at: number, words: Words): number {
  const sentence = sentenceAround(s.reading, at);
  let score = isOrganisation(s.post) ? 0.8 : 0;
  let hasOwn = false;
  for (const m of words) {
    const inside = m.from >= sentence.from && m.from < sentence.to;
    const near = m.from >= at - 24 && m.from < at + 12;
    if (!inside && !near) continue;
    if (m.value === 'own') hasOwn = true;
    if (m.value === 'own') score += inside ? 1.2 : 0.5;
    else if (m.value === 'private') score -= inside ? 2.2 : 0.8;
  }
  if (!hasOwn && findWord(s.reading, sentence.from, sentence.to, FIRST_PERSON) < 0) score -= 0.2;
  return score;
}

/** Mobile numbers belong to people more often than to desks. */
function privateLeaning(run: NumberRun): number {
  return /^(?:44)?0?7\d{9}$/.test(run.digits) || /^(?:91)?[6-9]\d{9}$/.test(run.digits) || /^(?:61|0)4\d{8}$/.test(run.digits) ? 0.9 : 0.1;
}

function isTollFree(digits: string): boolean {
  return (
    /^1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits) ||
    /^0?(?:800|808|300|345|344|845|870)\d{6,7}$/.test(digits) ||
    /^1[38]00\d{3,7}$/.test(digits) ||
    /^13\d{4}$/.test(digits) ||
    /^1860\d{7}$/.test(digits)
  );
}
