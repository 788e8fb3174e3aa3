import { createChecker, NO_HEADS } from '@precept/engine';
import { type Signal, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });
const talk = (text: string): readonly Signal[] => sense(toPost({ text })).signals;

describe('private-talk', () => {
  it.each([
    ['Screenshot of the chat attached', 'screenshot'],
    ['Overheard two surgeons', 'overheard'],
    ['my manager texted me this at noon', 'message'],
    ['In the appraisal she said I should smile', 'meeting'],
    ['he told me in confidence', 'confidence'],
  ])('knows what kind of talk it is: %s', (text, type) => {
    expect(talk(text).map((s) => s.type)).toContain(type);
  });

  it('marks exactly the words', () => {
    const [s] = talk('yes, I overheard it');
    expect([s?.start, s?.end]).toEqual([7, 16]);
  });

  it('says when those who spoke allowed it, or spoke in public', () => {
    expect(talk('My boss texted me this, shared with her permission')[0]?.value?.allowed).toBe(true);
    expect(talk('In the board meeting he said it, the press release is out')[0]?.value?.open).toBe(true);
  });

  it.each(['The meeting is at noon.', 'Message the clinic on 555-0100.', 'He said hello.'])('stays silent: %s', (text) => {
    expect(talk(text)).toEqual([]);
  });
});
