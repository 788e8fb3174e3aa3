import { Flag, type Reading, tokenAt } from '@precept/engine';
import { hashText, mixHash, type Post, type Signal } from '@precept/model';
import { isDisclaimer } from './grams.ts';

/** Takes a fact by its hash; the words it is made of follow for whoever wants to name it. The same fact may come several times. */
export type OnFact = (hash: number, ...words: string[]) => void;

const TOLD: ReadonlySet<string> = new Set(['target', 'about', 'singular', 'past', 'own', 'now', 'clear', 'precision', 'valid', 'sensitive']);
const UNSURE = Flag.negated | Flag.quoted | Flag.hypothetical;

const known = new Map<string, number>();
const KNOWN_AT_MOST = 4096;

function idOf(text: string): number {
  let id = known.get(text);
  if (id === undefined) {
    id = hashText(text);
    if (known.size < KNOWN_AT_MOST) known.set(text, id);
  }
  return id;
}

/** Hash of a fact written out: its words between blanks, for example "tone contempt target patient". */
export function factHash(fact: string): number {
  const [first, ...rest] = fact.split(' ');
  return rest.reduce((hash, word) => mixHash(hash, idOf(word)), idOf(first as string));
}

const LENGTHS = [8, 16, 32, 64, 128];
const LENGTH_NAMES = LENGTHS.map(String);

const PLAIN = hashText('plain');
const IDENTIFIES = hashText('identifies');
const AS = hashText('as');

/**
 * Every fact about the author, the place and the signals that a tree could ask for. Which are asked is decided in training;
 * training and checking share this function, so a new type of signal is taken up by training again.
 */
export function eachFact(reading: Reading, post: Post, signals: readonly Signal[], visit: OnFact): void {
  const { author } = post;
  const two = (a: string, b: string): void => visit(mixHash(idOf(a), idOf(b)), a, b);
  two('post', post.kind);
  two('post', post.direction);
  two('author', author.role);
  // Only whether an organisation speaks: "personal" and "professional" are labels, and labels change nothing.
  if (author.account === 'organisation') two('account', 'organisation');
  two('audience', post.audience);
  two('jurisdiction', author.jurisdiction);
  if (post.thread.length > 0) two('post', 'answers');
  if (post.media.length > 0) two('post', 'media');
  let tokens = reading.tokens.count;
  for (let i = 0; i < signals.length; i++) {
    const s = signals[i] as Signal;
    if (isDisclaimer(s)) tokens -= tokenAt(reading, s.end) - tokenAt(reading, s.start);
    else if (!isAnyLink(s)) factsOf(reading, s, visit);
  }
  for (let i = 0; i < LENGTHS.length; i++) if (tokens >= (LENGTHS[i] as number)) two('longer', LENGTH_NAMES[i] as string);
}

/** A link to nowhere in particular: most news has one, and adding one must not make a text look better. */
function isAnyLink(s: Signal): boolean {
  return s.kind === 'url' && (s.type === undefined || s.type === 'general');
}

function factsOf(reading: Reading, s: Signal, visit: OnFact): void {
  const { kind, type, role } = s;
  const k = idOf(kind);
  visit(k, kind);
  if (s.identifies) visit(mixHash(k, IDENTIFIES), kind, 'identifies');
  const plain = ((reading.tokens.flags[tokenAt(reading, s.start)] ?? 0) & UNSURE) === 0;
  if (plain) visit(mixHash(k, PLAIN), kind, 'plain');
  if (role !== undefined) {
    const r = mixHash(mixHash(k, AS), idOf(role));
    visit(r, kind, 'as', role);
    if (s.identifies) visit(mixHash(r, IDENTIFIES), kind, 'as', role, 'identifies');
  }
  if (type === undefined) return;
  const t = mixHash(k, idOf(type));
  visit(t, kind, type);
  if (plain) visit(mixHash(t, PLAIN), kind, type, 'plain');
  if (s.value === undefined) return;
  for (const told in s.value) {
    const value = s.value[told];
    if (value === undefined || typeof value === 'number' || !TOLD.has(told)) continue;
    const word = String(value);
    const about = mixHash(mixHash(k, idOf(told)), idOf(word));
    visit(about, kind, told, word);
    visit(mixHash(mixHash(t, idOf(told)), idOf(word)), kind, type, told, word);
  }
}
