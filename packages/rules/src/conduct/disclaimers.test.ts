import { readdirSync, readFileSync } from 'node:fs';
import { ACCOUNTS, isWorse, type PostInput, toPost, type Verdict, worst } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { readExamples } from '@precept/testing';
import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';

/** PROF-01, PROF-02: what a text or an account is called never makes it better. Runs over the bad examples of every rule and a fifth of the corpus. */
const DISCLAIMERS = [
  'Views my own.',
  'Opinions are mine, not my employer’s.',
  'All opinions are my own and do not represent my hospital.',
  'RT not endorsement.',
  'Personal account.',
  'Not medical advice.',
];
/** Whether a word is a name is read from the words around it, the last of a text included: that may tip in one of so many texts. */
const TIPPED_IN = 1000;

const root = new URL('..', import.meta.url).pathname;
const bad = readdirSync(root, { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .flatMap((family) => readdirSync(`${root}${family.name}`, { withFileTypes: true }).map((rule) => `${root}${family.name}/${rule.name}/README.md`))
  .flatMap((path) => {
    try {
      return readExamples(path)
        .filter((e) => e.isBad)
        .map((e) => e.post);
    } catch {
      return [];
    }
  });

const corpus = new URL('../../../../corpus/', import.meta.url).pathname;
const whole = readdirSync(corpus)
  .filter((f) => /^[pw]\d+\.jsonl$/.test(f))
  .flatMap((f) => readFileSync(`${corpus}${f}`, 'utf8').trim().split('\n'))
  .filter((_, i) => i % 5 === 0)
  .map((line): PostInput => {
    const { expect: _e, spans: _s, note: _n, ...post } = JSON.parse(line) as PostInput & { expect: unknown; spans: unknown; note: unknown };
    return post;
  });
const posts = [...bad, ...whole];

/** This rule asks for a frame such as "not medical advice": there the words are the remedy. */
const ASKS_FOR_FRAME = 'advice/frame-education';

const verdictOf = (post: PostInput): Verdict =>
  check(toPost(post), basePolicy)
    .findings.filter((f) => f.rule !== ASKS_FOR_FRAME)
    .reduce<Verdict>((v, f) => worst(v, f.severity), 'clear');
const before = new Map(posts.map((p) => [p, verdictOf(p)]));
const lowered = (among: readonly PostInput[], change: (p: PostInput) => PostInput): string[] =>
  among.filter((p) => isWorse(before.get(p) ?? 'clear', verdictOf(change(p)))).map((p) => p.text);

describe('a label is no defence', () => {
  it('has posts to judge, many of them to be stopped', () => {
    expect(bad.length).toBeGreaterThan(100);
    expect(posts.filter((p) => before.get(p) !== 'clear').length).toBeGreaterThan(500);
  });

  it.each(ACCOUNTS)('calling the account %s lowers nothing', (account) => {
    expect(lowered(posts, (p) => ({ ...p, author: { ...p.author, account } }))).toEqual([]);
  });

  it.each(DISCLAIMERS)('"%s" at the end lowers nothing', (words) => {
    const add = (p: PostInput): PostInput => ({ ...p, text: `${p.text}\n\n${words}` });
    expect(lowered(bad, add)).toEqual([]);
    expect(lowered(whole, add).length).toBeLessThanOrEqual(whole.length / TIPPED_IN);
  });

  it('"Views my own." at the start lowers nothing', () => {
    const add = (p: PostInput): PostInput => ({ ...p, text: `Views my own. ${p.text}` });
    expect(lowered(whole, add).length).toBeLessThanOrEqual((2 * whole.length) / TIPPED_IN);
  });

  it('says so in the finding', () => {
    const text = 'Views my own: the relatives in bay 4 are pathetic drama queens';
    expect(check(toPost({ text }), basePolicy).findings.some((f) => f.why.includes('does not change'))).toBe(true);
  });
});
