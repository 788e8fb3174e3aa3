import { createChecker, NO_HEADS } from '@precept/engine';
import { type Signal, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });
const found = (text: string): readonly Signal[] => sense(toPost({ text })).signals;

describe('disclosure', () => {
  it.each([
    ['Ad: warm socks for long shifts.', 'ad', 'Ad', true],
    ['#ad Notes on a new cuff', 'ad', 'ad', true],
    ['This video is sponsored by Norwell.', 'sponsored', 'sponsored by', true],
    ['I was given it free, so weigh that.', 'gifted', 'was given it free', true],
    ['Affiliate links below.', 'affiliate', 'Affiliate links', true],
    ['I work for the company that makes it.', 'employee', 'I work for the company', true],
    ['I own the clinic.', 'own-product', 'I own', true],
    ['Views my own.', 'views-own', 'Views my own', false],
    ['Lovely case #collab', 'vague', 'collab', false],
    ['Use my code at the till', 'affiliate', 'Use my code', false],
    ['Grab it with LEA15 today', 'affiliate', 'LEA15', false],
    ['Not sponsored, just fond of soup.', 'none', 'Not sponsored', false],
    ['Please do not mention the honorarium.', 'hidden', 'do not mention the honorarium', false],
  ])('finds in "%s" %s at "%s", clear: %s', (text, type, at, clear) => {
    const hits = found(text).filter((s) => s.type === type);
    expect(hits.map((s) => text.slice(s.start, s.end))).toContain(at);
    expect(hits.some((s) => s.value?.clear === true)).toBe(clear);
  });

  it('does not take a tag in a pile for clear', () => {
    const tags = found('Best collagen ever, link below. #glow #skin #love #derm #ad').filter((s) => s.type === 'ad');
    expect(tags.map((s) => s.value?.clear)).toEqual([false]);
  });

  it.each(['Walking for my dad. #AD #Alzheimers', 'My partner cooks tonight.', 'The ad on the bus was odd.', 'adhd clinic at nine'])(
    'finds nothing in "%s"',
    (text) => {
      expect(found(text).filter((s) => s.type !== 'none')).toEqual([]);
    },
  );
});
