import { type ErrorCode, type ResultOutput, toOutput } from '@precept/api';
import type { Policy, Post } from '@precept/model';
import { check } from '@precept/rules';

export type Answer =
  | { readonly kind: 'output'; readonly output: ResultOutput }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly message: string };

/** Checks one post and measures it. A fault in the check itself is an answer too, so that the rest goes on. */
export function checkPost(post: Post, policy: Policy): Answer {
  const started = performance.now();
  try {
    const result = check(post, policy);
    return { kind: 'output', output: toOutput(result, (performance.now() - started) * 1000) };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'fault';
    return { kind: 'error', code: 'check-failed', message: `The check itself failed (${name}). This is a fault in Precept, not in the text.` };
  }
}
