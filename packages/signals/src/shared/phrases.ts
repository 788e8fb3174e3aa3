/** Phrases written as running text, set apart by semicolons: keeps long lists readable. */
export function phrases(list: string): string[] {
  return list
    .split(';')
    .map((p) => p.trim().replace(/\s+/g, ' '))
    .filter((p) => p !== '');
}
