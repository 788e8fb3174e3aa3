import type { Outputs } from './outputs.ts';

/** Rule pages and schemas. */
export async function pages(_outputs: Outputs): Promise<void> {}
