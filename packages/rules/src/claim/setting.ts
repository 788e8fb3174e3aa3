import type { Judging } from '@precept/engine';
import { isOrganisation, type Post } from '@precept/model';
import { claimsOf, type Scales } from './scales.ts';

const TRADE = new Set(['influencer', 'pharma-employee', 'device-employee', 'hospital-account', 'pharma-account']);
const CLINICAL = new Set(['physician', 'nurse', 'pharmacist', 'dentist']);
/** Those who offer care in their own name. */
const PRACTISING = new Set(['physician', 'pharmacist', 'dentist']);

/** True where the author lives by care or by what is sold for it: readers take what they say as advertising, whatever the account is called. */
export function isTrade(post: Post): boolean {
  return TRADE.has(post.author.role) || PRACTISING.has(post.author.role);
}

export function isCompany(post: Post): boolean {
  return post.author.role === 'pharma-account';
}

export function isClinician(post: Post): boolean {
  return CLINICAL.has(post.author.role);
}

export function has(judging: Judging, kind: 'claim' | 'frame' | 'disclosure', type: string, detail?: string): boolean {
  if (kind === 'claim') return claimsOf(judging).has(detail === undefined ? type : `${type}/${detail}`);
  return judging.of(kind).some((s) => s.type === type && (detail === undefined || s.value?.detail === detail));
}

/** How far the post is selling something: who speaks, and whether readers are asked to come or to buy. */
export function weighSelling(scales: Scales, judging: Judging, strength = 1): Scales {
  const { post } = judging;
  const { role } = post.author;
  return scales
    .addIf(isOrganisation(post), 'role', 0.8 * strength, 'an organisation speaks')
    .addIf(TRADE.has(role), 'role', 0.7 * strength, 'the author promotes for a living or for an employer')
    .addIf(role === 'public', 'role', -0.5, 'a member of the public speaks')
    .addIf(has(judging, 'claim', 'offer'), 'claim offer', 0.7 * strength, 'readers are asked to buy or to book')
    .addIf(judging.of('money').length > 0, 'money', 0.3 * strength, 'a price is named');
}

/** What speaks against reading the words as a claim: sources given, a joke, fiction, teaching. */
export function weighDoubt(scales: Scales, judging: Judging): Scales {
  return scales
    .addIf(has(judging, 'claim', 'evidence', 'cited'), 'claim evidence/cited', -1.2, 'a source or a measured figure is given')
    .addIf(has(judging, 'frame', 'joke'), 'frame joke', -0.8, 'it is told as a joke')
    .addIf(has(judging, 'frame', 'fiction'), 'frame fiction', -1, 'it is told as fiction');
}
