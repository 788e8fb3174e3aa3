import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { signals } from '@precept/signals';
import { describe, expect, it } from 'vitest';
import { identifiability } from './identifiability.ts';

const { check } = createChecker({ signals, rules: [], heads: NO_HEADS, measures: { identifiability } });
const measure = (text: string) => check(toPost({ text, author: { role: 'nurse', jurisdiction: 'UK', city: 'Ludlow' } }), basePolicy).identifiability;

describe('identifiability', () => {
  it('is null where no patient is told about', () => {
    expect(measure('Flu jabs are free on Saturday.')).toBeNull();
  });

  it('falls with everything that is added, and says what to change', () => {
    const little = measure('My patient was admitted with pneumonia.');
    const much = measure('My patient, 61, was admitted with pneumonia on 4 May.');
    expect(little && much && much.people < little.people).toBe(true);
    expect(much?.contributions.length).toBeGreaterThan(1);
    expect(much?.contributions.every((c) => (c.peopleIfChanged ?? Number.POSITIVE_INFINITY) >= (much?.people ?? 0))).toBe(true);
  });

  it('is one where the patient is named', () => {
    expect(measure('My patient Ottilie Brandvold was discharged today.')?.people).toBe(1);
  });

  it('keeps the estimate between its bounds', () => {
    const m = measure('My patient, 71, a lighthouse keeper, was admitted last night with a broken hip.');
    expect(m && m.low <= m.people && m.people <= m.high).toBe(true);
  });
});
