import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';

import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });

const find = (text: string, post: Omit<PostInput, 'text'> = {}) => {
  const { reading, signals } = sense(toPost({ ...post, text }));
  return signals.filter((s) => s.kind === 'medicine').map((s) => ({ ...s, words: reading.text.slice(s.start, s.end) }));
};

describe('medicine', () => {
  it('finds brands, generics, misspellings and stems, with the generic name', () => {
    expect(find('Took Advil, sertraline and atorvastatine, then zolbetuximab').map((m) => [m.words, m.type, m.value?.generic])).toEqual([
      ['Advil', 'brand', 'ibuprofen'],
      ['sertraline', 'generic', 'sertraline'],
      ['atorvastatine', 'misspelt', 'atorvastatin'],
      ['zolbetuximab', 'stem', undefined],
    ]);
  });

  it('finds them in capitals, hashtags and evasions', () => {
    expect(find('WARFARIN #ozempicjourney #Ozempic i.b.u.p.r.o.f.e.n').map((m) => m.words)).toEqual(['WARFARIN', 'Ozempic', 'ibuprofen']);
  });

  it('finds classes, vaccines, devices and supplements', () => {
    expect(find('antibiotics, a flu jab, my pacemaker and vitamin D').map((m) => m.type)).toEqual(['class', 'vaccine', 'device', 'supplement']);
  });

  it('knows a pill from a person', () => {
    expect(find('Camila sang at the ward party')).toEqual([]);
    expect(find('I have been on Camila, the mini pill').map((m) => m.words)).toContain('Camila');
  });

  it('leaves everyday words alone', () => {
    expect(find('The concept of cholesterol, eight oz of cocaine and a nice profile in April')).toEqual([]);
  });

  it('reads slips of the pen that no list has, where something is taken', () => {
    expect(find('been on semiglutidee since May').map((m) => [m.type, m.value?.generic])).toEqual([['misspelt', 'semaglutide']]);
    expect(find('Mrs Semiglutidee sang')).toEqual([]);
  });

  it('takes a new name for a brand only where a brand stands', () => {
    expect(find('She started Corvexal last week').map((m) => [m.words, m.type])).toEqual([['Corvexal', 'brand']]);
    expect(find('Dr Corvexal said so and took the lift')).toEqual([]);
  });

  it('leaves compiled names that are everyday words alone, and reads capitals', () => {
    expect(find('Exam prep, no alcohol, plan B is pizza, both ORs are full')).toEqual([]);
    expect(find('Give ORS after each loose stool').map((m) => m.value?.generic)).toEqual(['oral rehydration salts']);
  });
});
