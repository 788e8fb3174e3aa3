import { type Check, createChecker, type RuleModule } from '@precept/engine';
import { heads, signals } from '@precept/signals';
import { measures } from './measures/index.ts';
import { rules as written } from './rules.gen.ts';
import { sparePolicies } from './shared/spare-policies.ts';

export { measures } from './measures/index.ts';
export { type Comparison, comparePolicyText, type KnownClause } from './policy/comparison/index.ts';

/** Every rule, with the heads' reading of the whole text weighed in; rules about posts leave policies alone. */
export const rules: readonly RuleModule[] = written.map(sparePolicies);

const checker = createChecker({ signals, rules, heads, measures });

/** Should this be posted? All signals, all rules, all heads: see packages/engine for the contract. */
export const check: Check = checker.check;
/** The same for many posts, in order: faster by a third, because every signal and rule looks at a batch of them in a row. */
export const { checkMany } = checker;
/** The same look at a text without judging it: for training, explaining and measuring. */
export const sense = checker.sense;
/** The phrase index, packed once when a program is built and taken when it starts: see packages/engine. */
export const { packPhrases, unpackPhrases } = checker;
/** The decoded tables of knowledge, in the same way. */
export { packTables, parseLabel, unpackTables } from '@precept/knowledge';
/** Bios and connection requests as the command line shows them. */
export { adviseOnRequest, type RequestAdvice, type Suggestion } from './boundary/shared/request/advise.ts';
export { CRITERIA, type Criterion, criterionFor } from './boundary/shared/request/criteria.ts';
export type { Bio } from './profile/shared/bio/model.ts';
export { parseBio } from './profile/shared/bio/parse.ts';
export { type BioProposal, proposeBio } from './profile/shared/bio/propose.ts';
