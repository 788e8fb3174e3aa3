import type { Span } from '@precept/model';

/** What a clause does: demands, forbids, allows, leaves rights alone, or only tells. */
export const MODALITIES = ['must', 'must not', 'may', 'rights', 'says'] as const;
export type Modality = (typeof MODALITIES)[number];

/**
 * Whom a clause binds. `staff` as private persons; `official` whoever writes in the organisation's name; `organisation` the employer and
 * its managers; `visitors` people who comment on a page.
 */
export type Addressee = 'staff' | 'official' | 'organisation' | 'visitors';

/** One sentence or list item of a policy, read as who · must, must not, may · what · unless. Offsets are into the normalised text. */
export interface Clause extends Span {
  readonly who: Addressee;
  readonly modality: Modality;
  /** What is demanded, forbidden or allowed: lower case, the words of the lead-in of a list before those of its item. */
  readonly what: string;
  /** The exception, lower case; empty where there is none. */
  readonly unless: string;
  /** The whole sentence in lower case, quoted words left out, the lead-in of a list before it. */
  readonly sentence: string;
  /** Headings it stands under, lower case, outermost first. */
  readonly heading: string;
  /** Its number in the document, as written: "4.2", "b". */
  readonly number?: string | undefined;
}
