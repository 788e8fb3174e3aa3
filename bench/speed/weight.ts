import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Weight of the engine with signals, rules, heads and knowledge as a browser would load it (aim ≤ 1.5 MB brotli). */
export async function measureWeight(root: string): Promise<void> {
  const { build } = await import('esbuild');
  const bundle = await build({
    stdin: {
      contents: "export { check } from '@precept/rules'; export { basePolicy } from '@precept/policies'; export { toPost } from '@precept/model';",
      resolveDir: join(root, 'bench'),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    charset: 'utf8',
  });
  const bytes = bundle.outputFiles[0]?.contents ?? new Uint8Array();
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } }).length;
  console.log(`Engine with its knowledge, bundled: ${(bytes.length / 1e6).toFixed(2)} MB, ${(brotli / 1e6).toFixed(2)} MB brotli`);
  const inputs = Object.values(bundle.metafile?.outputs ?? {})[0]?.inputs ?? {};
  const largest = Object.entries(inputs)
    .sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)
    .slice(0, 8);
  for (const [path, { bytesInOutput }] of largest)
    console.log(`  ${(bytesInOutput / 1e3).toFixed(0).padStart(6)} kB  ${path.replace(/^.*packages\//, '')}`);
}
