import type { Family, Severity } from '@precept/model';
import { FAMILY_HEADS, HEADS, type HeadName } from '../../../signals/src/heads/names.ts';

/** What a careful reader said of a post, as the corpus has it. */
export interface Expected {
  readonly verdict: Severity | 'clear';
  readonly families: readonly Family[];
  readonly hard: boolean;
}

/** For each head: 1 yes, −1 no, 0 not asked; and how much the answer counts. */
export interface Labels {
  readonly truth: Int8Array;
  readonly weight: Float32Array;
}

export const head = (name: HeadName): number => HEADS.indexOf(name);

export function noLabels(): Labels {
  return { truth: new Int8Array(HEADS.length), weight: new Float32Array(HEADS.length) };
}

export function say(labels: Labels, name: HeadName, truth: boolean, weight = 1): void {
  labels.truth[head(name)] = truth ? 1 : -1;
  labels.weight[head(name)] = weight;
}

/** Labels of a whole post, from the verdict and the families. */
export function labelsOf({ verdict, families }: Expected): Labels {
  const stops = verdict === 'review' || verdict === 'block';
  const out = noLabels();
  if (verdict !== 'advise') say(out, 'action', stops);
  for (const family of FAMILY_HEADS) say(out, family, verdict !== 'clear' && families.includes(family), stops || verdict === 'clear' ? 1 : 0.5);
  return out;
}
