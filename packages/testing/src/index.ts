export { type Example, readExamples, unmark } from './fences.ts';
export { type RuleCase, type RuleTest, ruleChecker, testRule } from './rule-tester.ts';
