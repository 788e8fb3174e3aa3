import type { Direction, PostInput, PostKind, Verdict } from '@precept/model';
import { ANSWER, type AnswerText } from './words.ts';

/** What may be checked here, as a person would name it. */
export const WHATS = ['post', 'reply', 'comment', 'dm', 'incoming', 'incoming-dm', 'bio', 'request', 'policy'] as const;
export type What = (typeof WHATS)[number];

interface Facts {
  /** Ends "This is a …". */
  readonly name: string;
  readonly kind: PostKind;
  readonly direction: Direction;
  /** Above the field. */
  readonly label: string;
  readonly placeholder: string;
  /** Above the answer while nothing is written. */
  readonly ask: string;
  readonly lookedFor: string;
  readonly answers?: Readonly<Record<Verdict, AnswerText>>;
  /** True where the text is to be read by many: lengths and readers are shown. */
  readonly isPublished: boolean;
}

const HERE = 'It is checked here, in your browser, and sent nowhere.';
const OUTGOING = {
  direction: 'outbound',
  label: 'Your draft',
  placeholder: `Type or paste what you want to post. ${HERE}`,
  ask: 'Write something, and see whether it should be posted.',
  lookedFor:
    'The check looks for what could identify a patient, for advice to one person, for promises and claims, for contempt, and for text that some readers cannot read. Each finding says what, why, and how to say it instead.',
  isPublished: true,
} as const;

const INCOMING_ANSWERS: Facts['answers'] = {
  clear: { title: 'Nothing to do.', line: 'Nothing found that somebody must act on.' },
  advise: { title: 'No case is needed.', line: 'Read what was found before you answer.' },
  review: { title: 'Open a case.', line: 'A person must look at this, and answer through the proper channel.' },
  block: { title: 'Act now.', line: 'Somebody may be in danger or exposed: see below what to do first.' },
};
const INCOMING = {
  direction: 'inbound',
  ask: 'Paste what came in, and see whether somebody must act.',
  lookedFor:
    'The check looks for danger to life, for harm by a medicine, for complaints and requests, and for what others reveal about patients. It never judges how serious something is.',
  answers: INCOMING_ANSWERS,
  isPublished: false,
} as const;

export const FACTS: Readonly<Record<What, Facts>> = {
  post: { ...OUTGOING, name: 'post', kind: 'post' },
  reply: { ...OUTGOING, name: 'reply', kind: 'reply' },
  comment: { ...OUTGOING, name: 'comment', kind: 'comment' },
  dm: { ...OUTGOING, name: 'direct message', kind: 'dm', isPublished: false },
  incoming: {
    ...INCOMING,
    name: 'comment that came in',
    kind: 'comment',
    label: 'The comment',
    placeholder: `Paste the comment as it stands. ${HERE}`,
  },
  'incoming-dm': {
    ...INCOMING,
    name: 'message that came in',
    kind: 'dm',
    label: 'The message',
    placeholder: `Paste the message as it stands. ${HERE}`,
  },
  bio: {
    name: 'bio',
    kind: 'bio',
    direction: 'outbound',
    label: 'Your bio',
    placeholder: `Paste the bio of an account, as readers see it. ${HERE}`,
    ask: 'Paste a bio, and see whether it can stand.',
    lookedFor:
      'The check looks for titles that are not yours, products and ties that are not shown, care offered by message, and disclaimers that cover nothing.',
    answers: {
      clear: { title: 'It can stand.', line: 'Nothing found that needs changing or a second look.' },
      advise: { title: 'It can stand, and can be better.', line: 'Read the advice below.' },
      review: { title: 'Not yet: ask somebody first.', line: 'A second, named person should look at this bio.' },
      block: { title: 'No, not like this.', line: 'Change what is marked before others read it.' },
    },
    isPublished: true,
  },
  request: {
    name: 'connection request that came in',
    kind: 'request',
    direction: 'inbound',
    label: 'The request',
    placeholder: `Paste the request with the words that came with it. ${HERE}`,
    ask: 'Paste a connection request, and see what speaks for and against it.',
    lookedFor:
      'The check looks for patients and their families, for requests that want advice or a favour, and for danger. Whether to accept is for you.',
    answers: {
      clear: { title: 'Nothing speaks against it.', line: 'Whether to accept is for you to decide.' },
      advise: { title: 'Read this before you answer.', line: 'Whether to accept is for you to decide.' },
      review: { title: 'Do not accept yet.', line: 'Ask somebody first, and say nothing that confirms care.' },
      block: { title: 'Do not accept.', line: 'Act on what is marked first.' },
    },
    isPublished: false,
  },
  policy: {
    name: 'policy document',
    kind: 'policy',
    direction: 'outbound',
    label: 'The policy’s text',
    placeholder: `Paste a whole policy or a single clause, with its headings and numbers. ${HERE}`,
    ask: 'Paste a policy, and see which clauses may silence staff and what is missing.',
    lookedFor:
      'The check reads each clause: who, must or must not, what, unless. It looks for bans that may chill protected talk, total bans, demands for passwords, walls before regulators, and, in a whole policy, for parts that are missing. A lawyer must confirm.',
    answers: {
      clear: { title: 'It can stand, as far as this check can see.', line: 'No clause found that silences staff. A lawyer must confirm.' },
      advise: { title: 'It can stand, and can be better.', line: 'Read the advice below.' },
      review: { title: 'Not yet: ask counsel first.', line: 'A lawyer must look at the marked clauses before staff are bound by them.' },
      block: { title: 'No, not like this.', line: 'Change what is marked before anyone is bound by it.' },
    },
    isPublished: false,
  },
};

/** What a post is, in these names. */
export function whatOf({ kind = 'post', direction = 'outbound' }: Pick<PostInput, 'kind' | 'direction'>): What {
  if (kind === 'bio' || kind === 'request' || kind === 'policy') return kind;
  if (direction === 'inbound') return kind === 'dm' ? 'incoming-dm' : 'incoming';
  return kind;
}

export const answerOf = (what: What, verdict: Verdict): AnswerText => (FACTS[what].answers ?? ANSWER)[verdict];
