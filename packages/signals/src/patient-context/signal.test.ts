import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signals as all } from '../signals.gen.ts';

const { sense } = createChecker({ signals: all, rules: [], heads: NO_HEADS });
const KINDS = new Set(['date', 'age', 'place', 'facility-unit', 'contact', 'record-number', 'url']);
const identifying = (post: PostInput): string[] => {
  const { reading, signals } = sense(toPost(post));
  return signals.filter((s) => s.identifies && KINDS.has(s.kind)).map((s) => reading.text.slice(s.start, s.end));
};
const nurse = { role: 'nurse' } as const;
const hospital = { role: 'hospital-account', account: 'organisation' } as const;

describe('patient-context', () => {
  it('sees what a story of one patient gives away', () => {
    const found = identifying({
      text: 'My patient, 34, came in yesterday from a farm near Dundee. She told me her husband left her. We lost her in bed 7.',
      author: nurse,
    });
    expect(found).toEqual(expect.arrayContaining(['34', 'yesterday', 'Dundee', 'bed 7']));
  });

  it.each([
    'Free flu shots on Saturday, 9 to 12, at 14 Elm Street, Millbrook Falls. Call us on 555-0100.',
    'Our new birth centre in Dundee opened on 14 February 2024.',
    'World Sepsis Day is 13 September.',
    'Visiting hours on Ward 4 are 2 to 8 pm from Monday.',
    'Call 988 or 911 any time.',
    'Adults over 65 in Ohio should get the vaccine this month.',
  ])('leaves announcements alone: %j', (text) => expect(identifying({ text, author: hospital })).toEqual([]));

  it('never takes a state, a country or a year for an identifier', () => {
    const found = identifying({ text: 'My patient from Ohio died in 2011. She told me her husband left her.', author: nurse });
    expect(found).not.toContain('Ohio');
    expect(found).not.toContain('2011');
  });

  it("tells a private number from an organisation's", () => {
    expect(identifying({ text: 'She is on 555-0142, we have her at that number.', author: nurse })).toContain('555-0142');
    expect(identifying({ text: 'Our nurse line is 555-0142.', author: nurse })).toEqual([]);
  });
});
