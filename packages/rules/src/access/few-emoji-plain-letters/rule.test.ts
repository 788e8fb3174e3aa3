import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { testRule } from '@precept/testing';
import { expect, it } from 'vitest';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'three emoji', text: 'Done 🎉🎉🎉' },
    { name: 'a flag counts once', text: 'Greetings from the congress 🇮🇪🇰🇪🇨🇦' },
    { name: 'accents are letters', text: 'Müller, Señora, Łukasz and Zoë said hello.' },
    { name: 'four', text: 'Done ~~🎉~~🎉🎉🎉' },
  ],
});

it('writes decorative letters plainly', () => {
  const check = createChecker({ signals: [], rules: [rule], heads: NO_HEADS }).check;
  const post = toPost({ text: '𝓕𝓻𝓮𝓮 shots' });
  const edit = check(post, basePolicy).findings[0]?.fixes[0]?.edits[0];
  expect(edit?.text + post.text.slice(edit?.end)).toBe('Free shots');
});
