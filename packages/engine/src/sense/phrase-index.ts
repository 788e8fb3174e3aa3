import { hashText, mixHash } from '@precept/model';
import type { Reading } from '../read/read.ts';
import { Kind, tokenise } from '../read/tokens.ts';
import { phraseSlots } from './phrase-syntax.ts';

const ANY = 0x2a2a2a2a;
const NUMBER = 0x6e756d00;

/** Numbers at the beginning of a packed index: size, used, states, emitted, length of the table of first words. */
const HEAD = 5;

/**
 * Numbers in one slot of the table: state the edge leaves (-1 if empty), key, link, end. Four, so that a slot never straddles a cache line.
 * A link is the state the edge leads to and, in the lower three bits, the sorts of edge that leave it.
 * An end tells which phrases end there: 0 none, above 0 one more than the id of the only one, below 0 minus one more than a place in `ends`.
 */
const STRIDE = 4;

/**
 * Numbers in one slot of the table of first words: key, link (0 if the slot is empty), end, and a filter of the words that may come second.
 * The filter stands beside the key because another look into memory costs more than all the rest.
 */
const ROOT_STRIDE = 8;
const ROOT_FILTER = 3;
const ROOT_FILTER_BITS = (ROOT_STRIDE - ROOT_FILTER) * 32;

/** Bit of the filter of a first word, for a word that comes second. */
const filterBit = (key: number): number => ((Math.imul(key, 0x9e3779b1) >>> 16) * ROOT_FILTER_BITS) >>> 16;

/** Bits of the filter that tells, without a look at the table, that a word cannot follow. */
const FILTER_BITS = 21;
const FILTER = 1 << (FILTER_BITS - 5);

function widened(list: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(list.length * 2);
  wider.set(list);
  return wider;
}

const ANY_EDGE = 1;
const NUMBER_EDGE = 2;
const WORD_EDGE = 4;

/** Edges of one wording, two numbers each: key and sort of edge. */
function edgesOf(wording: string): number[] {
  const out: number[] = [];
  for (const part of wording.split(' ')) {
    if (part === '*') out.push(ANY, ANY_EDGE);
    else if (part === '<num>') out.push(NUMBER, NUMBER_EDGE);
    else literalEdges(part, out);
  }
  return out;
}

const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/;

function literalEdges(literal: string, out: number[]): number[] {
  if (!PLAIN_WORDS.test(literal)) {
    const { count, hash } = tokenise(literal, literal);
    for (let i = 0; i < count; i++) out.push(hash[i] as number, WORD_EDGE);
    return out;
  }
  let from = 0;
  for (;;) {
    const space = literal.indexOf(' ', from);
    out.push(hashText(literal, from, space < 0 ? literal.length : space), WORD_EDGE);
    if (space < 0) return out;
    from = space + 1;
  }
}

/** A place where a phrase stands: tokens `from … to` (half-open) and the number it was added with. */
export type OnMatch = (from: number, to: number, id: number) => void;

/**
 * All phrases of all signals and rules in one token-level trie, kept in one open-addressed table.
 * One scan of a text finds every phrase; cost grows with the text, not with the number of phrases.
 */
export class PhraseIndex {
  private size: number;
  private used = 0;
  private states = 1;
  private table: Int32Array;
  private first: Int32Array = new Int32Array(1 << 15).fill(-1);
  /** Sorts of edge that leave each state. */
  private edges = new Uint8Array(1 << 15);
  private emitted = 0;
  /** Phrases that end in a state, two numbers each: the id, and where the next one of the same state stands. */
  private ends: Int32Array = new Int32Array(1 << 12);
  /** False while phrases are added: what follows is made of the above before the next scan. */
  private sealed = false;
  /** Edges that leave state 0. Small, because every token looks here. */
  private roots: Int32Array = new Int32Array(0);
  private filter: Int32Array = new Int32Array(0);

  constructor(size: number = 1 << 16) {
    this.size = size;
    this.table = new Int32Array(size * STRIDE).fill(-1);
  }

  /** Adds every wording of a phrase (see phrase-syntax). */
  add(phrase: string, id: number): void {
    let states: readonly number[] = [0];
    for (const choices of phraseSlots(phrase.toLowerCase())) {
      const paths = choices.map(edgesOf);
      const reached = new Set<number>();
      for (const state of states) for (const path of paths) reached.add(this.walk(state, path));
      states = [...reached];
    }
    for (const state of states) this.emit(state, id);
  }

  /** Adds one wording with no syntax in it: fast path for long word lists. */
  addLiteral(wording: string, id: number): void {
    this.emit(this.walk(0, literalEdges(wording, [])), id);
  }

  private walk(from: number, edges: readonly number[]): number {
    let state = from;
    for (let i = 0; i < edges.length; i += 2) state = this.step(state, edges[i] as number, edges[i + 1] as number);
    return state;
  }

