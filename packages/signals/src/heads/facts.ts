import { Flag, type Reading, tokenAt } from '@precept/engine';
import { isOrganisation, type Post, type Signal } from '@precept/model';
import { hasDisclaimer, isDisclaimer, isInDisclaimer } from './disclaimers.ts';

/** What signals tell that a fact may be made of. */
export const TOLD: ReadonlySet<string> = new Set(['target', 'about', 'singular', 'past', 'own', 'now', 'clear', 'precision', 'valid', 'sensitive']);
/** Words that are denied, quoted or supposed say nothing plainly. */
export const UNSURE = Flag.negated | Flag.quoted | Flag.hypothetical;
/** Tokens from which a text counts as longer. */
export const LENGTHS: readonly number[] = [8, 16, 32, 64, 128];

/** A link to nowhere in particular: most news has one, and adding one must not make a text look better. */
function isAnyLink(s: Signal): boolean {
  return s.kind === 'url' && (s.type === undefined || s.type === 'general');
}

/** Tokens that count: all but those of disclaimers. */
export function countedTokens(reading: Reading, signals: readonly Signal[]): number {
  let tokens = reading.tokens.count;
  for (const s of signals)
    if (isDisclaimer(s) && !isInDisclaimer(reading, tokenAt(reading, s.start))) tokens -= tokenAt(reading, s.end) - tokenAt(reading, s.start);
  if (hasDisclaimer(reading)) for (let i = 0; i < reading.tokens.count; i++) if (isInDisclaimer(reading, i)) tokens--;
  return tokens;
}

/** True where a signal tells the heads nothing: it belongs to a disclaimer, or is any link. */
export function isPassedOver(reading: Reading, s: Signal): boolean {
  return isDisclaimer(s) || isAnyLink(s) || (hasDisclaimer(reading) && isInDisclaimer(reading, tokenAt(reading, s.start)));
}

/**
 * Names every fact about the author, the place and the signals that a tree could ask for, as often as it holds. Which are asked is decided
 * in training; `FactCounter` counts those.
 */
export function eachFact(reading: Reading, post: Post, signals: readonly Signal[], visit: (fact: string) => void): void {
  const { author } = post;
  visit(`post ${post.kind}`);
  visit(`post ${post.direction}`);
  visit(`author ${author.role}`);
  if (isOrganisation(post)) visit('account organisation');
  visit(`audience ${post.audience}`);
  visit(`jurisdiction ${author.jurisdiction}`);
  if (post.thread.length > 0) visit('post answers');
  if (post.media.length > 0) visit('post media');
  for (const s of signals) if (!isPassedOver(reading, s)) factsOf(reading, s, visit);
  const tokens = countedTokens(reading, signals);
  for (const length of LENGTHS) if (tokens >= length) visit(`longer ${length}`);
}

function factsOf(reading: Reading, s: Signal, visit: (fact: string) => void): void {
  const { kind, type, role } = s;
  visit(kind);
  if (s.identifies) visit(`${kind} identifies`);
  const plain = ((reading.tokens.flags[tokenAt(reading, s.start)] ?? 0) & UNSURE) === 0;
  if (plain) visit(`${kind} plain`);
  if (role !== undefined) {
    visit(`${kind} as ${role}`);
    if (s.identifies) visit(`${kind} as ${role} identifies`);
  }
  if (type === undefined) return;
  visit(`${kind} ${type}`);
  if (plain) visit(`${kind} ${type} plain`);
  for (const [told, value] of Object.entries(s.value ?? {})) {
    if (typeof value === 'number' || !TOLD.has(told)) continue;
    visit(`${kind} ${told} ${value}`);
    visit(`${kind} ${type} ${told} ${value}`);
  }
}
