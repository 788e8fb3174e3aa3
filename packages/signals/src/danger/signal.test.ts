import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';

import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });

const find = (text: string, post: Omit<PostInput, 'text'> = {}) => {
  const { reading, signals } = sense(toPost({ ...post, text }));
  return signals.filter((s) => s.kind === 'danger').map((s) => ({ ...s, words: reading.text.slice(s.start, s.end) }));
};

describe('danger', () => {
  const inbound = { direction: 'inbound', kind: 'comment' } as const;
  const sure = (text: string, post: Omit<PostInput, 'text'> = inbound) => find(text, post).filter((d) => d.confidence >= 0.5);

  it.each([
    ['i am going to end it tonight', 'suicide'],
    ['she took all of my tablets just now', 'overdose'],
    ["my baby can't breathe help", 'emergency'],
    ['he beats me and he is at the door now', 'violence'],
  ])('finds: %s', (text, type) => {
    expect(sure(text)[0]).toMatchObject({ type });
  });

  it.each([
    'dying of laughter',
    'this shift is killing me',
    'I could literally die 😂',
    'mum will kill me',
    'Suicide prevention week starts today',
    'overdose deaths fell last year',
  ])('leaves the idiom or topic alone: %s', (text) => {
    expect(sure(text)).toEqual([]);
  });

  it('leaves first-aid teaching alone', () => {
    expect(sure("If someone can't breathe or is unconscious, call 999.", { direction: 'outbound' })).toEqual([]);
  });
});
