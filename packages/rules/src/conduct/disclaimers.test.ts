import { readdirSync } from 'node:fs';
import { createChecker, NO_HEADS } from '@precept/engine';
import { ACCOUNTS, type Family, isWorse, type PostInput, toPost, type Verdict, worst } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { signals } from '@precept/signals';
import { readExamples } from '@precept/testing';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules.gen.ts';

/**
 * PROF-01, PROF-02: what a text is called never makes it better. Runs over the bad examples of every rule.
 * An organisation's account is left out: some rules bind companies more strictly than people.
 */
const { check } = createChecker({ signals, rules, heads: NO_HEADS });
const DISCLAIMERS = ['Views my own.', 'Opinions are mine, not my employer’s.', 'RT not endorsement.', 'Personal account.', 'Not medical advice.'];

const root = new URL('..', import.meta.url).pathname;
const bad = readdirSync(root, { withFileTypes: true })
  .filter((d) => d.isDirectory())
  .flatMap((family) => readdirSync(`${root}${family.name}`, { withFileTypes: true }).map((rule) => `${root}${family.name}/${rule.name}/README.md`))
  .flatMap((path) => {
    try {
      return readExamples(path).filter((e) => e.isBad);
    } catch {
      return [];
    }
  });

/** Families whose rules or signals still read the account as evidence. The list is meant to become empty. */
const READS_ACCOUNT: ReadonlySet<Family> = new Set(['claim', 'privacy', 'disclosure']);
/** This rule asks for a frame such as "not medical advice": there the words are the remedy. */
const ASKS_FOR_FRAME = 'advice/frame-education';

const verdictOf = (post: PostInput): Verdict =>
  check(toPost(post), basePolicy)
    .findings.filter((f) => !READS_ACCOUNT.has(f.family) && f.rule !== ASKS_FOR_FRAME)
    .reduce<Verdict>((v, f) => worst(v, f.severity), 'clear');

describe('a label is no defence', () => {
  it('has examples to judge', () => {
    expect(bad.length).toBeGreaterThan(20);
  });

  it.each(ACCOUNTS.filter((a) => a !== 'organisation'))('calling the account %s lowers nothing', (account) => {
    const lowered = bad
      .filter((e) => e.post.author?.account !== 'organisation')
      .filter((e) => isWorse(verdictOf(e.post), verdictOf({ ...e.post, author: { ...e.post.author, account } })));
    expect(lowered.map((e) => e.post.text)).toEqual([]);
  });

  it.each(DISCLAIMERS)('"%s" lowers nothing', (words) => {
    const lowered = bad.filter((e) => isWorse(verdictOf(e.post), verdictOf({ ...e.post, text: `${e.post.text}\n\n${words}` })));
    expect(lowered.map((e) => e.post.text)).toEqual([]);
  });

  it('says so in the finding', () => {
    const text = 'Views my own: the relatives in bay 4 are pathetic drama queens';
    expect(check(toPost({ text }), basePolicy).findings.some((f) => f.why.includes('does not change'))).toBe(true);
  });
});
