import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });
const find = (text: string) => {
  const { reading, signals } = sense(toPost({ text }));
  return signals.map((s) => ({ text: reading.text.slice(s.start, s.end), type: s.type, ...s.value, confidence: s.confidence }));
};

describe('care', () => {
  it('points at the words that tell of care', () => {
    expect(find('We admitted her on Monday.')).toMatchObject([{ text: 'admitted', type: 'admitted', singular: true, past: true, about: 'third' }]);
  });

  it('knows a reader from somebody else', () => {
    expect(find('Thanks for your visit.')[0]).toMatchObject({ text: 'your visit', about: 'you' });
  });

  it('tells the author’s own care apart', () => {
    expect(find('I had surgery last year.')[0]).toMatchObject({ type: 'surgery', about: 'self', singular: false });
  });

  it('is less sure of advice and of denial', () => {
    const told = find('She was admitted last night.')[0]?.confidence ?? 0;
    expect(find('People may be admitted if they need oxygen.')[0]?.confidence).toBeLessThan(told);
    expect(find('He was not admitted.')[0]?.confidence).toBeLessThan(told);
  });

  it('reads hashtags and survives invisible characters', () => {
    expect(find('#Discharged and happy')[0]?.type).toBe('discharge');
    expect(find('she was dis\u200bcharged')[0]?.type).toBe('discharge');
  });

  it('finds nothing where there is none', () => {
    expect(find('The cafeteria has new chairs.')).toEqual([]);
  });
});
