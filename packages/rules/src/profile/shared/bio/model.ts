import type { Span } from '@precept/model';

/** Words of a bio with their place. */
export interface Part extends Span {
  readonly text: string;
}

/** What somebody says they have earned. */
export interface Credential extends Part {
  readonly sort: 'degree' | 'licence' | 'fellowship' | 'board' | 'registration' | 'title';
  /** False where the same words say that it is still to come ("MD candidate", "c/o 2028"). */
  readonly isFinished: boolean;
}

export type Profession = 'physician' | 'nurse' | 'midwife' | 'pharmacist' | 'dentist' | 'allied' | 'student' | 'industry' | 'science' | 'office';

export interface Role extends Part {
  readonly profession: Profession;
  /** Retired, former, ex. */
  readonly isPast: boolean;
}

export interface Employer extends Part {
  /** The name without "at" or "@"; for one that is only hinted at, the hint. */
  readonly name: string;
  /** False for "a big hospital", "my employer", "a company I won't name". */
  readonly isNamed: boolean;
  readonly isPast: boolean;
}

export interface Disclaimer extends Part {
  readonly sort: 'own-views' | 'not-advice' | 'no-endorsement' | 'no-liability';
  /** It says whose views they are not: "not my employer's", "not the Trust's". */
  readonly speaksOfEmployer: boolean;
}

/** A bio read into its parts. Every part says where it stands in the text it was read from. */
export interface Bio {
  readonly name: Part | undefined;
  readonly credentials: readonly Credential[];
  readonly roles: readonly Role[];
  readonly employers: readonly Employer[];
  readonly disclaimers: readonly Disclaimer[];
  readonly interests: readonly Part[];
  /** Addresses, links and handles that are no employer. */
  readonly links: readonly Part[];
  /** What is left: sentences that are none of the above. */
  readonly statements: readonly Part[];
  readonly isStudent: boolean;
  readonly isRetired: boolean;
  /** A parody, a fan page, a pet: nobody's own profile. */
  readonly isParody: boolean;
  readonly isAnonymous: boolean;
}
