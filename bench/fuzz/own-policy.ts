import type { OwnRule, Policy } from '@precept/model';
import { basePolicy, loadPrepare } from '@precept/policies';

const rule = (name: string, parts: Partial<OwnRule>): OwnRule => ({
  id: `conduct/${name}`,
  title: 'Ours',
  severity: 'review',
  decidedBy: 'machine',
  phrases: [],
  patterns: [],
  why: 'It is ours.',
  instead: 'Leave it out.',
  source: 'Handbook',
  directions: ['outbound', 'inbound'],
  examples: { bad: [], ok: [] },
  ...parts,
});

/** A policy with rules of its own of every sort, and an allowance: what the check does under it must hold the same promises. */
export async function ownPolicy(): Promise<Policy> {
  const prepare = await loadPrepare();
  return prepare({
    ...basePolicy,
    name: 'fuzz',
    allow: [{ words: 'the', rules: ['privacy/no-patient-name', 'conduct/wild'], reason: 'x', expires: '2099-01-01' }],
    ownRules: [
      rule('wild', { phrases: ['(my|our|the) * patient+', 'a <num>', 'so (very)? (sad|happy)'] }),
      rule('spots', { patterns: ['\\b\\w+ing\\b', '(a+)+(b+)+', 'ward .{0,40} bed', '[^\\x00-\\x7f]+'] }),
      rule('signs', { when: 'signals.exists(s, s.identifies && s.text != "") || count("person") > 3' }),
      rule('values', { when: 'signals.exists(s, s.kind == "age" && has(s.value.years) && s.value.years > 80)' }),
      rule('both', { phrases: ['patient+'], when: 'text.contains("ward") && role != "public"' }),
    ],
  });
}
