// Written by "npm run gen" from the folders. Do not edit.
import { pack as base } from './base/pack.ts';
import { pack as usHipaa } from './us-hipaa/pack.ts';
import type { Pack } from './pack.ts';

export const packs: readonly Pack[] = [
  base,
  usHipaa,
];
