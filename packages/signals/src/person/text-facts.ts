import type { Sensing } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { findWord, SECOND_PERSON } from '../shared/words.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { HISTORICAL, PUBLIC_FIGURES, SAYS_WHO, SIGN_OFFS } from './words.ts';

/** What is known of a whole text before its people are weighed. */
export interface TextFacts {
  readonly sentences: readonly SentenceFacts[];
  /** Tokens that stand in a match of a list of known people. */
  readonly historical: ReadonlySet<number>;
  readonly public: ReadonlySet<number>;
  /** Tokens that follow "I'm", "my name is". */
  readonly self: ReadonlySet<number>;
  /** First token after a closing wish; names from there on sign the text. */
  readonly signOff: number;
  readonly you: boolean;
  readonly third: number;
  readonly youCare: number;
  readonly condition: boolean;
  readonly record: boolean;
  readonly fiction: boolean;
  readonly consent: boolean;
  /** The author says that nothing can be said about anybody. */
  readonly declines: boolean;
}

/** Reads what all names of a text share. */
export function textFacts(sensing: Sensing, sentences: TextFacts['sentences']): TextFacts {
  const tokens = (lists: readonly { from: number; to: number }[]): Set<number> => {
    const out = new Set<number>();
    for (const { from, to } of lists) for (let i = from; i < to; i++) out.add(i);
    return out;
  };
  const self = new Set<number>();
  for (const m of longest(sensing.matches(SAYS_WHO))) if (m.value === 'before') self.add(m.to);
  const signOffs = sensing.matches(SIGN_OFFS);
  const last = signOffs.at(-1);
  return {
    sentences,
    historical: tokens(sensing.matches(HISTORICAL)),
    public: tokens(sensing.matches(PUBLIC_FIGURES)),
    self,
    signOff: last ? last.to : Number.POSITIVE_INFINITY,
    you: findWord(sensing.reading, 0, sensing.reading.tokens.count, SECOND_PERSON) >= 0,
    third: Math.max(0, ...sentences.map((f) => f.third)),
    youCare: Math.max(0, ...sentences.map((f) => f.you)),
    condition: sentences.some((f) => f.condition),
    record: sentences.some((f) => f.record || f.bed),
    fiction: sentences.some((f) => f.fiction),
    declines: sensing.signals.some((s) => s.kind === 'frame' && s.type === 'decline'),
    consent: sensing.signals.some((s) => s.kind === 'frame' && s.type === 'consent'),
  };
}
