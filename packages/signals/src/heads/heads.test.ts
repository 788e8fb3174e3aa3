import { createChecker, read } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signals } from '../signals.gen.ts';
import { HEAD_THRESHOLDS, HEADS, heads } from './index.ts';

const checker = createChecker({ signals, rules: [], heads });
const sense = (input: PostInput) => checker.sense(toPost(input));
const HARMFUL = 'My patient Mrs Daly from Elm Street finally admitted she drinks. Room 4 smells like a brewery, lol';
const HARMLESS = 'Flu clinics run every Saturday in October. Walk in, no appointment needed.';

describe('the heads', () => {
  it('give the same answer twice, whatever was asked between', () => {
    const first = HEADS.map((h) => sense({ text: HARMFUL }).heads.logit(h));
    sense({ text: HARMLESS, direction: 'inbound' }).heads.logit('action');
    expect(HEADS.map((h) => sense({ text: HARMFUL }).heads.logit(h))).toEqual(first);
  });

  it('keep two open answers apart', () => {
    const a = sense({ text: HARMFUL }).heads;
    const b = sense({ text: HARMLESS }).heads;
    expect(a.probability('action')).toBeGreaterThan(b.probability('action'));
    expect(a.strongest('privacy', 1)[0]?.text).toBeDefined();
  });

  it.each(HEADS)('%s is a probability that agrees with its log-odds', (head) => {
    const { heads: of } = sense({ text: HARMFUL });
    const p = of.probability(head);
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1);
    expect(Math.log(p / (1 - p))).toBeCloseTo(of.logit(head), 6);
  });

  it('refuse a name that is no head', () => {
    const { heads: of } = sense({ text: HARMFUL });
    expect(() => of.probability('kindness')).toThrow(/no head "kindness"/);
    expect(() => of.logit('')).toThrow(RangeError);
    expect(() => of.strongest('kindness', 3)).toThrow(RangeError);
  });

  it('have two thresholds each, the strong one higher', () => {
    for (const head of HEADS)
      for (const direction of ['outbound', 'inbound'] as const)
        expect(HEAD_THRESHOLDS[head][direction].strong).toBeGreaterThanOrEqual(HEAD_THRESHOLDS[head][direction].review);
  });
});

describe('the strongest words', () => {
  it('stand in the text, strongest first, none inside another', () => {
    const { heads: of, reading } = sense({ text: HARMFUL });
    const words = of.strongest('privacy', 5);
    expect(words.length).toBeGreaterThan(1);
    words.forEach((w, i) => {
      expect(reading.text.slice(w.start, w.end)).toBe(w.text);
      expect(w.weight).toBeGreaterThan(0);
      if (i > 0) expect(words[i - 1]?.weight).toBeGreaterThanOrEqual(w.weight);
    });
    for (const a of words) expect(words.filter((b) => a.start < b.end && b.start < a.end)).toHaveLength(1);
  });

  it('are as many as asked for at most', () => {
    const { heads: of } = sense({ text: HARMFUL });
    expect(of.strongest('action', 2)).toHaveLength(2);
    expect(of.strongest('action', 0)).toEqual([]);
  });

  it.each([
    '',
    ' ',
    '…',
    '😀😀',
    '\ud83d',
    'a'.repeat(5000),
    'Mrs Daly '.repeat(400),
    'مريض جديد اليوم',
    '\u202eMrs\u202c D\u200bonna',
    '"""""',
    '@@@ ### $$$',
  ])('are valid spans for odd input %#', (text) => {
    for (const direction of ['outbound', 'inbound'] as const) {
      const { heads: of, reading } = sense({ text, direction });
      for (const head of HEADS) {
        expect(Number.isFinite(of.logit(head))).toBe(true);
        for (const w of of.strongest(head, 4)) {
          expect(w.start).toBeGreaterThanOrEqual(0);
          expect(w.end).toBeGreaterThan(w.start);
          expect(w.end).toBeLessThanOrEqual(reading.text.length);
        }
      }
    }
  });

  it('do not need signals', () => {
    expect(heads(read(HARMLESS), toPost({ text: HARMLESS }), []).probability('action')).toBeLessThan(0.9);
  });
});
