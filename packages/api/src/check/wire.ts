import type { Author, Post } from '@precept/model';
import { type Fault, fault } from '../errors/codes.ts';
import { explainIssues } from '../errors/explain-issues.ts';
import { CONTRACT_DEFAULTS, type PostDefaults } from './defaults.ts';
import { isPlainPost } from './plain-post.ts';
import { postSchema, type WirePost } from './post-schema.ts';

export type ParsedPost = { readonly kind: 'post'; readonly post: Post } | Fault;

/** Reads one object of the checking contract. A fault names the field, what is wrong with it and, where one is near, what was meant. */
export function parsePost(input: unknown, defaults: PostDefaults = CONTRACT_DEFAULTS): ParsedPost {
  if (!isPlainPost(input)) {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return fault('not-an-object', `A post is an object such as {"text":"…"}, not ${nameOf(input)}.`);
    const { error } = postSchema.safeParse(input);
    if (error) return explainIssues(error.issues, input);
  }
  const wire = input as WirePost;
  if (!/\S/.test(wire.text) && !wire.media?.length) return fault('empty-text', 'text is empty: there is nothing to check.', 'text');
  return { kind: 'post', post: complete(wire, defaults) };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Made field by field: spreading costs more than checking some posts. */
function complete(wire: WirePost, defaults: PostDefaults): Post {
  const post: Writable<Post> = {
    text: wire.text,
    kind: wire.kind ?? defaults.kind,
    direction: wire.direction ?? defaults.direction,
    author: wire.author ? withDefaults(wire.author, defaults.author) : defaults.author,
    channel: wire.channel ?? defaults.channel,
    audience: wire.audience ?? defaults.audience,
    thread: wire.thread ? wire.thread.map((t) => ({ text: t.text, direction: t.direction ?? 'inbound' })) : [],
    media: (wire.media ?? []) as Post['media'],
  };
  if (wire.id !== undefined) post.id = wire.id;
  const at = wire.at ?? defaults.at;
  if (at !== undefined) post.at = at;
  if (wire.authorization) post.authorization = wire.authorization as NonNullable<Post['authorization']>;
  return post;
}

function withDefaults(wire: NonNullable<WirePost['author']>, defaults: Author): Author {
  const author: Writable<Author> = {
    role: wire.role ?? defaults.role,
    jurisdiction: wire.jurisdiction ?? defaults.jurisdiction,
    account: wire.account ?? defaults.account,
  };
  const employer = wire.employer ?? defaults.employer;
  const city = wire.city ?? defaults.city;
  const products = wire.products ?? defaults.products;
  if (employer !== undefined) author.employer = employer;
  if (city !== undefined) author.city = city;
  if (products !== undefined) author.products = products;
  return author;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
