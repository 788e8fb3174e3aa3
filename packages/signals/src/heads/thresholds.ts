import { headSettings } from '@precept/knowledge';
import type { Direction } from '@precept/model';
import { HEADS, type HeadName } from './names.ts';

/** Log-odds from which a head counts. */
export interface HeadThreshold {
  /** About nine in ten harmless posts stay below: worth naming as evidence. */
  readonly review: number;
  /** About 98 in a hundred harmless posts stay below: strong enough to ask for a person. */
  readonly strong: number;
}

/** Where each head begins to count, per direction, found on writers the heads were not trained on. */
export const HEAD_THRESHOLDS: Readonly<Record<HeadName, Readonly<Record<Direction, HeadThreshold>>>> = Object.fromEntries(
  HEADS.map((name, i) => [name, { outbound: headSettings.thresholds[0]?.[i], inbound: headSettings.thresholds[1]?.[i] }]),
) as Record<HeadName, Record<Direction, HeadThreshold>>;
