import { Flag, type Match, type Sensing, type SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { FIRST_PERSON, findWord, hasFlag, sentenceAround, THIRD_PERSON, wordSet } from '../shared/words.ts';
import { type Product, productsIn } from './product.ts';
import { OUTCOMES, SITUATIONS } from './words.ts';

type Found = 'pregnancy' | 'overdose' | 'misuse' | 'error' | 'off-label' | 'no-effect' | 'defect' | 'device' | 'fault' | 'spoilt' | 'occupational';

/** Log-odds of each wording beside a named product somebody took. */
const BASE: Readonly<Record<Found, number>> = {
  pregnancy: 0.4,
  overdose: 0.8,
  misuse: 0.4,
  error: 1.2,
  'off-label': 0,
  'no-effect': 0.2,
  defect: 1,
  device: 0.8,
  fault: 0.6,
  spoilt: 0.6,
  occupational: 0.8,
};
/** Wordings that say of themselves that a product is meant. */
const TELLS_ITSELF = new Set<Found>(['error', 'overdose', 'defect', 'occupational']);
const FAMILY = wordSet(
  'mum mom mam dad mother father son daughter husband wife hubby nan gran grandma grandad grandpa sister brother uncle aunt baby toddler kid partner neighbour friend twins cousin',
);
const GENERAL = wordSet(
  'patients people studies study trial research may can should guideline leaflet webinar learn tips reminder prevent prevention awareness campaign percent police seized agency warns fda mhra court recalls',
);
/** Tokens between a thing and what is wrong with it. */
const NEAR = 6;
/** Tokens between an outcome and the product it is told beside. */
const AROUND = 16;
const LEAST = 0.3;

/**
 * What safety officers take down even without harm: pregnancy, too much, misuse, a wrong medicine, no effect, a bad batch, a device that fails,
 * and outcomes that make a report urgent. `value.product` names what it is about; an outcome says nothing of its cause.
 */
export const signal: SignalModule = {
  name: 'situation',
  kinds: ['situation'],
  after: ['medicine'],
  lexicons: [SITUATIONS, OUTCOMES],
  trigger: { lexicon: true },
  sense(sensing) {
    const products = productsIn(sensing);
    for (const m of longest(sensing.matches(SITUATIONS))) weigh(sensing, m, products);
    for (const m of longest(sensing.matches(OUTCOMES))) outcome(sensing, m, products);
  },
};

function weigh(sensing: Sensing, m: Match<Found>, products: readonly Product[]): void {
  const isTied = m.value === 'fault' || m.value === 'spoilt';
  const product = isTied ? beside(sensing, m, products, m.value === 'fault') : surest(products);
  if (product === undefined && !TELLS_ITSELF.has(m.value)) return;
  const weight = BASE[m.value] + aboutProduct(product) + about(sensing, m);
  const confidence = 1 / (1 + Math.exp(-weight));
  if (confidence < LEAST) return;
  const type = m.value === 'fault' ? 'device' : m.value === 'spoilt' ? 'defect' : m.value;
  sensing.addTokens(m.from, m.to, { kind: 'situation', type, confidence, ...(product ? { value: { product: product.name } } : {}) });
}

const aboutProduct = (product: Product | undefined): number => (product === undefined ? -1.2 : (product.weight - 0.8) * 2);

/** Whoever tells of themselves or their own tells of a case; advice to everybody does not. */
function about({ reading, post }: Sensing, { from, to }: Match<Found>): number {
  const { count } = reading.tokens;
  let weight = post.direction === 'inbound' ? 0 : -1;
  if (findWord(reading, 0, count, FIRST_PERSON) >= 0) weight += 0.5;
  if (findWord(reading, 0, count, FAMILY) >= 0 || findWord(reading, 0, count, THIRD_PERSON) >= 0) weight += 0.4;
  if (findWord(reading, 0, count, GENERAL) >= 0) weight -= post.direction === 'inbound' ? 0.5 : 1.2;
  const { from: begin, to: end, question } = sentenceAround(reading, from);
  if (question && findWord(reading, begin, end, FIRST_PERSON) < 0) weight -= 0.7;
  if (hasFlag(reading, from, Flag.hypothetical)) weight -= 0.8;
  if (hasFlag(reading, from, Flag.quoted)) weight -= 0.6;
  if (isDenied(reading.tokens.flags[from] ?? 0, reading.lower.slice(reading.tokens.start[from], reading.tokens.end[to - 1]))) weight -= 2;
  return weight;
}

const BEGINS_DENIED = /^(?:no|not|never|won|wont|cannot|cant|can't|don|doesn|didn|did not|isn|ain|hasn|wouldn|nothing|zero)/;
const isDenied = (flags: number, words: string): boolean => (flags & Flag.negated) !== 0 && !BEGINS_DENIED.test(words);

function surest(products: readonly Product[]): Product | undefined {
  let best: Product | undefined;
  for (const p of products) if (!best || p.weight > best.weight) best = p;
  return best;
}

/** The thing that a fault belongs to: in the same sentence, a few words away. */
function beside({ reading }: Sensing, m: Match<Found>, products: readonly Product[], isFault: boolean): Product | undefined {
  const { from, to } = sentenceAround(reading, m.from);
  let best: Product | undefined;
  for (const p of products) {
    if (p.at < from || p.at >= to || (p.at >= m.from && p.at < m.to) || (isFault && !p.isDevice && p.weight < 1)) continue;
    const distance = p.at < m.from ? m.from - p.at : p.at - m.to + 1;
    if (distance <= NEAR && (!best || Math.abs(p.at - m.from) < Math.abs(best.at - m.from))) best = p;
  }
  return best;
}

/** An outcome that was told; that it is feared, denied or general makes it less likely. */
function outcome(sensing: Sensing, m: Match<string>, products: readonly Product[]): void {
  const { reading } = sensing;
  const product = surest(products.filter((p) => Math.abs(p.at - m.from) <= AROUND));
  let weight = product === undefined ? -1 : 0.6;
  if (
    hasFlag(reading, m.from, Flag.negated) &&
    !/n't|cant|stopped/.test(reading.lower.slice(reading.tokens.start[m.from], reading.tokens.end[m.to - 1]))
  )
    weight -= 2;
  if (hasFlag(reading, m.from, Flag.hypothetical)) weight -= 1.2;
  if (hasFlag(reading, m.from, Flag.quoted)) weight -= 0.6;
  const confidence = 1 / (1 + Math.exp(-weight));
  if (confidence < 0.2) return;
  sensing.addTokens(m.from, m.to, {
    kind: 'situation',
    type: 'outcome',
    confidence,
    value: { outcome: m.value, ...(product ? { product: product.name } : {}) },
  });
}
