import { expect, it } from 'vitest';
import { parsePolicy } from './wire.ts';

const RULES = ['privacy/no-patient-name', 'claim/no-guarantee'];

it('reads a policy, in lower case where case does not count', () => {
  expect(
    parsePolicy({ rules: { 'claim/no-guarantee': 'off' }, ownContacts: ['Ward@Brookmeadow.example'], ownHosts: ['Brookmeadow.example'] }, RULES),
  ).toEqual({
    kind: 'policy',
    settings: { name: 'own', rules: { 'claim/no-guarantee': 'off' }, ownContacts: ['ward@brookmeadow.example'], ownHosts: ['brookmeadow.example'] },
  });
});

it.each([
  [[], '', 'is an object'],
  [{ ruels: {} }, 'ruels', 'Did you mean "rules"?'],
  [{ rules: { 'privacy/no-patient-names': 'off' } }, 'rules.privacy/no-patient-names', 'Did you mean "privacy/no-patient-name"?'],
  [{ rules: { 'claim/no-guarantee': 'blok' } }, 'rules.claim/no-guarantee', 'Did you mean "block"?'],
  [{ rules: { 'claim/no-guarantee': 3 } }, 'rules.claim/no-guarantee', 'not one of off, shadow'],
  [{ ownHosts: 'x' }, 'ownHosts', 'ownHosts must be a list, not a text.'],
  [{ rules: [] }, 'rules', 'rules must be an object, not a list.'],
  [{ ownContacts: [3] }, 'ownContacts[0]', 'ownContacts[0]'],
])('names the key at fault in %j', (input, field, words) => {
  const parsed = parsePolicy(input, RULES);
  expect(parsed).toMatchObject({ kind: 'error', code: 'policy-invalid', field });
  expect(parsed.kind === 'error' && parsed.message).toContain(words);
});
