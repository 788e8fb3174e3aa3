import { readFileSync } from 'node:fs';
import { type PostInput, type Result, toPost, type Verdict } from '@precept/model';
import { basePolicy } from '@precept/policies';
import type { check } from '@precept/rules';

export type Judge = typeof check;

export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((l) => JSON.parse(l) as T);
}

export function judgeText(judge: Judge, input: PostInput): Result {
  return judge(toPost(input), basePolicy);
}

export const stops = (v: Verdict): boolean => v === 'review' || v === 'block';

export const percent = (part: number, whole: number): string => (whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`);

/** "412 of 500  82.4%" */
export const share = (part: number, whole: number): string => `${String(part).padStart(5)} of ${String(whole).padEnd(5)} ${percent(part, whole)}`;

export const oneLine = (text: string, width = 150): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > width ? `${flat.slice(0, width - 1)}…` : flat;
};
