/** The choice that somebody most likely meant, or undefined where none is near. Case and the characters between words do not count. */
export function nearest(given: string, choices: readonly string[]): string | undefined {
  const wanted = plain(given);
  if (wanted === '' || wanted.length > 80) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const choice of choices) {
    const candidate = plain(choice);
    const cost = candidate === wanted ? 0 : startsAlike(candidate, wanted) ? 0.5 : distance(candidate, wanted);
    if (cost < least) {
      least = cost;
      best = choice;
    }
  }
  return best;
}

const plain = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const startsAlike = (a: string, b: string): boolean => Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));

/** Optimal string alignment: insert, delete, replace, swap of neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** ` Did you mean "nurse"?`, or nothing. */
export function didYouMean(given: string, choices: readonly string[]): string {
  const near = nearest(given, choices);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
