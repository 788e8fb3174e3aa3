import { word } from '@precept/engine';
import type { Claim } from './direct.ts';
import { type Cue, cuesOf, HEDGED, holds, isNegated, type Scene, SURE, scopeAt } from './scene.ts';
import { BIT, type Slot } from './slots.ts';

const REACH = 9;
/** "Cure rates" and "cure fraction" are figures. */
const RATE = new Set(['rate', 'rates', 'fraction']);
/** Without one of these a sentence claims nothing. */
export const MAKES_A_CLAIM = BIT.fix | BIT.cureWord | BIT.benefit | BIT.harm | BIT.causes | BIT.stop | BIT.conspiracy | BIT.cited;

/** Adds claims put together from parts standing near each other in one sentence: a remedy, an illness, and what the one is to do to the other. */
export function composedClaims(scene: Scene, sentence: number, claims: Claim[]): void {
  if (!holds(scene, sentence, MAKES_A_CLAIM) || holds(scene, sentence, BIT.notice)) return;
  const cues = cuesOf(scene, sentence);
  const put = (type: string, detail: string, a: Cue, b: Cue, about: Claim['about'], factor = 1): void => {
    const scope = scopeAt(scene, a.from);
    const hedge = holds(scene, sentence, BIT.hedge) ? HEDGED : 1;
    const from = Math.min(a.from, b.from);
    const confidence = SURE[scope] * hedge * factor;
    claims.push({ from, to: Math.max(a.to, b.to), type, detail, about, scope, confidence, isHealth: true });
  };
  const remedy = first(cues, 'remedy');
  const pairUp = (a: Slot, b: Slot, reach: number): [Cue, Cue] | undefined =>
    holds(scene, sentence, BIT[a]) && holds(scene, sentence, BIT[b]) ? pair(scene, cues, a, b, reach) : undefined;

  const cure = pairUp('cureWord', 'condition', REACH) ?? (remedy ? pairUp('fix', 'condition', REACH) : undefined);
  if (cure) put('cure', 'illness', cure[0], cure[1], remedy ? 'product' : 'treatment');
  const fix = cure ? undefined : pairUp('fix', 'condition', 5);
  if (fix) put('cure', 'fix', fix[0], fix[1], 'treatment', 0.7);
  const benefit = cure ? undefined : pairUp('benefit', 'condition', 6);
  if (benefit) put('benefit', 'illness', benefit[0], benefit[1], remedy ? 'product' : 'treatment');
  const outcome = cure || benefit ? undefined : pairUp('benefit', 'outcome', 4);
  if (outcome) put('benefit', 'outcome', outcome[0], outcome[1], remedy ? 'product' : 'treatment', 0.8);

  const causes = pairUp('causes', 'condition', 5);
  const vaccine = pairUp('vaccine', 'harm', 7) ?? (causes ? pairUp('vaccine', 'causes', 6) : undefined);
  if (vaccine) put('misinformation', 'vaccine', vaccine[1], vaccine[0], 'treatment');
  const harm = vaccine ? undefined : (pairUp('contested', 'harm', 6) ?? (causes ? pairUp('contested', 'causes', 6) : undefined));
  if (harm) put('misinformation', 'care', harm[1], harm[0], 'treatment');
  const stop = pairUp('stop', 'care', 4);
  if (stop && stop[0].from < stop[1].from) put('misinformation', 'stop', stop[0], stop[1], 'treatment', 0.7);
  if (remedy && cure) put('misinformation', 'remedy', cure[0], remedy, 'product');
  const hidden = first(cues, 'conspiracy');
  if (hidden) put('misinformation', 'conspiracy', hidden, hidden, 'other', 0.8);
  const cited = first(cues, 'cited');
  if (cited) put('evidence', 'cited', cited, cited, 'other');
  const animal = first(cues, 'animal');
  if (animal && (cure || benefit)) put('evidence', 'animal', animal, animal, 'treatment');
}

function first(cues: readonly Cue[], slot: Slot): Cue | undefined {
  for (const c of cues) if (c.value === slot) return c;
  return undefined;
}

/** The nearest pair of two slots within reach, the first of them not denied; never two readings of one word. */
function pair(scene: Scene, cues: readonly Cue[], a: Slot, b: Slot, reach: number): [Cue, Cue] | undefined {
  let best: [Cue, Cue] | undefined;
  let least = reach + 1;
  for (const x of cues) {
    if (x.value !== a || RATE.has(word(scene.reading, x.to)) || isRuledOut(scene, x.from)) continue;
    for (const y of cues) {
      if (y.value !== b || (x.from < y.to && y.from < x.to)) continue;
      const distance = y.from >= x.to ? y.from - x.to : x.from - y.to;
      if (distance >= least) continue;
      const isDenied =
        (a === 'stop' ? false : isNegated(scene.reading, x.from)) ||
        (a === 'care' || a === 'vaccine' || a === 'contested' ? isNegated(scene.reading, y.from) : false);
      if (isDenied) continue;
      least = distance;
      best = [x, y];
    }
  }
  return best;
}

/** "There is no capsule, powder or tea that cures it": a list in between ends the reach of "no", the relative clause takes it up again. */
function isRuledOut({ reading }: Scene, verb: number): boolean {
  const before = word(reading, verb - 1);
  if (before !== 'that' && before !== 'which') return false;
  const { from } = reading.sentences[reading.sentenceOf[verb] as number] ?? { from: verb };
  for (let i = from; i < verb; i++) if (word(reading, i) === 'no') return true;
  return false;
}
