import type { Sensing, SignalModule } from '@precept/engine';
import { findCandidates } from './candidates.ts';
import { addDescribed, isTelling } from './described.ts';
import { markText } from './marks.ts';
import type { Candidate } from './parts.ts';
import { judge } from './role.ts';
import { readFacts } from './sentence-facts.ts';
import { type TextFacts, textFacts } from './text-facts.ts';
import { HISTORICAL, PUBLIC_FIGURES, SAYS_WHO, SIGN_OFFS, TITLES } from './words.ts';

/** People named in a text, each with the role its context gives: only patients and their people identify. */
export const signal: SignalModule = {
  name: 'person',
  kinds: ['person'],
  after: ['care', 'relation', 'relative', 'occupation', 'frame', 'condition', 'symptom', 'facility-unit', 'record-number'],
  lexicons: [TITLES, HISTORICAL, PUBLIC_FIGURES, SIGN_OFFS, SAYS_WHO],
  trigger: 'always',
  sense(sensing) {
    const candidates = findCandidates(sensing);
    const hasJobs = sensing.of('occupation').some(isTelling);
    if (candidates.length === 0 && !hasJobs) return;
    const sentences = readFacts(sensing);
    if (candidates.length > 0) {
      markText(sensing.reading);
      const facts = textFacts(sensing, sentences);
      for (const c of candidates) add(sensing, c, facts);
    }
    if (hasJobs) addDescribed(sensing, sentences);
  },
};

function add(sensing: Sensing, c: Candidate, facts: TextFacts): void {
  const { role, identifies, score } = judge(sensing, c, facts);
  const { start, end } = sensing.reading.tokens;
  const name = sensing.reading.text.slice(start[c.from], end[c.to - 1]);
  const sure = Math.round(c.sure * (identifies ? 1 / (1 + Math.exp(-score - 1)) : 1) * 100) / 100;
  sensing.addTokens(c.from, c.to, {
    kind: 'person',
    type: c.type,
    role,
    identifies,
    confidence: sure,
    value: { name, patient: Math.round(100 / (1 + Math.exp(-score))) / 100 },
  });
}
