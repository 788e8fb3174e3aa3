import type { Reading } from '@precept/engine';
import { hashText, type Identifiability, type Post, type Signal } from '@precept/model';
import { SHARE_OF, type Share } from './shares.ts';

/** People who may be meant where the text and the profile name no place. */
const PEOPLE_OF: Readonly<Record<Post['author']['jurisdiction'], number>> = {
  US: 330e6,
  UK: 67e6,
  EU: 80e6,
  AU: 26e6,
  CA: 39e6,
  NZ: 5e6,
  IN: 1400e6,
  other: 50e6,
};
const PEOPLE_OF_A_CITY = 150_000;
/** Each assumption may be wrong by this factor; independent ones grow with the root of their number. */
const DOUBT = 3;
const SEX = new Set('he she him her his hers man woman lady gentleman boy girl bloke guy lad lass male female'.split(' ').map((w) => hashText(w)));

/** About how many people fit what a text says of a patient; null where it tells of none. Never below one. */
export function identifiability(reading: Reading, post: Post, signals: readonly Signal[]): Identifiability | null {
  if (!signals.some(tellsOfPatient)) return null;
  const place = placeOf(post, signals);
  const shares = sharesOf(reading, signals);
  if (hasSex(reading)) shares.push({ what: 'sex', factor: 0.5, instead: '“they”' });
  const named = signals.some((s) => s.kind === 'person' && s.identifies && s.type !== 'described');
  const product = shares.reduce((people, s) => people * s.factor, place.people);
  const people = named ? 1 : Math.max(1, round(product));
  const spread = DOUBT ** Math.sqrt(shares.length);
  return {
    people,
    low: named ? 1 : Math.max(1, round(product / spread)),
    high: named ? 1 : Math.max(1, round(product * spread)),
    ...(place.name ? { place: place.name } : {}),
    contributions: shares
      .sort((a, b) => a.factor - b.factor)
      .map((s) => (s.instead ? withPeople(s, named ? 1 : Math.max(1, round(product / s.factor))) : s)),
  };
}

function withPeople({ what, factor, instead = '' }: Share, peopleIfChanged: number): Identifiability['contributions'][number] {
  return { what, factor, instead, peopleIfChanged };
}

function tellsOfPatient(s: Signal): boolean {
  if (s.kind === 'relation') return s.role === 'patient' && s.value?.specific === true;
  if (s.kind === 'care') return s.value?.singular === true && s.confidence >= 0.6 && s.value.about !== 'self';
  return s.kind === 'person' && s.identifies;
}

function placeOf(post: Post, signals: readonly Signal[]): { people: number; name?: string } {
  let best: Signal | undefined;
  for (const s of signals)
    if (
      s.kind === 'place' &&
      Number(s.value?.population) > 0 &&
      Number(s.value?.population) < Number(best?.value?.population ?? Number.POSITIVE_INFINITY)
    )
      best = s;
  if (best) return { people: Number(best.value?.population), name: String(best.value?.name ?? '') };
  const { city, jurisdiction } = post.author;
  return city ? { people: PEOPLE_OF_A_CITY, name: city } : { people: PEOPLE_OF[jurisdiction] };
}

/** The narrowest share of each kind: two words for one illness count once. */
function sharesOf(reading: Reading, signals: readonly Signal[]): Share[] {
  const best = new Map<string, Share>();
  for (const s of signals) {
    const shareOf = SHARE_OF[s.kind];
    const share = shareOf?.(s, reading.text.slice(s.start, s.end));
    if (share && share.factor < (best.get(s.kind)?.factor ?? 1)) best.set(s.kind, share);
  }
  return [...best.values()];
}

function hasSex(reading: Reading): boolean {
  const { hash, count } = reading.tokens;
  for (let i = 0; i < count; i++) if (SEX.has(hash[i] as number)) return true;
  return false;
}

/** Two significant figures: more would pretend to know. */
function round(n: number): number {
  if (n < 10) return Math.round(n);
  const scale = 10 ** (Math.floor(Math.log10(n)) - 1);
  return Math.round(n / scale) * scale;
}
