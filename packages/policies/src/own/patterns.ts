import type { OwnRule } from '@precept/model';
import { RE2JS, RE2Set } from 're2js';
import { LiteralIndex } from './literal-index.ts';
import { literalsOf } from './literals.ts';

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

type OnHit = (rule: number, start: number, end: number) => void;

interface Pattern {
  readonly rule: number;
  readonly pattern: string;
  readonly compiled: RE2JS;
}

/**
 * All patterns of all own rules. Most hold a word that every fitting text has: all such words are found in one pass, and only patterns
 * whose word is there are tried. The others stand together in one set.
 */
export function indexPatterns(rules: readonly OwnRule[]): ((text: string, lower: string, onHit: OnHit) => void) | undefined {
  const all: readonly Pattern[] = rules.flatMap((rule, i) =>
    rule.patterns.map((pattern): Pattern => ({ rule: i, pattern, compiled: RE2JS.compile(pattern, FLAGS) })),
  );
  if (all.length === 0) return undefined;
  const wordless: Pattern[] = [];
  const ways = all.flatMap((of) => {
    const literals = literalsOf(of.pattern);
    if (literals === undefined) wordless.push(of);
    return (literals ?? []).map((words) => ({ of, words }));
  });
  const shared = new Map<string, number>();
  for (const word of ways.flatMap((w) => w.words)) shared.set(word, (shared.get(word) ?? 0) + 1);
  // Each way is looked for by the word that fewest others have.
  const rarest = ways.map(({ words }) => words.reduce((a, b) => ((shared.get(b) as number) < (shared.get(a) as number) ? b : a)));
  const index = ways.length > 0 ? new LiteralIndex(rarest) : undefined;
  const set = setOf(wordless);
  return (text, lower, onHit) => {
    if (index !== undefined) {
      const tried = new Set<Pattern>();
      const seen = new Set<number>();
      index.scan(lower, (n) => void seen.add(n));
      for (const n of seen) {
        const { of, words } = ways[n] as (typeof ways)[number];
        if (tried.has(of) || !words.every((w) => lower.includes(w))) continue;
        tried.add(of);
        if (of.compiled.test(text)) places(of, text, onHit);
      }
    }
    if (set !== undefined) for (const n of set.match(text) as readonly number[]) places(wordless[n] as Pattern, text, onHit);
  };
}

function setOf(patterns: readonly Pattern[]): RE2Set | undefined {
  if (patterns.length === 0) return undefined;
  const set = new RE2Set(RE2Set.UNANCHORED, FLAGS);
  for (const { pattern } of patterns) set.add(pattern);
  set.compile();
  return set;
}

function places({ rule, compiled }: Pattern, text: string, onHit: OnHit): void {
  const matcher = compiled.matcher(text);
  for (let hits = 0; hits < MOST_HITS && matcher.find(); hits++) if (matcher.end() > matcher.start()) onHit(rule, matcher.start(), matcher.end());
}
