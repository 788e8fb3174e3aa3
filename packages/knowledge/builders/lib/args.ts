/** Value of `--name VALUE` on the command line. Throws with the usage where a needed one is missing. */
export function argument(name: string, fallback?: string): string {
  const at = process.argv.indexOf(`--${name}`);
  const value = at >= 0 ? process.argv[at + 1] : fallback;
  if (value === undefined) throw new Error(`--${name} is needed; see packages/knowledge/README.md`);
  return value;
}
