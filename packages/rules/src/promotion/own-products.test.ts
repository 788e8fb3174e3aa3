import { createChecker, NO_HEADS } from '@precept/engine';
import { type Product, toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { signals } from '@precept/signals';
import { describe, expect, it } from 'vitest';
import { rule as reminders } from './keep-reminders-bare/rule.ts';
import { rule as label } from './no-off-label-use/rule.ts';
import { rule as approval } from './nothing-before-approval/rule.ts';

const zelvora: Product = {
  name: 'Zelvora',
  established: 'nimotide',
  kind: 'medicine',
  indications: ['epilepsy'],
  contraindications: [],
  boxedWarning: 'fatal skin reactions',
};
const candidate: Product = { name: 'Brivexa', kind: 'medicine', indications: [], contraindications: [], approvedIn: [] };
const policy = { ...basePolicy, products: [zelvora, candidate] };
const { check } = createChecker({ signals, rules: [label, reminders, approval], heads: NO_HEADS });
const say = (text: string): string[] =>
  check(toPost({ text, author: { role: 'pharma-account', account: 'organisation' } }), policy).findings.map(
    (f) => `${f.rule.split('/')[1]}:${f.severity}`,
  );

describe("an organisation's own products", () => {
  it('are held to their own label', () => {
    expect(say('Zelvora (nimotide) helps with migraine. Ask your doctor.')).toContain('no-off-label-use:block');
    expect(say('Zelvora (nimotide) helps with epilepsy. Ask your doctor.')).not.toContain('no-off-label-use:block');
  });

  it('keep their boxed warning in mind', () => {
    expect(say('Zelvora (nimotide) tablets')).toEqual(['keep-reminders-bare:review']);
  });

  it('are not praised while they may be sold nowhere', () => {
    expect(say('Brivexa is a game changer and we are thrilled.')).toContain('nothing-before-approval:block');
  });
});
