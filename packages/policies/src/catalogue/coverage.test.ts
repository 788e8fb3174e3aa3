import { rules } from '@precept/rules';
import { expect, it } from 'vitest';
import { loadReader } from '../index.ts';

const { allClauses, catalogue, enforcing, packs, standings } = await loadReader();
const metas = rules.map((r) => r.meta);

it('keeps every rule of the catalogue: each is enforced by rules, by others, or by both', () => {
  expect(catalogue).toHaveLength(158);
  expect(new Set(catalogue.map((c) => c.id)).size).toBe(158);
  expect(standings(catalogue, packs, metas).flatMap((s) => (s.state === 'open' ? [s.entry.id] : []))).toEqual([]);
});

it('serves each of the 184 requirements', () => {
  const served = new Set(catalogue.flatMap((c) => c.requirements));
  const articles = { S0: 36, S1: 48, S2: 19, S3: 30, S4: 51 };
  const all = Object.entries(articles).flatMap(([article, n]) => Array.from({ length: n }, (_, i) => `${article}-${i + 1}`));
  expect(all.filter((id) => !served.has(id))).toEqual([]);
  expect(served.size).toBe(184);
});

it('has a source for every rule of the catalogue', () => {
  expect(standings(catalogue, packs, metas).flatMap((s) => (s.asked.length === 0 ? [s.entry.id] : []))).toEqual([]);
});

it('links every clause to what exists: catalogue rules, and rules that enforce them or people', () => {
  const known = new Set(catalogue.map((c) => c.id));
  for (const { key, clause } of allClauses(packs)) {
    expect(clause.catalogue.length, key).toBeGreaterThan(0);
    for (const id of clause.catalogue) expect(known.has(id), `${key}: ${id}`).toBe(true);
    if (enforcing(clause.catalogue, metas).length === 0) expect(clause.people, `${key} has neither rule nor people`).toBeDefined();
  }
});

it('knows every catalogue rule that a rule says it enforces', () => {
  const known = new Set(catalogue.map((c) => c.id));
  for (const { id, catalogue: ids } of metas) for (const c of ids) expect(known.has(c), `${id}: ${c}`).toBe(true);
});

it('gives every pack an id like its folder, clauses of different names, and packs below that exist', () => {
  const ids = packs.map((p) => p.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const p of packs) {
    expect(new Set(p.clauses.map((c) => c.id)).size, p.id).toBe(p.clauses.length);
    for (const below of p.extends ?? []) expect(ids, p.id).toContain(below);
    for (const id of Object.keys(p.rules ?? {}))
      expect(
        metas.map((m) => m.id),
        p.id,
      ).toContain(id);
    for (const c of p.clauses) {
      expect(c.source.date, `${p.id}/${c.id}`).not.toBe('');
      expect(c.says, `${p.id}/${c.id}`).toMatch(/[.?]$/);
    }
  }
});
