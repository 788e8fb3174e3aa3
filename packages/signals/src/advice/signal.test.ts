import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal as condition } from '../condition/signal.ts';
import { signal as dose } from '../dose/signal.ts';
import { signal as medicine } from '../medicine/signal.ts';
import { signal as symptom } from '../symptom/signal.ts';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [medicine, dose, condition, symptom, signal], rules: [], heads: NO_HEADS });

const find = (text: string, post: Omit<PostInput, 'text'> = {}) => {
  const { reading, signals } = sense(toPost({ ...post, text }));
  return signals.filter((s) => s.kind === 'advice').map((s) => ({ ...s, words: reading.text.slice(s.start, s.end) }));
};

describe('advice', () => {
  const reply = { kind: 'reply' } as const;
  const kinds = (text: string, post: Omit<PostInput, 'text'> = reply) => find(text, post).map((a) => a.type);

  it('tells what is advised', () => {
    expect(kinds('stop the metformin')).toContain('stop');
    expect(kinds('take 20 mg of prednisone')).toContain('dose');
    expect(kinds('that sounds like shingles')).toContain('diagnosis');
    expect(kinds('your potassium was 5.9')).toContain('interpretation');
    expect(kinds("I'll send the script tonight")).toContain('refill');
    expect(kinds('see your GP, or call 911').filter((k) => k === 'referral')).toHaveLength(2);
  });

  it('tells to whom', () => {
    expect(find('stop the metformin', reply)[0]?.value?.target).toBe('one');
    expect(find('You should stop the metformin', { kind: 'post' })[0]?.value?.target).toBe('you');
    expect(find('@mo_k stop the metformin')[0]?.value?.target).toBe('one');
  });

  it('hears "you should" and "I would"', () => {
    expect(kinds('you should drop the statin')).toContain('stop');
    expect(kinds("I'd halve the gabapentin")).toContain('dose');
  });

  it('does not hear a command in a story', () => {
    expect(kinds('My mother takes aspirin and they use a statin')).toEqual([]);
    expect(kinds('Take care, and take it with a pinch of salt')).toEqual([]);
  });

  it('keeps "if" in mind', () => {
    expect(find('If you have asthma, use the inhaler', { kind: 'post' }).map((a) => a.value?.conditional)).toContain(true);
  });
});
