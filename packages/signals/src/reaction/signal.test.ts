import { createChecker, NO_HEADS } from '@precept/engine';
import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal as condition } from '../condition/signal.ts';
import { signal as danger } from '../danger/signal.ts';
import { signal as dose } from '../dose/signal.ts';
import { signal as medicine } from '../medicine/signal.ts';
import { signal as symptom } from '../symptom/signal.ts';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [medicine, dose, symptom, condition, danger, signal], rules: [], heads: NO_HEADS });

const find = (text: string, post: Omit<PostInput, 'text'> = {}) => {
  const { reading, signals } = sense(toPost({ ...post, text }));
  return signals.filter((s) => s.kind === 'reaction').map((s) => ({ ...s, words: reading.text.slice(s.start, s.end) }));
};

describe('reaction', () => {
  const inbound = { direction: 'inbound', kind: 'comment' } as const;
  const sure = (text: string, post: Omit<PostInput, 'text'> = inbound) => find(text, post).filter((r) => r.confidence >= 0.5);

  it('ties a symptom to a product somebody took', () => {
    const [found] = sure('Started ramipril in May and I have a cough all night since');
    expect(found).toMatchObject({ type: 'side-effect', words: 'cough', value: { product: 'ramipril' } });
  });

  it.each([
    ['cold turkey off effexor, the brain zaps are unreal, day 4 for me', 'withdrawal'],
    ["my son's new inhaler does nothing, he has been on it a week", 'lack-of-effect'],
    ['my pump alarmed all night and then shut off', 'device'],
    ['half the tablets in my metformin were crumbled', 'quality'],
  ])('tells kinds apart: %s', (text, type) => {
    expect(sure(text).map((r) => r.type)).toContain(type);
  });

  it.each([
    'no cough, no rash, nothing at all on lisinopril',
    "it's not the atorvastatin, my legs hurt from the hike",
    'I take sumatriptan for migraine and it works wonders',
    "haven't started the zoloft yet, scared of the nausea",
    'this headache of a website',
  ])('leaves alone: %s', (text) => {
    expect(sure(text)).toEqual([]);
  });

  it('leaves teaching alone', () => {
    expect(sure('Statins can cause muscle pain in some patients. Most people are fine.', { direction: 'outbound' })).toEqual([]);
  });
});
