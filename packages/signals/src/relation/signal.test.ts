import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signals } from '../index.ts';

const { sense } = createChecker({ signals, rules: [], heads: NO_HEADS });
const find = (text: string) => {
  const { reading, signals: found } = sense(toPost({ text, author: { role: 'nurse' } }));
  return found
    .filter((s) => s.kind === 'relation')
    .map((s) => ({ text: reading.text.slice(s.start, s.end), type: s.type, specific: s.value?.specific }));
};

describe('relation', () => {
  it('points at one patient of the author', () => {
    expect(find('My patient told me a joke today.')).toContainEqual({ text: 'My patient', type: 'my-patient', specific: true });
  });

  it('finds a patient known only as he or she', () => {
    expect(find('She told me in recovery that the surgery was worth it.')).toMatchObject([{ type: 'a-patient', specific: true }]);
  });

  it('keeps patients in general apart', () => {
    expect(find('Patients deserve better chairs.')).toContainEqual({ text: 'Patients', type: 'patients', specific: false });
    expect(find('Every patient should have a phone charger.').some((r) => r.specific === true)).toBe(false);
  });

  it('leaves words that only use the word patient', () => {
    expect(find('Patient safety week starts on Monday.')).toEqual([]);
  });

  it('knows the author’s own illness and family', () => {
    expect(find('My oncologist says the scan is clear.').map((r) => r.type)).toContain('own-illness');
    expect(find('My dad fell off his bike yesterday.').some((r) => r.specific === true)).toBe(false);
  });
});
