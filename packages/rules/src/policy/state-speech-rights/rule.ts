import type { Judging, RuleModule } from '@precept/engine';
import type { Span } from '@precept/model';
import { type Document, readDocument } from '../clauses/index.ts';
import { POLICIES, quoteClause, titleOf } from '../finding.ts';
import { isCommentPolicy, isWholePolicy } from '../kinds-of-policy.ts';
import { rightsOf } from '../rights.ts';

const INSTEAD =
  'Add near the top: “You may talk with each other and in public about pay, hours, staffing, safety and unions, and criticise how we work. Nothing here limits that.”';

/** A policy says with examples what staff may go on saying. */
export const rule: RuleModule = {
  meta: {
    id: 'policy/state-speech-rights',
    family: 'policy',
    title: 'A policy says with examples what staff may go on saying, and does not rest on a general sentence.',
    catalogue: ['POL-02'],
    severity: 'advise',
    decidedBy: 'person',
    sources: [
      { id: 'POL-02', title: 'National Labor Relations Board', locator: 'practice on savings clauses: a general one does not cure a broad ban' },
      { id: 'POL-02', title: 'Roche, social media principles', locator: 'rule 1, free speech is respected' },
    ],
    ...POLICIES,
  },
  trigger: 'always',
  judge(judging) {
    const document = readDocument(judging.reading);
    if (isCommentPolicy(document)) return;
    const { named, general } = rightsOf(document);
    if (named.length > 0) return;
    const [savings] = general;
    if (savings)
      report(
        judging,
        savings,
        `${quoteClause(judging, savings)} is a general sentence: it does not say what staff may go on saying, and cures no broad ban.`,
      );
    else if (isWholePolicy(document) && limitsSpeech(document)) report(judging, titleOf(document), 'No clause says what staff may go on saying.');
  },
};

const limitsSpeech = ({ clauses }: Document): boolean => clauses.some((c) => c.who === 'staff' && c.modality === 'must not');

function report(judging: Judging, { start, end }: Span, what: string): void {
  judging.report({
    severity: 'advise',
    spans: [{ start, end }],
    what,
    why: 'Staff cannot know from it that they may speak about their pay, their staffing or unsafe care, and fall silent.',
    instead: INSTEAD,
    evidence: [{ signal: 'clause', weight: 1, reason: 'no clause of rights with examples' }],
  });
}
