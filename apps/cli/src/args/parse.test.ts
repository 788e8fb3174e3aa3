import { describe, expect, it } from 'vitest';
import { spec } from '../commands/check/spec.ts';
import { specs } from '../commands/specs.ts';
import { parse } from './parse.ts';

const refusal = (...words: string[]): string => {
  const parsed = parse(words, spec.options);
  return parsed.kind === 'usage' ? parsed.message : 'accepted';
};

describe('parse', () => {
  it('reads options, short ones, values after = and files', () => {
    const parsed = parse(['-f', 'json', '--role=nurse', 'a.txt', '-', '--quiet', '--', '--b.txt'], spec.options);
    if (parsed.kind !== 'args') throw new Error(parsed.message);
    expect(parsed.args.get('format')).toBe('json');
    expect(parsed.args.get('role')).toBe('nurse');
    expect(parsed.args.has('quiet')).toBe(true);
    expect(parsed.args.has('verbose')).toBe(false);
    expect(parsed.args.positionals).toEqual(['a.txt', '-', '--b.txt']);
  });

  it.each([
    [['--polcy', 'x'], '--polcy is not an option. Did you mean "--policy"?'],
    [['-x'], '-x is not an option.'],
    [['--format', 'xml'], '--format is "xml", which is not one of pretty,'],
    [['--role', 'nures'], 'Did you mean "nurse"?'],
    [['--role'], '--role needs a value: physician,'],
    [['--policy', '--quiet'], '--policy needs a value: FILE.'],
    [['--quiet=yes'], '--quiet takes no value.'],
  ])('refuses %j and says what was meant', (words, message) => {
    expect(refusal(...words)).toContain(message);
  });
});

it('has no option twice in a command, and a summary for each', () => {
  for (const { options, summary } of specs) {
    const names = options.flatMap((o) => [o.name, ...(o.short ? [o.short] : [])]);
    expect(new Set(names).size).toBe(names.length);
    for (const text of [summary, ...options.map((o) => o.summary)]) expect(text).toMatch(/^[A-Z].*[^.]$/);
  }
});
