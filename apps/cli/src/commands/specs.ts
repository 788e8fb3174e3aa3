import type { Spec } from '../command.ts';
import { spec as bio } from './bio/spec.ts';
import { spec as check } from './check/spec.ts';
import { spec as completion } from './completion/spec.ts';
import { spec as doctor } from './doctor/spec.ts';
import { spec as explain } from './explain/spec.ts';
import { spec as help } from './help/spec.ts';
import { spec as inbound } from './inbound/spec.ts';
import { spec as lintPolicy } from './lint-policy/spec.ts';
import { spec as page } from './page/spec.ts';
import { spec as policy } from './policy/spec.ts';
import { spec as rules } from './rules/spec.ts';
import { spec as triage } from './triage/spec.ts';

/** Every command, in the order of the help. */
export const specs: readonly Spec[] = [check, bio, triage, inbound, explain, rules, policy, lintPolicy, page, doctor, completion, help];
