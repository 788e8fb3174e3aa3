import { type Match, oncePerText, type Reading, word } from '@precept/engine';
import type { Span } from '@precept/model';
import { rarePhrases } from '../../shared/rare-phrases.ts';
import { readBio } from './bio/parse.ts';
import { itemsOf, segmentsOf } from './bio/split.ts';
import { type BioCue, CUES, NEVER_DENIED } from './cues/cues.ts';

const phrases = rarePhrases(CUES);
const DENIES: ReadonlySet<string> = new Set([
  'no',
  'not',
  'never',
  'none',
  "don't",
  'dont',
  "can't",
  'cant',
  'cannot',
  "won't",
  'wont',
  "isn't",
  "aren't",
  'nobody',
  'nothing',
  'without',
  'neither',
  'nor',
  "doesn't",
  'kein',
  'keine',
  'geen',
  'stop',
  'zero',
  'ex',
]);
const DENIES_AFTER: ReadonlySet<string> = new Set(['not', "isn't", "aren't", 'never', 'nothing', 'nobody']);
const REACH = 6;

/** Groups of plain words that mean nothing in the name of an employer or in a disclaimer. */
const PLAIN_WORDS: ReadonlySet<BioCue> = new Set<BioCue>([
  'care offered',
  'message me',
  'field talk',
  'school',
  'child',
  'heals',
  'sells or links',
  'praises',
]);

export type BioCues = ReadonlyMap<BioCue, readonly Span[]>;

/** What a bio offers, claims or hints at, with the places; what it denies ("no DMs about your rash") is left out. Once for each text. */
export const cuesOf: (reading: Reading) => BioCues = oncePerText((reading) => {
  const items = segmentsOf(reading).flatMap((s) => itemsOf(reading, s));
  const cues = new Map<BioCue, Span[]>();
  const { employers, disclaimers } = readBio(reading);
  const taken = [...employers.filter((e) => e.isNamed), ...disclaimers.filter((d) => d.sort === 'own-views' || d.sort === 'no-endorsement')];
  for (const m of phrases(reading)) {
    if (!NEVER_DENIED.has(m.value) && isDenied(reading, m, items)) continue;
    const span = { start: reading.tokens.start[m.from] as number, end: reading.tokens.end[m.to - 1] as number };
    if (PLAIN_WORDS.has(m.value) && taken.some((t) => t.start < span.end && span.start < t.end)) continue;
    const own = cues.get(m.value) ?? [];
    own.push(span);
    cues.set(m.value, own);
  }
  return cues;
});

function isDenied(reading: Reading, m: Match<BioCue>, items: readonly { readonly from: number; readonly to: number }[]): boolean {
  const item = items.find((i) => i.from <= m.from && m.from < i.to) ?? m;
  for (let i = m.from - 1; i >= Math.max(item.from, m.from - REACH); i--) if (DENIES.has(word(reading, i))) return true;
  for (let i = m.to; i < Math.min(item.to, m.to + 3); i++) if (DENIES_AFTER.has(word(reading, i))) return true;
  return false;
}

const REFUSABLE: ReadonlySet<BioCue> = new Set<BioCue>([
  'care offered',
  'message me',
  'work stories',
  'results',
  'best',
  'patients welcome',
  'sells or links',
  'medicine',
]);

/** True where a bio refuses what other bios offer: "no DMs about your rash", "not a doctor yet", "I don't follow patients". A disclaimer refuses nothing. */
export const refusesPlainly: (reading: Reading) => boolean = oncePerText((reading) => {
  const cues = cuesOf(reading);
  if (cues.has('honest status') || cues.has('no product talk')) return true;
  const items = segmentsOf(reading).flatMap((s) => itemsOf(reading, s));
  const { start, end } = reading.tokens;
  const { disclaimers } = readBio(reading);
  const disclaims = (m: Match<BioCue>): boolean => disclaimers.some((d) => d.start < (end[m.to - 1] as number) && (start[m.from] as number) < d.end);
  return phrases(reading).some((m) => REFUSABLE.has(m.value) && !disclaims(m) && isDenied(reading, m, items));
});
