import type { Option, Spec } from '../../command.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { specs } from '../specs.ts';

const COLUMN = 24;

/** The help of the whole program. */
export function overview(width: number): string {
  const list = specs.map((s) => entry(s.name, s.summary, width)).join('\n');
  return `precept: should I post this? A check for people who work in health care. Nothing leaves this machine.

Usage
  precept check draft.txt            check a text
  echo "…" | precept check           check what is piped in
  precept check --ndjson < posts     check one JSON object a line

Commands
${list}

Options
${entry('-h, --help', 'Help, also for a command: precept check --help', width)}
${entry('-V, --version', 'The version', width)}

Exit status: 0 clear, 1 something could not be read, 2 findings, 64 usage, 78 policy.
`;
}

/** The help of one command. */
export function commandHelp(spec: Spec, width: number): string {
  const usage = spec.usage.map((u) => `  ${u}`).join('\n');
  const options = [...spec.options, { name: 'help', short: 'h', summary: 'This help' }].map((o) => optionEntry(o, width)).join('\n');
  return `precept ${spec.name}: ${spec.summary.charAt(0).toLowerCase()}${spec.summary.slice(1)}.

Usage
${usage}

Options
${options}
${spec.notes ? `\n${spec.notes}\n` : ''}`;
}

function optionEntry(o: Option, width: number): string {
  const name = `${o.short ? `-${o.short}, ` : '    '}--${o.name}${o.value ? ` ${o.value}` : ''}`;
  const choices =
    o.choices && o.value !== 'WHEN' && o.name !== 'fail-on' && o.choices.length > 0
      ? `: ${o.choices.join(', ')}`
      : o.choices
        ? ` (${o.choices.join(', ')})`
        : '';
  return entry(name, `${o.summary}${choices}`, width);
}

function entry(name: string, text: string, width: number): string {
  const rows = wrapText(text, Math.max(20, Math.min(width, 100) - COLUMN - 4));
  const first = name.length > COLUMN ? `  ${name}\n  ${' '.repeat(COLUMN)}  ` : `  ${name.padEnd(COLUMN)}  `;
  return first + rows.join(`\n  ${' '.repeat(COLUMN)}  `);
}
