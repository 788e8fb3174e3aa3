import { safeLine } from '../../../../terminal/cells.ts';
import type { Terminal } from '../../../../terminal/settings.ts';
import { wrapText } from '../../../../terminal/wrap.ts';
import type { Checked } from '../../checked.ts';
import type { Tally } from '../../tally.ts';
import { things, verdictSentence } from '../../verdict-sentence.ts';
import type { Format } from '../format.ts';
import { placer } from '../place.ts';
import { findingBlock } from './finding-block.ts';
import { identifiabilityLines } from './identifiability.ts';
import { markedText } from './marked-text.ts';

export interface PrettyChoices {
  readonly isVerbose: boolean;
  readonly isQuiet: boolean;
  /** Several texts: each gets a heading, and clear ones one line. */
  readonly isMany: boolean;
}

/** The form for people. Texts that could not be read are said on standard error by the runner. */
export function createPretty(terminal: Terminal, choices: PrettyChoices): Format {
  const { style } = terminal;
  if (choices.isQuiet) return { item: (c) => (c.kind === 'result' ? shortLines(c, terminal) : '') };
  return {
    item(c) {
      if (c.kind === 'fault') return '';
      const sentence = verdictLine(c, terminal);
      const { findings, notChecked } = c.output;
      if (choices.isMany && findings.length === 0) return `${style.strong(safeLine(headingOf(c)))}  ${sentence}\n`;
      const place = placer(c);
      const out: string[] = [];
      if (choices.isMany) out.push(style.strong(safeLine(headingOf(c))), '');
      if (findings.length > 0) out.push(markedText(c.text, findings, terminal), '');
      findings.forEach((f, i) => {
        const [first] = f.spans;
        const hasLines = c.line === undefined && c.text.includes('\n');
        out.push(findingBlock(f, i + 1, c.text, first && hasLines ? place(first) : undefined, terminal, choices.isVerbose), '');
      });
      if (c.output.identifiability && (findings.length > 0 || choices.isVerbose))
        out.push(...identifiabilityLines(c.output.identifiability, terminal, choices.isVerbose));
      out.push(sentence);
      if (!choices.isMany || choices.isVerbose)
        out.push(...wrapText(`Not checked: ${notChecked.join(', ')}.`, terminal.width).map((l) => style.quiet(l)));
      if (choices.isVerbose) out.push(style.quiet(`Policy ${c.output.policy.name}, ${c.output.micros} µs.`));
      return `${out.join('\n')}\n${choices.isMany ? '\n' : ''}`;
    },
    end: (tally) => (choices.isMany ? summary(tally, terminal) : ''),
  };
}

function verdictLine(c: Checked & { kind: 'result' }, { width, style }: Terminal): string {
  const { verdict } = c.output;
  const paint = verdict === 'clear' ? style.good : style.severity[verdict];
  return wrapText(verdictSentence(c), width)
    .map((l) => paint(style.strong(l)))
    .join('\n');
}

const headingOf = (c: Checked & { kind: 'result' }): string =>
  c.line === undefined
    ? c.source.name
    : `${c.source.isStdin ? '' : `${c.source.name}, `}line ${c.line}${c.output.id === null ? '' : ` (${c.output.id})`}`;

/** `draft.txt:1:4: block privacy/no-patient-name: …` */
function shortLines(c: Checked & { kind: 'result' }, { style }: Terminal): string {
  const place = placer(c);
  return c.output.findings
    .map((f) => {
      const at = f.spans[0] ? place(f.spans[0]) : undefined;
      const where = at ? `${at.startLine}:${at.startColumn}:` : '';
      return `${safeLine(c.source.name)}:${where} ${style.severity[f.severity](f.severity)} ${f.rule}: ${safeLine(f.what)}\n`;
    })
    .join('');
}

function summary(tally: Tally, { style }: Terminal): string {
  const parts = Object.entries(tally.verdicts)
    .filter(([, n]) => n > 0)
    .map(([verdict, n]) => `${n.toLocaleString('en-GB')} ${verdict}`);
  if (tally.faults > 0) parts.push(`${tally.faults.toLocaleString('en-GB')} not read`);
  return `${style.strong(`${things(tally.texts, 'text')}:`)} ${parts.join(', ')}.\n`;
}
