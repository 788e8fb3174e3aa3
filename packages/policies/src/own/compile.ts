import { Flag, type Judging, type OwnRules, type Report, type RuleMeta, tokenAt } from '@precept/engine';
import type { Family, OwnRule, Span } from '@precept/model';
import { type Condition, compileCondition, kindBits } from './condition.ts';
import { LiteralIndex } from './literal-index.ts';
import { indexPatterns } from './patterns.ts';
import { indexPhrases } from './phrases.ts';

const MOST_SPANS = 20;

interface Ready {
  readonly rule: OwnRule;
  readonly meta: RuleMeta;
  readonly condition: Condition | undefined;
  /** Flags of tokens at which words are passed over. */
  readonly spares: number;
}

/**
 * Makes own rules ready to hear posts: one scan for the phrases of all, one for the words of all patterns; a condition is asked
 * only where its rule's words were found, or where what it names at its top is there.
 * @param rules without faults: see `phraseFault`, `patternFault`, `conditionFault`.
 */
export function compileOwnRules(rules: readonly OwnRule[], policyName: string): OwnRules {
  const all = rules.map(
    (rule): Ready => ({
      rule,
      meta: metaOf(rule, policyName),
      condition: rule.when === undefined ? undefined : compileCondition(rule.when),
      spares: (rule.unless ?? []).reduce((bits, scope) => bits | Flag[scope], 0),
    }),
  );
  const findPhrases = indexPhrases(rules);
  const findPatterns = indexPatterns(rules);
  const byConditionAlone = all.flatMap(({ rule, meta, condition }) =>
    condition && rule.phrases.length + rule.patterns.length === 0 ? [{ rule, meta, condition }] : [],
  );
  const worded = byConditionAlone.filter(({ condition }) => condition.word !== undefined);
  const wordless = byConditionAlone.filter(({ condition }) => condition.word === undefined);
  const words = worded.length > 0 ? new LiteralIndex(worded.map(({ condition }) => condition.word as string)) : undefined;
  return {
    hear(judging, say) {
      const found = new Map<number, Span[]>();
      const { reading } = judging;
      const onHit = (rule: number, start: number, end: number): void => {
        const { spares } = all[rule] as Ready;
        if (spares !== 0 && ((reading.tokens.flags[tokenAt(reading, start)] as number) & spares) !== 0) return;
        const spans = found.get(rule);
        if (spans === undefined) found.set(rule, [{ start, end }]);
        else if (spans.length < MOST_SPANS) spans.push({ start, end });
      };
      findPhrases?.(reading, onHit);
      findPatterns?.(reading.text, reading.lower, onHit);
      for (const [i, spans] of found) {
        const own = all[i] as Ready;
        if (concerns(own.rule, judging) && (own.condition === undefined || own.condition.holds(judging)))
          say(own.meta, report(own.rule, merged(spans), judging));
      }
      const kinds = kindBits(judging.signals);
      const ask = ({ rule, condition, meta }: (typeof byConditionAlone)[number]): void => {
        if ((condition.needs & ~kinds) === 0 && concerns(rule, judging) && condition.holds(judging))
          say(meta, report(rule, wordsOf(condition, judging), judging));
      };
      const seen = new Set<number>();
      words?.scan(reading.lower, (n) => void seen.add(n));
      for (const n of seen) ask(worded[n] as (typeof worded)[number]);
      for (const one of wordless) ask(one);
    },
  };
}

function metaOf(rule: OwnRule, policyName: string): RuleMeta {
  return {
    id: rule.id,
    family: rule.id.slice(0, rule.id.indexOf('/')) as Family,
    title: rule.title,
    catalogue: [],
    severity: rule.severity,
    decidedBy: rule.decidedBy,
    sources: [{ id: policyName, title: rule.source, locator: rule.id }],
  };
}

const concerns = ({ directions, kinds }: OwnRule, { post }: Pick<Judging, 'post'>): boolean =>
  directions.includes(post.direction) && (kinds === undefined || kinds.includes(post.kind));

/** In order of the text; what lies inside another is left out. */
function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((s, i) => !sorted.slice(0, i).some((t) => t.start <= s.start && t.end >= s.end));
}

/** The signals a condition names; the first sentence where it names none. */
function wordsOf({ kinds }: Condition, { of, reading }: Omit<Judging, 'report'>): Span[] {
  const named = kinds.flatMap((k) => of(k).map(({ start, end }) => ({ start, end }))).slice(0, MOST_SPANS);
  if (named.length > 0) return merged(named);
  const { tokens } = reading;
  const last = (reading.sentences[0]?.to ?? tokens.count) - 1;
  return [{ start: tokens.start[0] ?? 0, end: tokens.end[last] ?? reading.text.length }];
}

function report(rule: OwnRule, spans: readonly Span[], { reading }: Pick<Judging, 'reading'>): Report {
  const [first] = spans as readonly [Span];
  const words = reading.text.slice(first.start, first.end);
  return {
    severity: rule.severity,
    spans,
    what: (rule.what ?? '“{words}”: {title}')
      .replaceAll('{words}', words.length > 80 ? `${words.slice(0, 79)}…` : words)
      .replaceAll('{title}', rule.title),
    why: rule.why,
    instead: rule.instead,
    evidence: [{ signal: 'own rule', weight: 3, reason: rule.title }],
  };
}
