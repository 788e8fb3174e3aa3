import { Kind, oncePerText, type Reading, Seen } from '@precept/engine';

const NONE: readonly number[] = [];

/** The tokens of the text that are numbers, in order: many modules begin with them. */
export const numberTokens: (reading: Reading) => readonly number[] = oncePerText(({ tokens: { seen, count, kind } }) => {
  if (!(seen & Seen.digit)) return NONE;
  const out: number[] = [];
  for (let i = 0; i < count; i++) if (kind[i] === Kind.number) out.push(i);
  return out;
});
