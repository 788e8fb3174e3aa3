import { corrections } from './corrections.ts';
import { declines } from './declines.ts';
import { handOffs } from './hand-offs.ts';
import type { Reply } from './reply.ts';

export { emergencyNumber } from './emergency.ts';
export { exampleOf, type Filled, fill, type Gap, type Reply, type ReplyKind } from './reply.ts';

const all = [...declines, ...handOffs, ...corrections] as const;
export type ReplyId = (typeof all)[number]['id'];

/** Every reply there is. */
export const replies: readonly Reply[] = all;

/** A reply by its id. */
export function getReply(id: ReplyId): Reply {
  return all.find((r) => r.id === id) ?? all[0];
}
