import type { RuleModule } from '@precept/engine';
import { readDocument } from '../clauses/index.ts';
import { POLICIES, quoteClause } from '../finding.ts';
import { WRONGS } from './wrongs.ts';

/** A policy neither asks for nor allows what harms patients or deceives readers. */
export const rule: RuleModule = {
  meta: {
    id: 'policy/order-no-wrong',
    family: 'policy',
    title: 'A policy neither asks for nor allows bought reviews, hidden advertising, lost safety reports, unfair screening or shared cases.',
    catalogue: ['CLM-11', 'DIS-01', 'PRIV-21', 'POL-05'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'CLM-11', title: '16 CFR 465.2, 465.4 and 465.5', locator: 'fake, bought and insider reviews' },
      { id: 'DIS-01', title: 'FTC Endorsement Guides, 16 CFR 255', locator: 'disclosure of connections' },
      { id: 'PRIV-21', title: 'NCSBN guide to social media', locator: 'the myth that private posts stay private' },
    ],
    ...POLICIES,
  },
  trigger: 'always',
  judge(judging) {
    for (const clause of readDocument(judging.reading).clauses) {
      const wrong = WRONGS.find((w) => w.in(clause));
      if (!wrong) continue;
      judging.report({
        severity: 'review',
        spans: [{ start: clause.start, end: clause.end }],
        what: `${quoteClause(judging, clause)} ${wrong.does}.`,
        why: wrong.why,
        instead: wrong.instead,
        evidence: [{ signal: 'clause', weight: 2, reason: wrong.does }],
      });
    }
  },
};
