import type { PostInput, Result } from '@precept/model';
import { useEffect, useRef, useState } from 'react';

export type Checked = { readonly kind: 'checked'; readonly result: Result; readonly of: string } | { readonly kind: 'fault'; readonly of: string };

/** A checker that runs beside the page. It always works on the latest text it was given, one at a time. */
class BesideThePage {
  private readonly worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module', name: 'check' });
  private working: PostInput | undefined;
  private waiting: PostInput | undefined;

  constructor(onChecked: (c: Checked) => void) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Checked>) => {
      this.finish();
      onChecked(data);
    });
    this.worker.addEventListener('error', () => {
      const of = this.working?.text ?? '';
      this.finish();
      onChecked({ kind: 'fault', of });
    });
  }

  check(input: PostInput): void {
    if (this.working) this.waiting = input;
    else this.start(input);
  }

  stop(): void {
    this.worker.terminate();
  }

  private start(input: PostInput): void {
    this.working = input;
    this.worker.postMessage(input);
  }

  private finish(): void {
    this.working = undefined;
    const next = this.waiting;
    this.waiting = undefined;
    if (next) this.start(next);
  }
}

/** Checks as one types. Undefined until the first answer; afterwards the latest answer, which may be of a text a moment old (`of`). */
export function useCheck(input: PostInput): Checked | undefined {
  const [checked, setChecked] = useState<Checked>();
  const beside = useRef<BesideThePage | undefined>(undefined);
  useEffect(() => {
    const checker = new BesideThePage(setChecked);
    beside.current = checker;
    return () => checker.stop();
  }, []);
  useEffect(() => beside.current?.check(input), [input]);
  return checked;
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
