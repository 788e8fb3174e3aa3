import type { Identifiability } from '@precept/model';
import type { Terminal } from '../../../../terminal/settings.ts';
import { wrapText } from '../../../../terminal/wrap.ts';

const round = (n: number): string => (n < 10 ? String(Math.round(n)) : Number(n.toPrecision(2)).toLocaleString('en-GB'));
const WIDE_GROUP = 100_000;

/** How many people fit the words, and which words cost the most. Nothing where the crowd is large and nobody asked. */
export function identifiabilityLines(i: Identifiability, { width, style }: Terminal, isVerbose: boolean): string[] {
  if (i.people > WIDE_GROUP && !isVerbose) return [];
  const place = i.place ? ` in ${i.place}` : '';
  const out = [`About ${round(i.people)} people${place} fit what is said here (between ${round(i.low)} and ${round(i.high)}).`];
  for (const c of i.contributions)
    if (c.instead !== undefined && c.peopleIfChanged !== undefined) out.push(`“${c.what}” → ${c.instead}: about ${round(c.peopleIfChanged)}.`);
  return [...out.flatMap((l) => wrapText(l, Math.min(width, 96))).map((l) => style.quiet(l)), ''];
}
