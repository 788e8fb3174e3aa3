import { read } from '@precept/engine';
import type { Post, Span } from '@precept/model';
import { type Criterion, criterionFor } from './criteria.ts';
import type { RequestCue } from './phrases.ts';
import { type RequestCues, readRequest } from './request.ts';

/** What the sender seems to be, or to bring along. More than one beside care makes a dual relationship. */
export const REQUEST_FLAGS = [
  'patient',
  'family of a patient',
  'care wanted here',
  'romance',
  'gift or money',
  'industry',
  'press',
  'law',
  'student',
  'superior',
  'colleague',
  'friend',
  'found in records',
] as const;
export type RequestFlag = (typeof REQUEST_FLAGS)[number];

export type Suggestion = 'accept' | 'decline' | 'ask' | 'public page' | 'circle';

/** A reasoned suggestion. A person decides. */
export interface RequestAdvice {
  readonly suggestion: Suggestion;
  readonly criterion: Criterion;
  readonly flags: readonly { readonly flag: RequestFlag; readonly span: Span }[];
  /** True where care and another tie stand side by side. */
  readonly isDual: boolean;
  readonly reasons: readonly string[];
  /** Which decline or question fits: the name of a reply, without its kind. Undefined where none is needed. */
  readonly reply?:
    | 'personal-profile'
    | 'co-worker'
    | 'not-met'
    | 'industry'
    | 'press-or-law'
    | 'student'
    | 'more-than-friendship'
    | 'how-we-know-each-other';
}

const FLAG_OF: readonly (readonly [cue: RequestCue, flag: RequestFlag])[] = [
  ['care', 'patient'],
  ['care place', 'patient'],
  ['thanks', 'patient'],
  ['relative', 'family of a patient'],
  ['care asked', 'care wanted here'],
  ['romance', 'romance'],
  ['gift', 'gift or money'],
  ['hidden deal', 'gift or money'],
  ['vendor', 'industry'],
  ['press', 'press'],
  ['asks of patients', 'press'],
  ['law', 'law'],
  ['learner', 'student'],
  ['superior', 'superior'],
  ['peer', 'colleague'],
  ['friend', 'friend'],
  ['record', 'found in records'],
];

/**
 * Holds an incoming connection request against the criterion of its channel and says what would be wise, and why. Pure; it reads the words
 * of the request and who sends it, nothing else, and never decides.
 */
export function adviseOnRequest(post: Post, criterion: Criterion = criterionFor(post.channel)): RequestAdvice {
  const cues = readRequest(read(post.text));
  const flags = flagsOf(cues, post);
  const has = (...wanted: RequestFlag[]): boolean => flags.some((f) => wanted.includes(f.flag));
  const isOfCare = has('patient', 'care wanted here') || (has('family of a patient') && !has('colleague', 'friend'));
  const isDual = isOfCare && has('gift or money', 'romance', 'industry', 'friend', 'student', 'superior');
  const say = (suggestion: Suggestion, reply: RequestAdvice['reply'], ...reasons: string[]): RequestAdvice => ({
    suggestion,
    criterion,
    flags,
    isDual,
    reasons: isDual
      ? [...reasons, 'Care and another tie stand side by side: note how your judgement stays free, or let somebody else care.']
      : reasons,
    ...(reply ? { reply } : undefined),
  });
  if (has('romance')) return say('decline', 'more-than-friendship', 'The sender wants more than an acquaintance.');
  if (isOfCare && has('friend') && !has('care wanted here'))
    return say(
      'ask',
      'how-we-know-each-other',
      'Care and an older friendship may both be told of. Which came first? Where the friendship did, the connection may stay, with no word of health.',
    );
  if (isOfCare)
    return say(
      criterion.id === 'house' ? 'public page' : 'decline',
      'personal-profile',
      'The request seems to come from somebody in care, or from the family.',
      'Never patients: the decline gives your rule, and says nothing of care.',
    );
  if (has('press', 'law')) return say('decline', 'press-or-law', 'Press and law are answered by the proper office, not by a private account.');
  if (has('gift or money')) return say('decline', 'industry', 'Something is given or wanted in return.');
  if (has('industry')) return industry(say, has('colleague'));
  if (has('student'))
    return criterion.id === 'met'
      ? say('accept', undefined, 'A student, on a professional network: fine where it is open to all of them alike.')
      : say('decline', 'student', 'A course that runs: connect when it is over, with everybody alike.');
  if (has('superior')) return say('ask', 'co-worker', 'The sender is above you at work. You are free to decline: connections at work are by choice.');
  if (criterion.id === 'open') return say('accept', undefined, criterion.rule);
  if (has('friend'))
    return criterion.id === 'house'
      ? say('accept', undefined, 'A friend or a neighbour: somebody you might have at your house.')
      : say('ask', 'how-we-know-each-other', criterion.question);
  if (has('colleague'))
    return criterion.id === 'met'
      ? say('accept', undefined, 'You seem to have met through work.')
      : say(
          'circle',
          'co-worker',
          'A co-worker, on a personal profile: by choice. A circle of their own, or the professional network, keeps the two apart.',
        );
  return criterion.id === 'house'
    ? say('decline', 'personal-profile', 'The request gives no reason that meets your rule. To decline most requests is normal.')
    : say('ask', 'how-we-know-each-other', 'The request does not say how you know each other.');
}

function industry(say: (s: Suggestion, reply: RequestAdvice['reply'], ...reasons: string[]) => RequestAdvice, hasMet: boolean): RequestAdvice {
  return hasMet
    ? say('accept', undefined, 'You have met. Note who employs the sender, and keep products out of the channel.')
    : say('ask', 'how-we-know-each-other', 'The sender has something to sell or to look after. Note the interest before you answer.');
}

function flagsOf(cues: RequestCues, post: Post): RequestAdvice['flags'] {
  const out = new Map<RequestFlag, Span>();
  for (const [cue, flag] of FLAG_OF) {
    const span = cues.get(cue)?.[0];
    if (span !== undefined && !out.has(flag)) out.set(flag, span);
  }
  const whole = { start: 0, end: post.text.length };
  if (/^(?:pharma|device)-/.test(post.author.role) && !out.has('industry')) out.set('industry', whole);
  const isKnownFromWork = out.has('colleague') || post.author.role !== 'public';
  if (
    isKnownFromWork &&
    !cues.has('care asked') &&
    !cues.has('relative') &&
    (cues.get('care')?.length ?? 0) + (cues.get('care place')?.length ?? 0) < 2
  )
    out.delete('patient');
  if (isKnownFromWork && !out.has('colleague') && post.author.role !== 'influencer') out.set('colleague', whole);
  return [...out].map(([flag, span]) => ({ flag, span }));
}
