import { APPROVED, BOXED, ON_COUNTER, USES, WIDER } from '../../compiled/indications.gen.ts';

/** How a use stands to what a medicine is approved for. `unknown`: the medicine is not known well enough to say. */
export type UseStanding = 'approved' | 'not-approved' | 'doubtful' | 'unknown';

interface Approved {
  readonly uses: ReadonlySet<string>;
  /** Our own list knows all uses: what it does not name is not approved. */
  readonly whole: boolean;
}

let approved: ReadonlyMap<string, Approved> | undefined;
let within: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function approvedFor(generic: string): Approved | undefined {
  if (!approved) {
    const names = USES.split('\n');
    approved = new Map(
      APPROVED.split('\n').map((line) => {
        const [name = '', list = ''] = line.split('|');
        const whole = name.startsWith('*');
        return [whole ? name.slice(1) : name, { whole, uses: new Set(list.split(',').map((i) => names[Number(i)] as string)) }] as const;
      }),
    );
  }
  return approved.get(generic);
}

function narrowerThan(use: string): ReadonlySet<string> | undefined {
  within ??= new Map(
    WIDER.split('\n').map((line) => {
      const [name = '', list = ''] = line.split('|');
      return [name, new Set(list.split(','))] as const;
    }),
  );
  return within.get(use);
}

/**
 * How `use` (a condition's name or a plain use such as "weight") stands to the approved uses of a generic medicine.
 * A wider or narrower wording of an approved use counts as approved. `doubtful`: not among the uses known, but the list is not whole.
 */
export function standingOf(generic: string, use: string): UseStanding {
  const known = approvedFor(generic);
  if (!known) return 'unknown';
  if (known.uses.has(use)) return 'approved';
  for (const u of known.uses) if (isNearUse(u, use)) return 'approved';
  return known.whole ? 'not-approved' : 'doubtful';
}

/** True where one use lies within the other ("diabetes", "type 2 diabetes"), or they are the same. */
export function isNearUse(one: string, other: string): boolean {
  return one === other || narrowerThan(one)?.has(other) === true || narrowerThan(other)?.has(one) === true;
}

/** Approved uses known of a generic medicine; empty where none are. */
export function usesOf(generic: string): readonly string[] {
  return [...(approvedFor(generic)?.uses ?? [])];
}

let boxed: ReadonlySet<string> | undefined;
let counter: ReadonlySet<string> | undefined;

/** True where the United States label carries a boxed warning. False is no proof that it has none. */
export function hasBoxedWarning(generic: string): boolean {
  boxed ??= new Set(BOXED.split('\n'));
  return boxed.has(generic);
}

/** True where some product of this medicine alone is sold in the United States without a prescription. */
export function isOnCounter(generic: string): boolean {
  counter ??= new Set(ON_COUNTER.split('\n'));
  return counter.has(generic);
}
