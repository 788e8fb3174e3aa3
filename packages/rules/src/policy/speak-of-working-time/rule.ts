import type { Judging, RuleModule } from '@precept/engine';
import { type Clause, readDocument } from '../clauses/index.ts';
import { POLICIES, quoteClause } from '../finding.ts';

const USE =
  /\b(?:social media|social.?network\w*|post(?:s|ing)?|tweet\w*|blog\w*|phones?|devices?|internet|online|facebook|instagram|tiktok|brows\w*|scroll\w*|accounts?|comment\w*|talk\w*|messag\w*)\b/;
const ALL_TIME_ON_SITE =
  /\b(?:(?:working|work|business|office|company|duty|clinic) hours|hours of work|(?:during|on|in|throughout) (?:a|an|the|your|their|his or her|any|each)? ?(?:entire |whole |full )?(?:shifts?|work ?days?)|company time|on the clock|while (?:they are |you are )?(?:at work|at the workplace|on (?:shift|duty|the premises|site))|at work\b|in the workplace|(?:includ\w+|incl\.?|even (?:on|during)) (?:\w+ )?(?:breaks?|lunch|meals?)|(?:breaks?|lunch|meals?) included)\b/;
const BREAKS_FREE =
  /\b(?:(?:except|apart from|other than|outside|but not|free|fine|allowed|permitted|may|yours|only)\b[^.;]{0,30}\b(?:breaks?|lunch|meal\w*|own time|free time)|(?:breaks?|lunch|meal\w*|own time|free time)\b[^.;]{0,30}\b(?:free|fine|yours|allowed|excepted|your own|permitted))\b/;
const NARROW =
  /\b(?:working time|work time|patient care|care areas?|while (?:caring|treating|providing)|procedures?|patients?|official|for personal gain|private business|sell\w*)\b/;

/** Limits on use speak of working time and care areas, not of all time on site, and are the same for all topics. */
export const rule: RuleModule = {
  meta: {
    id: 'policy/speak-of-working-time',
    family: 'policy',
    title: 'Limits on use at work speak of working time and care areas, not of all time on site.',
    catalogue: ['POL-08'],
    severity: 'advise',
    decidedBy: 'person',
    sources: [
      { id: 'POL-08', title: 'National Labor Relations Board', locator: 'working time as against working hours, which include breaks' },
      { id: 'POL-08', title: 'Mayo Clinic, guidelines for employees', locator: 'guideline 6, do not let it interfere with work' },
    ],
    ...POLICIES,
  },
  trigger: 'always',
  judge(judging) {
    const { clauses } = readDocument(judging.reading);
    const isFree = clauses.some((c) => c.modality !== 'must not' && c.who === 'staff' && /\bbreaks?\b|\bfree time\b|\bown time\b/.test(c.sentence));
    for (const clause of clauses) if (reachesBreaks(clause, isFree)) report(judging, clause);
  },
};

function reachesBreaks({ modality, who, what, sentence }: Clause, isFree: boolean): boolean {
  if (modality !== 'must not' || who !== 'staff' || !USE.test(sentence) || !ALL_TIME_ON_SITE.test(sentence)) return false;
  const saysBreaks = /\b(?:includ\w+|incl\.?|even (?:on|during)) (?:\w+ )?(?:breaks?|lunch|meals?)|(?:breaks?|lunch|meals?) included/.test(sentence);
  if (saysBreaks) return true;
  return !isFree && !BREAKS_FREE.test(sentence) && !NARROW.test(what);
}

function report(judging: Judging, clause: Clause): void {
  judging.report({
    severity: 'advise',
    spans: [{ start: clause.start, end: clause.end }],
    what: `${quoteClause(judging, clause)} reaches breaks and other free time at work.`,
    why: 'Breaks belong to staff, who may talk with each other in them, also about work and unions; a rule for one topic only, or for all time on site, takes that away.',
    instead: 'Say “during working time” and “in care areas”, say that breaks are free, and let the rule hold for all topics alike.',
    evidence: [{ signal: 'clause', weight: 1.4, reason: 'hours, a shift or a place of work instead of working time' }],
  });
}
