import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signals } from '../index.ts';

const { sense } = createChecker({ signals, rules: [], heads: NO_HEADS });
const find = (text: string, post: Omit<PostInput, 'text'> = { author: { role: 'nurse' } }) => {
  const { reading, signals: found } = sense(toPost({ ...post, text }));
  return found.filter((s) => s.kind === 'person').map((s) => ({ text: reading.text.slice(s.start, s.end), role: s.role, identifies: s.identifies }));
};
const identifying = (text: string, post?: Omit<PostInput, 'text'>) =>
  find(text, post)
    .filter((p) => p.identifies)
    .map((p) => p.text);

describe('person', () => {
  it('points at exactly the name of a patient', () => {
    expect(identifying('My patient Ottilie Brandvold was discharged after her hip replacement.')).toEqual(['Ottilie Brandvold']);
    expect(identifying('Mr Achterberg in bed 4 was admitted last night.')).toEqual(['Mr Achterberg']);
  });

  it('knows initials', () => {
    expect(identifying('Mrs. T. told me her story while I changed the dressing on her leg after surgery.')).toEqual(['Mrs. T.']);
  });

  it('looks into hashtags', () => {
    expect(identifying('She was discharged today and the ward cried. #MrsAchterberg')).toEqual(['MrsAchterberg']);
  });

  it('does not hold a colleague, a speaker or the author for a patient', () => {
    expect(identifying('Congratulations to Ottilie Brandvold, RN, our nurse of the month.')).toEqual([]);
    expect(identifying('Dr. Ingrid Solheim presents our poster on sleep.')).toEqual([]);
    expect(identifying("I'm Ingrid Solheim, a family doctor in Bergen.")).toEqual([]);
  });

  it('does not hold an illness, a pill or a person of history for a patient', () => {
    expect(identifying("Parkinson's disease and Crohn's disease are both in the exam.")).toEqual([]);
    expect(identifying('Camila is a progestin-only pill. Take it every day.')).toEqual([]);
    expect(identifying('Florence Nightingale treated soldiers in 1854.')).toEqual([]);
  });

  it('leaves the author’s own family and public figures alone', () => {
    expect(identifying('Happy birthday to my grandad Wilhelm.')).toEqual([]);
    expect(identifying('Health Minister Ana Ferreira opened the clinic.')).toEqual([]);
  });

  it('finds a person described so that a place knows them', () => {
    expect(identifying('The zamboni driver was admitted on our ward last night.')).toEqual(['The zamboni driver']);
    expect(identifying('The mayor opened our playground.')).toEqual([]);
  });
});
