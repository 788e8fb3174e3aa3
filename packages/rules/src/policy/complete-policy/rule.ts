import type { RuleModule } from '@precept/engine';
import { readDocument } from '../clauses/index.ts';
import { missingFrom, POLICY_ELEMENTS } from '../elements.ts';
import { listed, POLICIES, titleOf } from '../finding.ts';
import { isWholePolicy } from '../kinds-of-policy.ts';

/** A whole policy says whom it binds, protects patients, keeps rights, names people to ask, and has an owner and a date. */
export const rule: RuleModule = {
  meta: {
    id: 'policy/complete-policy',
    family: 'policy',
    title: 'A whole policy has a scope, an owner, a date, and says what protects patients and staff and whom to ask.',
    catalogue: ['POL-06', 'PROF-19', 'PROF-20'],
    severity: 'advise',
    decidedBy: 'person',
    sources: [
      { id: 'POL-06', title: 'HIPAA Privacy Rule', locator: '45 CFR 164.530(b) and (i), training and policies' },
      { id: 'POL-06', title: 'CDC, social media toolkit, 2011', locator: 'governance' },
      { id: 'PROF-19', title: 'ACP-FSMB position paper 2013', locator: 'position 4, periodic self-audit' },
    ],
    ...POLICIES,
  },
  trigger: 'always',
  judge(judging) {
    const document = readDocument(judging.reading);
    if (!isWholePolicy(document)) return;
    const missing = missingFrom(document, POLICY_ELEMENTS);
    const needed = missing.filter((e) => e.isNeeded);
    const useful = missing.filter((e) => !e.isNeeded);
    if (needed.length === 0) return;
    judging.report({
      severity: 'advise',
      spans: [titleOf(document)],
      what: `The policy does not say ${needed.length === 1 ? 'this' : 'these'}: ${listed(needed.map((e) => e.name))}.`,
      why: 'Where a policy is silent, people guess: patients lose their privacy, and staff are blamed for what nobody told them.',
      instead: `Add a short part on each.${useful.length > 0 ? ` Good to have as well: ${listed(useful.map((e) => e.name))}.` : ''}`,
      evidence: needed.map((e) => ({ signal: 'document', weight: 0.5, reason: `no heading and no clause on ${e.name}` })),
    });
  },
};
