/**
 * Endings that only medicine names have (international non-proprietary name stems), by last letter.
 * Short or common endings are left out: "-vir" and "-mab" are safe in words of eight letters and more, "-cept" never is.
 */
const STEMS: readonly string[] = [
  'mab',
  'tinib',
  'ciclib',
  'rafenib',
  'zomib',
  'pril',
  'sartan',
  'statin',
  'olol',
  'conazole',
  'prazole',
  'nidazole',
  'cillin',
  'cycline',
  'floxacin',
  'mycin',
  'gliptin',
  'gliflozin',
  'glutide',
  'triptan',
  'navir',
  'tegravir',
  'buvir',
  'ciclovir',
  'xaban',
  'gatran',
  'parin',
  'oxetine',
  'triptyline',
  'azepam',
  'zolam',
  'caine',
  'dronate',
  'setron',
  'thiazide',
  'semide',
  'lukast',
  'buterol',
  'meterol',
  'nisone',
  'nisolone',
  'methasone',
  'platin',
  'taxel',
  'rubicin',
  'limus',
  'oxicam',
  'profen',
  'codone',
  'morphone',
  'pidem',
  'dipine',
  'tadine',
  'gepant',
  'apine',
  'piprazole',
  'peridone',
  'thyroxine',
  'barbital',
  'vudine',
  'mustine',
  'trexate',
  'gestrel',
  'afil',
  'racetam',
];
const EXCEPT = new Set([
  'cocaine',
  'lignocaine',
  'alpine',
  'subalpine',
  'philippine',
  'april',
  'cisalpine',
  'transalpine',
  'procaine',
  'profile',
  'somatostatin',
  'filipine',
]);

const BY_LAST = new Map<number, string[]>();
for (const stem of STEMS) {
  const last = stem.charCodeAt(stem.length - 1);
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), stem]);
}

/** The stem a word of `lower` from `start` to `end` closes with, or undefined. */
export function stemOf(lower: string, start: number, end: number): string | undefined {
  if (end - start < 7) return undefined;
  const stems = BY_LAST.get(lower.charCodeAt(end - 1));
  if (!stems) return undefined;
  for (const stem of stems)
    if (end - start >= stem.length + 3 && lower.startsWith(stem, end - stem.length)) return EXCEPT.has(lower.slice(start, end)) ? undefined : stem;
  return undefined;
}
