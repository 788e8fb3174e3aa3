import type { Judging, RuleModule } from '@precept/engine';
import { type Clause, readDocument } from '../clauses/index.ts';
import { POLICIES, quoteClause } from '../finding.ts';
import { type Weighed, weighClause } from './weigh.ts';

const REVIEW = 0.5;
const ADVISE = 0;

/** A policy does not ban, nor seem to ban, protected talk about work. */
export const rule: RuleModule = {
  meta: {
    id: 'policy/no-chilling-clause',
    family: 'policy',
    title: 'A policy neither bans nor seems to ban talk about pay, hours, staffing, safety, unions or the employer.',
    catalogue: ['POL-01', 'PROF-16'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'POL-01', title: 'National Labor Relations Act, 29 USC 157–158', locator: 'sections 7 and 8(a)(1)' },
      { id: 'POL-01', title: 'Stericycle, Inc., 372 NLRB No. 113', locator: '2 August 2023; whether it still holds must be confirmed' },
    ],
    ...POLICIES,
  },
  trigger: 'always',
  judge(judging) {
    const document = readDocument(judging.reading);
    for (const clause of document.clauses) {
      const weighed = weighClause(clause, document);
      if (weighed && weighed.total >= ADVISE) report(judging, clause, weighed);
    }
  },
};

function report(judging: Judging, clause: Clause, { total, reasons, evidence, hasGeneralSavings }: Weighed): void {
  const [first, second] = reasons;
  const isUs = judging.post.author.jurisdiction === 'US';
  const savings = hasGeneralSavings ? ' The general sentence about the law elsewhere in the text does not cure it.' : '';
  judging.report({
    severity: isUs && total >= REVIEW ? 'review' : 'advise',
    spans: [{ start: clause.start, end: clause.end }],
    what: `${quoteClause(judging, clause)} can be read as ${first.readAs}${second ? `, and as ${second.readAs}` : ''}.${savings}`,
    why: isUs
      ? 'Staff who depend on their job fall silent about pay, staffing and safety. US private employers may not bring that about (National Labor Relations Act, section 7; standard of 2 August 2023, Stericycle). A lawyer must confirm what holds today.'
      : 'Staff who depend on their job fall silent about unsafe care and bad conditions. How far an employer may go is a matter of the labour law of the country: a lawyer must confirm.',
    instead: first.instead,
    evidence,
  });
}
