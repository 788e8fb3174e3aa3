import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { signals } from '@precept/signals';
import { testRule } from '@precept/testing';
import { expect, it } from 'vitest';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'hashtag', text: 'Free clinic for #~~addicts~~ on Friday' },
    { name: 'capitals', text: 'A DAY OUT FOR THE ~~MENTALLY ILL~~' },
    { name: 'a metaphor', text: 'This app is ~~so bipolar~~ today' },
    { name: 'a question about a word', text: 'Should we stop saying "junkies"? Yes.' },
    { name: 'a group that calls itself so', text: 'I am an alcoholic and I have been dry since the spring.' },
    { name: 'the illness itself', text: 'Schizophrenia is treatable. Early help matters.' },
    { name: 'a recovery story in other words', text: 'She recovered, and now she runs the needle exchange.' },
  ],
});

const { check } = createChecker({ signals, rules: [rule], heads: NO_HEADS });
const fixed = (text: string): string => {
  const edits = check(toPost({ text }), basePolicy).findings.flatMap((f) => f.fixes.flatMap((x) => x.edits));
  return [...edits].reverse().reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);
};

it('offers words that fit into the sentence', () => {
  expect(fixed('Our ward treats heroin addicts and alcoholics alike.')).toBe(
    'Our ward treats people with opioid addiction and people with alcohol use disorder alike.',
  );
});

it('keeps the capital at the start of a sentence', () => {
  expect(fixed('Addicts deserve better.')).toBe('People with addiction deserve better.');
});
