import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.ts';

/** Every word of the plain text, read back through the map, must be the same word in the file. */
function mapsBack(source: string): void {
  const { text, map } = readMarkdown(source);
  for (const m of text.matchAll(/[\p{L}\p{N}@#]+/gu)) {
    const span = map.toSource({ start: m.index, end: m.index + m[0].length });
    expect(source.slice(span.start, span.end).replace(/[*_`~\\]/g, '')).toBe(m[0].replace(/_/g, ''));
  }
}

describe('readMarkdown', () => {
  it.each([
    ['# Ward news\n\nAll well.', 'Ward news\n\nAll well.'],
    ['#MrsDalyRocks today', '#MrsDalyRocks today'],
    ['A **bold** and _soft_ and *kind* and ~~gone~~ word', 'A bold and soft and kind and gone word'],
    ['f**k and 5 * 3 and a_b_c and @nurse_kim_', 'f**k and 5 * 3 and a_b_c and @nurse_kim_'],
    ['See [Mrs Daly](https://x.example/a_(b)) now', 'See Mrs Daly) now'],
    ['See [the ward][1] now\n\n[1]: https://x.example', 'See the ward now'],
    ['A line\nthat goes on', 'A line that goes on'],
    ['- one\n- two\n  more\n\n1. three', 'one\ntwo more\n\nthree'],
    ['> She said no\n> to me', 'She said no to me'],
    ['before\n\n```js\nlet mrn = 123;\n```\n\nafter', 'before\n\nafter'],
    ['---\ntitle: Mrs Daly\n---\nText', 'Text'],
    ['a <b>bold</b> <!-- note --> <https://x.example> <me@x.example>', 'a bold  https://x.example me@x.example'],
    ['<!--\nhidden\n-->\nshown', 'shown'],
    ['| Name | Age |\n|---|---|\n| Ann | 84 |', '  Name   Age  \n  Ann   84  '],
    ['1 \\* 2 \\_x\\_', '1 * 2 _x_'],
    ['`code` and [not a link] and ![', 'code and [not a link] and !['],
    ['one\r\n\r\ntwo\r\n', 'one\n\ntwo'],
    ['', ''],
  ])('%j is read as %j', (source, text) => {
    expect(readMarkdown(source).text).toBe(text);
    mapsBack(source);
  });

  it('reads pictures with their descriptions, and says that links were not followed', () => {
    const { text, images, hasLinks } = readMarkdown('![A ward at night](a.jpg "t") ![](b.jpg) [x](y)');
    expect(images).toEqual([{ path: 'a.jpg', alt: 'A ward at night' }, { path: 'b.jpg' }]);
    expect(text).toContain('A ward at night');
    expect(hasLinks).toBe(true);
  });

  it('finds a word again behind markup', () => {
    const source = '---\ndate: x\n---\n\n# Hi\n\nToday **Mrs *Ellen* Daly** left.';
    const { text, map } = readMarkdown(source);
    const start = text.indexOf('Mrs');
    const span = map.toSource({ start, end: start + 'Mrs Ellen Daly'.length });
    expect(source.slice(span.start, span.end)).toBe('Mrs *Ellen* Daly');
    expect(map.isWhole({ start, end: start + 3 })).toBe(true);
    expect(map.isWhole({ start, end: start + 14 })).toBe(false);
  });

  it('takes time in proportion to length, whatever the text', () => {
    for (const piece of ['[', '*', '![', '<a ', '_', '`', '> ', '[x](']) {
      const started = performance.now();
      readMarkdown(piece.repeat(20_000));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
