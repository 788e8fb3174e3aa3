import { CONTRACT_DEFAULTS } from '@precept/api';
import { basePolicy } from '@precept/policies';
import { expect, it } from 'vitest';
import { checkText } from './check-file.ts';
import { verdictSentence } from './verdict-sentence.ts';

const sentence = (text: string): string => {
  const checked = checkText({ name: 'a.txt', isStdin: false, form: 'text' }, text, CONTRACT_DEFAULTS, basePolicy);
  if (checked.kind !== 'result') throw new Error(checked.message);
  return verdictSentence(checked);
};

it.each(['Heute feiern wir zehn Jahre und freuen uns auf die Familien.', '今日は病棟の大掃除でした。みんなお疲れさまです。'])(
  'never says "yes" to what it can hardly read: %s',
  (text) => {
    expect(sentence(text)).toMatch(/reads English/);
  },
);

it('says yes to harmless English', () => {
  expect(sentence('We are open until six on Fridays.')).toMatch(/^Yes, you can post this/);
});
