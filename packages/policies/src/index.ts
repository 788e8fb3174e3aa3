import type { Policy } from '@precept/model';
import { baseSettings } from './base/policy.ts';
import { seal } from './digest.ts';
import type { prepare } from './own/prepare.ts';

export { seal } from './digest.ts';
export type * from './reader.ts';

/** What applies when nobody has chosen anything. */
export const basePolicy: Policy = seal(baseSettings);

/** Reading of policy files, packs and comparisons. Loaded on demand: a check without a policy file needs none of it. */
export async function loadReader(): Promise<typeof import('./reader.ts')> {
  return import('./reader.ts');
}

/** `prepare`, which makes a policy's own rules ready for the check where the policy came as data. Loaded on demand. */
export async function loadPrepare(): Promise<typeof prepare> {
  return (await import('./own/prepare.ts')).prepare;
}
