import { createChecker, NO_HEADS } from '@precept/engine';
import { type Signal, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });
const secrets = (text: string): readonly Signal[] => sense(toPost({ text })).signals;

describe('confidential', () => {
  it.each([
    ['announcement on Monday, you read it here', 'insider'],
    ['the interim data came in', 'unreleased'],
    ['a confidential memo, leaked', 'leak'],
    ['OSCE stations from today', 'exam'],
    ['the drug room code is under the mat', 'security'],
  ])('knows what kind of secret it is: %s', (text, type) => {
    expect(secrets(text).map((s) => s.type)).toContain(type);
  });

  it('says when it is public already', () => {
    expect(secrets('The interim data were published: https://example.org/a')[0]?.value?.published).toBe(true);
    expect(secrets('the interim data look good')[0]?.value?.published).toBe(false);
  });

  it('is surer of a closure when the text says that it is secret', () => {
    const sure = (text: string): number => Math.max(0, ...secrets(text).map((s) => s.confidence));
    expect(sure('psst, they are closing the ward')).toBeGreaterThan(sure('they are closing the ward'));
  });

  it.each(['The exam is on Friday.', 'A trial takes years.', 'Our clinic moved to a new building.'])('stays silent or nearly so: %s', (text) => {
    expect(secrets(text).every((s) => s.confidence < 0.3)).toBe(true);
  });
});
