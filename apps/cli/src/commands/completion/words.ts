import type { Spec } from '../../command.ts';

/** What may stand as an argument of a command, apart from files. */
export function argumentsOf(spec: Spec, specs: readonly Spec[], rules: readonly string[]): readonly string[] {
  switch (spec.takes) {
    case 'rule':
      return rules;
    case 'action':
      return spec.actions ?? [];
    case 'shell':
      return ['bash', 'zsh', 'fish'];
    case 'command':
      return specs.map((s) => s.name);
    default:
      return [];
  }
}

/** A word in single quotes for a POSIX shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
