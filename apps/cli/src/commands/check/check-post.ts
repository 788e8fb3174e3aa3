import { type ErrorCode, type ResultOutput, toOutput } from '@precept/api';
import type { Policy, Post } from '@precept/model';
import { check, checkMany } from '@precept/rules';

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

/** Checks posts together, which is faster; each is given its share of the time. Where one fails, each is checked by itself. */
export function checkPosts(posts: readonly Post[], policy: Policy): Answer[] {
  const started = performance.now();
  try {
    const results = checkMany(posts, policy);
    const micros = ((performance.now() - started) * 1000) / posts.length;
    return results.map((r) => ({ kind: 'output', output: toOutput(r, micros) }));
  } catch {
    return posts.map((p) => checkPost(p, policy));
  }
}
