import { type Cue, cuesOf, holds, type Scene } from './scene.ts';
import { BIT, type Slot } from './slots.ts';

/** What a claim is made of: a way of treating, a thing, a place or team, a person giving care; `other` has nothing to do with health. */
export type About = 'treatment' | 'product' | 'service' | 'person' | 'other';

const ABOUT: Readonly<Partial<Record<Slot, About>>> = {
  treatment: 'treatment',
  condition: 'treatment',
  outcome: 'treatment',
  remedy: 'product',
  product: 'product',
  service: 'service',
  person: 'person',
  admin: 'other',
};
/** Nearest wins; what follows the claim counts as nearer than what stands before it. */
const BEFORE_COST = 1.5;
const REACH = 12;
const OF_HEALTH = BIT.condition | BIT.treatment | BIT.product | BIT.remedy | BIT.care;

/** Looks for what the words `from … to` speak of: first in their own sentence, then in those beside it. */
export function aboutOf(scene: Scene, from: number, to: number): About {
  const sentence = scene.reading.sentenceOf[from] as number;
  const near = nearest(cuesOf(scene, sentence), from, to);
  if (near) return near;
  for (const beside of [sentence - 1, sentence + 1, sentence - 2]) {
    for (const cue of cuesOf(scene, beside)) {
      const about = ABOUT[cue.value];
      if (about && cue.value !== 'admin') return about;
    }
  }
  return 'other';
}

function nearest(cues: readonly Cue[], from: number, to: number): About | undefined {
  let best: About | undefined;
  let least = REACH + 1;
  for (const cue of cues) {
    const about = ABOUT[cue.value];
    if (!about || (cue.from >= from && cue.to <= to && cue.value !== 'outcome')) continue;
    const distance = cue.from >= to ? cue.from - to : cue.to <= from ? (from - cue.to) * BEFORE_COST + 0.5 : 0;
    if (distance < least) {
      least = distance;
      best = about;
    }
  }
  return best;
}

/** True where the text around a claim speaks of illness, treatment or something sold for health. */
export function isOfHealth(scene: Scene, sentence: number): boolean {
  for (let s = Math.max(0, sentence - 2); s <= sentence + 1; s++) if (holds(scene, s, OF_HEALTH)) return true;
  return false;
}
