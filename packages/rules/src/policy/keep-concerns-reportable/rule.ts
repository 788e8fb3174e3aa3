import type { Judging, RuleModule } from '@precept/engine';
import { type Clause, readDocument } from '../clauses/index.ts';
import { POLICIES, quoteClause } from '../finding.ts';

const OUTSIDE =
  /\b(?:regulators?|regulatory (?:bod|agenc|authorit)\w+|government(?:al)? (?:agenc\w+|authorit\w+|bod\w+|officials?)|agenc(?:y|ies)|authorities|inspectors?|osha|nlrb|eeoc|fda|cms|hhs|joint commission|accreditors?|state boards?|boards? of (?:nursing|medicine|pharmacy)|departments? of (?:health|labou?r)|licensing boards?|the state\b|state (?:agenc\w+|officials?|surveyors?)|health departments?|surveyors?|the commission|ombuds\w*|care quality commission|cqc|gmc|police|law enforcement|whistle.?blow\w*|attorneys?|lawyers?|legal counsel|members of (?:parliament|congress)|legislators?|outside (?:parties|part(?:y|ies)|bodies|organi[sz]ations?|agenc\w+|of the (?:hospital|company|organi[sz]ation|clinic))|outside the (?:hospital|company|organi[sz]ation|clinic|practice|chain of command)|externally|external (?:parties|bodies|agenc\w+))\b/;
const REPORTING =
  /\b(?:report\w*|contact\w*|complain\w*|speak\w*|talk\w*|communicat\w*|disclos\w*|cooperat\w*|fil(?:e|es|ing)|rais(?:e|es|ing)|provid\w*|tak(?:e|es|ing)|going|go|goes|discuss\w*|shar\w*|writ\w*|alert\w*|inform\w*|blow\w*|air\w*|escalat\w*)\b/;
const CONCERNS =
  /\b(?:concerns?|safety|unsafe|fraud\w*|violations?|wrongdoing|errors?|incidents?|problems?|complaints?|misconduct|breach\w*|issues?|hazards?|law|legal|billing|staffing|quality)\b/;
const INSIDE_FIRST =
  /\b(?:(?:must|shall|should|required to|have to|need to|are to|may only|only)\b[^.]{0,120}\b(?:first|before (?:contacting|going|reporting|speaking|raising|turning|any)|only|exclusively|solely|prior to|internally and not|through internal channels only|approval|permission|notify)\b)/;
const NARROW =
  /\b(?:patient (?:information|data|names?|details|records?|identit\w+|privacy|photos?)|patients?'? (?:information|data|names?|details|records?)|phi\b|protected health|trade secrets?|passwords?|on behalf|in the (?:hospital|company|organi[sz]ation)'s name|official (?:statements?|responses?)|privileged|retaliat\w*)\b/;
const DANGERS =
  /\b(?:incidents?|unsafe|(?:safety|medication|infection)(?: control)? (?:concerns?|problems?|issues|errors?|incidents?)|medication errors?|staffing levels|waiting times|short.?staff\w*|fraud\w*|hazards?|wrongdoing)\b/;
const PUBLIC = /\b(?:any platform|social media|online|in public|publicly|journalists?|reporters?|the press|the media|facebook|forums?|anonymously)\b/;
const FREE =
  /\b(?:nothing|free to|have the right|at any time|without (?:fear|telling|asking|first|notice)|need not|do(?:es)? not (?:need|have) to|may (?:also|always))\b/;

/** Raising safety, fraud or legal concerns with authorities, counsel or the public is not treated as misuse. */
export const rule: RuleModule = {
  meta: {
    id: 'policy/keep-concerns-reportable',
    family: 'policy',
    title: 'A policy does not stand between staff and regulators, inspectors or lawyers.',
    catalogue: ['POL-04'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'POL-04', title: 'HIPAA Privacy Rule', locator: '45 CFR 164.502(j)(1), disclosures by whistleblowers' },
      { id: 'POL-04', title: 'Directive (EU) 2019/1937', locator: 'protection of those who report breaches' },
    ],
    ...POLICIES,
  },
  trigger: 'always',
  judge(judging) {
    for (const clause of readDocument(judging.reading).clauses) {
      const said = barIn(clause);
      if (said) report(judging, clause, said);
    }
  },
};

function barIn({ modality, who, what, sentence, unless }: Clause): string | undefined {
  if (modality === 'rights' || who === 'organisation' || who === 'visitors' || (modality !== 'must not' && FREE.test(sentence))) return undefined;
  if (modality === 'must not' && DANGERS.test(what) && PUBLIC.test(sentence) && !NARROW.test(what) && !/\bprocedures?\b.*\bphotos?\b/.test(what))
    return 'keeps dangers from the public';
  if (!OUTSIDE.test(`${what} ${unless}`) && !OUTSIDE.test(sentence)) return undefined;
  if (NARROW.test(what) && !CONCERNS.test(what.replace(/safety of patients/g, ' '))) return undefined;
  if (/\b(?:retaliat\w*|punish\w*|disciplin\w* (?:anyone|staff|those|people))\b/.test(what)) return undefined;
  if (
    modality === 'must not' &&
    OUTSIDE.test(what) &&
    REPORTING.test(what) &&
    (CONCERNS.test(sentence) || !/\b(?:confidential|patients?)\b/.test(what))
  )
    return 'keeps staff from those who may act on a concern';
  if (modality !== 'may' && modality !== 'must not' && OUTSIDE.test(sentence) && CONCERNS.test(sentence) && INSIDE_FIRST.test(sentence))
    return 'puts the employer before the authorities';
  return undefined;
}

function report(judging: Judging, clause: Clause, said: string): void {
  judging.report({
    severity: 'review',
    spans: [{ start: clause.start, end: clause.end }],
    what: `${quoteClause(judging, clause)} ${said}.`,
    why: 'Patients are harmed where nobody outside learns of unsafe care or fraud. US and European law protects those who report to authorities, and their lawyers; a lawyer must confirm how far.',
    instead:
      'Say that anyone may go to a regulator, an inspector or a lawyer at any time, name the internal channels as an offer, and say how patient facts are handled in a report.',
    evidence: [{ signal: 'clause', weight: 2.2, reason: said }],
  });
}
