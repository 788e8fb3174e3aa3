import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Row {
  readonly disease_name: string;
  readonly prevalence_type: string;
  readonly prevalence_class: string | null;
}

/** Prevalence classes of Orphanet, commonest last; a class is its place in this list. */
export const CLASSES = ['<1 / 1 000 000', '1-9 / 1 000 000', '1-9 / 100 000', '1-5 / 10 000', '6-9 / 10 000', '>1 / 1000'];

/** Rare diseases with the commonest class given for Europe, the United States or the United Kingdom; names as Orphanet writes them. */
export function rareDiseases(data: string): Map<string, number> {
  const out = new Map<string, number>();
  for (const region of ['europe', 'united_states', 'united_kingdom']) {
    const rows = JSON.parse(readFileSync(join(data, `orphanet-prevalence/${region}_prevalences.json`), 'utf8')) as Row[];
    for (const row of rows) {
      const at = CLASSES.indexOf(row.prevalence_class ?? '');
      const words = row.disease_name.split(/\s+/).length;
      if (at >= 0 && words <= 5) out.set(row.disease_name, Math.max(out.get(row.disease_name) ?? 0, at));
    }
  }
  return out;
}

/** Family names that stand before "disease", "syndrome" and the like in names of rare diseases. */
export function eponymsIn(names: Iterable<string>, isSurname: (word: string) => boolean, isRareName: (word: string) => boolean): Set<string> {
  const out = new Set<string>();
  for (const name of names) {
    const found =
      /^((?:\p{Lu}[\p{Ll}']+)(?:-\p{Lu}[\p{Ll}']+)*) (?:disease|syndrome|anomaly|dystrophy|ataxia|dysplasia|malformation|anemia|disorder|tumor|lymphoma|sarcoma|thyroiditis)/u.exec(
        name,
      )?.[1];
    if (!found) continue;
    const parts = found.split('-').map((p) => p.toLowerCase());
    for (const part of parts) if (part.length > 2 && (parts.length > 1 ? isRareName(part) : isSurname(part))) out.add(part);
  }
  return out;
}
