import { lexicon, numberedList } from '@precept/engine';
import { type ConditionKind, conditionAt, conditionWordings, findCondition } from '@precept/knowledge';
import { EVERYDAY, LOOSE, MORE_DISEASES, MORE_INJURIES, MORE_PROCEDURES, MORE_STATES, SMALL_ONLY_HAD } from './names.ts';

export interface Wording {
  readonly type: 'disease' | 'injury' | 'procedure' | 'state';
  readonly name: string;
  readonly sensitive: boolean;
  readonly per100k?: number;
  readonly confidence: number;
  /** Counts only written in capitals ("MS"), or, with `had`, where somebody has it ("has ms"). */
  readonly capitals: boolean;
  readonly had: boolean;
}

const TYPES = ['disease', 'injury', 'procedure', 'state'] as const;
const TYPE_OF: Readonly<Record<ConditionKind, Wording['type']>> = {
  condition: 'disease',
  injury: 'injury',
  procedure: 'procedure',
  pregnancy: 'state',
};
const MORE: readonly (readonly [table: string, type: Wording['type']])[] = [
  [MORE_DISEASES, 'disease'],
  [MORE_INJURIES, 'injury'],
  [MORE_PROCEDURES, 'procedure'],
  [MORE_STATES, 'state'],
];
/** Last words that people put in the plural. */
const PLURAL = /(?:infection|attack|ulcer|stone|cyst|tear|fracture|disorder|hernia|clot|tumou?r|cancer|bite|migraine|wound|injury|flare|transplant)$/;
const CERTAIN = 0.9;
const DOUBTFUL = 0.6;

/** A wording's number: which condition, and above LISTED which of our own names; then its type in two bits, and three flags. */
const SHIFT = 5;
const LISTED = 1 << 13;
const TYPE_SHIFT = 3;
const LOOSE_BIT = 4;
const CAPITALS_BIT = 2;
const HAD_BIT = 1;

let ownNames: readonly string[] | undefined;
/** Names of our own tables, in their order. */
const namesOfTables = (): readonly string[] =>
  (ownNames ??= MORE.flatMap(([table]) =>
    table
      .trim()
      .split('\n')
      .map((line) => line.split(':', 1)[0] as string),
  ));

const meanings = new Map<number, Wording>();

function meaningOf(n: number): Wording {
  const known = meanings.get(n);
  if (known) return known;
  const which = n >> SHIFT;
  const of = which >= LISTED ? undefined : conditionAt(which);
  const meaning: Wording = {
    type: TYPES[(n >> TYPE_SHIFT) & 3] as Wording['type'],
    name: of?.name ?? (namesOfTables()[which - LISTED] as string),
    sensitive: of?.sensitive ?? false,
    ...(of?.per100k === undefined ? {} : { per100k: of.per100k }),
    confidence: n & LOOSE_BIT ? DOUBTFUL : CERTAIN,
    capitals: (n & CAPITALS_BIT) !== 0,
    had: (n & HAD_BIT) !== 0,
  };
  meanings.set(n, meaning);
  return meaning;
}

function* numberedWordings(): Generator<readonly [wording: string, n: number]> {
  const everyday = listed(EVERYDAY);
  const loose = listed(LOOSE);
  const had = new Set(SMALL_ONLY_HAD.split(' '));
  const seen = new Set<string>();
  const number = (wording: string, which: number, capitals: boolean, type: Wording['type']): number =>
    (which << SHIFT) |
    (TYPES.indexOf(type) << TYPE_SHIFT) |
    (loose.has(wording) ? LOOSE_BIT : 0) |
    (capitals || had.has(wording) ? CAPITALS_BIT : 0) |
    (had.has(wording) ? HAD_BIT : 0);
  for (const { wording, capitals, condition, number: which } of conditionWordings()) {
    if (everyday.has(wording)) continue;
    seen.add(wording);
    const n = number(wording, which, capitals, TYPE_OF[condition.kind]);
    yield [wording, n];
    if (!capitals && PLURAL.test(wording)) {
      const plural = wording.endsWith('injury') ? `${wording.slice(0, -1)}ies` : `${wording}s`;
      if (!seen.has(plural) && seen.add(plural)) yield [plural, n];
    }
  }
  let own = LISTED;
  for (const [table, type] of MORE)
    for (const line of table.trim().split('\n')) {
      const wordings = line.split(':');
      const which = findCondition(wordings[0] as string)?.number ?? own;
      own++;
      for (const wording of wordings) if (!seen.has(wording) && seen.add(wording)) yield [wording, number(wording, which, false, type)];
    }
}

/** Everything a condition goes by: the compiled list without its everyday words, plurals, and what the list lacks. */
export const CONDITIONS = numberedList<Wording>('conditions', numberedWordings, meaningOf);

const listed = (list: string): Set<string> => new Set(list.trim().split(/[|\n]/));

/** An organ somebody has trouble with goes by its name alone: "how is your thyroid", "her bad hip". */
export const ORGANS = lexicon('organs', {
  organ: [
    '(my|his|her|your|their|the) (thyroid|gallbladder|prostate)',
    '(my|his|her) (liver|kidney|kidneys|spleen|pancreas|ovary|ovaries|womb|uterus|tonsils|appendix|bowel|bowels|cervix|colon|hip|rotator cuff|meniscus|hernia)',
    '(bad|dodgy|sore|broken|fractured|dislocated|replaced|artificial) (hip|knee|ankle|shoulder|wrist|elbow|collarbone|rib|ribs)',
  ],
});
