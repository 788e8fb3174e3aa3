import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal as medicine } from '../medicine/signal.ts';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [medicine, signal], rules: [], heads: NO_HEADS });
const find = (text: string) => {
  const { reading, signals } = sense(toPost({ text, direction: 'inbound', kind: 'comment' }));
  return signals.filter((s) => s.kind === 'situation').map((s) => ({ ...s, words: reading.text.slice(s.start, s.end) }));
};
const sure = (text: string) => find(text).filter((s) => s.confidence >= 0.5 && s.type !== 'outcome');

describe('situation', () => {
  it.each([
    ["Found out I'm pregnant, been on Zelvora 2 months", 'pregnancy', "I'm pregnant"],
    ['took twice the dose of my metoprolol by mistake', 'overdose', 'twice the dose'],
    ['the chemist gave my dad somebody elses tablets', 'error', 'somebody elses tablets'],
    ['Zelvora does nothing for me', 'no-effect', 'does nothing'],
    ['Tablets crumble and smell odd', 'defect', 'crumble'],
    ['Pump alarm failed, dad coded', 'device', 'failed'],
    ['we crush the tablets and snort them', 'misuse', 'crush the'],
  ])('says what "%s" tells of, and points at it', (text, type, words) => {
    expect(sure(text)).toContainEqual(expect.objectContaining({ type, words }));
  });

  it.each([
    'The pump is ugly',
    'My wife is pregnant and we are so happy',
    'This website does nothing',
    'The vending machine is broken and so am I',
    'The lift failed again',
  ])('leaves "%s" alone', (text) => {
    expect(sure(text)).toEqual([]);
  });

  it('names an outcome without a word on its cause', () => {
    expect(find('spent the weekend in hospital after dose 2').find((s) => s.type === 'outcome')).toMatchObject({
      value: { outcome: 'hospital' },
      words: 'weekend in hospital',
    });
    expect(find('my gran passed, she was on Z')).toContainEqual(
      expect.objectContaining({ type: 'outcome', value: { outcome: 'death', product: 'z' } }),
    );
  });
});
