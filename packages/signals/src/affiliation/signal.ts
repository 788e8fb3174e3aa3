import type { Sensing, SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { isNameLike } from '../shared/words.ts';
import { AFFILIATIONS } from './words.ts';

const LONGEST_NAME = 5;

/** Where the author works or belongs, and whose product is spoken of. */
export const signal: SignalModule = {
  name: 'affiliation',
  kinds: ['affiliation'],
  lexicons: [AFFILIATIONS],
  trigger: 'always',
  sense(sensing) {
    for (const { from, to, value } of longest(sensing.matches(AFFILIATIONS))) {
      const end = value === 'employer' ? nameAfter(sensing, to) : to;
      const name = end > to ? sensing.reading.text.slice(sensing.reading.tokens.start[to], sensing.reading.tokens.end[end - 1]) : '';
      sensing.addTokens(from, end, { kind: 'affiliation', type: value, confidence: value === 'unit' ? 0.7 : 0.8, value: { name } });
    }
    addEmployerByName(sensing);
  },
};

/** Reads on over capitalised words: "works for ~Norrvik Pharma~". */
function nameAfter(sensing: Sensing, to: number): number {
  const { reading } = sensing;
  let end = to;
  while (end < to + LONGEST_NAME && isNameLike(reading, end)) end++;
  return end;
}

/** The employer of the author's profile, where the text names it. */
function addEmployerByName(sensing: Sensing): void {
  const employer = sensing.post.author.employer?.toLowerCase();
  if (!employer || employer.length < 4) return;
  const { reading } = sensing;
  const at = reading.lower.indexOf(employer);
  if (at < 0) return;
  sensing.add({
    kind: 'affiliation',
    type: 'employer',
    start: at,
    end: at + employer.length,
    identifies: false,
    confidence: 1,
    value: { name: employer },
  });
}
