/** What each head was trained to tell. The order is that of the trained tables. */
export const HEADS = [
  /** A second look is needed, or the post must not go out. */
  'action',
  /** Anything at all is worth saying. */
  'anything',
  'block',
  'privacy',
  'advice',
  'conduct',
  'claim',
  'profile',
  'boundary',
  'disclosure',
  'promotion',
  'safety',
  'service',
  /** Speaks of one particular patient. */
  'one-patient',
  /** Tells one particular person what to do about their health. */
  'individual-advice',
  /** Looks down on people. */
  'contempt',
  /** Promises how a treatment will end. */
  'outcome-promise',
  /** Makes a private conversation public. */
  'private-talk',
  /** Looks like a violation and is none: a joke, a quotation, a denial, a lesson. */
  'not-meant',
  /** Somebody had an unwanted effect of a product. */
  'adverse-event',
] as const;

export type HeadName = (typeof HEADS)[number];

/** The heads that stand for one family of rules each. */
export const FAMILY_HEADS = [
  'privacy',
  'advice',
  'conduct',
  'claim',
  'profile',
  'boundary',
  'disclosure',
  'promotion',
  'safety',
  'service',
] as const satisfies readonly HeadName[];

const NUMBER = new Map<string, number>(HEADS.map((name, i) => [name, i]));

/** Place of a head in the trained tables. Throws for a name that is not a head. */
export function headNumber(name: string): number {
  const number = NUMBER.get(name);
  if (number === undefined) throw new RangeError(`there is no head "${name}"; there are: ${HEADS.join(', ')}`);
  return number;
}
