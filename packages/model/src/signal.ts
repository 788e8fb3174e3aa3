import type { Span } from './span.ts';

/** Everything that can be recognised in a text. A signal states what is there and never judges it. */
export const SIGNAL_KINDS = [
  'person',
  'relative',
  'date',
  'age',
  'place',
  'facility-unit',
  'contact',
  'record-number',
  'url',
  'occupation',
  'event',
  'condition',
  'symptom',
  'reaction',
  'medicine',
  'dose',
  'claim',
  'advice',
  'relation',
  'affiliation',
  'disclosure',
  'tone',
  'image',
  'money',
  'complaint',
  'danger',
  'care',
  'private-talk',
  'confidential',
  'frame',
  'situation',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Who a person found in a text is, as far as the text tells. */
export const PERSON_ROLES = [
  'patient',
  'relative',
  'professional',
  'author',
  'public-figure',
  'historical',
  'eponym',
  'medicine',
  'unknown',
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** A fact found in the text. */
export interface Signal extends Span {
  readonly kind: SignalKind;
  /** Finer than `kind`: for a contact `phone`, for a claim `guarantee`, for a record number `mrn` … */
  readonly type?: string | undefined;
  readonly role?: PersonRole | undefined;
  /** True where the engine holds that this could help identify a patient or another private person in this context. */
  identifies: boolean;
  /** 0 … 1. */
  readonly confidence: number;
  /** Facts read from the words: a parsed age, a normalised number, a medicine's generic name. */
  readonly value?: Readonly<Record<string, string | number | boolean>> | undefined;
}
