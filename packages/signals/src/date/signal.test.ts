import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });
const find = (text: string): string[] => {
  const { reading, signals } = sense(toPost({ text }));
  return signals.map((s) => `${s.type} ${reading.text.slice(s.start, s.end)}`);
};

describe('date', () => {
  it.each([
    ['We met on 12 March 2024.', ['calendar 12 March 2024']],
    ['Admitted March 3rd, 2025 at noon', ['calendar March 3rd, 2025', 'time noon']],
    ['dob 4/17/71, again 2024-03-01', ['calendar 4/17/71', 'calendar 2024-03-01']],
    ['see you on the 14th', ['calendar the 14th']],
    ['last Tuesday and this arvo', ['weekday last Tuesday', 'relative this arvo']],
    ['three weeks ago, day 41', ['relative three weeks ago', 'duration day 41']],
    ['at 3 a.m. or 14:30', ['time 3 a.m', 'time 14:30']],
    ['on Boxing Day and at Diwali', ['holiday Boxing Day', 'holiday Diwali']],
    ['Wear red. #WorldDiabetesDay', ['awareness WorldDiabetesDay']],
    ['Mental Health Awareness Week', ['awareness Mental Health Awareness Week']],
    ['back in 1998 we had no scanner', ['year 1998']],
    ['Tmrw I swim', ['relative Tmrw']],
    ["Happy Nurse's Day, no April fool's", ["awareness Happy Nurse's Day", "awareness April fool's"]],
  ])('reads %j', (text, expected) => expect(find(text)).toEqual(expected));

  it.each([
    'You may take three of them.',
    'This may help.',
    'She sat down and sun came in.',
    'April said no.',
    'Blood pressure 120/80, ratio 2:1, open 24/7.',
    'Room 2014 is on the 14th floor.',
    'It cost £1999 and weighs 1950g.',
    'March with us!',
  ])('leaves alone %j', (text) => expect(find(text).filter((f) => !f.startsWith('relative'))).toEqual([]));

  it('gives positions in the words of the author', () => {
    const { signals } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS }).check(toPost({ text: 'ye\u200bsterday' }), {
      name: 'base',
      digest: '',
      rules: {},
      ownContacts: [],
      ownHosts: [],
    });
    expect(signals[0]).toMatchObject({ start: 0, end: 10 });
  });
});
