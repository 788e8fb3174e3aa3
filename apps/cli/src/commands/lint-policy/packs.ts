import type { Jurisdiction } from '@precept/model';
import { loadReader, type Pack } from '@precept/policies';
import type { KnownClause } from '@precept/rules';

/** Packs laid beside a policy where none is named: those a hospital in that place would start from. */
const USUAL: Readonly<Partial<Record<Jurisdiction, readonly string[]>>> = { US: ['base', 'hospital'] };

/** The packs of these names and all they extend; or the name that is none. */
export async function packsOf(
  names: readonly string[] | undefined,
  where: Jurisdiction,
): Promise<readonly Pack[] | { readonly unknown: string; readonly known: readonly string[] }> {
  const { packs } = await loadReader();
  const byId = new Map(packs.map((p) => [p.id, p]));
  const local = packs.filter((p) => p.jurisdictions.length === 1 && p.jurisdictions[0] === where).map((p) => p.id);
  const wanted = names ?? USUAL[where] ?? ['base', ...local];
  const out = new Map<string, Pack>();
  const take = (id: string): string | undefined => {
    const pack = byId.get(id);
    if (!pack) return id;
    if (out.has(id)) return undefined;
    out.set(id, pack);
    for (const more of pack.extends ?? []) take(more);
    return undefined;
  };
  for (const id of wanted) {
    const unknown = take(id);
    if (unknown !== undefined) return { unknown, known: [...byId.keys()] };
  }
  return [...out.values()];
}

/** Their clauses, as the comparison takes them. */
export function clausesOf(packs: readonly Pack[]): KnownClause[] {
  return packs.flatMap(({ id, clauses }) =>
    clauses.map((c) => ({
      key: `${id}/${c.id}`,
      says: c.says,
      source: `${c.source.title}, ${c.source.locator}${c.source.date === 'date not stated' ? '' : `, ${c.source.date}`}`,
      catalogue: c.catalogue,
    })),
  );
}
