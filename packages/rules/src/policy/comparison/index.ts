export { type Comparison, compareClauses, type KnownClause } from './compare.ts';
export { comparePolicyText } from './compare-text.ts';
