import type { Post } from '@precept/model';
import { emergencyNumber, type Filled, fill, getReply, type ReplyId } from '@precept/replies';
import type { Terminal } from '../../terminal/settings.ts';
import { labelled } from '../../terminal/wrap.ts';

const WIDEST = 96;
const LABEL = 12;

/** A row with its label, set in beneath. */
export const row = (terminal: Terminal, label: string, text: string): string =>
  labelled(label, text, Math.min(terminal.width, WIDEST), '  ', LABEL, terminal.style.quiet);

/** A reply with what is known filled in. */
export function answerOf(id: ReplyId, post: Post, values: Readonly<Record<string, string>>): Filled & { readonly id: ReplyId } {
  return { ...fill(getReply(id), { 'emergency number': emergencyNumber(post.author.jurisdiction), ...values }), id };
}

/** What still has to be filled in, in words; empty where nothing is open. */
export const openGaps = (answer: Filled): string => (answer.kind === 'open' ? answer.gaps.map((g) => `{${g.name}}: ${g.asks}`).join('; ') : '');
