import type { Identifiability } from '@precept/model';
import type { Terminal } from '../../../../terminal/settings.ts';
import { wrapText } from '../../../../terminal/wrap.ts';

const round = (n: number): string => (n < 10 ? String(Math.round(n)) : Number(n.toPrecision(2)).toLocaleString('en-GB'));
const WIDE_GROUP = 100_000;
/** A change is worth naming where at least so many times as many people would fit. */
const GAIN = 1.5;

/** How many people fit the words, and which words cost the most. Nothing where the crowd is large and nobody asked. */
export function identifiabilityLines(i: Identifiability, { width, style }: Terminal, isVerbose: boolean): string[] {
  if (i.people > WIDE_GROUP && !isVerbose) return [];
  const place = i.place ? ` in ${i.place}` : '';
  const between = i.high > i.low ? ` (between ${round(i.low)} and ${round(i.high)})` : '';
  const out = [
    i.people <= 1.5
      ? `Perhaps only one person${place} fits what is said here${between}.`
      : `About ${round(i.people)} people${place} fit what is said here${between}.`,
  ];
  for (const c of i.contributions)
    if (c.instead !== undefined && (c.peopleIfChanged ?? 0) > i.people * GAIN)
      out.push(`“${c.what}” → ${c.instead}: about ${round(c.peopleIfChanged ?? 0)}.`);
  return [...out.flatMap((l) => wrapText(l, Math.min(width, 96))).map((l) => style.quiet(l)), ''];
}
