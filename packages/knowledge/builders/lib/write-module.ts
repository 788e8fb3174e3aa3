import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** Writes strings as a TypeScript module under compiled/ and says what it weighs. */
export function writeModule(name: string, builder: string, exports: Readonly<Record<string, string>>): void {
  const lines = Object.entries(exports).map(([key, value]) => `export const ${key}: string = ${JSON.stringify(value)};`);
  const source = `// Written by builders/${builder}. Sources and licences: ../PROVENANCE.md.\n${lines.join('\n')}\n`;
  writeFileSync(new URL(`../../compiled/${name}.gen.ts`, import.meta.url), source);
  console.log(`${name}: ${source.length} characters, ${brotliSize(source)} bytes as brotli`);
  for (const [key, value] of Object.entries(exports)) console.log(`  ${key}: ${value.length} characters, ${brotliSize(value)} bytes as brotli`);
}

export function brotliSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
}
