import type { Measures, Reading } from '@precept/engine';
import type { Post, SafetyElements, Signal } from '@precept/model';
import { adverseOf } from '../safety/adverse.ts';

/**
 * Whether an adverse event may be told, and which of the four elements of a valid case are there.
 * A handle counts as a reporter for what comes in; whether a case is valid is for a person to say.
 */
export const safety: NonNullable<Measures['safety']> = (reading: Reading, post: Post, signals: readonly Signal[]): SafetyElements => {
  const { adverseEvent, elements } = adverseOf(reading, post, signals);
  return { adverseEvent, elements };
};
