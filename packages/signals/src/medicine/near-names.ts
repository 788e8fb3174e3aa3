import { medicineNames } from '@precept/knowledge';

const LEAST_LENGTH = 6;
/** From this length on two slips still leave the word recognisable. */
const TWO_SLIPS = 10;
/** Words of other languages that are a slip away from a medicine ("daktari", a doctor). */
const OTHER_WORDS = new Set(['daktari']);

interface Name {
  readonly name: string;
  readonly generic: string;
}

let byStart: ReadonlyMap<number, readonly Name[]> | undefined;

/** One bit for each beginning and length that a slip can have; other beginnings may share it. */
const SLIPS = 1 << 16;
let slipsOf: Int32Array | undefined;
const slipBit = (start: number, length: number): number => {
  const x = Math.imul(start ^ (length << 24), 0x9e3779b1);
  return (x ^ (x >>> 15)) & (SLIPS - 1);
};

/** False where no medicine is near: a quick look before `nearestMedicine`. */
export function mayBeSlip(text: string, start: number, end: number): boolean {
  slipsOf ??= readSlips();
  const bit = slipBit(startKey(text, start), end - start);
  return (((slipsOf[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
}

function readSlips(): Int32Array {
  const bits = new Int32Array(SLIPS >>> 5);
  byStart ??= readNames();
  for (const [start, names] of byStart)
    for (const { name } of names)
      for (let length = name.length - 2; length <= name.length + 2; length++) {
        if (Math.abs(name.length - length) > slipsIn(length)) continue;
        const bit = slipBit(start, length);
        bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
      }
  return bits;
}

const slipsIn = (length: number): number => (length >= TWO_SLIPS ? 2 : 1);

/**
 * Medicine that the word of `text` from `start` to `end`, which no list knows, is one slip of the pen away from (two in long words):
 * "semiglutide". The first three letters must be right.
 */
export function nearestMedicine(text: string, start: number, end: number): string | undefined {
  const length = end - start;
  if (length < LEAST_LENGTH) return undefined;
  byStart ??= readNames();
  const candidates = byStart.get(startKey(text, start));
  if (!candidates) return undefined;
  const slips = slipsIn(length);
  for (const { name, generic } of candidates)
    if (Math.abs(name.length - length) <= slips && isWithin(text, start, end, name, 0, slips))
      return OTHER_WORDS.has(text.slice(start, end)) ? undefined : generic;
  return undefined;
}

const startKey = (text: string, at: number): number => (((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1)) << 8) ^ text.charCodeAt(at + 2);

function readNames(): ReadonlyMap<number, readonly Name[]> {
  const map = new Map<number, Name[]>();
  for (const [name, generic] of medicineNames()) {
    if (name.length < LEAST_LENGTH || name.includes(' ')) continue;
    const list = map.get(startKey(name, 0));
    if (list) list.push({ name, generic });
    else map.set(startKey(name, 0), [{ name, generic }]);
  }
  return map;
}

/** True where `slips` letters put in, left out, changed or swapped with the next turn `a` from `i` to `end` into the rest of `b` from `j`. */
function isWithin(a: string, i: number, end: number, b: string, j: number, slips: number): boolean {
  while (i < end && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  if (i === end || j === b.length) return end - i + (b.length - j) <= slips;
  if (slips === 0) return false;
  return (
    isWithin(a, i + 1, end, b, j + 1, slips - 1) ||
    isWithin(a, i + 1, end, b, j, slips - 1) ||
    isWithin(a, i, end, b, j + 1, slips - 1) ||
    (a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j) && isWithin(a, i + 2, end, b, j + 2, slips - 1))
  );
}
