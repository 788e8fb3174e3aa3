import { medicineWordings } from '@precept/knowledge';

const LEAST_LENGTH = 6;
/** From this length on two slips still leave the word recognisable. */
const TWO_SLIPS = 10;

let byStart: ReadonlyMap<string, readonly (readonly [name: string, generic: string])[]> | undefined;

/** Medicine a word no list knows is one slip of the pen away from (two in long words): "semiglutide". The first two letters must be right. */
export function nearestMedicine(word: string): string | undefined {
  const { length } = word;
  if (length < LEAST_LENGTH) return undefined;
  const slips = length >= TWO_SLIPS ? 2 : 1;
  for (const [name, generic] of names().get(word.slice(0, 2)) ?? []) if (isWithin(word, name, slips)) return generic;
  return undefined;
}

function names(): NonNullable<typeof byStart> {
  if (byStart) return byStart;
  const map = new Map<string, (readonly [string, string])[]>();
  for (const [wording, { generic, kind }] of medicineWordings()) {
    if (kind === 'misspelt' || kind === 'class' || wording.length < LEAST_LENGTH || !/^[a-z]+$/.test(wording)) continue;
    const start = wording.slice(0, 2);
    const list = map.get(start);
    if (list) list.push([wording, generic]);
    else map.set(start, [[wording, generic]]);
  }
  byStart = map;
  return map;
}

/** True where `slips` letters put in, left out, changed or swapped with the next turn `a` into `b`. */
function isWithin(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (i === a.length && i === b.length) return true;
  if (slips === 0) return false;
  const restOf = (word: string, from: number): string => word.slice(from);
  return (
    isWithin(restOf(a, i + 1), restOf(b, i + 1), slips - 1) ||
    isWithin(restOf(a, i + 1), restOf(b, i), slips - 1) ||
    isWithin(restOf(a, i), restOf(b, i + 1), slips - 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && isWithin(restOf(a, i + 2), restOf(b, i + 2), slips - 1))
  );
}
