import { findCandidates, isTitle, type Look } from '../../../../signals/src/tagger/candidates.ts';
import type { Entity, EntityType, Example } from './examples.ts';

const FIRST_TAG: Readonly<Record<EntityType, number>> = { person: 1, place: 3, organisation: 5 };

/** A name without the titles before it, as the tagger tells them; undefined where nothing is left. */
export function withoutTitles(example: Example, entity: Entity): Entity | undefined {
  let { from } = entity;
  const { hash } = example.reading.tokens;
  const { text, tokens } = example.reading;
  while (from < entity.to) {
    const titled = entity.type === 'person' && isTitle(hash[from] as number) && entity.to - from > 1;
    const isMark = /^[#.,'"(@]$/.test(text.slice(tokens.start[from], tokens.end[from]));
    if (!titled && !isMark) break;
    from++;
  }
  let { to } = entity;
  while (to > from && /^(?:[.,:;)!?'"]|'s)$/i.test(text.slice(tokens.start[to - 1], tokens.end[to - 1]))) to--;
  return from < to ? { ...entity, from, to } : undefined;
}

export interface Gold {
  readonly look: Look;
  /** Tag of every token. */
  readonly tags: Uint8Array;
  /** Names with a token the tagger never looks at. */
  readonly outOfReach: number;
}

/** True tags of an example, over the tokens the tagger looks at; all others are outside. */
export function goldTags(example: Example): Gold {
  const look = findCandidates(example.reading);
  const tags = new Uint8Array(example.reading.tokens.count);
  let outOfReach = 0;
  for (const whole of example.entities) {
    const entity = withoutTitles(example, whole);
    if (!entity) continue;
    let lost = false;
    let open = false;
    for (let i = entity.from; i < entity.to; i++) {
      if (look.active[i] === 0) {
        lost = true;
        open = false;
        continue;
      }
      tags[i] = FIRST_TAG[entity.type] + (open ? 1 : 0);
      open = true;
    }
    if (lost) outOfReach++;
  }
  return { look, tags, outOfReach };
}
