/** The heads that stand for one family of rules each. */
export const FAMILY_HEADS = ['privacy', 'advice', 'conduct', 'claim', 'profile', 'boundary', 'disclosure', 'promotion', 'safety', 'service'] as const;

/** What each head was trained to tell, in the order of the trained tables. The first: a second look is needed, or the post must not go out. */
export const HEADS = ['action', ...FAMILY_HEADS] as const;

export type HeadName = (typeof HEADS)[number];

/** Place of the head "action". */
export const ACTION = 0;

const NUMBER = new Map<string, number>(HEADS.map((name, i) => [name, i]));

/** Place of a head in the trained tables. Throws for a name that is not a head. */
export function headNumber(name: string): number {
  const number = NUMBER.get(name);
  if (number === undefined) throw new RangeError(`there is no head "${name}"; there are: ${HEADS.join(', ')}`);
  return number;
}
