import { parseArgs } from 'node:util';
import { didYouMean } from '@precept/api';
import type { Args, Option } from '../command.ts';

export type Parsed = { readonly kind: 'args'; readonly args: Args } | { readonly kind: 'usage'; readonly message: string };

const usage = (message: string): Parsed => ({ kind: 'usage', message });

/** Reads the words after the command. A misspelt option or value is answered with the nearest one there is. */
export function parse(words: readonly string[], options: readonly Option[]): Parsed {
  const byName = new Map(options.map((o) => [o.name, o]));
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      options.map((o) => [o.name, { type: o.value ? ('string' as const) : ('boolean' as const), ...(o.short ? { short: o.short } : {}) }]),
    ),
  });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = byName.get(token.name);
    if (!option) {
      const near = didYouMean(
        token.name,
        options.map((o) => o.name),
      ).replace('"', '"--');
      return usage(`${token.rawName} is not an option.${near}`);
    }
    const { value } = token;
    if (!option.value) {
      if (value !== undefined) return usage(`--${option.name} takes no value.`);
      values.set(option.name, '');
      continue;
    }
    if (value === undefined || (!token.inlineValue && value.startsWith('-') && value !== '-'))
      return usage(`--${option.name} needs a value: ${option.choices?.join(', ') ?? option.value}.`);
    if (option.choices && !option.choices.includes(value))
      return usage(`--${option.name} is "${value}", which is not one of ${option.choices.join(', ')}.${didYouMean(value, option.choices)}`);
    values.set(option.name, value);
  }
  return { kind: 'args', args: { positionals, get: (name) => values.get(name), has: (name) => values.has(name) } };
}
