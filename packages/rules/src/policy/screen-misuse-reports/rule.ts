import type { Judging, RuleModule } from '@precept/engine';
import { type Clause, readDocument } from '../clauses/index.ts';
import { POLICIES, quoteClause } from '../finding.ts';

const REPORT = /\b(?:report|notify|tell|inform|alert|submit|send|forward|flag|monitor|watch|screenshot|document)\w*\b/;
const COLLEAGUES_SPEECH =
  /\b(?:co-?workers?'?|colleagues?'?|fellow (?:employees?|nurses|staff)|other (?:employees|staff)|another employee|peers?|employees?'?|staff(?: members?)?|team members?|anyone)\b[^.]{0,60}\b(?:posts?|posting|comments?|commenting|content|online|social media|criticis\w*|criticiz\w*|complain\w*|negativ\w*|writ\w+|says?|said)\b|\b(?:posts?|comments?|content)\b[^.]{0,50}\b(?:by|of|from) (?:\w+ )?(?:co-?workers?|colleagues?|employees?|staff|team members?|peers)\b/;
const PROTECTED =
  /\b(?:negativ\w*|critici[sz]\w*|critical|complain\w*|disparag\w*|pay|wages?|salar\w+|staffing|hours|union\w*|unsafe|working conditions|strike|petition|disloyal\w*|embarrass\w*|reputation|bad light|unprofessional|inappropriate)\b/;
const AUTOMATIC =
  /\b(?:automatic\w*|immediate(?:ly)?|without (?:further )?(?:review|inquiry|hearing|investigation)|straight|directly|on the spot|three (?:reports|flags|strikes)|zero tolerance|in every case)\b/;
const FLAGGED =
  /\b(?:(?:flagged|reported) (?:posts?|comments?|content|employees?|staff)|(?:reports?|flags?|complaints?) (?:about|against|on|of) (?:\w+ )?(?:posts?|comments?|an? (?:colleague|employee)|employees?|staff|colleagues?)|misuse reports?|each report|every report|number of (?:flags|reports|flagged))\b/;
const PENALTY =
  /\b(?:disciplin\w*|warnings?|terminat\w*|dismiss\w*|suspen\w*|personnel file|line manager|human resources|hr\b|performance (?:review|rating|score)|score|ranking|points?|counted|leader ?board)\b/;
const COUNTS =
  /\b(?:rank\w*|scor(?:e|es|ed|ing)|counts?|counted|tall(?:y|ied)|leader ?board|points? (?:for|system))\b[^.]{0,80}\b(?:employees?|staff|people|person|flags?|flagged|reports?|posts)\b/;
const PLAIN_WRONGS =
  /\b(?:patients?|phi\b|privacy|hipaa|harass\w*|threat\w*|violen\w*|discriminat\w*|hate|slurs?|impersonat\w*|trade secrets?|adverse events?|side effects?|danger|suicid\w*)\b/;
const SCREENED =
  /\b(?:screen\w*|counsel|lawyer|legal (?:review|team|department)|protected|trained|checked first|reviewed (?:by|first)|two people|hear(?:s|d)? (?:the|both))\b/;

/** Reports about a colleague's words are screened for protected activity before anyone acts on them. */
export const rule: RuleModule = {
  meta: {
    id: 'policy/screen-misuse-reports',
    family: 'policy',
    title: 'Reports about what a colleague wrote are screened for protected activity, and nobody is scored or punished by them automatically.',
    catalogue: ['POL-03', 'PROF-20'],
    severity: 'review',
    decidedBy: 'person',
    sources: [{ id: 'POL-03', title: 'National Labor Relations Act, 29 USC 157–158', locator: 'sections 7 and 8(a)(1)' }],
    ...POLICIES,
  },
  trigger: 'always',
  judge(judging) {
    for (const clause of readDocument(judging.reading).clauses) {
      const said = faultIn(clause);
      if (said) report(judging, clause, said);
    }
  },
};

function faultIn({ modality, sentence, who, what }: Clause): string | undefined {
  if (modality === 'rights' || who === 'visitors' || SCREENED.test(sentence)) return undefined;
  if (COUNTS.test(sentence) && modality !== 'must not' && /\b(?:flag\w*|report\w*)\b/.test(sentence)) return 'scores people by reports about them';
  if (FLAGGED.test(sentence) && PENALTY.test(sentence) && AUTOMATIC.test(sentence) && !/\b(?:never|not)\b/.test(sentence))
    return 'punishes on a report alone';
  if (modality === 'must' && REPORT.test(what) && COLLEAGUES_SPEECH.test(sentence) && PROTECTED.test(sentence) && !PLAIN_WRONGS.test(sentence))
    return 'makes staff report what colleagues say about work';
  return undefined;
}

function report(judging: Judging, clause: Clause, said: string): void {
  judging.report({
    severity: 'review',
    spans: [{ start: clause.start, end: clause.end }],
    what: `${quoteClause(judging, clause)} ${said}.`,
    why: 'A colleague who wrote about pay, staffing or safety may have done what the law protects; a file, a score or a warning then harms the colleague and breaks the law. A lawyer must confirm.',
    instead:
      'Say that reports are screened first, that what may be protected goes to counsel and not to the line manager, and that reports never feed scores or discipline by themselves.',
    evidence: [{ signal: 'clause', weight: 2, reason: said }],
  });
}
