import type { Channel } from '@precept/model';

/** Who may connect on a channel: the written rule that a request is held against. */
export interface Criterion {
  readonly id: 'house' | 'met' | 'open';
  /** The rule as a sentence its owner can say aloud. */
  readonly rule: string;
  /** What to ask oneself. */
  readonly question: string;
}

export const CRITERIA: Readonly<Record<Criterion['id'], Criterion>> = {
  house: {
    id: 'house',
    rule: 'I connect here with people I have, or would have, at my house. Never with patients or their families; with co-workers by choice.',
    question: 'Would I have this person at my house?',
  },
  met: {
    id: 'met',
    rule: 'I connect here with people I have met in person or spoken to by phone at least once. Never with patients or their families.',
    question: 'Have we met in person, or spoken by phone?',
  },
  open: {
    id: 'open',
    rule: 'This account is public: anybody may follow it, and nobody is followed back out of politeness.',
    question: 'Is there anything to accept at all?',
  },
};

const BY_CHANNEL: Readonly<Record<Channel, Criterion['id']>> = {
  facebook: 'house',
  instagram: 'house',
  threads: 'house',
  group: 'house',
  other: 'house',
  linkedin: 'met',
  x: 'open',
  bluesky: 'open',
  mastodon: 'open',
  youtube: 'open',
  reddit: 'open',
  blog: 'open',
};

/** The criterion of a channel, where its owner has set no other. */
export const criterionFor = (channel: Channel): Criterion => CRITERIA[BY_CHANNEL[channel]];
