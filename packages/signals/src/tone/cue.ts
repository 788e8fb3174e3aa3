import type { Lexicon } from '@precept/engine';

export type ToneType = 'contempt' | 'mockery' | 'slur' | 'threat' | 'profanity' | 'stigma' | 'bias' | 'anger' | 'kind' | 'sexual';
export type Target = 'patient' | 'family' | 'colleague' | 'competitor' | 'group' | 'public' | 'system' | 'self' | 'unknown';

/** What a wording says by itself. `target` only where the words leave no doubt whom they mean. */
export interface Cue {
  readonly type: ToneType;
  /** 1 a hint, 2 plain, 3 beyond doubt. */
  readonly strength: 1 | 2 | 3;
  readonly target?: Target;
  /** Kinder or more exact wording, singular or plural as the cue is. */
  readonly instead?: string;
  /** What a stigmatising word is about: addiction, weight, mental, disability, age, illness, blame. */
  readonly topic?: string;
  /** A laugh or a wink alone: colours what stands near, says nothing itself. */
  readonly laugh?: boolean;
}

export type CueRow = readonly [cue: Cue, phrases: readonly string[]];

/** A lexicon of phrases grouped under one cue each. */
export function cueLexicon(name: string, rows: readonly CueRow[]): Lexicon<Cue> {
  return {
    name,
    *entries() {
      for (const [cue, phrases] of rows) for (const phrase of phrases) yield [phrase, cue] as const;
    },
  };
}
