import type { PostInput, Result, RuleId } from '@precept/model';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { About } from './about/rule-page.ts';

/** What became of a check; `of` is what it was asked of. */
export type Checked =
  | { readonly kind: 'checked'; readonly result: Result; readonly of: PostInput }
  | { readonly kind: 'fault'; readonly of: PostInput };
export type Told = { readonly kind: 'about'; readonly rule: RuleId; readonly about: About | undefined };
export type Answer = Checked | Told;
export type Question = { readonly kind: 'check'; readonly input: PostInput } | { readonly kind: 'about'; readonly rule: RuleId };

/** A checker that runs beside the page. It always works on the latest text it was given, one at a time. */
class BesideThePage {
  private readonly worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module', name: 'check' });
  private working: PostInput | undefined;
  private waiting: PostInput | undefined;

  constructor(onChecked: (c: Checked) => void, onTold: (t: Told) => void) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'about') return onTold(data);
      this.finish();
      onChecked(data);
    });
    this.worker.addEventListener('error', () => {
      const of = this.working;
      this.finish();
      if (of) onChecked({ kind: 'fault', of });
    });
  }

  check(input: PostInput): void {
    if (this.working) this.waiting = input;
    else this.start(input);
  }

  tell(rule: RuleId): void {
    this.ask({ kind: 'about', rule });
  }

  stop(): void {
    this.worker.terminate();
  }

  private start(input: PostInput): void {
    this.working = input;
    this.ask({ kind: 'check', input });
  }

  private ask(question: Question): void {
    this.worker.postMessage(question);
  }

  private finish(): void {
    this.working = undefined;
    const next = this.waiting;
    this.waiting = undefined;
    if (next) this.start(next);
  }
}

export interface Checking {
  /** Undefined until the first answer; afterwards the latest answer, which may be of a text a moment old (`of`). */
  readonly checked: Checked | undefined;
  /** What was last asked about a rule. */
  readonly told: Told | undefined;
  readonly tell: (rule: RuleId) => void;
}

/** Checks as one types, and tells about rules. */
export function useCheck(input: PostInput): Checking {
  const [checked, setChecked] = useState<Checked>();
  const [told, setTold] = useState<Told>();
  const beside = useRef<BesideThePage | undefined>(undefined);
  useEffect(() => {
    const checker = new BesideThePage(setChecked, setTold);
    beside.current = checker;
    return () => checker.stop();
  }, []);
  useEffect(() => beside.current?.check(input), [input]);
  const tell = useCallback((rule: RuleId) => beside.current?.tell(rule), []);
  return { checked, told, tell };
}

/** Milliseconds after which one should be told that an answer is still to come. */
const LATE = 300;

/** True once something has been waited for too long to keep silent about it. */
export function useIsLate(isWaiting: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isWaiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), LATE);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isWaiting && isLate;
}
