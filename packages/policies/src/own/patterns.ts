import type { OwnRule } from '@precept/model';
import { RE2JS, RE2Set } from 're2js';

const LONGEST = 500;
/** Steps of a compiled pattern: what one character of a text may cost at worst. */
const MOST_STEPS = 400;
const MOST_HITS = 20;
const FLAGS = RE2JS.CASE_INSENSITIVE;

/** Says what is wrong with a pattern, or nothing. RE2 takes time in proportion to the text, whatever the pattern; its size is bounded here. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `has ${pattern.length} characters; the limit is ${LONGEST}`;
  try {
    const compiled = RE2JS.compile(pattern, FLAGS);
    if (compiled.programSize() > MOST_STEPS) return `is too large: repeat less often than up to ${MOST_STEPS} steps in all`;
    if (compiled.test('')) return 'fits an empty text, so it would fit everywhere';
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'unknown';
    return `is not a pattern RE2 reads: ${said}`;
  }
}

/** All patterns of all own rules in one set: one pass says which of them fit, and only those are asked where. */
export function indexPatterns(
  rules: readonly OwnRule[],
): ((text: string, onHit: (rule: number, start: number, end: number) => void) => void) | undefined {
  const all = rules.flatMap((rule, i) => rule.patterns.map((pattern) => ({ rule: i, compiled: RE2JS.compile(pattern, FLAGS), pattern })));
  if (all.length === 0) return undefined;
  const set = new RE2Set(RE2Set.UNANCHORED, FLAGS);
  for (const { pattern } of all) set.add(pattern);
  set.compile();
  return (text, onHit) => {
    for (const n of set.match(text) as readonly number[]) {
      const { rule, compiled } = all[n] as (typeof all)[number];
      const matcher = compiled.matcher(text);
      for (let hits = 0; hits < MOST_HITS && matcher.find(); hits++) if (matcher.end() > matcher.start()) onHit(rule, matcher.start(), matcher.end());
    }
  };
}
