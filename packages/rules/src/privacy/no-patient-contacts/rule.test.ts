import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { basePolicy, seal } from '@precept/policies';
import { signals } from '@precept/signals';
import { testRule } from '@precept/testing';
import { expect, it } from 'vitest';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'emergency numbers', text: 'In an emergency call 999 or 112, anywhere in Europe.' },
    { name: 'a toll-free line', text: 'Poison Control: 1-800-222-1222, free and open all night.' },
    { name: 'not a telephone number', text: 'Blood pressure 120/80, 2,318 people, 10.30 a.m., room 1204.' },
    { name: 'a role mailbox', text: 'Applications to recruitment@hospital.example by Friday.' },
    { name: 'written out mail', text: 'her mail is ~~tamsin84 at gmail dot com~~, somebody please send her the leaflet', severity: 'block' },
  ],
});

const post = toPost({ text: 'She is on 555-0142, we have her at that number.' });
const checker = createChecker({ signals, rules: [rule], heads: NO_HEADS });

it("leaves alone what the policy names as the organisation's own", () => {
  expect(checker.check(post, basePolicy).findings).toHaveLength(1);
  const own = seal({ name: 'own', rules: {}, ownContacts: ['555-0142'], ownHosts: [] });
  expect(checker.check(post, own).findings).toEqual([]);
});

it('offers an edit that removes exactly the number', () => {
  const [finding] = checker.check(post, basePolicy).findings;
  const edit = finding?.fixes[0]?.edits[0];
  expect(post.text.slice(edit?.start, edit?.end)).toBe('555-0142');
  expect(edit?.text).toBe('[number removed]');
});
