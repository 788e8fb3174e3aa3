import { CONDITIONS, RARE, SYMPTOMS } from '../../compiled/conditions.gen.ts';

export type ConditionKind = 'condition' | 'injury' | 'procedure' | 'pregnancy';

export interface Condition {
  readonly name: string;
  readonly kind: ConditionKind;
  /** Readers judge people for it, or the law protects it apart: HIV, addiction, mental health, reproduction, genes, violence. */
  readonly sensitive: boolean;
  /** Fewer than 1 in 2,000 people, by Orphanet or our own number. */
  readonly rare: boolean;
  /** How many of 100,000 people live with it, or have it in a year where it passes. An order of magnitude, not a statistic. */
  readonly per100k?: number;
}

/** A wording of a condition. Those with `capitals` count only where they are written in capitals ("MS", "ADD"). */
export interface ConditionWording {
  readonly wording: string;
  readonly capitals: boolean;
  readonly condition: Condition;
  /** For `conditionAt`. */
  readonly number: number;
}

/** Middle of each of Orphanet's classes, in people of 100,000. */
const RARE_CLASSES = [0.05, 0.5, 5, 30, 75, 150];
const RARE_BELOW = 50;

/** Every wording known, in lower case, each once: everyday conditions first, then rare diseases. */
export function* conditionWordings(): Generator<ConditionWording> {
  const seen = new Set<string>();
  const lines = CONDITIONS.split('\n');
  for (const [number, line] of lines.entries()) {
    const condition = readCondition(line);
    for (const written of line.slice(0, line.indexOf('|')).split(',')) {
      const wording = written.toLowerCase();
      if (seen.has(wording)) continue;
      seen.add(wording);
      yield { wording, capitals: written !== wording, condition, number };
    }
  }
  let number = lines.length - 1;
  for (const [at, line] of RARE.split('\n').entries())
    for (const wording of line.split(',')) {
      number++;
      if (wording === '' || seen.has(wording)) continue;
      seen.add(wording);
      yield { wording, capitals: false, condition: rareCondition(wording, at), number };
    }
}

let lines: readonly string[] | undefined;
let rare: readonly (readonly [wording: string, at: number])[] | undefined;

/** The condition of that number, read alone. */
export function conditionAt(number: number): Condition {
  lines ??= CONDITIONS.split('\n');
  if (number < lines.length) return readCondition(lines[number] as string);
  rare ??= RARE.split('\n').flatMap((line, at) => line.split(',').map((wording) => [wording, at] as const));
  const [wording, at] = rare[number - lines.length] as readonly [string, number];
  return rareCondition(wording, at);
}

function readCondition(line: string): Condition {
  const [names = '', number = '', marks = ''] = line.split('|');
  const comma = names.indexOf(',');
  const per100k = number === '' ? undefined : Number(number);
  return {
    name: comma < 0 ? names : names.slice(0, comma),
    kind: kindOf(marks),
    sensitive: marks.includes('*'),
    rare: per100k !== undefined && per100k < RARE_BELOW && !marks.includes('i') && !marks.includes('p'),
    ...(per100k === undefined ? {} : { per100k }),
  };
}

function rareCondition(name: string, at: number): Condition {
  const per100k = RARE_CLASSES[at] as number;
  return { name, kind: 'condition', sensitive: false, rare: per100k < RARE_BELOW, per100k };
}

function kindOf(marks: string): ConditionKind {
  if (marks.includes('p')) return 'procedure';
  if (marks.includes('i')) return 'injury';
  return marks.includes('g') ? 'pregnancy' : 'condition';
}

let byWording: ReadonlyMap<string, ConditionWording> | undefined;

/** The condition a wording (any case, one space between words) stands for, if any. */
export function findCondition(wording: string): ConditionWording | undefined {
  byWording ??= new Map([...conditionWordings()].map((w) => [w.wording, w]));
  return byWording.get(wording.toLowerCase());
}

/** Symptoms and signs in people's own words, lower case, with the name of each. */
export function* symptomWordings(): Generator<readonly [wording: string, symptom: string]> {
  const seen = new Set<string>();
  for (const line of SYMPTOMS.split('\n')) {
    const wordings = line.split(',');
    for (const wording of wordings) {
      if (seen.has(wording)) continue;
      seen.add(wording);
      yield [wording, wordings[0] as string];
    }
  }
}
