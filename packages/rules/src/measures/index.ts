import type { Measures } from '@precept/engine';
import { identifiability } from './identifiability/identifiability.ts';
import { safety } from './safety.ts';

/** What a result says besides findings: how many people fit, and whether an adverse event is told. */
export const measures: Measures = { identifiability, safety };
