import { readFileSync } from 'node:fs';

/** Lines of a text file without empty ones. */
export function readLines(path: string | URL): string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}

/** Words of a list file: separated by white space, lines that start with # left out. */
export function readWordList(name: string): string[] {
  return readLines(new URL(`../lists/${name}`, import.meta.url))
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.trim().split(/\s+/));
}

/** Lower case with straight apostrophes, as the engine's reading writes words. */
export function plainWord(word: string): string {
  return word.normalize('NFKC').replace(/[’ʼ`]/g, "'").toLowerCase();
}

/** Without accents; letters that have no accent to take off are spelt as usual in English. */
export function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ı/g, 'i')
    .replace(/þ/g, 'th')
    .replace(/ð/g, 'd');
}
