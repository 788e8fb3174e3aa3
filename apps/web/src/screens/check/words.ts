import type { Family, Finding, Severity, Verdict } from '@precept/model';

export interface AnswerText {
  readonly title: string;
  readonly line: string;
}

/** The verdict as an answer to the question. */
export const ANSWER: Readonly<Record<Verdict, AnswerText>> = {
  clear: { title: 'Yes, as far as this check can see.', line: 'Nothing found that needs changing or a second look.' },
  advise: { title: 'Yes, but it can be said better.', line: 'Nothing here must be stopped. Read the advice below before you post.' },
  review: { title: 'Not yet: ask somebody first.', line: 'A second, named person should look at this before it goes out.' },
  block: { title: 'No, not like this.', line: 'This should not go out. Change what is marked, or leave it unposted.' },
};

/** In place of the answer "clear" where the text is not in English. */
export const HARDLY_READ = {
  title: 'Nothing was found, but this check reads English.',
  line: 'Ask somebody who reads this language before you post it.',
} as const;

export const SEVERITY: Readonly<Record<Severity, string>> = { advise: 'Advice', review: 'Ask somebody', block: 'Do not post' };

export const FAMILY: Readonly<Record<Family, string>> = {
  safety: 'Safety',
  privacy: 'Patient privacy',
  advice: 'Medical advice',
  policy: 'Policy',
  promotion: 'Promotion',
  claim: 'Claims',
  disclosure: 'Disclosure',
  boundary: 'Boundaries',
  conduct: 'Conduct',
  profile: 'Profile',
  service: 'Service',
  account: 'Account',
  access: 'Accessibility',
};

/** A stable key for a finding while the text changes around it. */
export const keyOf = (f: Finding): string => `${f.rule}@${f.spans.map((s) => `${s.start}-${s.end}`).join(',')}`;