  private emit(state: number, id: number): void {
    if (state === 0) return;
    this.sealed = false;
    for (let at = this.first[state] as number; at >= 0; at = this.ends[at * 2 + 1] as number) if (this.ends[at * 2] === id) return;
    if (this.emitted * 2 >= this.ends.length) this.ends = widened(this.ends);
    this.ends[this.emitted * 2] = id;
    this.ends[this.emitted * 2 + 1] = this.first[state] as number;
    this.first[state] = this.emitted++;
  }

  private step(state: number, key: number, edge: number): number {
    const found = this.find(state, key);
    if (found >= 0) return found;
    this.sealed = false;
    if (this.used * 6 > this.size * 5) this.grow();
    const made = this.states++;
    if (made >= this.first.length) {
      const wider = new Int32Array(this.first.length * 2).fill(-1);
      wider.set(this.first);
      this.first = wider;
      const widerEdges = new Uint8Array(this.edges.length * 2);
      widerEdges.set(this.edges);
      this.edges = widerEdges;
    }
    this.edges[state] = (this.edges[state] as number) | edge;
    this.insert(state, key, made);
    return made;
  }

  private insert(state: number, key: number, to: number): void {
    const mask = this.size - 1;
    let slot = mixHash(key, state) & mask;
    while (this.table[slot * STRIDE] !== -1) slot = (slot + 1) & mask;
    this.table[slot * STRIDE] = state;
    this.table[slot * STRIDE + 1] = key;
    this.table[slot * STRIDE + 2] = to << 3;
    this.used++;
  }

