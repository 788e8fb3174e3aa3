import { readdirSync, readFileSync } from 'node:fs';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { isPlainPost } from './plain-post.ts';
import { postSchema } from './post-schema.ts';
import { parsePost } from './wire.ts';

const faultOf = (input: unknown): { code: string; message: string; field: string } => {
  const parsed = parsePost(input);
  if (parsed.kind !== 'error') throw new Error('was accepted');
  return parsed;
};
const read = (json: string): unknown => JSON.parse(json);

describe('parsePost', () => {
  it('fills the defaults of the contract', () => {
    expect(parsePost({ text: 'Good morning' })).toEqual({ kind: 'post', post: toPost({ text: 'Good morning' }) });
  });

  it('keeps every field of a full post', () => {
    const full = {
      id: '7',
      text: 'Thank you',
      kind: 'reply',
      direction: 'outbound',
      author: { role: 'nurse', jurisdiction: 'UK', account: 'professional', employer: 'Brookmeadow', city: 'Leeds', products: ['Xarivo'] },
      channel: 'x',
      audience: 'group',
      at: '2026-11-22T14:00:00Z',
      authorization: { scope: 'story', expires: '2027-01-31T00:00:00+01:00' },
      thread: [{ text: 'Hello', direction: 'inbound' }],
      media: [{ path: 'a.jpg', alt: 'A ward' }],
    };
    const parsed = parsePost(full);
    expect(parsed).toEqual({ kind: 'post', post: full });
  });

  it('takes what a post does not say from the caller', () => {
    const parsed = parsePost(
      { text: 'x', author: { city: 'Leeds' } },
      {
        kind: 'bio',
        direction: 'outbound',
        channel: 'x',
        audience: 'one',
        at: '2026-01-01T00:00:00Z',
        author: { role: 'nurse', jurisdiction: 'UK', account: 'organisation' },
      },
    );
    expect(parsed).toMatchObject({
      post: { kind: 'bio', channel: 'x', audience: 'one', at: '2026-01-01T00:00:00Z', author: { role: 'nurse', jurisdiction: 'UK', city: 'Leeds' } },
    });
  });

  it.each([
    [{ text: 'x', author: { role: 'nures' } }, 'wrong-value', 'author.role', 'Did you mean "nurse"?'],
    [{ text: 'x', author: { rol: 'nurse' } }, 'unknown-field', 'author.rol', 'Did you mean "role"?'],
    [{ txt: 'x' }, 'unknown-field', 'txt', 'Did you mean "text"?'],
    [{ text: 'x', colour: 1 }, 'unknown-field', 'colour', 'Fields: id, text,'],
    [{ text: 'x', channel: 'twitter' }, 'wrong-value', 'channel', 'bluesky'],
    [{ kind: 'post' }, 'missing-field', 'text', 'text is missing.'],
    [{ text: 7 }, 'wrong-type', 'text', 'text must be a text, not a number.'],
    [{ text: null }, 'wrong-type', 'text', 'not null'],
    [{ id: 7, text: 'x' }, 'wrong-type', 'id', 'id must be a text'],
    [{ text: 'x', kind: 3 }, 'wrong-type', 'kind', 'must be one of post, reply'],
    [{ text: 'x', thread: [{ text: 'a' }, { direction: 'inbound' }] }, 'missing-field', 'thread[1].text', 'missing'],
    [{ text: 'x', media: 'a.jpg' }, 'wrong-type', 'media', 'must be a list'],
    [{ text: 'x', at: 'yesterday' }, 'wrong-value', 'at', '2026-11-22T14:00:00Z'],
    [{ text: 'x', at: '2026-02-31T00:00:00Z' }, 'wrong-value', 'at', '2026-02-31'],
    [{ text: '' }, 'empty-text', 'text', 'nothing to check'],
    [{ text: ' \n ' }, 'empty-text', 'text', 'nothing to check'],
    [{ text: 'x'.repeat(1_000_001) }, 'text-too-long', 'text', '1,000,001 characters; the limit is 1,000,000'],
    [{ text: 'x', author: { products: Array(1001).fill('a') } }, 'too-many', 'author.products', '1,000'],
    ['hello', 'not-an-object', '', 'a text'],
    [[{ text: 'x' }], 'not-an-object', '', 'a list'],
    [null, 'not-an-object', '', 'null'],
    [read('{"text":"x","__proto__":{"role":"nurse"}}'), 'unknown-field', '__proto__', 'not a field'],
    [read('{"text":"x","constructor":1}'), 'unknown-field', 'constructor', 'not a field'],
  ])('names what is wrong with %j', (input, code, field, words) => {
    const said = faultOf(input);
    expect(said).toMatchObject({ code, field });
    expect(said.message).toContain(words);
  });

  it('accepts an empty text where there is a picture', () => {
    expect(parsePost({ text: '', media: [{ path: 'a.jpg' }] }).kind).toBe('post');
  });

  it('never repeats the text of a post in a message', () => {
    expect(JSON.stringify(faultOf({ text: 'Mrs Daly of ward 4', kind: 'pots', rolle: 1 }))).not.toContain('Daly');
  });
});

describe('the fast way', () => {
  const folder = new URL('../../../../corpus/', import.meta.url);
  const fields = ['id', 'text', 'kind', 'direction', 'author', 'channel', 'audience', 'at', 'authorization', 'thread', 'media'];
  const posts = readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .flatMap((f) => readFileSync(new URL(f, folder), 'utf8').trim().split('\n').slice(0, 60))
    .map((l) => Object.fromEntries(Object.entries(JSON.parse(l) as object).filter(([k]) => fields.includes(k))));

  it('is taken by the corpus', () => {
    expect(posts.length).toBeGreaterThan(300);
    const slow = posts.filter((p) => !isPlainPost(p) && postSchema.safeParse(p).success);
    expect(slow.length / posts.length).toBeLessThan(0.05);
  });

  it('accepts nothing that the schema refuses', () => {
    let seed = 7;
    const random = (n: number): number => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) % n;
    const odd: unknown[] = [
      null,
      undefined,
      0,
      '',
      'x',
      [],
      {},
      [null],
      [{}],
      true,
      'nurse',
      '2026-11-22T14:00:00Z',
      '2026-02-29T14:00:00Z',
      { text: 'x' },
      [{ text: 'x' }],
      [{ path: 'p' }],
      { scope: 's' },
      { role: 'nurse' },
      { role: 'x' },
      'bio',
    ];
    const mutate = (value: unknown, depth: number): unknown => {
      if (depth > 2 || random(3) === 0) return odd[random(odd.length)];
      if (Array.isArray(value)) return value.map((v) => (random(3) === 0 ? mutate(v, depth + 1) : v));
      if (typeof value !== 'object' || value === null) return odd[random(odd.length)];
      const out: Record<string, unknown> = { ...value };
      const keys = [...Object.keys(out), ...fields, 'scope', 'expires', 'colour'];
      const key = keys[random(keys.length)] as string;
      if (random(5) === 0) delete out[key];
      else out[key] = mutate(out[key], depth + 1);
      return out;
    };
    let accepted = 0;
    for (let i = 0; i < 20_000; i++) {
      const input = mutate(posts[random(posts.length)], 0);
      if (!isPlainPost(input)) continue;
      accepted++;
      expect(postSchema.safeParse(input).success, JSON.stringify(input)).toBe(true);
    }
    expect(accepted).toBeGreaterThan(1000);
  });
});
