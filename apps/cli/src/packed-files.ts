import { readFileSync, writeFileSync } from 'node:fs';
import { packPhrases, packTables, unpackPhrases, unpackTables } from '@precept/rules';

const PHRASES = 'phrases.bin';
const TABLES = 'tables.bin';

/** Writes beside the program what every start would otherwise work out anew. */
export function writePacked(home: URL): void {
  writeFileSync(new URL(PHRASES, home), packPhrases());
  writeFileSync(new URL(TABLES, home), packTables());
}

/** Takes what the build packed. Without it the first check works it out: slower, the same answers. */
export function loadPacked(home: URL): void {
  const phrases = readIfThere(new URL(PHRASES, home));
  if (phrases) unpackPhrases(phrases);
  const tables = readIfThere(new URL(TABLES, home));
  if (tables) unpackTables(tables);
}

function readIfThere(url: URL): Uint8Array | undefined {
  try {
    const bytes = readFileSync(url);
    // Small files are read into the middle of a shared buffer; packed files need a beginning of their own.
    return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  } catch {
    return undefined;
  }
}
