import type { Judging, Lexicon, Match, RuleMeta, RuleModule } from '@precept/engine';
import type { Severity, Span } from '@precept/model';
import { Weighing, wordsAt } from '../weighing.ts';

export interface PhraseLook<T extends string> {
  readonly judging: Judging;
  readonly weighing: Weighing;
  readonly matches: readonly Match<T>[];
  has(value: T): boolean;
  /** Adds a reason once if the phrase stands in the text, with its place; says whether it did. */
  add(value: T, weight: number, reason: string): boolean;
}

export interface PhraseRule<T extends string> {
  readonly meta: RuleMeta;
  readonly lexicon: Lexicon<T>;
  readonly base: number;
  /** From which total a person is asked; between 0 and this it is advice. */
  readonly asksFrom: number;
  readonly weigh: (look: PhraseLook<T>) => void;
  readonly what: (words: string) => string;
  readonly why: string;
  readonly instead: string;
}

/** A rule that opens where one of its own phrases stands, and weighs what stands beside it. */
export function phraseRule<T extends string>({ meta, lexicon, base, asksFrom, weigh, what, why, instead }: PhraseRule<T>): RuleModule {
  return {
    meta,
    lexicons: [lexicon],
    trigger: { lexicon: true },
    judge(judging) {
      const { start, end } = judging.reading.tokens;
      const matches = judging.matches(lexicon);
      const weighing = new Weighing(base);
      const place = (value: T): Span | undefined => {
        const m = matches.find((x) => x.value === value);
        return m && { start: start[m.from] as number, end: end[m.to - 1] as number };
      };
      weigh({
        judging,
        weighing,
        matches,
        has: (value) => matches.some((m) => m.value === value),
        add(value, weight, reason) {
          const span = place(value);
          if (span) weighing.add(lexicon.name, weight, reason, span);
          return span !== undefined;
        },
      });
      if (weighing.total <= 0 || weighing.places.length === 0) return;
      const spans = weighing.spans();
      const severity: Severity = weighing.total >= asksFrom && meta.severity !== 'advise' ? 'review' : 'advise';
      judging.report({ severity, spans, what: what(wordsAt(judging, spans)), why, instead, evidence: weighing.evidence });
    },
  };
}
