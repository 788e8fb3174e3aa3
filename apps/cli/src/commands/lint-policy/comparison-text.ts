import type { Comparison } from '@precept/rules';
import { LineTable } from '../../input/position.ts';
import type { Terminal } from '../../terminal/settings.ts';
import { labelled } from '../../terminal/wrap.ts';

const SAID: Readonly<Record<Comparison['state'], string>> = {
  against: 'binds what the law leaves free',
  missing: 'not spoken of',
  own: 'only in this policy',
  both: 'in both',
};
const ORDER: readonly Comparison['state'][] = ['against', 'missing', 'own', 'both'];

/** Shipped clauses shown of one topic, unless asked for more. */
const FEW = 2;

/** The policy beside the shipped clauses, topic by topic, what needs a look first. */
export function comparisonText(all: readonly Comparison[], text: string, packs: readonly string[], terminal: Terminal, isVerbose: boolean): string {
  const { style, width } = terminal;
  const table = new LineTable(text);
  const out = [style.strong(`Beside the shipped clauses (${packs.join(', ')})`), ''];
  for (const state of ORDER) {
    const topics = all.filter((c) => c.state === state);
    if (topics.length === 0) continue;
    const isShort = !isVerbose && (state === 'both' || state === 'own');
    out.push(style.quiet(`${SAID[state]}${isShort ? `: ${topics.map((t) => t.name).join(', ')}.` : ':'}`));
    if (isShort) continue;
    for (const c of topics) {
      out.push(`  ${style.strong(c.name)}`);
      for (const o of c.own) out.push(labelled(`line ${table.at(o.start).line}`, `“${shorten(o.says)}”`, width, '    ', 10, style.quiet));
      const shown = isVerbose ? c.known : c.known.slice(0, FEW);
      for (const k of shown) out.push(labelled('', `${k.key}: ${k.says} (${k.source})`, width, '    ', 0));
      if (shown.length < c.known.length) out.push(style.quiet(`    ${c.known.length - shown.length} more; --verbose shows them`));
    }
  }
  return `${out.join('\n')}\n`;
}

const shorten = (says: string): string => (says.length > 140 ? `${says.slice(0, says.lastIndexOf(' ', 140))} …` : says);
