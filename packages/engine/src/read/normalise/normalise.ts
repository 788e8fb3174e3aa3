import { closeSpacedLetters, readLeet } from './evasions.ts';
import { look, May } from './look.ts';
import { rewrite } from './rewrite.ts';
import type { Normalised } from './source-map.ts';

/** Makes a text comparable. `source` itself comes back as `text` where there is nothing to do. */
export function normalise(source: string): Normalised {
  let may = look(source);
  if (may === 0) return { source, text: source, moves: null };
  let out: Normalised = { source, text: source, moves: null };
  if (may & (May.wide | May.entity)) {
    out = rewrite(source);
    if (out.text !== source) may = look(out.text);
  }
  if (may & May.leet) out = readLeet(out);
  return may & May.spaced ? closeSpacedLetters(out) : out;
}
