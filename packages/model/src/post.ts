/** What may be checked: a draft, a reply, something incoming, a bio, a connection request, a policy. Shapes of the checking contract. */

export const POST_KINDS = ['post', 'reply', 'comment', 'dm', 'bio', 'request', 'policy'] as const;
export type PostKind = (typeof POST_KINDS)[number];

export const DIRECTIONS = ['outbound', 'inbound'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const ROLES = [
  'physician',
  'nurse',
  'pharmacist',
  'dentist',
  'student',
  'pharma-employee',
  'device-employee',
  'hospital-account',
  'pharma-account',
  'influencer',
  'staff',
  'public',
] as const;
export type AuthorRole = (typeof ROLES)[number];

export const JURISDICTIONS = ['US', 'UK', 'EU', 'AU', 'CA', 'NZ', 'IN', 'other'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

export const ACCOUNTS = ['personal', 'professional', 'organisation'] as const;
export type AccountKind = (typeof ACCOUNTS)[number];

export const CHANNELS = [
  'x',
  'bluesky',
  'mastodon',
  'linkedin',
  'facebook',
  'instagram',
  'threads',
  'youtube',
  'reddit',
  'blog',
  'group',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const AUDIENCES = ['public', 'group', 'one'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface Author {
  readonly role: AuthorRole;
  readonly jurisdiction: Jurisdiction;
  readonly account: AccountKind;
  readonly employer?: string;
  readonly city?: string;
  readonly products?: readonly string[];
}

export interface ThreadItem {
  readonly text: string;
  readonly direction: Direction;
}

export interface Media {
  readonly path: string;
  readonly alt?: string;
}

/** A written consent on file that covers this disclosure. */
export interface Authorization {
  readonly scope: string;
  /** ISO 8601 instant after which it no longer covers anything. */
  readonly expires?: string;
}

/** A text with everything about its author and its place that changes what the text means. Every default is filled in. */
export interface Post {
  readonly id?: string;
  readonly text: string;
  readonly kind: PostKind;
  readonly direction: Direction;
  readonly author: Author;
  readonly channel: Channel;
  readonly audience: Audience;
  /** ISO 8601 instant at which the post is or will be published: the only clock the check knows. */
  readonly at?: string;
  readonly authorization?: Authorization;
  readonly thread: readonly ThreadItem[];
  readonly media: readonly Media[];
}

/** True where a hospital or a firm itself speaks. The role says so; what the account is called changes nothing. */
export function isOrganisation({ author: { role } }: Pick<Post, 'author'>): boolean {
  return role === 'hospital-account' || role === 'pharma-account';
}

/** A post as callers write it: only `text` is required. */
export type PostInput = { readonly text: string } & Partial<Omit<Post, 'text' | 'author'>> & { readonly author?: Partial<Author> };

/** Fills the contract's defaults: kind post, outbound, role staff, US, personal account, channel other, audience public. */
export function toPost(input: PostInput): Post {
  const { author, ...rest } = input;
  return {
    kind: 'post',
    direction: 'outbound',
    channel: 'other',
    audience: 'public',
    thread: [],
    media: [],
    ...rest,
    author: { role: 'staff', jurisdiction: 'US', account: 'personal', ...author },
  };
}
