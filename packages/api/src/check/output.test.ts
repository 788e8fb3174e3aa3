import type { Result } from '@precept/model';
import { expect, it } from 'vitest';
import { toErrorOutput, toOutput } from './output.ts';
import { errorSchema, resultSchema } from './result-schema.ts';

const result: Result = {
  schema: 1,
  id: '7',
  verdict: 'block',
  findings: [
    {
      rule: 'privacy/no-patient-name',
      family: 'privacy',
      severity: 'block',
      spans: [{ start: 0, end: 8 }],
      what: '“Mrs Daly” names a patient.',
      why: 'She can be recognised.',
      instead: 'Leave the name out.',
      fixes: [{ label: 'Leave the name out', edits: [{ start: 0, end: 8, text: 'a patient' }] }],
      sources: [{ id: 'PRIV-01', title: 'HIPAA Privacy Rule', locator: '45 CFR 164.514(b)(2)(i)(A)' }],
      evidence: [{ signal: 'person', weight: 2.12345, reason: 'a name beside “my patient”' }],
      decidedBy: 'machine',
    },
  ],
  signals: [
    { kind: 'person', type: 'name', role: 'historical', start: 0, end: 8, identifies: false, confidence: 0.98765 },
    { kind: 'contact', type: 'phone', start: 10, end: 20, identifies: true, confidence: 1, value: { own: false } },
  ],
  identifiability: {
    people: 3,
    low: 1,
    high: 40,
    place: 'Leeds',
    contributions: [{ what: 'last Tuesday', factor: 0.004, instead: 'recently', peopleIfChanged: 150 }],
  },
  safety: { adverseEvent: false, elements: { patient: true, reporter: true, product: false, event: false } },
  notChecked: ['whether facts are true'],
  policy: { name: 'base', digest: 'sha256-00' },
};

it('writes the fields of the contract, in its order, and no other', () => {
  const output = toOutput(result, 41.4);
  expect(Object.keys(output)).toEqual([
    'schema',
    'id',
    'verdict',
    'findings',
    'signals',
    'identifiability',
    'safety',
    'notChecked',
    'policy',
    'micros',
  ]);
  expect(Object.keys(output.findings[0] ?? {})).toEqual([
    'rule',
    'family',
    'severity',
    'spans',
    'what',
    'why',
    'instead',
    'fixes',
    'sources',
    'evidence',
    'decidedBy',
  ]);
  expect(output.signals).toEqual([
    { kind: 'person', start: 0, end: 8, role: 'public-figure', identifies: false, confidence: 0.988, value: { type: 'name' } },
    { kind: 'contact', start: 10, end: 20, identifies: true, confidence: 1, value: { type: 'phone', own: false } },
  ]);
  expect(output.micros).toBe(41);
});

it('fits the published schema', () => {
  expect(resultSchema.safeParse(toOutput(result, 1)).error).toBeUndefined();
  expect(resultSchema.safeParse(toOutput({ ...result, id: null, identifiability: null }, 1)).error).toBeUndefined();
  expect(errorSchema.safeParse(toErrorOutput('invalid-json', 'line 1: not JSON')).error).toBeUndefined();
});
