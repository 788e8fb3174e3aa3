import { type PostInput, toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { adviseOnRequest, type Suggestion } from './advise.ts';
import { CRITERIA } from './criteria.ts';

const advise = (text: string, more: Partial<PostInput> = {}) =>
  adviseOnRequest(toPost({ text, kind: 'request', direction: 'inbound', channel: 'facebook', ...more, author: { role: 'public', ...more.author } }));

describe('a connection request is held against the criterion of its channel', () => {
  it.each<readonly [string, Suggestion, Partial<PostInput>]>([
    ['Gareth from the allotment, plot 17. Add me!', 'accept', {}],
    ['Hi doc, you took out my appendix in May. Add me!', 'public page', {}],
    ["It's Nell's mum from the asthma clinic, accept me and I'll send you her readings", 'public page', {}],
    ['I was one of your dialysis patients. May I connect?', 'decline', { channel: 'linkedin' }],
    ['We met at the sepsis session in Porto. Happy to connect.', 'accept', { channel: 'linkedin', author: { role: 'physician' } }],
    ['Bex from the bank team, we did nights together. Add me?', 'circle', { author: { role: 'nurse' } }],
    ['Hi Dr, I cover your region. Dinner on Thursday?', 'decline', { channel: 'linkedin', author: { role: 'device-employee' } }],
    ['Hello, medical affairs at Brellan here, we met at the poster hall.', 'accept', { channel: 'linkedin', author: { role: 'pharma-employee' } }],
    ['Reporter at the Ledger, could we talk about your ward?', 'decline', { channel: 'x' }],
    ["Dr Vance, I'm in your clerkship, please accept", 'decline', { author: { role: 'student' } }],
    ["I can't stop thinking about your smile. Drink sometime?", 'decline', {}],
    ['Hello dear, accept me', 'decline', {}],
    ['I would like to add you to my professional circle.', 'ask', { channel: 'linkedin' }],
    ['Loved your posts, following along', 'accept', { channel: 'bluesky' }],
  ])('%s → %s', (text, suggestion, more) => {
    expect(advise(text, more).suggestion).toBe(suggestion);
  });

  it('flags a second tie beside care', () => {
    const { isDual, flags, reasons } = advise('Thanks for sorting my stitches, doc. I sell cars and you can have a discount, dinner on me');
    expect(isDual).toBe(true);
    expect(flags.map((f) => f.flag)).toEqual(expect.arrayContaining(['patient', 'gift or money']));
    expect(reasons.join(' ')).toContain('side by side');
  });

  it('asks which came first where friendship and care are both told of', () => {
    expect(advise('Old school friend here, and now you are doing my hip operation. Add me!').suggestion).toBe('ask');
  });

  it('takes another criterion where its owner set one', () => {
    const post = toPost({ text: 'Hello, may I follow?', kind: 'request', direction: 'inbound', channel: 'facebook', author: { role: 'public' } });
    expect(adviseOnRequest(post, CRITERIA.open).suggestion).toBe('accept');
    expect(adviseOnRequest(post).criterion.id).toBe('house');
  });

  it('gives a decline that fits, and reasons always', () => {
    const advice = advise('Hi doc, you took out my appendix in May. Add me!');
    expect(advice.reply).toBe('personal-profile');
    expect(advice.reasons.length).toBeGreaterThan(0);
  });
});
