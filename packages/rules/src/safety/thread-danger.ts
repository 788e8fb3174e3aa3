import { type Checker, createChecker, NO_HEADS } from '@precept/engine';
import { type Signal, type ThreadItem, toPost } from '@precept/model';
import { signals } from '@precept/signals';

let checker: Checker | undefined;
let last: { readonly text: string; readonly danger: Signal | undefined } | undefined;

/** From here words of danger count. */
const LEAST = 0.5;

/** The surest sign of danger in what an answer answers; looked for only where a rule asks. */
export function dangerInThread(thread: readonly ThreadItem[]): Signal | undefined {
  const asked = thread.filter((t) => t.direction === 'inbound').at(-1);
  if (asked === undefined) return undefined;
  if (last?.text === asked.text) return last.danger;
  checker ??= createChecker({ signals: signals.filter((s) => s.name === 'danger'), rules: [], heads: NO_HEADS });
  const found = checker.sense(toPost({ text: asked.text, direction: 'inbound', kind: 'comment' })).signals;
  const danger = found.filter((s) => s.kind === 'danger' && s.confidence >= LEAST).sort((a, b) => b.confidence - a.confidence)[0];
  last = { text: asked.text, danger };
  return danger;
}
