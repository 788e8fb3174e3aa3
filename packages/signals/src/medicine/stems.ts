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

const LEAST_LENGTH = 7;
/** Shortest beginning a name has before its stem. */
const LEAST_BEFORE = 3;
const A = 97;
const LETTERS = 26;

/** Stems by their last two letters: few words end like one. */
const BY_END: (readonly string[] | undefined)[] = new Array(LETTERS * LETTERS);
for (const stem of STEMS) {
  const key = (stem.charCodeAt(stem.length - 2) - A) * LETTERS + stem.charCodeAt(stem.length - 1) - A;
  BY_END[key] = [...(BY_END[key] ?? []), stem];
}

/** The stem a word of `lower` from `start` to `end` closes with, or undefined. */
export function stemOf(lower: string, start: number, end: number): string | undefined {
  if (end - start < LEAST_LENGTH) return undefined;
  const last = lower.charCodeAt(end - 1) - A;
  const before = lower.charCodeAt(end - 2) - A;
  if (last < 0 || last >= LETTERS || before < 0 || before >= LETTERS) return undefined;
  const stems = BY_END[before * LETTERS + last];
  if (!stems) return undefined;
  for (const stem of stems)
    if (end - start >= stem.length + LEAST_BEFORE && lower.startsWith(stem, end - stem.length))
      return EXCEPT.has(lower.slice(start, end)) ? undefined : stem;
  return undefined;
}
