import type { Match, Reading } from '@precept/engine';
import { isCredential } from './credentials.ts';
import type { Part } from './model.ts';
import type { Stretch } from './split.ts';

const NAME =
  /^(?:(?:dr|dra|prof|professor|mr|mrs|ms|miss|sister|nurse|sir)\.?\s+)*(\p{Lu}[\p{L}'’-]*\.?(?:\s+(?:de|da|van|von|der|den|al|bin|binti|ibn|del|la|le|ten|ter|du)?\s*\p{Lu}[\p{L}'’-]*\.?){0,3})$/iu;
const TITLED = /^(?:dr|dra|prof|professor|mr|mrs|ms|miss|sister|nurse|sir)\b/i;
/** Capitalised words that open bios and are nobody's name. */
const NO_NAMES = new Set([
  'official',
  'home',
  'views',
  'opinions',
  'mum',
  'mom',
  'dad',
  'father',
  'mother',
  'wife',
  'husband',
  'runner',
  'london',
  'dublin',
  'world',
  'not',
  'just',
  'the',
  'we',
  'she',
  'he',
  'they',
  'proud',
  'future',
  'former',
  'retired',
  'independent',
  'anonymous',
  'night',
  'day',
  'community',
  'board',
  'triple',
  'double',
  'award',
  'tired',
  'coffee',
  'all',
  'no',
  'never',
  'part',
  'full',
  'rural',
  'emergency',
  'general',
  'clinical',
  'hospital',
  'health',
  'medical',
  'skeptic',
  'smiles',
  'passionate',
  'expert',
  'patient',
  'biotech',
  'hormone',
  'gut',
  'holistic',
  'menopause',
  'cosmetic',
  'specialist',
]);

/** The person's name, where the first pieces of the bio give one: "Dr Priya Nandakumar", "Lena", "Amara Bello, GP". */
export function findName(reading: Reading, items: readonly Stretch[], words: readonly Match<string>[]): Part | undefined {
  for (const [place, { from, to }] of items.entries()) {
    const start = reading.tokens.start[from] as number;
    const end = reading.tokens.end[to - 1] as number;
    const text = reading.text.slice(start, end);
    if (to - from > 6 || !NAME.test(text)) continue;
    const isTitled = TITLED.test(text);
    if (place > 0 && !isTitled) continue;
    const bare = text.replace(TITLED, '').replace(/^[.\s]+/, '');
    const parts = bare.split(/\s+/);
    const isCapital = parts.every((p) => /^\p{Lu}/u.test(p) || /^(?:de|da|van|von|der|den|al|bin|binti|ibn|del|la|le|ten|ter|du)$/.test(p));
    if (!isCapital || bare === '' || parts.some((p) => NO_NAMES.has(p.toLowerCase()) || isCredential(p) || /^anon/i.test(p))) continue;
    if (
      words.some((w) => w.from >= from && w.to <= to && (w.value.startsWith('is ') || w.value === 'organisation') && !(isTitled && w.from === from))
    )
      continue;
    return { start, end, text };
  }
  return undefined;
}
