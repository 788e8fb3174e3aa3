import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { testRule } from '@precept/testing';
import { expect, it } from 'vitest';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'credentials', text: 'Ana Ferreira, RN, BSN, MSN, CCRN, PHN, joins our ICU.' },
    { name: 'a heading of three words', text: 'FLU CLINIC TODAY in the main hall.' },
    { name: 'hashtags', text: '#NURSES #WEEK #THANK #YOU #ALL #HEROES' },
  ],
});

it('writes everyday words small and leaves acronyms alone', () => {
  const check = createChecker({ signals: [], rules: [rule], heads: NO_HEADS }).check;
  const post = toPost({ text: 'GET YOUR MRI BEFORE THE WINTER STARTS' });
  const edits = check(post, basePolicy).findings[0]?.fixes[0]?.edits ?? [];
  let text = '';
  let at = 0;
  for (const e of edits) {
    text += post.text.slice(at, e.start) + e.text;
    at = e.end;
  }
  expect(text + post.text.slice(at)).toBe('Get your MRI before the winter starts');
});
