import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { HEADS, heads, signals } from '@precept/signals';
import { describe, expect, it } from 'vitest';
import { headEvidence, isLikely, isStrong } from './head-evidence.ts';

const checker = createChecker({ signals, rules: [], heads });
const look = (input: PostInput) => ({ post: toPost(input), heads: checker.sense(toPost(input)).heads });
const HARMFUL = look({ text: 'My patient Mrs Daly from Elm Street finally admitted she drinks. Room 4 smells like a brewery, lol' });
const HARMLESS = look({ text: 'Flu clinics run every Saturday in October. Walk in, no appointment needed.' });

describe('evidence from a head', () => {
  it('speaks for a finding where the words do, and names them', () => {
    const e = headEvidence(HARMFUL, 'privacy');
    expect(e.signal).toBe('head:privacy');
    expect(e.weight).toBeGreaterThan(0);
    expect(e.reason).toMatch(/^"[^"]+".*reads like posts that expose somebody$/);
  });

  it('speaks against it where the words do not', () => {
    const e = headEvidence(HARMLESS, 'privacy');
    expect(e.weight).toBeLessThan(0);
    expect(e.reason).toMatch(/does not read like/);
  });

  it('stays within bounds for every head, with none trained as well', () => {
    const nothing = { post: HARMLESS.post, heads: NO_HEADS(checker.sense(HARMLESS.post).reading, HARMLESS.post, []) };
    for (const head of HEADS)
      for (const look of [HARMFUL, HARMLESS, nothing]) {
        const e = headEvidence(look, head, 0.5);
        expect(Math.abs(e.weight)).toBeLessThanOrEqual(1.25);
        expect(e.reason).not.toMatch(/!/);
      }
  });

  it('is likely wherever it is strong', () => {
    for (const head of HEADS) for (const look of [HARMFUL, HARMLESS]) if (isStrong(look, head)) expect(isLikely(look, head)).toBe(true);
    expect(isLikely(HARMFUL, 'privacy')).toBe(true);
    expect(isStrong(HARMLESS, 'privacy')).toBe(false);
  });
});
