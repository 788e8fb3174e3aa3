import type { Allowance, RuleId, Span } from '@precept/model';

/**
 * True where a policy's allow-list covers all words a rule minds. One span outside keeps the whole finding:
 * an allowed name does not cover the illness beside it.
 * @param lower the text the spans point into, in lower case.
 */
export function isAllowed(allow: readonly Allowance[], rule: RuleId, spans: readonly Span[], lower: string): boolean {
  const mine = allow.filter((a) => a.rules.includes(rule));
  return mine.length > 0 && spans.length > 0 && spans.every((s) => mine.some((a) => standsIn(a.words, s, lower)));
}

/** True where the span lies in a place that holds these words. */
function standsIn(words: string, { start, end }: Span, lower: string): boolean {
  if (words === '') return false;
  for (let at = lower.indexOf(words, Math.max(0, end - words.length)); at >= 0 && at <= start; at = lower.indexOf(words, at + 1))
    if (at + words.length >= end && !isLetter(lower, at - 1) && !isLetter(lower, at + words.length)) return true;
  return false;
}

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
