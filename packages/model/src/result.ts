import type { Signal } from './signal.ts';
import type { Span } from './span.ts';

/** `clear` fine to post · `advise` better said otherwise · `review` a second, named person must look · `block` must not go out. */
export const VERDICTS = ['clear', 'advise', 'review', 'block'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Severity = Exclude<Verdict, 'clear'>;

/** Families in the order of precedence when findings meet: what may cost a life first, style last. */
export const FAMILIES = [
  'safety',
  'privacy',
  'advice',
  'policy',
  'promotion',
  'claim',
  'disclosure',
  'boundary',
  'conduct',
  'profile',
  'service',
  'account',
  'access',
] as const;
export type Family = (typeof FAMILIES)[number];

/** `<family>/<rule>`, for example `privacy/no-patient-name`. */
export type RuleId = `${Family}/${string}`;

/** Where a rule comes from: an entry of the catalogue and the clause it rests on. */
export interface Source {
  /** Catalogue id, for example `PRIV-01`. */
  readonly id: string;
  readonly title: string;
  readonly locator: string;
}

/** One reason for (positive weight) or against (negative weight) a finding. */
export interface Evidence {
  readonly signal: string;
  /** Log-odds, so that contributions add up. */
  readonly weight: number;
  readonly reason: string;
}

export interface Edit extends Span {
  readonly text: string;
}

export interface Fix {
  readonly label: string;
  /** In text order, not overlapping. */
  readonly edits: readonly Edit[];
}

export interface Finding {
  readonly rule: RuleId;
  readonly family: Family;
  readonly severity: Severity;
  readonly spans: readonly Span[];
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  readonly fixes: readonly Fix[];
  readonly sources: readonly Source[];
  readonly evidence: readonly Evidence[];
  readonly decidedBy: 'machine' | 'person';
}

/** How many people fit what was said. */
export interface Identifiability {
  readonly people: number;
  readonly low: number;
  readonly high: number;
  readonly place?: string;
  readonly contributions: readonly {
    readonly what: string;
    readonly factor: number;
    readonly instead?: string;
    readonly peopleIfChanged?: number;
  }[];
}

export interface SafetyElements {
  readonly adverseEvent: boolean;
  readonly elements: { readonly patient: boolean; readonly reporter: boolean; readonly product: boolean; readonly event: boolean };
}

/** Number of the result's shape; it changes only together with a note in CHANGES.md. */
export const RESULT_SCHEMA = 1;

/** Stands in `notChecked` where a text is not in English: then "clear" only means that nothing was found. */
export const OTHER_LANGUAGE = 'language other than English';

export interface Result {
  readonly schema: typeof RESULT_SCHEMA;
  readonly id: string | null;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly signals: readonly Signal[];
  readonly identifiability: Identifiability | null;
  readonly safety: SafetyElements;
  /** What the engine did not look at, in words; `OTHER_LANGUAGE` where it could hardly read the text at all. */
  readonly notChecked: readonly string[];
  readonly policy: { readonly name: string; readonly digest: string };
}

const RANK: Readonly<Record<Verdict, number>> = { clear: 0, advise: 1, review: 2, block: 3 };

export function isWorse(a: Verdict, b: Verdict): boolean {
  return RANK[a] > RANK[b];
}

export function worst(a: Verdict, b: Verdict): Verdict {
  return RANK[a] >= RANK[b] ? a : b;
}
