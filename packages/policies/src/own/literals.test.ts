import { RE2JS } from 're2js';
import { expect, it } from 'vitest';
import { LiteralIndex } from './literal-index.ts';
import { literalsOf } from './literals.ts';

it.each([
  ['\\bPRJ-\\d{4}\\b', [['prj-']]],
  ['project aurora', [['project aurora']]],
  ['project (aurora|borealis)', [['project ']]],
  ['aurora.{0,20}borealis', [['aurora', 'borealis']]],
  ['colou?r chart', [['colo', 'r chart']]],
  ['cat|doggy', [['cat'], ['doggy']]],
  ['cat|d', undefined],
  ['(cat|dog)', undefined],
  ['[a-z]+ing the[^|]ward', [['ing the', 'ward']]],
  ['(?i)aurora', [['aurora']]],
  ['a{2,3}bcde', [['bcde']]],
  ['abc{0}defg', [['defg']]],
  ['x\\.y\\.z', [['x.y.z']]],
  ['\\Qa.b\\E and more', undefined],
  ['\\d+', undefined],
  ['(a|b))', undefined],
  ['[[:alpha:]]+ward', [['ward']]],
  ['größe 40', [['e 40']]],
])('takes from %s what every fitting text has', (pattern, literals) => {
  expect(literalsOf(pattern)).toEqual(literals);
});

it('never names what a fitting text lacks', () => {
  const pieces = ['ab', 'c?', 'd+', '(e|f)', '[gh]', '.', '\\d', 'xyz', '\\.', '|', 'k{0,2}', 'lmn', '(op)*', ' ', '\\b', '^', 'q{2}'];
  let seed = 11;
  const random = (n: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % n;
  };
  const texts = Array.from({ length: 300 }, () =>
    Array.from({ length: 12 }, () => ['ab', 'c', 'd', 'e', 'f', 'g', 'xyz', '.', '7', 'k', 'lmn', 'op', ' ', 'qq'][random(14)]).join(''),
  );
  let tried = 0;
  for (let i = 0; i < 500; i++) {
    const pattern = Array.from({ length: 1 + random(5) }, () => pieces[random(pieces.length)]).join('');
    const literals = literalsOf(pattern);
    if (!literals) continue;
    const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    for (const text of texts)
      if (compiled.test(text)) {
        tried++;
        expect(
          literals.some((runs) => runs.every((l) => text.includes(l))),
          `${pattern} in ${text}: ${literals}`,
        ).toBe(true);
      }
  }
  expect(tried).toBeGreaterThan(500);
});

it('finds every literal that stands in a text, those inside others too', () => {
  const literals = ['he', 'she', 'hers', 'his', 'ushers'];
  const found = new Set<number>();
  new LiteralIndex(literals).scan('the ushers', (n) => found.add(n));
  expect([...found].sort()).toEqual([0, 1, 2, 4]);
  const none: number[] = [];
  new LiteralIndex(literals).scan('h\u00e9rs hi', (n) => none.push(n));
  expect(none).toEqual([]);
});
