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
  'parib',
  'tidine',
  'glitazone',
  'asvir',
  'previr',
  'amivir',
  'poetin',
  'grastim',
  'orexant',
  'vaptan',
  'leucel',
  'coxib',
  'siran',
  'nersen',
  'azosin',
  'lusin',
  'lotide',
  'relin',
  'zolamide',
  'gabalin',
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

/** Stems by their last two letters, packed in one number. */
const BY_END = new Map<number, string[]>();
/** One bit of truth for each pair of last letters: most words stop here. */
const MAY_END = new Uint8Array(1 << 16);
const endKey = (text: string, end: number): number => (text.charCodeAt(end - 2) << 8) | text.charCodeAt(end - 1);
for (const stem of STEMS) {
  const key = endKey(stem, stem.length);
  MAY_END[key] = 1;
  BY_END.set(key, [...(BY_END.get(key) ?? []), stem]);
}

/** The stem a word of `lower` from `start` to `end` closes with, or undefined. */
export function stemOf(lower: string, start: number, end: number): string | undefined {
  if (end - start < 7) return undefined;
  const key = endKey(lower, end);
  if (!MAY_END[key & 0xffff]) return undefined;
  const stems = BY_END.get(key);
  if (!stems) return undefined;
  for (const stem of stems)
    if (end - start >= stem.length + 3 && lower.startsWith(stem, end - stem.length)) return EXCEPT.has(lower.slice(start, end)) ? undefined : stem;
  return undefined;
}
