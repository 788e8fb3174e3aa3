import type { Policy } from '@precept/model';
import { toPost } from '@precept/model';
import { expect, it } from 'vitest';
import { createChecker } from '../check.ts';
import { NO_HEADS } from '../sense/heads.ts';
import { giveOwnRules } from './own-rules.ts';
import type { RuleMeta, RuleModule } from './rule-module.ts';

const meta: RuleMeta = {
  id: 'conduct/no-project-names',
  family: 'conduct',
  title: 'Project names stay inside.',
  catalogue: [],
  severity: 'review',
  decidedBy: 'machine',
  sources: [{ id: 'own', title: 'Handbook', locator: '4.2' }],
};
const shipped: RuleModule = {
  meta: { ...meta, id: 'conduct/no-secrets', catalogue: ['PROF-14'] },
  trigger: 'always',
  judge: ({ reading, report }) => {
    const start = reading.lower.indexOf('aurora');
    if (start >= 0)
      report({ severity: 'review', spans: [{ start, end: start + 6 }], what: 'Names it.', why: 'Harm.', instead: 'Leave it out.', evidence: [] });
  },
};
const { check } = createChecker({ signals: [], rules: [shipped], heads: NO_HEADS });
const policy: Policy = { name: 'own', digest: 'sha256-x', rules: {}, ownContacts: [], ownHosts: [] };
const allow = { words: 'aurora borealis', rules: ['conduct/no-secrets'] as const, reason: 'The lights.', expires: '2027-01-01' };

it('hears the rules of a policy beside the shipped ones, under their own names', () => {
  const own: Policy = { ...policy, ownRules: [{} as never] };
  expect(() => check(toPost({ text: 'x' }), own)).toThrow('were not made ready');
  giveOwnRules(own, {
    hear: (_, say) => say(meta, { severity: 'block', spans: [{ start: 0, end: 1 }], what: 'w', why: 'y', instead: 'i', evidence: [] }),
  });
  const { verdict, findings } = check(toPost({ text: 'x' }), own);
  expect(verdict).toBe('block');
  expect(findings).toMatchObject([{ rule: 'conduct/no-project-names', spans: [{ start: 0, end: 1 }] }]);
  expect(check(toPost({ text: 'x' }), policy).verdict).toBe('clear');
});

it('lets allowed words stand for the rules named, and only those words', () => {
  const said = (text: string, p: Policy): number => check(toPost({ text }), p).findings.length;
  const allowing: Policy = { ...policy, allow: [allow] };
  expect(said('Aurora Borealis over the hospital', policy)).toBe(1);
  expect(said('Aurora Borealis over the hospital', allowing)).toBe(0);
  expect(said('Project Aurora starts', allowing)).toBe(1);
  expect(said('Aurora borealises', allowing)).toBe(1);
  expect(said('Aurora borealis', { ...policy, allow: [{ ...allow, rules: ['conduct/other'] }] })).toBe(1);
});
