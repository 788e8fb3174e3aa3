/**
 * First three digits of ZIP codes whose areas together hold 20,000 people or fewer (45 CFR 164.514(b)(2)(i)(B)).
 * Summed from the 2010 census population of each ZIP code; prefixes with no residents counted are included,
 * those of Puerto Rico, the Virgin Islands and Guam, which the list does not count, are not.
 */
const SMALL = new Set(
  `005 036 055 059 090 091 092 093 094 095 096 097 098 102 192 202 203 204 205 311 332 340 369 375 399 459 509 555 556 569 576 649 692 733 753 772
   821 823 828 842 876 878 879 884 885 889 893 901 938 942 962 963 964 965 966`.split(/\s+/),
);

/** True where a three-digit ZIP prefix covers so few people that it must be written 000. */
export function isSmallZip3(prefix: string): boolean {
  return SMALL.has(prefix);
}
