import type { Match, Sensing, SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { diagnoses } from './diagnosis.ts';
import { directives } from './directive.ts';
import { prescriptions } from './prescription.ts';
import { reach } from './target.ts';
import { CERTAIN, OBJECTS, OPENERS, PHRASES, VERBS } from './words.ts';

type Reach = ReturnType<typeof reach>;

/** Advice about somebody's health, told apart by what is advised and to whom. Safe referrals ("see your GP") are advice of their own type. */
export const signal: SignalModule = {
  name: 'advice',
  kinds: ['advice'],
  after: ['medicine', 'dose', 'condition', 'symptom'],
  lexicons: [VERBS, PHRASES, OBJECTS, OPENERS, CERTAIN],
  trigger: { lexicon: true, signals: ['medicine'] },
  sense(sensing) {
    const isWorded = sensing.matches(PHRASES).length > 0 || sensing.matches(VERBS).length > 0;
    const mayDiagnose = sensing.matches(OPENERS).length > 0 || sensing.matches(CERTAIN).length > 0;
    const mayPrescribe = sensing.post.kind !== 'post' && sensing.of('dose').length > 0;
    if (!isWorded && !mayDiagnose && !mayPrescribe) return;
    const to = reach(sensing);
    if (isWorded) phrases(sensing, to);
    if (isWorded) directives(sensing, to);
    if (mayDiagnose) diagnoses(sensing, to);
    if (mayPrescribe) prescriptions(sensing, to);
  },
};

const VALUES: Readonly<Record<string, readonly [type: string, value: Readonly<Record<string, boolean>>]>> = {
  'no-need': ['treatment', { reassures: true }],
  solicit: ['interpretation', { solicits: true }],
  personal: ['interpretation', { personal: true }],
  interpretation: ['interpretation', {}],
  refill: ['refill', {}],
  referral: ['referral', {}],
  general: ['general', {}],
  frame: ['general', { frame: true }],
};

/** Frames may lie inside other phrases ("ask your own doctor" refers and frames); of the others the longest counts. */
function phrases(sensing: Sensing, to: Reach): void {
  const all = sensing.matches(PHRASES);
  if (all.length === 0) return;
  const rest: Match<string>[] = [];
  for (const m of all) {
    if (m.value === 'frame') add(sensing, m, to);
    else rest.push(m);
  }
  for (const m of longest(rest)) add(sensing, m, to);
}

function add(sensing: Sensing, m: Match<string>, to: Reach): void {
  const [type, value] = VALUES[m.value] as readonly [string, Readonly<Record<string, boolean>>];
  sensing.addTokens(m.from, m.to, {
    kind: 'advice',
    type,
    value: { target: m.value === 'general' ? 'all' : to(m.from, m.to), ...value },
    confidence: 0.8,
  });
}
