import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });
const types = (text: string) => sense(toPost({ text })).signals.map((s) => s.type);

describe('frame', () => {
  it('reads what the author says the text is', () => {
    expect(types('Composite case, several patients combined.')).toContain('composite');
    expect(types('Fiction: a short story.')).toContain('fiction');
    expect(types('In 1854 the ward had no soap.')).toContain('historical');
    expect(types('We cannot discuss any care here.')).toContain('decline');
  });

  it('tells signed consent from a vague one', () => {
    const strong = (text: string) => sense(toPost({ text })).signals.find((s) => s.type === 'consent')?.value?.strong;
    expect(strong('Her parents signed a release and can withdraw it.')).toBe(true);
    expect(strong('Shared with permission.')).toBe(false);
  });

  it('does not take a recent year for history', () => {
    expect(types('In 2019 we moved to a new building.')).not.toContain('historical');
  });
});
