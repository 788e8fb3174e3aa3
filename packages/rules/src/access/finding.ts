import type { Judging } from '@precept/engine';
import type { Source, Span } from '@precept/model';

/** University guidance on social media that several of these rules rest on. */
export const guidance = (id: string, locator: string): Source => ({
  id,
  title: 'Accessible social media: university guidance (ada.uky.edu, uada.edu)',
  locator,
});

/** The first words of the text: where a finding about a picture points. */
export function firstWords({ reading }: Judging): Span {
  const { count, start, end } = reading.tokens;
  return count === 0 ? { start: 0, end: reading.text.length } : { start: start[0] as number, end: end[Math.min(2, count - 1)] as number };
}
