import { Flag, Kind, type Reading, tokenAt } from '@precept/engine';
import { hashText, mixHash, type Signal } from '@precept/model';
import { hasDisclaimer, isDisclaimer, isInDisclaimer } from './disclaimers.ts';

const STEM = 5;
/** Longest run of units one n-gram holds. */
export const LONGEST = 3;
/** Units there is room for at first. */
const UNITS = 512;
const BEGIN = hashText('<begin>');
const END = hashText('<end>');
const NAME = hashText('<name>');
const MAIL = hashText('<mail>');
const HANDLE = hashText('<handle>');
const NUMBERS = Int32Array.from(['<1>', '<2>', '<3>', '<4>', '<long>', '<parts>'], (n) => hashText(n));
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'nurse', 'sister', 'sir', 'auntie', 'uncle'].map((w) => hashText(w)));
/** Instead of 1 in `isName`: the token does not count at all. */
const LEFT_OUT = 2;
const JOINER = hashText('\u200d');

/**
 * What the n-grams of one text are made of: a unit is the first five letters of a word, the length of a number, a sign, an emoji,
 * or a class (a person's name, an address, a handle). Links and disclaimers are left out. Arrays are reused by the next text.
 */
export class Units {
  count = 0;
  unit = new Int32Array(UNITS);
  /** First token, and the token after the last. */
  first = new Int32Array(UNITS);
  last = new Int32Array(UNITS);
  private isName = new Uint8Array(UNITS);

  /** Reads a text. `signals` tell which words are names: what a person is called says nothing about what is said. */
  read(reading: Reading, signals: readonly Signal[]): void {
    this.reserve(reading.tokens.count + 2);
    this.markWords(reading, signals);
    this.split(reading);
  }

  private reserve(units: number): void {
    if (units <= this.unit.length) return;
    const size = units * 2;
    this.unit = new Int32Array(size);
    this.first = new Int32Array(size);
    this.last = new Int32Array(size);
    this.isName = new Uint8Array(size);
  }

  private markWords(reading: Reading, signals: readonly Signal[]): void {
    const { isName } = this;
    const { count, start, hash, kind } = reading.tokens;
    isName.fill(0, 0, count);
    for (let n = 0; n < signals.length; n++) {
      const s = signals[n] as Signal;
      if (s.kind === 'person') {
        if (s.type === 'described' || s.role === 'medicine' || s.role === 'eponym') continue;
        for (let i = tokenAt(reading, s.start); i < count && (start[i] as number) < s.end; i++)
          if (kind[i] === Kind.word && !TITLES.has(hash[i] as number)) isName[i] = 1;
      } else if (isDisclaimer(s)) this.leaveOut(reading, s);
    }
    if (hasDisclaimer(reading)) for (let i = 0; i < count; i++) if (isInDisclaimer(reading, i)) isName[i] = LEFT_OUT;
  }

  /** Leaves out the words of a signal and the signs that close them. */
  private leaveOut(reading: Reading, s: Signal): void {
    const { count, start, kind, flags } = reading.tokens;
    let i = tokenAt(reading, s.start);
    for (; i < count && (start[i] as number) < s.end; i++) this.isName[i] = LEFT_OUT;
    for (; i < count && kind[i] === Kind.punctuation && (flags[i] as number) & Flag.joined; i++) this.isName[i] = LEFT_OUT;
  }

  private split(reading: Reading): void {
    const { isName } = this;
    const { count, kind } = reading.tokens;
    this.count = 0;
    this.push(BEGIN, 0, 0);
    for (let i = 0; i < count; i++) {
      if (kind[i] === Kind.url || isName[i] === LEFT_OUT) continue;
      const unit = isName[i] ? NAME : unitOf(reading, i);
      if (unit === JOINER) continue;
      const mergeable = unit === NAME || kind[i] === Kind.punctuation;
      if (mergeable && this.count > 1 && this.unit[this.count - 1] === unit) this.last[this.count - 1] = i + 1;
      else this.push(unit, i, i + 1);
    }
    this.push(END, count, count);
  }

  private push(unit: number, first: number, last: number): void {
    const i = this.count++;
    this.unit[i] = unit;
    this.first[i] = first;
    this.last[i] = last;
  }

  /** Hash of every n-gram, one to three units in a row: what the heads learn from. Where a text begins and ends is no n-gram of its own. */
  eachHash(visit: (hash: number) => void): void {
    for (let i = 0; i < this.count; i++) {
      let hash = this.unit[i] as number;
      if (i > 0 && i < this.count - 1) visit(hash);
      for (let length = 2; length <= LONGEST && i + length <= this.count; length++)
        visit((hash = mixHash(hash, this.unit[i + length - 1] as number)));
    }
  }
}

function unitOf(reading: Reading, i: number): number {
  const { kind, start, end, hash } = reading.tokens;
  const from = start[i] as number;
  const to = end[i] as number;
  switch (kind[i]) {
    case Kind.word:
      return to - from <= STEM ? (hash[i] as number) : hashText(reading.lower, from, from + STEM);
    case Kind.number: {
      const { lower } = reading;
      for (let j = from; j < to; j++) {
        const c = lower.charCodeAt(j);
        if (c < 48 || c > 57) return NUMBERS[5] as number;
      }
      return NUMBERS[Math.min(to - from, 5) - 1] as number;
    }
    case Kind.email:
      return MAIL;
    case Kind.handle:
      return HANDLE;
    default:
      return hash[i] as number;
  }
}
