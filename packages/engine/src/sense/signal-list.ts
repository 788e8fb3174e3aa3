import type { Signal, SignalKind } from '@precept/model';
import { KIND_BIT } from './trigger.ts';

const NOTHING: readonly Signal[] = [];

/** What a signal says, without where. `identifies` is false and `confidence` 1 unless told. */
export type Facts = Omit<Signal, 'start' | 'end' | 'identifies' | 'confidence'> & Partial<Pick<Signal, 'identifies' | 'confidence'>>;

/** Every signal made here has the same fields in the same order, which makes all of them cheap to read. */
export function signalOver(start: number, end: number, s: Facts): Signal {
  return {
    kind: s.kind,
    type: s.type,
    role: s.role,
    start,
    end,
    identifies: s.identifies === true,
    confidence: s.confidence ?? 1,
    value: s.value,
  };
}

/** Signals in order of finding, and by kind. */
export class SignalList {
  readonly signals: Signal[] = [];
  /** One bit for each kind that was ever added. */
  kinds = 0;
  private readonly byKind: (readonly Signal[] | undefined)[] = [];

  add(s: Signal): Signal {
    this.signals.push(s);
    const bit = KIND_BIT[s.kind];
    this.kinds |= bit;
    this.byKind[Math.clz32(bit)] = undefined;
    return s;
  }

  remove(s: Signal): void {
    const at = this.signals.indexOf(s);
    if (at < 0) return;
    this.signals.splice(at, 1);
    this.byKind[Math.clz32(KIND_BIT[s.kind])] = undefined;
  }

  of(kind: SignalKind): readonly Signal[] {
    const bit = KIND_BIT[kind];
    if ((this.kinds & bit) === 0) return NOTHING;
    const at = Math.clz32(bit);
    let of = this.byKind[at];
    if (of === undefined) {
      of = this.signals.filter((s) => s.kind === kind);
      this.byKind[at] = of;
    }
    return of;
  }

  /** Sets `kinds` to what is there now, after some were taken back. */
  recount(): void {
    this.kinds = 0;
    for (const s of this.signals) this.kinds |= KIND_BIT[s.kind];
  }
}
