/** A stretch of text that may be a person's name, in tokens (half-open). */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly type: 'name' | 'initials' | 'nickname' | 'title' | 'hashtag' | 'described';
  /** Group of the title before the name, if there is one. */
  readonly title?: 'plain' | 'kin' | 'health' | 'public' | 'honorific';
  /** How sure it is that this is a person's name at all: 0 … 1. */
  readonly sure: number;
}
