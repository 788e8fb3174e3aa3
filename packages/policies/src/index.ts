import type { Policy } from '@precept/model';
import { baseSettings } from './base/policy.ts';
import { seal } from './digest.ts';

export { seal } from './digest.ts';

/** What applies when nobody has chosen anything. */
export const basePolicy: Policy = seal(baseSettings);
