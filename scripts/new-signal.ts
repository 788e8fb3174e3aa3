/** `npm run new:signal -- <name> <kind>`: a green signal to begin from. */
import { SIGNAL_KINDS, type SignalKind } from '@precept/model';
import { mustBeKebab, runScaffold, ScaffoldError, writeNew } from './scaffold.ts';

const USAGE = 'npm run new:signal -- <name> <kind>';

/** Writes the folder of a new signal below `root` and returns the paths. */
export function newSignal(root: string, words: readonly string[]): string[] {
  const name = mustBeKebab(words[0], USAGE);
  const kind = words[1] as SignalKind;
  if (!SIGNAL_KINDS.includes(kind))
    throw new ScaffoldError(`"${kind ?? ''}" is not a kind of signal. One of: ${SIGNAL_KINDS.join(', ')}. Usage: ${USAGE}`);
  const at = `packages/signals/src/${name}`;
  return writeNew(root, { [`${at}/signal.ts`]: source(name, kind), [`${at}/signal.test.ts`]: test(name, kind) });
}

const source = (name: string, kind: string): string => `import { lexicon, type SignalModule } from '@precept/engine';

const PHRASES = lexicon('${name}', { found: ['replace this phrase'] });

export const signal: SignalModule = {
  name: '${name}',
  kinds: ['${kind}'],
  lexicons: [PHRASES],
  trigger: { lexicon: true },
  sense(sensing) {
    for (const match of sensing.matches(PHRASES)) sensing.addTokens(match.from, match.to, { kind: '${kind}', type: match.value });
  },
};
`;

const test = (name: string, kind: string): string => `import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });

describe('${name}', () => {
  it('finds the words and points at them', () => {
    const { reading, signals } = sense(toPost({ text: 'Please replace this phrase.' }));
    expect(signals.map((s) => [s.kind, reading.text.slice(s.start, s.end)])).toEqual([['${kind}', 'replace this phrase']]);
  });
});
`;

if (import.meta.url === `file://${process.argv[1]}`) runScaffold((words) => newSignal(new URL('..', import.meta.url).pathname, words));
