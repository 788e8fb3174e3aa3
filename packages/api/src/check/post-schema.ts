import { ACCOUNTS, AUDIENCES, CHANNELS, DIRECTIONS, JURISDICTIONS, POST_KINDS, ROLES } from '@precept/model';
import { z } from 'zod';
import { LIMITS } from './limits.ts';

const name = z.string().max(LIMITS.nameLength);
const text = z.string().max(LIMITS.textLength);
const instant = z.iso.datetime({ offset: true });

const author = z.strictObject({
  role: z.enum(ROLES).default('staff').describe('Who speaks'),
  jurisdiction: z.enum(JURISDICTIONS).default('US').describe('Whose law applies'),
  account: z.enum(ACCOUNTS).default('personal'),
  employer: name.optional(),
  city: name.optional(),
  products: z.array(name).max(LIMITS.items).optional().describe('Products the author is paid for or works on'),
});

/** The contract's input. Unknown fields are refused; only `text` is required. */
export const postSchema = z
  .strictObject({
    id: name.optional().describe('Comes back unchanged in the result'),
    text: text.describe('The author’s own words. May be empty only where media are given'),
    kind: z.enum(POST_KINDS).default('post'),
    direction: z.enum(DIRECTIONS).default('outbound'),
    author: author.optional(),
    channel: z.enum(CHANNELS).default('other'),
    audience: z.enum(AUDIENCES).default('public'),
    at: instant.optional().describe('When it is or will be published, for example 2026-11-22T14:00:00Z'),
    authorization: z.strictObject({ scope: name, expires: instant.optional() }).optional().describe('A written consent on file'),
    thread: z
      .array(z.strictObject({ text, direction: z.enum(DIRECTIONS).default('inbound') }))
      .max(LIMITS.items)
      .optional()
      .describe('What is being answered, oldest first'),
    media: z
      .array(z.strictObject({ path: name, alt: text.optional() }))
      .max(LIMITS.items)
      .optional(),
  })
  .meta({ title: 'Post', description: 'What may be checked: one object, or one a line.' });

export type WirePost = z.input<typeof postSchema>;
