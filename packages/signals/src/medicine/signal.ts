import { Kind, type Match, type Sensing, type SignalModule, wordList } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { findWord, sentenceAround, wordSet } from '../shared/words.ts';
import { FORMS, GROUPS } from './groups.ts';
import { ALSO_PEOPLE, MISSPELT, NAMES } from './names.ts';
import { stemOf } from './stems.ts';

interface Named {
  readonly type: 'generic' | 'brand' | 'misspelt';
  readonly generic: string;
  readonly alsoPerson?: true;
}

export const MEDICINE_NAMES = wordList<Named>('medicine-names', function* () {
  for (const [generic, brands] of rows(NAMES)) {
    yield [generic, { type: 'generic', generic }];
    for (const brand of brands) yield [brand, { type: 'brand', generic }];
  }
  for (const [generic, brands] of rows(ALSO_PEOPLE)) for (const brand of brands) yield [brand, { type: 'brand', generic, alsoPerson: true }];
  for (const pair of MISSPELT.trim().split(/\s+/)) {
    const [wrong, generic] = pair.split(':') as [string, string];
    yield [wrong, { type: 'misspelt', generic }];
  }
});

function rows(table: string): [string, string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [generic, brands] = line.split(':') as [string, string];
      return [generic.trim(), brands.trim().split(/\s+/).filter(Boolean)];
    });
}

const TAKING = wordSet(
  'pill pills tablet tablets tabs mg mcg contraceptive contraception birth iud coil prescribed prescription refill medication meds period periods insertion fitted pharmacist pharmacy taking',
);

export const signal: SignalModule = {
  name: 'medicine',
  kinds: ['medicine'],
  lexicons: [MEDICINE_NAMES, GROUPS, FORMS],
  trigger: 'always',
  sense(sensing) {
    const taken = named(sensing);
    for (const m of longest(sensing.matches(GROUPS))) {
      if (taken.some((t) => m.from < t.to && t.from < m.to)) continue;
      taken.push(m);
      sensing.addTokens(m.from, m.to, { kind: 'medicine', type: m.value, confidence: 0.8 });
    }
    stems(sensing, taken);
  },
};

function named(sensing: Sensing): { from: number; to: number }[] {
  const taken: { from: number; to: number }[] = [];
  for (const m of longest(sensing.matches(MEDICINE_NAMES))) {
    const { type, generic, alsoPerson } = m.value;
    if (alsoPerson && !isTaken(sensing, m)) continue;
    if (alsoPerson) for (const s of sensing.of('person')) if (s.start === sensing.reading.tokens.start[m.from]) sensing.remove(s);
    taken.push(m);
    sensing.addTokens(m.from, m.to, { kind: 'medicine', type, value: { generic }, confidence: alsoPerson ? 0.8 : 0.95 });
  }
  return taken;
}

/** "Camila" is a pill only in a sentence about taking one. */
function isTaken(sensing: Sensing, m: Match<Named>): boolean {
  const { from, to } = sentenceAround(sensing.reading, m.from);
  return findWord(sensing.reading, from, to, TAKING) >= 0;
}

function stems(sensing: Sensing, taken: readonly { from: number; to: number }[]): void {
  const { lower, tokens } = sensing.reading;
  const { count, kind, start, end } = tokens;
  for (let i = 0; i < count; i++) {
    const s = start[i] as number;
    const e = end[i] as number;
    if (e - s < 7 || kind[i] !== Kind.word) continue;
    const stem = stemOf(lower, s, e);
    if (stem && !taken.some((t) => t.from <= i && i < t.to))
      sensing.addTokens(i, i + 1, { kind: 'medicine', type: 'stem', value: { stem }, confidence: 0.8 });
  }
}
