import type { Match, Sensing, SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { diagnoses } from './diagnosis.ts';
import { directives } from './directive.ts';
import { reach } from './target.ts';
import { CERTAIN, OBJECTS, OPENERS, PHRASES, VERBS } from './words.ts';

/** Advice about somebody's health, told apart by what is advised and to whom. Safe referrals ("see your GP") are advice of their own type. */
export const signal: SignalModule = {
  name: 'advice',
  kinds: ['advice'],
  after: ['medicine', 'dose', 'condition', 'symptom'],
  lexicons: [VERBS, PHRASES, OBJECTS, OPENERS, CERTAIN],
  trigger: { lexicon: true },
  sense(sensing) {
    const to = reach(sensing);
    phrases(sensing, to);
    directives(sensing, to);
    diagnoses(sensing, to);
  },
};

function phrases(sensing: Sensing, to: ReturnType<typeof reach>): void {
  for (const m of sensing.matches(PHRASES)) if (m.value === 'frame') add(sensing, m, 'general', to(m.from, m.to), { frame: true });
  for (const m of longest(sensing.matches(PHRASES).filter((x) => x.value !== 'frame'))) {
    if (m.value === 'no-need') add(sensing, m, 'treatment', to(m.from, m.to), { reassures: true });
    else if (m.value === 'solicit') add(sensing, m, 'interpretation', to(m.from, m.to), { solicits: true });
    else if (m.value === 'interpretation' || m.value === 'refill') add(sensing, m, m.value, to(m.from, m.to), {});
    else if (m.value === 'general') add(sensing, m, 'general', 'all', {});
    else add(sensing, m, 'referral', to(m.from, m.to), {});
  }
}

function add(sensing: Sensing, m: Match<unknown>, type: string, target: string, value: Readonly<Record<string, boolean>>): void {
  sensing.addTokens(m.from, m.to, { kind: 'advice', type, value: { target, ...value }, confidence: 0.8 });
}
