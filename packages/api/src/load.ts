import type { parsePost } from './check/wire.ts';

/** `parsePost` for programs that must start fast: the schema library is loaded only when this is called. */
export async function loadParsePost(): Promise<typeof parsePost> {
  return (await import('./check/wire.ts')).parsePost;
}
