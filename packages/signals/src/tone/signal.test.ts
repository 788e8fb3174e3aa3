import { createChecker, NO_HEADS } from '@precept/engine';
import { type Signal, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });
const tones = (text: string): (Signal & { text: string })[] => {
  const { signals, reading } = sense(toPost({ text }));
  return signals.map((s) => ({ ...s, text: reading.text.slice(s.start, s.end) }));
};
const first = (text: string, type: string): (Signal & { text: string }) | undefined =>
  tones(text).find((s) => s.type === type && s.value?.laugh !== true);

describe('tone', () => {
  it('marks exactly the words', () => {
    expect(first('She is a total clown, honestly', 'contempt')?.text).toBe('total clown');
  });

  it.each([
    ['those pathetic relatives again', 'family'],
    ['pathetic referee, what a match', 'unknown'],
    ['the registrar is pathetic', 'colleague'],
    ['our insurer is pathetic', 'system'],
    ['I am pathetic before coffee', 'self'],
    ['patients are pathetic', 'patient'],
  ])('weighs nearby words for the target: %s', (text, target) => {
    expect(first(text, 'contempt')?.value?.target).toBe(target);
  });

  it('knows banter', () => {
    expect(first('pathetic referee, what a match', 'contempt')?.value?.banter).toBe(true);
  });

  it('is less sure of words in quotation marks and of words that are the subject', () => {
    expect(first('He shouted "gomer" at nobody', 'contempt')?.confidence).toBeLessThan(0.5);
    expect(first('The term gomer should go', 'contempt')?.confidence).toBeLessThan(0.5);
    expect(first('Another gomer in bay 2', 'contempt')?.confidence).toBe(1);
  });

  it('needs a group and a predicate for bias', () => {
    expect(first('Immigrants should go home', 'bias')?.value?.group).toBe('origin');
    expect(first('Immigrants wait longer for care', 'bias')).toBeUndefined();
    expect(first('Some visitors should go home', 'bias')).toBeUndefined();
  });

  it('finds words in hashtags, in capitals and in letters set apart', () => {
    expect(first('night shift #drugseekers #DrugSeekers', 'contempt')?.text).toBe('DrugSeekers');
    expect(first('GOOD RIDDANCE', 'contempt')?.text).toBe('GOOD RIDDANCE');
    expect(first('g.o.m.e.r. in resus', 'contempt')?.text).toContain('g');
  });

  it('gives better words for stigma', () => {
    expect(first('a talk on schizophrenics', 'stigma')?.value?.instead).toBe('people with schizophrenia');
  });

  it('lets a laugh say nothing by itself', () => {
    expect(tones('we made it 😂').every((s) => s.value?.laugh === true)).toBe(true);
  });

  it.each(['The ward was quiet today.', 'Take two tablets with food.', 'Visiting hours are 2 to 4.', 'Maine coons are large cats.'])(
    'stays silent: %s',
    (text) => {
      expect(tones(text)).toEqual([]);
    },
  );
});
