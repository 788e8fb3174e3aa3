import { readFileSync } from 'node:fs';
import { unpackPhrases } from '@precept/rules';

const NAME = 'phrases.bin';

/** Takes the phrase index that the build packed beside the program. Without one the first check builds it: slower, the same answers. */
export function loadPhrases(home: URL): void {
  let bytes: Buffer;
  try {
    bytes = readFileSync(new URL(NAME, home));
  } catch {
    return;
  }
  // Small files are read into the middle of a shared buffer; the index needs a beginning of its own.
  unpackPhrases(bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes));
}
