import { loadReader } from '@precept/policies';
import { describe, expect, it } from 'vitest';
import { readText } from '../clauses/index.ts';
import { topicsOf } from './compare.ts';
import { type Comparison, compareClauses, comparePolicyText, type KnownClause } from './index.ts';
import { TOPICS } from './topics.ts';

const KNOWN: readonly KnownClause[] = [
  { key: 'a/names', says: 'A patient is not named.', source: 'A law', catalogue: ['PRIV-01'] },
  { key: 'a/ties', says: 'Say who pays you.', source: 'A rule', catalogue: ['DIS-01'] },
  { key: 'a/free', says: 'Talk about pay and staffing stays free.', source: 'A law', catalogue: ['POL-01'] },
  { key: 'a/word', says: 'Captions are added to every film.', source: 'Advice', catalogue: [] },
];

const lay = (text: string): Comparison[] => comparePolicyText(text, KNOWN);
const states = (text: string): Record<string, string> => Object.fromEntries(lay(text).map((c) => [c.topic, c.state]));

describe('comparing a policy with known clauses', () => {
  it('says what both speak of, what is missing and what is its own', () => {
    const text = 'Never post the name of a patient. Do not post articles without permission of the owner.';
    expect(states(text)).toMatchObject({ 'patient facts': 'both', ties: 'missing', copyright: 'own', access: 'missing' });
    const facts = lay(text).find((c) => c.topic === 'patient facts');
    expect(facts?.own).toEqual([{ start: 0, end: 33, says: 'Never post the name of a patient.', direction: 'binds' }]);
    expect(facts?.known.map((k) => k.key)).toEqual(['a/names']);
  });

  it('says where a policy binds what the law leaves free', () => {
    expect(states('Employees must not discuss their pay.')['speech rights']).toBe('against');
    expect(states('You may discuss your pay and staffing with anyone.')['speech rights']).toBe('both');
  });

  it('has a topic for every clause of the shipped packs', async () => {
    const { packs } = await loadReader();
    const clauses = packs.flatMap((p) => p.clauses.map((c) => ({ key: `${p.id}/${c.id}`, says: c.says, source: '', catalogue: c.catalogue })));
    const empty = readText('', '');
    const placed = new Set(compareClauses(empty, '', clauses).flatMap((c) => c.known.map((k) => k.key)));
    expect(clauses.map((c) => c.key).filter((k) => !placed.has(k))).toEqual([]);
  });

  it('has each topic once', () => {
    expect(new Set(TOPICS.map((t) => t.id)).size).toBe(TOPICS.length);
    expect(topicsOf('captions').map((t) => t.id)).toEqual(['access']);
  });
});
