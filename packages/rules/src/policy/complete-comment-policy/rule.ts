import type { Judging, RuleModule } from '@precept/engine';
import { type Clause, type Document, readDocument } from '../clauses/index.ts';
import { COMMENT_ELEMENTS, missingFrom } from '../elements.ts';
import { listed, POLICIES, quoteClause, titleOf } from '../finding.ts';
import { isCommentPolicy } from '../kinds-of-policy.ts';

const FEWEST_WORDS = 40;
const FEWEST_CLAUSES = 4;
const REMOVES = /\b(?:remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|hid(?:e|den|ing)|take down|block\w*|ban(?:s|ned)?\b|censor\w*|moderate)\b/;
const IS_REMOVED = /\b(?:comments?|reviews?)\b[^.]{0,60}\b(?:are|is|will be|get|may be|can be) (?:removed|deleted|hidden|taken down)\b/;
const AT_WILL =
  /\b(?:anything (?:we|they)|any (?:comments?|posts?|content|messages?) (?:we|that we|they|it)|(?:we|they) (?:dislike|do not like|don't like|find (?:unsuitable|inappropriate|objectionable|unhelpful)|see fit|choose|want|disagree)|(?:sole|our|its|absolute|full) discretion|for any reason|without (?:notice or )?(?:giving )?(?:a )?reason|no reason|(?:we|it|they) sees? fit|deem\w* (?:inappropriate|unsuitable|objectionable))\b/;
const CRITICISM =
  /\b(?:negative|critici[sz]\w*|critical|unfavou?rable|unflattering|bad reviews?|complaints?|disagree\w*|disparag\w*|harm\w* (?:our|the) (?:image|reputation)|(?:one|two).star|off.message)\b/;
const KEEPS = /\b(?:not|never|no|even (?:if|when|where)|welcome|keep|stays?|stand)\b/;

/** A page open for comments has rules with reasons; criticism alone is never one. */
export const rule: RuleModule = {
  meta: {
    id: 'policy/complete-comment-policy',
    family: 'policy',
    title: 'Rules for comments say what is removed and why, and give hours, emergencies and whom to ask; criticism alone is no reason.',
    catalogue: ['MOD-03', 'MOD-04'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'MOD-03', title: 'Comment policies of US health systems (CHOC, Munson, Mercy, Saint Luke’s, LHSC)', locator: 'elements they share' },
      { id: 'MOD-04', title: 'Intel, moderation guidelines', locator: 'good and bad stay, only the ugly goes' },
    ],
    ...POLICIES,
  },
  trigger: 'always',
  judge(judging) {
    const document = readDocument(judging.reading);
    const isRulesOfAPage = isCommentPolicy(document);
    for (const clause of document.clauses) {
      const said = arbitraryIn(clause, isRulesOfAPage);
      if (said) reportArbitrary(judging, clause, said);
    }
    const isWhole = isRulesOfAPage && document.words >= FEWEST_WORDS && document.clauses.length >= FEWEST_CLAUSES;
    if (isWhole) reportMissing(judging, document);
  },
};

function arbitraryIn({ modality, sentence, who }: Clause, isRulesOfAPage: boolean): 'will' | 'criticism' | undefined {
  if (
    modality === 'must not' ||
    modality === 'rights' ||
    !REMOVES.test(sentence) ||
    !(isRulesOfAPage || who === 'organisation' || IS_REMOVED.test(sentence))
  )
    return undefined;
  if (CRITICISM.test(sentence) && !KEEPS.test(sentence)) return 'criticism';
  return AT_WILL.test(sentence) ? 'will' : undefined;
}

function reportArbitrary(judging: Judging, clause: Clause, said: 'will' | 'criticism'): void {
  judging.report({
    severity: 'review',
    spans: [{ start: clause.start, end: clause.end }],
    what: `${quoteClause(judging, clause)} lets ${said === 'will' ? 'comments be removed at will' : 'criticism be removed'}.`,
    why: 'Patients who are silenced complain elsewhere and are not heard. A public body that removes comments for their opinion may break the law on free speech: its lawyer must look.',
    instead:
      'List what is removed and why: private health facts of others, threats, hate, obscenity, spam, illegal offers, dangerous falsehood. Say that criticism stays.',
    evidence: [{ signal: 'clause', weight: 2, reason: said === 'will' ? 'no reason is needed for a removal' : 'criticism counts as a reason' }],
  });
}

function reportMissing(judging: Judging, document: Document): void {
  const missing = missingFrom(document, COMMENT_ELEMENTS);
  const needed = missing.filter((e) => e.isNeeded);
  if (needed.length === 0) return;
  const useful = missing.filter((e) => !e.isNeeded);
  judging.report({
    severity: 'advise',
    spans: [titleOf(document)],
    what: `The rules for comments do not say ${needed.length === 1 ? 'this' : 'these'}: ${listed(needed.map((e) => e.name))}.`,
    why: 'Visitors write health facts in public, wait for help that nobody reads, or do not know why a comment went.',
    instead: `Add a sentence on each.${useful.length > 0 ? ` Good to have as well: ${listed(useful.map((e) => e.name))}.` : ''}`,
    evidence: needed.map((e) => ({ signal: 'document', weight: 0.5, reason: `nothing on ${e.name}` })),
  });
}
