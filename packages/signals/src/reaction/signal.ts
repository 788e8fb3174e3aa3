import { Flag, Kind, type Match, type Sensing, type SignalModule, tokenAt } from '@precept/engine';
import { wordFacts } from '@precept/knowledge';
import type { Signal } from '@precept/model';
import { FORMS } from '../medicine/groups.ts';
import { longest } from '../shared/longest.ts';
import { FIRST_PERSON, findWord, hasFlag, SECOND_PERSON, THIRD_PERSON, wordSet } from '../shared/words.ts';
import { PROBLEMS, TAKING } from './words.ts';

const REACH = 70;
const LEAST = 0.25;
const MOST_REPORTED = 4;
const FAMILY = wordSet(
  'mum mom mam dad mother father son daughter husband wife hubby nan gran grandma grandad grandpa sister brother uncle aunt auntie baby toddler kid niece nephew partner boyfriend girlfriend bhabhi koro bubs twins granny macca flatmate residents resident amma papa one',
);
const POSSESSIVE = wordSet('my your his her the our that this these new first second last two');

interface Event {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly weight: number;
  readonly name: string;
}

/** A symptom or problem tied to a product somebody took: what safety officers call a possible adverse event. */
export const signal: SignalModule = {
  name: 'reaction',
  kinds: ['reaction'],
  after: ['medicine', 'dose', 'symptom', 'condition', 'danger'],
  lexicons: [PROBLEMS, TAKING, FORMS],
  trigger: { signals: ['medicine', 'danger', 'symptom'], lexicon: true },
  sense(sensing) {
    const products = findProducts(sensing);
    if (products.length === 0) return;
    const events = findEvents(sensing);
    if (events.length === 0) return;
    const context = weighContext(sensing, events.length);
    let reported = 0;
    for (const event of events) {
      const product = nearest(products, event);
      if (!product || reported === MOST_REPORTED) continue;
      const confidence = 1 / (1 + Math.exp(-(context + product.weight + event.weight)));
      if (confidence < LEAST) continue;
      reported++;
      sensing.addTokens(event.from, event.to, {
        kind: 'reaction',
        type: event.type,
        value: { product: product.name, event: event.name },
        confidence,
      });
    }
  },
};

const ACUTE = new Set(
  'anaphylaxis pancreatitis stroke sepsis jaundice hives allergy psychosis miscarriage depression ulcer seizure pneumonia hepatitis cellulitis thrush migraine tinnitus vertigo self-harm'
    .split(' ')
    .concat(
      'heart attack',
      'deep vein thrombosis',
      'pulmonary embolism',
      'brain bleed',
      'brain aneurysm',
      'kidney stones',
      'heart failure',
      'atrial fibrillation',
      'kidney disease',
      'stomach ulcer',
    ),
);
const NOT = wordSet("no not isn't wasn't isnt wasnt aren't never without");
const THE = wordSet('the my any');
const BEFORE = wordSet('before until');
const BECAUSE = wordSet('because bc cos coz from');

/** "it's not the ramipril", "no pred today", "before Estradot": the product is cleared. */
function excuse(sensing: Sensing, at: number): number {
  const { hash } = sensing.reading.tokens;
  const before = hash[at - 1] as number;
  if (at > 0 && NOT.has(before)) return 3;
  if (at > 1 && THE.has(before) && NOT.has(hash[at - 2] as number)) return 3;
  return at > 0 && BEFORE.has(before) ? 1.6 : 0;
}

interface Product {
  readonly at: number;
  readonly weight: number;
  readonly name: string;
}

function findProducts(sensing: Sensing): Product[] {
  const { reading } = sensing;
  const out: Product[] = [];
  for (const m of sensing.signals) {
    if (m.kind !== 'medicine') continue;
    const at = tokenAt(reading, m.start);
    const weight = m.type === 'class' ? 0.7 : m.type === 'supplement' ? 0.3 : 1.3;
    out.push({ at, weight: weight - excuse(sensing, at), name: reading.lower.slice(m.start, m.end) });
  }
  for (const f of sensing.matches(FORMS)) {
    const isHad = POSSESSIVE.has(reading.tokens.hash[f.from - 1] as number);
    if (isHad || out.length > 0)
      out.push({ at: f.from, weight: isHad ? 0.1 : -0.4, name: reading.lower.slice(reading.tokens.start[f.from], reading.tokens.end[f.to - 1]) });
  }
  if (out.length === 0 && sensing.post.direction === 'inbound') unnamed(sensing, out);
  return out;
}

const TAKES = wordSet('on taking took started tried using since your the that this');
const MAKES = wordSet('made makes gave gives turned ruined wrecked');

