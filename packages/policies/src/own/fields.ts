import type { Judging } from '@precept/engine';
import { ACCOUNTS, AUDIENCES, CHANNELS, DIRECTIONS, JURISDICTIONS, POST_KINDS, ROLES } from '@precept/model';

/** What a condition may compare of the post, with the values there are. */
export const CHOICES = {
  kind: POST_KINDS,
  direction: DIRECTIONS,
  channel: CHANNELS,
  audience: AUDIENCES,
  role: ROLES,
  jurisdiction: JURISDICTIONS,
  account: ACCOUNTS,
} as const;
export type Field = keyof typeof CHOICES;
export const FIELDS = Object.keys(CHOICES) as Field[];

/** Signals a condition sees: nested loops over them stay short. */
export const MOST_SIGNALS = 64;
/** Characters of a text that a condition reads. */
export const MOST_TEXT = 20_000;

export function fieldOf(post: Judging['post'], field: Field): string {
  return field === 'role' || field === 'jurisdiction' || field === 'account' ? post.author[field] : post[field];
}
