import type { ResultOutput } from '@precept/api';
import { type Finding, toPost } from '@precept/model';
import type { Checked } from '../commands/check/checked.ts';

export const finding = (part: Partial<Finding> = {}): Finding => ({
  rule: 'privacy/no-patient-name',
  family: 'privacy',
  severity: 'block',
  spans: [{ start: 11, end: 25 }],
  what: '“Mrs Ellen Daly” names a patient.',
  why: 'She can be recognised.',
  instead: 'Leave the name out.',
  fixes: [{ label: 'Say “a patient”', edits: [{ start: 11, end: 25, text: 'a patient' }] }],
  sources: [{ id: 'PRIV-01', title: 'HIPAA Privacy Rule', locator: '45 CFR 164.514(b)(2)(i)(A)' }],
  evidence: [{ signal: 'person', weight: 2.6, reason: 'a patient is named' }],
  decidedBy: 'machine',
  ...part,
});

/** What the check says of a text, made by hand. */
export function checked(text: string, findings: readonly Finding[], more: Partial<Checked & { kind: 'result' }> = {}): Checked & { kind: 'result' } {
  const rank = { clear: 0, advise: 1, review: 2, block: 3 } as const;
  const verdict = findings.reduce<ResultOutput['verdict']>((worst, f) => (rank[f.severity] > rank[worst] ? f.severity : worst), 'clear');
  return {
    kind: 'result',
    source: { name: 'draft.txt', isStdin: false, form: 'text' },
    post: toPost({ text }),
    text,
    output: {
      schema: 1,
      id: null,
      verdict,
      findings,
      signals: [],
      identifiability: null,
      safety: { adverseEvent: false, elements: { patient: false, reporter: false, product: false, event: false } },
      notChecked: ['whether facts are true'],
      policy: { name: 'base', digest: 'sha256-00' },
      micros: 41,
    },
    ...more,
  };
}

export const faulty = (line?: number): Checked & { kind: 'fault' } => ({
  kind: 'fault',
  source: { name: 'posts.ndjson', isStdin: false, form: 'ndjson' },
  ...(line === undefined ? undefined : { line }),
  code: 'invalid-json',
  message: `posts.ndjson, line ${line ?? 0}: The line is not valid JSON.`,
});
