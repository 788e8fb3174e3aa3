import type { Post } from '@precept/model';

/**
 * Who promotes. `company`: the firm itself. `employee`: one of its people, whatever the account is called. `seller`: a clinic, pharmacy, shop or
 * influencer, or a clinician who may be one. `other`: anybody else.
 */
export type Speaker = 'company' | 'employee' | 'seller' | 'other';

const SELLERS = new Set(['physician', 'nurse', 'pharmacist', 'dentist', 'hospital-account', 'influencer', 'staff']);

export function speakerOf({ author: { role, account } }: Post): Speaker {
  if (role === 'pharma-account') return 'company';
  if (role === 'device-employee' || role === 'pharma-employee') return account === 'organisation' ? 'company' : 'employee';
  return SELLERS.has(role) ? 'seller' : 'other';
}

/** True where a firm or one of its people speaks. */
export function isIndustry(post: Post): boolean {
  const speaker = speakerOf(post);
  return speaker === 'company' || speaker === 'employee';
}

/** Where a firm may advertise prescription medicines to the public at all. */
export function mayAdvertise({ author: { jurisdiction } }: Post): boolean {
  return jurisdiction === 'US' || jurisdiction === 'NZ';
}

/** Countries, in words, whose law keeps prescription medicines from the public. Elsewhere the strictest reading is kept for firms of no known country. */
export const LAW: Readonly<Record<string, string>> = {
  EU: 'Directive 2001/83/EC',
  UK: 'the Human Medicines Regulations 2012',
  AU: 'the Therapeutic Goods Act 1989',
  CA: 'the Food and Drug Regulations',
  IN: 'the Drugs and Magic Remedies Act 1954 and the Drugs Rules',
  other: 'the law of most countries',
};
