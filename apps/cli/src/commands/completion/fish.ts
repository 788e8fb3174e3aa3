import type { Spec } from '../../command.ts';
import { argumentsOf } from './words.ts';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export function fish(specs: readonly Spec[], rules: readonly string[]): string {
  const out = [
    '# fish completion for precept, written by "precept completion fish".',
    'complete -c precept -f',
    'complete -c precept -n __fish_use_subcommand -s h -l help -d Help',
    "complete -c precept -n __fish_use_subcommand -s V -l version -d 'The version'",
  ];
  for (const spec of specs) {
    const here = quoted(`__fish_seen_subcommand_from ${spec.name}`);
    out.push(`complete -c precept -n __fish_use_subcommand -a ${spec.name} -d ${quoted(spec.summary)}`);
    for (const o of spec.options) {
      const value = o.choices ? ` -x -a ${quoted(o.choices.join(' '))}` : o.isFile ? ' -r -F' : o.value ? ' -x' : '';
      out.push(`complete -c precept -n ${here} -l ${o.name}${o.short ? ` -s ${o.short}` : ''}${value} -d ${quoted(o.summary)}`);
    }
    const list = argumentsOf(spec, specs, rules);
    if (spec.takes === 'action') out.push(`complete -c precept -n ${here} -F -a ${quoted(list.join(' '))}`);
    else if (spec.takes === 'files') out.push(`complete -c precept -n ${here} -F`);
    else if (list.length > 0) out.push(`complete -c precept -n ${here} -a ${quoted(list.join(' '))}`);
  }
  return `${out.join('\n')}\n`;
}
