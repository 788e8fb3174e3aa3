import { OTHER_LANGUAGE, type Post, type Verdict } from '@precept/model';
import type { Checked } from './checked.ts';

const NOUN: Readonly<Record<Post['kind'], string>> = {
  post: 'this',
  reply: 'this reply',
  comment: 'this comment',
  dm: 'this message',
  bio: 'this bio',
  request: 'this request',
  policy: 'this policy',
};

/** Answers “Should I post this?” in a sentence. For something that came in it says what to do about it. */
export function verdictSentence({ post, output }: Checked & { kind: 'result' }): string {
  const { verdict, findings, notChecked } = output;
  if (verdict === 'clear' && notChecked.includes(OTHER_LANGUAGE)) return HARDLY_READ;
  if (post.direction === 'inbound') return INBOUND[verdict];
  const it = NOUN[post.kind];
  const byPerson = findings.some((f) => f.severity !== 'advise' && f.decidedBy === 'person');
  switch (verdict) {
    case 'clear':
      return post.kind === 'bio' || post.kind === 'policy' ? `Yes, ${it} can stand as it is.` : `Yes, you can post ${it} as it is.`;
    case 'advise':
      return `You can post ${it}, but it is better said otherwise: see ${things(findings.length, 'suggestion')} above.`;
    case 'review':
      return byPerson
        ? `Not yet. Ask a second person first: this is for a person to decide (${things(findings.length, 'finding')}).`
        : `Not yet. Change it as said above, or have a second person look first (${things(findings.length, 'finding')}).`;
    case 'block':
      return `No, do not post ${it} as it stands (${things(findings.length, 'finding')}).`;
  }
}

const HARDLY_READ = 'Nothing was found, but this check reads English: ask somebody who reads this language before you go on.';

const INBOUND: Readonly<Record<Verdict, string>> = {
  clear: 'Nothing to do.',
  advise: 'No case is needed, but see above before you answer.',
  review: 'Open a case: a person must look at this.',
  block: 'Act now: see above.',
};

export const things = (n: number, name: string): string => (n === 1 ? `1 ${name}` : `${n.toLocaleString('en-GB')} ${name}s`);
