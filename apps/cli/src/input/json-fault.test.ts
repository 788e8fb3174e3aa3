import { expect, it } from 'vitest';
import { whereIsJsonWrong } from './json-fault.ts';

const where = (text: string): string => {
  try {
    JSON.parse(text);
  } catch (error) {
    return whereIsJsonWrong(error, text);
  }
  return 'valid';
};

it.each([
  ['{"text":"Mrs Daly', 'ends too early'],
  ['', 'ends too early'],
  ['{"text":"Mrs Daly"', ''],
  ["{'text':'Mrs Daly'}", 'at character 2'],
  ['{"text": Mrs Daly}', 'at character 10'],
  [`{"text":"${'Mrs Daly '.repeat(30)}" x}`, ''],
  ['{\n  "rules": {,}\n}', 'line 2, column 13'],
])('says where %j breaks off, and repeats none of it', (text, place) => {
  const said = where(text);
  expect(said).toContain(place);
  expect(said).not.toContain('Daly');
});
