import { lexicon, wordList } from '@precept/engine';
import { type Condition, type ConditionKind, conditionWordings, findCondition } from '@precept/knowledge';
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

const TYPES: Readonly<Record<ConditionKind, Wording['type']>> = {
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

/** Everything a condition goes by: the compiled list without its everyday words, plurals, and what the list lacks. */
export const CONDITIONS = wordList<Wording>('conditions', function* () {
  const everyday = listed(EVERYDAY);
  const loose = listed(LOOSE);
  const had = new Set(SMALL_ONLY_HAD.split(' '));
  const seen = new Set<string>();
  const describe = (wording: string, capitals: boolean, type: Wording['type'], name: string, of: Condition | undefined): Wording => ({
    type,
    name,
    sensitive: of?.sensitive ?? false,
    ...(of?.per100k === undefined ? {} : { per100k: of.per100k }),
    confidence: loose.has(wording) ? DOUBTFUL : CERTAIN,
    capitals: capitals || had.has(wording),
    had: had.has(wording),
  });
  for (const { wording, capitals, condition } of conditionWordings()) {
    if (everyday.has(wording)) continue;
    seen.add(wording);
    const value = describe(wording, capitals, TYPES[condition.kind], condition.name, condition);
    yield [wording, value];
    if (!capitals && PLURAL.test(wording)) {
      const plural = wording.endsWith('injury') ? `${wording.slice(0, -1)}ies` : `${wording}s`;
      if (!seen.has(plural) && seen.add(plural)) yield [plural, value];
    }
  }
  for (const [table, type] of MORE)
    for (const line of table.trim().split('\n')) {
      const wordings = line.split(':');
      const name = wordings[0] as string;
      const known = findCondition(name)?.condition;
      for (const wording of wordings)
        if (!seen.has(wording) && seen.add(wording)) yield [wording, describe(wording, false, type, known?.name ?? name, known)];
    }
});

const listed = (list: string): Set<string> => new Set(list.trim().split(/[|\n]/));

/** An organ somebody has trouble with goes by its name alone: "how is your thyroid", "her bad hip". */
export const ORGANS = lexicon('organs', {
  organ: [
    '(my|his|her|your|their|the) (thyroid|gallbladder|prostate)',
    '(my|his|her) (liver|kidney|kidneys|spleen|pancreas|ovary|ovaries|womb|uterus|tonsils|appendix|bowel|bowels|cervix|colon|hip|rotator cuff|meniscus|hernia)',
    '(bad|dodgy|sore|broken|fractured|dislocated|replaced|artificial) (hip|knee|ankle|shoulder|wrist|elbow|collarbone|rib|ribs)',
  ],
});
