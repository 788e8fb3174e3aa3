import { OTHER_LANGUAGE, type Post } from '@precept/model';
import { isOtherLanguage } from '../read/language.ts';
import type { Reading } from '../read/read.ts';
import { Seen } from '../read/tokens.ts';

/** What this check did not look at, in words a reader understands. Never empty: no check knows whether a fact is true. */
export function notChecked(post: Post, reading: Reading): string[] {
  const out: string[] = ['whether facts are true'];
  if (post.media.length > 0) out.push('image');
  if (post.media.some((m) => m.alt === undefined)) out.push('missing alternative text');
  if (reading.tokens.seen & Seen.url) out.push('link target');
  if (post.kind === 'reply' && post.thread.length === 0) out.push('the text being answered');
  if (!post.author.city && !post.author.employer) out.push('what readers know of the author');
  if (post.authorization) out.push('whether the authorization is genuine');
  if (isOtherLanguage(reading) || (reading.tokens.seen & Seen.wide && isMostlyOtherScript(reading))) out.push(OTHER_LANGUAGE);
  return out;
}

function isMostlyOtherScript(reading: Reading): boolean {
  let foreign = 0;
  const { text } = reading;
  const step = Math.max(1, text.length >> 9);
  let sampled = 0;
  for (let i = 0; i < text.length; i += step) {
    const c = text.charCodeAt(i);
    sampled++;
    if (c >= 0x370 && c < 0x2000) foreign++;
    else if (c >= 0x2e80 && c < 0xd800) foreign++;
  }
  return foreign * 3 > sampled;
}
