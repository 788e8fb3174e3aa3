/** How long a text may be on each network, counted the way the network counts. */
export interface Limit {
  readonly channel: string;
  readonly name: string;
  readonly most: number;
  readonly count: (text: string) => number;
}

const LINK = /https?:\/\/\S+/g;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const graphemes = (text: string): number => {
  let n = 0;
  for (const _ of segmenter.segment(text)) n++;
  return n;
};
const points = (text: string): number => [...text].length;
/** Links count 23 characters whatever their length. */
const withShortLinks = (count: (text: string) => number) => (text: string) => count(text.replace(LINK, 'x'.repeat(23)));
/** X counts most scripts outside Latin, and emoji, double. */
const weighted = (text: string): number => {
  let n = 0;
  for (const { segment } of segmenter.segment(text)) {
    const c = segment.codePointAt(0) ?? 0;
    n += c <= 0x10ff || (c >= 0x2000 && c <= 0x200d) || (c >= 0x2010 && c <= 0x201f) || (c >= 0x2032 && c <= 0x2037) ? [...segment].length : 2;
  }
  return n;
};

export const LIMITS: readonly Limit[] = [
  { channel: 'x', name: 'X', most: 280, count: withShortLinks(weighted) },
  { channel: 'bluesky', name: 'Bluesky', most: 300, count: graphemes },
  { channel: 'mastodon', name: 'Mastodon', most: 500, count: withShortLinks(points) },
  { channel: 'threads', name: 'Threads', most: 500, count: points },
  { channel: 'instagram', name: 'Instagram', most: 2200, count: points },
  { channel: 'linkedin', name: 'LinkedIn', most: 3000, count: points },
  { channel: 'youtube', name: 'YouTube comment', most: 10_000, count: points },
  { channel: 'facebook', name: 'Facebook', most: 63_206, count: points },
];
