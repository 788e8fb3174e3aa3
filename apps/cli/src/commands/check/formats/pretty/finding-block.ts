import type { Finding } from '@precept/model';
import { safeLine } from '../../../../terminal/cells.ts';
import type { Terminal } from '../../../../terminal/settings.ts';
import { labelled } from '../../../../terminal/wrap.ts';
import type { Place } from '../place.ts';

const LABEL = 9;
const INDENT = '  ';
const WIDEST_PROSE = 96;

/** One finding: what, why, instead, the fixes, the sources; with `isVerbose` the evidence and its weights. */
export function findingBlock(f: Finding, number: number, text: string, place: Place | undefined, terminal: Terminal, isVerbose: boolean): string {
  const { style } = terminal;
  const width = Math.min(terminal.width, WIDEST_PROSE);
  const row = (label: string, prose: string): string => labelled(label, prose, width, INDENT, LABEL, style.quiet);
  const out = [...heading(f, number, place, terminal)];
  out.push(row('What', f.what), row('Why', f.why), row('Instead', f.instead));
  for (const fix of f.fixes)
    out.push(row('Fix', `${fix.label}: ${fix.edits.map((e) => describeEdit(text.slice(e.start, e.end), e.text)).join('; ')}`));
  f.sources.forEach((s, i) => {
    out.push(row(i === 0 ? 'Source' : '', `${s.id} ${s.title}, ${s.locator}`));
  });
  if (isVerbose)
    f.evidence.forEach((e, i) => {
      const weight = `${e.weight < 0 ? '−' : '+'}${Math.abs(e.weight).toFixed(1)}`;
      out.push(row(i === 0 ? 'Evidence' : '', `${weight}  ${e.reason} (${e.signal})`));
    });
  return out.join('\n');
}

/** `1 block  privacy/no-patient-name  line 4  a person decides`, on two rows where one is too narrow. */
function heading(f: Finding, number: number, place: Place | undefined, { width, style }: Terminal): string[] {
  const title = `${number} ${f.severity}`;
  const facts = [...(place ? [`line ${place.startLine}`] : []), ...(f.decidedBy === 'person' ? ['a person decides'] : [])].join(', ');
  const first = `${style.severity[f.severity](style.strong(title))}  ${f.rule}`;
  if (facts === '') return [first];
  const isOneRow = title.length + f.rule.length + facts.length + 4 <= width;
  return isOneRow ? [`${first}  ${style.quiet(facts)}`] : [first, `${INDENT}${style.quiet(facts)}`];
}

function describeEdit(before: string, after: string): string {
  const old = before.length > 60 ? `${safeLine(before.slice(0, 59))}…` : safeLine(before);
  if (after === '') return `leave out “${old}”`;
  return before === '' ? `add “${safeLine(after)}”` : `“${old}” → “${safeLine(after)}”`;
}
