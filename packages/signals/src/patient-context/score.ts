import { Flag, type Sensing } from '@precept/engine';
import type { Signal } from '@precept/model';
import { FACT_COUNT, FACT_NAMES, factBits } from './facts.ts';
import { WEIGHTS } from './weights.ts';

const weightOf = (cue: string): number => WEIGHTS[cue] ?? 0;
const HERE = Float64Array.from(FACT_NAMES, weightOf);
const NEAR = Float64Array.from(FACT_NAMES, (f) => weightOf(`near ${f}`));
/** Bits of the facts that count in the sentences beside one. */
const NEAR_BITS = NEAR.reduce((all, weight, k) => (weight === 0 ? all : all | (1 << k)), 0);
const TEXT = Float64Array.from(FACT_NAMES, (f) => weightOf(`text ${f}`));
const table = (prefix: string, names: string): ReadonlyMap<string, number> => new Map(names.split(' ').map((n) => [n, weightOf(`${prefix} ${n}`)]));
const BIAS = weightOf('bias');
const KINDS = table('kind', 'post reply comment dm bio request policy');
const AUTHORS = table(
  'author',
  'physician nurse pharmacist dentist student pharma-employee device-employee hospital-account pharma-account influencer staff public',
);
const DATES = table('date', 'calendar weekday relative holiday year time duration awareness');
const AGES = table('age', 'exact band over-89 birth-year group');
const PLACES = table('place', 'street city county large zip here');
const MONTH = weightOf('date calendar month');
const DAY = weightOf('date calendar day');
const UNIT_WARD = weightOf('unit general ward');
const UNIT_OTHER = weightOf('unit general other');
const UNIT_NUMBERED = weightOf('unit numbered');
const UNIT_NAMED = weightOf('unit named');
const ROLES: Readonly<Record<string, number>> = {
  patient: weightOf('role patient'),
  author: weightOf('role author'),
  professional: weightOf('role author'),
  'public-figure': weightOf('role public'),
  historical: weightOf('role public'),
};

/** Log-odds from the text as a whole and from the post. */
export function scoreText({ post, reading }: Sensing, facts: Float32Array): number {
  const count = reading.sentences.length;
  const text = count * FACT_COUNT;
  let score = BIAS + (KINDS.get(post.kind) ?? 0) + (AUTHORS.get(post.author.role) ?? 0);
  if (post.direction === 'inbound') score += INBOUND;
  for (let left = factBits(count); left !== 0; left &= left - 1) {
    const k = 31 - Math.clz32(left & -left);
    score += (TEXT[k] as number) * (facts[text + k] as number);
  }
  return score;
}

/** Log-odds from one sentence and, for what it does not say itself, from its neighbours. */
export function scoreSentence(facts: Float32Array, at: number, sentences: number): number {
  const own = at * FACT_COUNT;
  const before = at > 0 ? own - FACT_COUNT : -1;
  const after = at + 1 < sentences ? own + FACT_COUNT : -1;
  const said = factBits(at);
  const beside = (before < 0 ? 0 : factBits(at - 1)) | (after < 0 ? 0 : factBits(at + 1));
  let score = 0;
  for (let left = said | (beside & NEAR_BITS); left !== 0; left &= left - 1) {
    const k = 31 - Math.clz32(left & -left);
    const here = facts[own + k] as number;
    if (here > 0) score += (HERE[k] as number) * here;
    else {
      const earlier = before < 0 ? 0 : (facts[before + k] as number);
      const later = after < 0 ? 0 : (facts[after + k] as number);
      score += (NEAR[k] as number) * Math.max(earlier, later);
    }
  }
  return score;
}

/** Log-odds from the words themselves: each kind of thing has its own base rate. */
export function scoreWords(s: Sensing, x: Signal, token: number): number {
  let score = ofGroup(x) + (x.role ? (ROLES[x.role] ?? 0) : 0);
  const flags = s.reading.tokens.flags[token] ?? 0;
  if (flags & Flag.hypothetical) score += HYPOTHETICAL;
  if (flags & Flag.negated) score += NEGATED;
  if (flags & Flag.tag) score += TAG;
  return score;
}

const CONTACT = weightOf('contact');
const RECORD_NUMBER = weightOf('record-number');
const LINK = weightOf('url');
const INBOUND = weightOf('inbound');
const HYPOTHETICAL = weightOf('hypothetical');
const NEGATED = weightOf('negated');
const TAG = weightOf('tag');

function ofGroup(x: Signal): number {
  const type = x.type ?? '';
  switch (x.kind) {
    case 'date':
      return type === 'calendar' ? (x.value?.precision === 'month' ? MONTH : DAY) : (DATES.get(type) ?? 0);
    case 'age':
      return AGES.get(type === 'band' && x.value?.group ? 'group' : type) ?? 0;
    case 'place':
      return PLACES.get(type === 'state' || type === 'country' || type === 'region' ? 'large' : type === 'zip3' ? 'zip' : type) ?? 0;
    case 'facility-unit':
      if (x.value?.general === true) return type === 'ward' ? UNIT_WARD : UNIT_OTHER;
      return type === 'bed' || type === 'room' || type === 'ward' ? UNIT_NUMBERED : UNIT_NAMED;
    case 'contact':
      return CONTACT;
    case 'record-number':
      return RECORD_NUMBER;
    case 'url':
      return LINK;
    default:
      return 0;
  }
}