/** Forms without an owner ("the Z pills"), and a word nobody knows where a brand would stand ("zelvora made my skin peel"). */
function unnamed(sensing: Sensing, out: Product[]): void {
  const { reading } = sensing;
  const { count, hash, kind, start, end } = reading.tokens;
  for (const f of sensing.matches(FORMS)) out.push({ at: f.from, weight: -0.3, name: reading.lower.slice(start[f.from], end[f.to - 1]) });
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.word || (end[i] as number) - (start[i] as number) < 5) continue;
    const isPlaced = (i > 0 && TAKES.has(hash[i - 1] as number)) || MAKES.has(hash[i + 1] as number);
    if (isPlaced && wordFacts(hash[i] as number) === 0) out.push({ at: i, weight: 0.3, name: reading.lower.slice(start[i], end[i]) });
  }
}

function findEvents(sensing: Sensing): Event[] {
  const { reading } = sensing;
  const out: Event[] = [];
  for (const m of longest(sensing.matches(PROBLEMS)))
    out.push({ from: m.from, to: m.to, type: m.value, weight: m.value === 'device' || m.value === 'quality' ? 1.5 : 0.9, name: m.value });
  for (const s of sensing.signals) {
    if (s.kind === 'danger' && s.type === 'overdose') {
      out.push({
        from: tokenAt(reading, s.start),
        to: tokenAt(reading, s.end - 1) + 1,
        type: 'overdose',
        weight: 1.5 * s.confidence,
        name: 'overdose',
      });
      continue;
    }
    const isSymptom = s.kind === 'symptom' && !s.value?.denied;
    const isIllness = s.kind === 'condition' && s.type !== 'procedure' && ACUTE.has(String(s.value?.name));
    if (!isSymptom && !isIllness) continue;
    const from = tokenAt(reading, s.start);
    if (out.some((e) => e.from <= from && from < e.to)) continue;
    out.push({
      from,
      to: tokenAt(reading, s.end - 1) + 1,
      type: 'side-effect',
      weight: (isSymptom ? 0.5 : 0) - reasonFor(sensing, s, from),
      name: String(s.value?.name ?? ''),
    });
  }
  return out.map((e) => (hasFlag(reading, e.from, Flag.quoted) ? { ...e, weight: e.weight - 0.8 } : e));
}

const FOR = wordSet('for treat treats treating with against had have having prevents');
/** "for seizures" is why it was taken, not what it did. */
function reasonFor(sensing: Sensing, s: Signal, from: number): number {
  const { hash } = sensing.reading.tokens;
  const isReason = FOR.has(hash[from - 1] as number) || FOR.has(hash[from - 2] as number);
  if (findWord(sensing.reading, from - 4, from, BECAUSE) >= 0) return 1.4;
  return isReason ? (s.kind === 'condition' ? 1.5 : 0.6) : 0;
}

function nearest(products: readonly Product[], event: Event): Product | undefined {
  let best: Product | undefined;
  for (const p of products) {
    if (Math.abs(p.at - event.from) > REACH || (p.at >= event.from && p.at < event.to)) continue;
    if (!best || p.weight > best.weight) best = p;
  }
  return best;
}

function weighContext(sensing: Sensing, events: number): number {
  const { reading, post } = sensing;
  const { count } = reading.tokens;
  const cues = sensing.matches(TAKING);
  const has = (value: string): number => cues.reduce((n: number, c: Match<string>) => n + (c.value === value ? 1 : 0), 0);
  let weight = post.direction === 'inbound' ? -1.9 : -3.4;
  if (has('took') > 0) weight += 0.9;
  if (has('cause') > 0) weight += 0.8;
  weight -= Math.min(2, has('against')) * 1.1;
  if (has('untaken') > 0) weight -= 2;
  weight -= Math.min(2, has('general')) * (post.direction === 'inbound' ? 0.6 : 1.1);
  const hasI = findWord(reading, 0, count, FIRST_PERSON) >= 0;
  const hasSomebody = findWord(reading, 0, count, FAMILY) >= 0 || findWord(reading, 0, count, THIRD_PERSON) >= 0;
  if (hasI) weight += 0.5;
  if (hasSomebody) weight += 0.5;
  if (!hasI && !hasSomebody && post.direction === 'outbound') weight -= 0.8;
  if (post.direction === 'outbound' && (post.kind === 'reply' || post.kind === 'comment') && findWord(reading, 0, count, SECOND_PERSON) >= 0)
    weight += 1;
  return weight + Math.min(0.9, (events - 1) * 0.3);
}
