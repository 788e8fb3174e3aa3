import { type SignalModule, wordList } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { DISEASES, INJURIES, PROCEDURES, SENSITIVE, STATES } from './names.ts';

interface Condition {
  readonly type: 'disease' | 'injury' | 'procedure' | 'state';
  readonly name: string;
  readonly sensitive: boolean;
}

const TABLES: readonly (readonly [string, Condition['type'], boolean])[] = [
  [DISEASES, 'disease', false],
  [SENSITIVE, 'disease', true],
  [INJURIES, 'injury', false],
  [PROCEDURES, 'procedure', false],
  [STATES, 'state', false],
];

export const CONDITIONS = wordList<Condition>('conditions', function* () {
  for (const [table, type, sensitive] of TABLES)
    for (const line of table.trim().split('\n')) {
      const wordings = line.split(':');
      const name = wordings[0] as string;
      for (const wording of wordings) yield [wording, { type, name, sensitive }];
    }
});

/** Diseases, injuries, procedures and states, by their everyday names. */
export const signal: SignalModule = {
  name: 'condition',
  kinds: ['condition'],
  lexicons: [CONDITIONS],
  trigger: { lexicon: true },
  sense(sensing) {
    for (const m of longest(sensing.matches(CONDITIONS))) {
      const { type, name, sensitive } = m.value;
      sensing.addTokens(m.from, m.to, { kind: 'condition', type, value: { name, sensitive }, confidence: 0.9 });
    }
  },
};
