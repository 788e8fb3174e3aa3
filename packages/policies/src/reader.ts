/** All that reads, explains and compares policy files: loaded only where a file is named, so that a check without one starts fast. */
export { catalogue } from './catalogue/catalogue.ts';
export { type Asked, allClauses, enforcing, isBuiltIn, type RuleFacts, type Standing, standings } from './catalogue/coverage.ts';
export type { CatalogueEntry, Enforcer } from './catalogue/entry.ts';
export { type Backtest, BacktestTally, type Effect, outOfShadow } from './compare/backtest.ts';
export { type Compared, comparePolicy } from './compare/compare.ts';
export { type Difference, diffPolicies } from './compare/diff.ts';
export { lintPolicy, type Remark } from './compare/lint.ts';
export { starterFile } from './compare/starter.ts';
export { type Check, type Tried, tryExamples } from './file/examples.ts';
export { type PolicyFault, sayFault } from './file/fault.ts';
export type { LabelFacts, ReadLabel } from './file/labels.ts';
export { type Reading, type ReadPolicy, readPolicy } from './file/read.ts';
export { policyJsonSchema } from './file/schema.ts';
export { prepare } from './own/prepare.ts';
export { type Clause, type ClauseSource, clauseKey, type Pack } from './packs/pack.ts';
export { packs } from './packs/packs.gen.ts';