  private find(state: number, key: number): number {
    const { table } = this;
    const mask = this.size - 1;
    let slot = mixHash(key, state) & mask;
    for (;;) {
      const at = slot * STRIDE;
      const from = table[at];
      if (from === -1) return -1;
      if (from === state && table[at + 1] === key) return (table[at + 2] as number) >>> 3;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const { table, size } = this;
    this.size *= 2;
    this.used = 0;
    this.table = new Int32Array(this.size * STRIDE).fill(-1);
    for (let slot = 0; slot < size; slot++) {
      const at = slot * STRIDE;
      if (table[at] !== -1) this.insert(table[at] as number, table[at + 1] as number, (table[at + 2] as number) >>> 3);
    }
  }

  private endOf(state: number): number {
    const first = this.first[state] as number;
    if (first < 0) return 0;
    return (this.ends[first * 2 + 1] as number) < 0 ? (this.ends[first * 2] as number) + 1 : -1 - first;
  }

  private seal(): void {
    const { table, size } = this;
    this.filter = new Int32Array(FILTER);
    let many = 0;
    for (let at = 0; at < size * STRIDE; at += STRIDE) {
      const state = table[at] as number;
      if (state === -1) continue;
      if (state === 0) many++;
      const to = (table[at + 2] as number) >>> 3;
      table[at + 2] = (to << 3) | (this.edges[to] as number);
      table[at + 3] = this.endOf(to);
      const bit = mixHash(table[at + 1] as number, state) >>> (32 - FILTER_BITS);
      this.filter[bit >>> 5] = (this.filter[bit >>> 5] as number) | (1 << (bit & 31));
    }
    this.roots = this.makeRoots(many);
    this.sealed = true;
  }

  private makeRoots(many: number): Int32Array<ArrayBuffer> {
    const { table } = this;
    let length = 16;
    while (length * 2 < many * 3) length *= 2;
    const roots = new Int32Array(length * ROOT_STRIDE);
    // Words that many phrases go on from are common words: they come first and get the slots where they are found at once.
    const following = new Int32Array(this.states);
    const places: number[] = [];
    for (let at = 0; at < table.length; at += STRIDE) {
      const from = table[at] as number;
      if (from > 0) following[from] = (following[from] as number) + 1;
      else if (from === 0) places.push(at);
    }
    const goingOn = (at: number): number => following[(table[at + 2] as number) >>> 3] as number;
    places.sort((a, b) => goingOn(b) - goingOn(a));
    const slotOf = new Map<number, number>();
    for (const at of places) {
      let slot = rootSlot(table[at + 1] as number) & (length - 1);
      while (roots[slot * ROOT_STRIDE + 1] !== 0) slot = (slot + 1) & (length - 1);
      roots.set(table.subarray(at + 1, at + 4), slot * ROOT_STRIDE);
      slotOf.set((table[at + 2] as number) >>> 3, slot);
    }
    for (let at = 0; at < table.length; at += STRIDE) {
      const slot = slotOf.get(table[at] as number);
      if (slot === undefined) continue;
      const bit = filterBit(table[at + 1] as number);
      const word = slot * ROOT_STRIDE + ROOT_FILTER + (bit >>> 5);
      roots[word] = (roots[word] as number) | (1 << (bit & 31));
    }
    return roots;
  }

  /** The whole index in one piece, in this machine's byte order, so that a program need not build it each time it starts. */
  pack(): Uint8Array<ArrayBuffer> {
    if (!this.sealed) this.seal();
    const { size, used, states, emitted, roots, filter } = this;
    const out = new Int32Array(HEAD + STRIDE * size + roots.length + FILTER + 2 * states + 2 * emitted);
    out.set([size, used, states, emitted, roots.length]);
    let at = HEAD;
    for (const part of [this.table, roots, filter, this.first.subarray(0, states), this.ends.subarray(0, emitted * 2)]) {
      out.set(part, at);
      at += part.length;
    }
    out.set(this.edges.subarray(0, states), at);
    return new Uint8Array(out.buffer);
  }

  /** An index from what `pack` gave. Reads in place: `bytes` must begin at a multiple of four and must not change. */
  static unpack(bytes: Uint8Array): PhraseIndex {
    const all = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
    const [size = 0, used = 0, states = 0, emitted = 0, roots = 0] = all;
    if (all.length !== HEAD + STRIDE * size + roots + FILTER + 2 * states + 2 * emitted) throw new Error('this is not a packed phrase index');
    const index = new PhraseIndex(0);
    let at = HEAD;
    const take = (length: number): Int32Array => all.subarray(at, (at += length));
    index.size = size;
    index.used = used;
    index.states = states;
    index.emitted = emitted;
    index.table = take(size * STRIDE);
    index.roots = take(roots);
    index.filter = take(FILTER);
    index.sealed = true;
    index.first = take(states);
    index.ends = take(emitted * 2);
    index.edges = Uint8Array.from(take(states));
    return index;
  }

  /** Reports every phrase of the text, overlapping ones too, in order of their first token. */
  scan(reading: Reading, onMatch: OnMatch): void {
    if (!this.sealed) this.seal();
    const { count, hash, kind } = reading.tokens;
    const { roots } = this;
    const mask = roots.length / ROOT_STRIDE - 1;
    const open = this.edges[0] as number;
    for (let i = 0; i < count; i++) {
      if (open & ANY_EDGE || (open & NUMBER_EDGE && kind[i] === Kind.number)) {
        this.follow(reading, 0, open, i, i, onMatch);
        continue;
      }
      const key = hash[i] as number;
      let at = (rootSlot(key) & mask) * ROOT_STRIDE;
      while (roots[at + 1] !== 0 && roots[at] !== key) at = (at + ROOT_STRIDE) & (roots.length - 1);
      const link = roots[at + 1] as number;
      if (link === 0) continue;
      const end = roots[at + 2] as number;
      if (end !== 0) this.emitEnd(end, i, i + 1, onMatch);
      let edges = link & 7;
      if (edges & WORD_EDGE && i + 1 < count) {
        const bit = filterBit(hash[i + 1] as number);
        if (((roots[at + ROOT_FILTER + (bit >>> 5)] as number) & (1 << (bit & 31))) === 0) edges &= ~WORD_EDGE;
      }
      if (edges !== 0) this.follow(reading, link >>> 3, edges, i, i + 1, onMatch);
    }
  }

  private emitEnd(end: number, from: number, to: number, onMatch: OnMatch): void {
    if (end > 0) {
      onMatch(from, to, end - 1);
      return;
    }
    const { ends } = this;
    for (let e = -1 - end; e >= 0; e = ends[e * 2 + 1] as number) onMatch(from, to, ends[e * 2] as number);
  }

  /** Goes on from a state whose edges are known, with token `at`. */
  private follow(reading: Reading, start: number, startEdges: number, first: number, at: number, onMatch: OnMatch): void {
    const { count, hash, kind } = reading.tokens;
    const { table } = this;
    let state = start;
    let edges = startEdges;
    for (let i = at; i < count && edges !== 0; i++) {
      if (edges & ANY_EDGE) this.branch(reading, this.locate(state, ANY), first, i, onMatch);
      if (edges & NUMBER_EDGE && kind[i] === Kind.number) this.branch(reading, this.locate(state, NUMBER), first, i, onMatch);
      if ((edges & WORD_EDGE) === 0) return;
      const following = this.locate(state, hash[i] as number);
      if (following < 0) return;
      const link = table[following + 2] as number;
      const end = table[following + 3] as number;
      if (end !== 0) this.emitEnd(end, first, i + 1, onMatch);
      state = link >>> 3;
      edges = link & 7;
    }
  }

  /** Goes on along an edge that stands at `edge` in the table, if there is one, and comes back. */
  private branch(reading: Reading, edge: number, first: number, at: number, onMatch: OnMatch): void {
    if (edge < 0) return;
    const link = this.table[edge + 2] as number;
    const end = this.table[edge + 3] as number;
    if (end !== 0) this.emitEnd(end, first, at + 1, onMatch);
    this.follow(reading, link >>> 3, link & 7, first, at + 1, onMatch);
  }

  /** Where in the table an edge stands, -1 if there is none. */
  private locate(state: number, key: number): number {
    const { table } = this;
    const mask = this.size - 1;
    const mixed = mixHash(key, state);
    const bit = mixed >>> (32 - FILTER_BITS);
    if (((this.filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return -1;
    let slot = mixed & mask;
    for (;;) {
      const at = slot * STRIDE;
      const from = table[at];
      if (from === -1) return -1;
      if (from === state && table[at + 1] === key) return at;
      slot = (slot + 1) & mask;
    }
  }
}

const rootSlot = (key: number): number => key ^ (key >>> 15);
