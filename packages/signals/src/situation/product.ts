import { Flag, Kind, type Sensing, tokenAt } from '@precept/engine';
import { wordFacts } from '@precept/knowledge';
import { hasFlag, wordSet } from '../shared/words.ts';
import { DEVICES, DRUGS } from './words.ts';

/** What a text speaks of as used on somebody: its token, and how sure it is a product. */
export interface Product {
  readonly at: number;
  readonly name: string;
  readonly isDevice: boolean;
  /** 0 … 1: a named medicine is sure, "drops" alone is not. */
  readonly weight: number;
}

const NAMED = 1;
const FORM = 0.6;
const UNKNOWN = 0.7;
const INITIAL = 0.6;
const LEAST_NAME = 5;
const BEFORE = wordSet('on taking took take takes started start tried try using used stopped with off your the this that since');
const AFTER = wordSet("made makes gave gives turned does did do has is was won't doesn't didn't hasn't stopped page");

/** Every product a text may speak of, those named first. */
export function productsIn(sensing: Sensing): Product[] {
  const { reading } = sensing;
  const { count, hash, start, end } = reading.tokens;
  const out: Product[] = [];
  for (const s of sensing.of('medicine')) {
    const at = tokenAt(reading, s.start);
    out.push({ at, name: reading.lower.slice(s.start, s.end), isDevice: s.type === 'device', weight: NAMED });
  }
  for (let i = 0; i < count; i++) {
    const h = hash[i] as number;
    const isDevice = DEVICES.has(h);
    if (isDevice || DRUGS.has(h)) out.push({ at: i, name: reading.lower.slice(start[i], end[i]), isDevice, weight: FORM });
  }
  if (out.length === 0) unknown(sensing, out);
  return out;
}

/** A word nobody knows where a product stands ("been on Zelvora"), or a letter for one ("she was on Z"). */
function unknown({ reading }: Sensing, out: Product[]): void {
  const { count, hash, kind, start, end } = reading.tokens;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.word) continue;
    const length = (end[i] as number) - (start[i] as number);
    const isAfter = i > 0 && BEFORE.has(hash[i - 1] as number);
    const isInitial = length === 1 && isAfter && hasFlag(reading, i, Flag.capital) && reading.lower[start[i] as number] !== 'i';
    const isPlaced = isAfter || (i + 1 < count && AFTER.has(hash[i + 1] as number));
    const isUnknown = length >= LEAST_NAME && isPlaced && wordFacts(hash[i] as number) === 0;
    if (isInitial || isUnknown)
      out.push({ at: i, name: reading.lower.slice(start[i], end[i]), isDevice: false, weight: isInitial ? INITIAL : UNKNOWN });
  }
}
