import { Seen, type Sensing, type SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { findCandidates } from './candidates.ts';
import { addDescribed } from './described.ts';
import type { Candidate } from './parts.ts';
import { judge, speaksToYou, type TextFacts } from './role.ts';
import { readFacts } from './sentence-facts.ts';
import { HISTORICAL, PUBLIC_FIGURES, SAYS_WHO, SIGN_OFFS, TITLES } from './words.ts';

/** People named in a text, each with the role its context gives: only patients and their people identify. */
export const signal: SignalModule = {
  name: 'person',
  kinds: ['person'],
  after: ['care', 'relation', 'relative', 'occupation', 'frame'],
  lexicons: [TITLES, HISTORICAL, PUBLIC_FIGURES, SIGN_OFFS, SAYS_WHO],
  trigger: { lexicon: true, seen: Seen.capital | Seen.hash, signals: ['occupation'] },
  sense(sensing) {
    const sentences = readFacts(sensing);
    const candidates = findCandidates(sensing);
    if (candidates.length > 0) {
      const facts = textFacts(sensing, sentences);
      for (const c of candidates) add(sensing, c, facts);
    }
    if (sensing.of('occupation').length > 0) addDescribed(sensing, sentences);
  },
};

function add(sensing: Sensing, c: Candidate, facts: TextFacts): void {
  const { role, identifies, score } = judge(sensing, c, facts);
  const { start, end } = sensing.reading.tokens;
  const name = sensing.reading.text.slice(start[c.from], end[c.to - 1]);
  const sure = Math.round(c.sure * (identifies ? 1 / (1 + Math.exp(-score - 1)) : 1) * 100) / 100;
  sensing.addTokens(c.from, c.to, { kind: 'person', type: c.type, role, identifies, confidence: sure, value: { name } });
}

function textFacts(sensing: Sensing, sentences: TextFacts['sentences']): TextFacts {
  const tokens = (lists: readonly { from: number; to: number }[]): Set<number> => {
    const out = new Set<number>();
    for (const { from, to } of lists) for (let i = from; i < to; i++) out.add(i);
    return out;
  };
  const self = new Set<number>();
  for (const m of longest(sensing.matches(SAYS_WHO))) if (m.value === 'before') self.add(m.to);
  const signOffs = sensing.matches(SIGN_OFFS);
  const last = signOffs.at(-1);
  return {
    sentences,
    historical: tokens(sensing.matches(HISTORICAL)),
    public: tokens(sensing.matches(PUBLIC_FIGURES)),
    self,
    signOff: last ? last.to : Number.POSITIVE_INFINITY,
    you: speaksToYou(sensing),
    third: Math.max(0, ...sentences.map((f) => f.third)),
    youCare: Math.max(0, ...sentences.map((f) => f.you)),
    condition: sentences.some((f) => f.condition),
    record: sentences.some((f) => f.record || f.bed),
    fiction: sentences.some((f) => f.fiction),
    consent: sensing.signals.some((s) => s.kind === 'frame' && s.type === 'consent'),
  };
}
