import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });
const find = (text: string) => {
  const { reading, signals } = sense(toPost({ text }));
  return signals.map((s) => ({ text: reading.text.slice(s.start, s.end), type: s.type, own: s.value?.own }));
};

describe('contact', () => {
  it.each([
    ['we have you at 555-0142', '555-0142', false],
    ['her mobile is 07700 900132', '07700 900132', false],
    ['reach him on (503) 555-0177', '(503) 555-0177', false],
    ['mob 98450 00183, next of kin', '98450 00183', false],
    ['Call our help line 555-0100', '555-0100', true],
    ['Please ring us on 020 5550 0134', '020 5550 0134', true],
    ['Healthline 0800 611 116', '0800 611 116', true],
    ['Call 911 now', '911', true],
    ['text 988', '988', true],
    ["Crushing chest pain? That's 911", '911', true],
    ['bleep 2214 if stuck', '2214', true],
  ])('reads the number in %j', (text, number, own) => expect(find(text)).toContainEqual({ text: number, type: 'phone', own }));

  it.each([
    ['billing@hospital.example', true],
    ['practice.manager@brook.example', true],
    ['her email: jane.doe84@gmail.com', false],
    ['her email: li.wei88@163.com', false],
  ])('says whose address %j is', (text, own) => expect(find(text)[0]).toMatchObject({ type: 'email', own }));

  it('reads an address written out in words', () => {
    expect(find('her mail is jane84 at gmail dot com')).toContainEqual({ text: 'jane84 at gmail dot com', type: 'email', own: false });
  });

  it.each([
    'BP 120/80 and 2,318 people',
    'lots 77412 to 77498',
    'lost 52 lb in 12 weeks',
    '10.30 a.m. on 12.03.2024',
    'in 1998 and 2004',
    "Nan's 104 today",
    'npm i express@4.18.2 react@18.0',
    'bump @scope/chart@2.1.0-beta.rc',
  ])('leaves alone %j', (text) => expect(find(text)).toEqual([]));
});
