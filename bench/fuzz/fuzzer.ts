import { CHANNELS, DIRECTIONS, JURISDICTIONS, POST_KINDS, type Policy, type Post, type Result, ROLES, toPost } from '@precept/model';
import { check } from '@precept/rules';
import { readSplit } from '../accuracy/posts.ts';
import { mutate, nonsense, tallTexts } from './mutations.ts';
import { Random } from './random.ts';

export interface Failure {
  readonly reason: string;
  readonly text: string;
}

/** Feeds the check what nobody would write, and watches its promises. */
export class Fuzzer {
  readonly failures: Failure[] = [];
  inputs = 0;
  withFindings = 0;
  slowestMs = 0;
  private readonly random: Random;
  private readonly seeds: readonly string[];
  private readonly policies: readonly Policy[];

  /** @param policies each input is checked under one of them. */
  constructor(root: string, seed: number, policies: readonly Policy[]) {
    this.policies = policies;
    this.random = new Random(seed);
    this.seeds = ['train', 'tune'].flatMap((s) => readSplit(root, s)).map((p) => p.text);
  }

  once(): void {
    const { random } = this;
    let text = random.chance(0.8) ? random.pick(this.seeds) : nonsense(random);
    for (let n = random.below(4); n >= 0; n--) text = mutate(text, random);
    this.examine(text.slice(0, 12_000));
  }

  /** 100 kB of one character, deep quotes, and other shapes made to be slow. */
  tall(): void {
    for (const text of tallTexts()) {
      this.examine(text.slice(0, 10_000));
      this.examine(text);
    }
  }

  private examine(text: string): void {
    this.inputs++;
    const post = this.dress(text);
    const policy = this.random.pick(this.policies);
    try {
      const began = performance.now();
      const result = check(post, policy);
      let took = performance.now() - began;
      if (text.length <= 10_000) {
        // A pause of the machine is not our slowness: what looks slow is timed again, and the best counts.
        for (let again = 0; took > 25 && again < 3; again++) {
          const t = performance.now();
          check(post, policy);
          took = Math.min(took, performance.now() - t);
        }
        this.slowestMs = Math.max(this.slowestMs, took);
        if (took > 50) this.failures.push({ reason: `took ${took.toFixed(0)} ms`, text });
      }
      if (result.findings.length > 0) this.withFindings++;
      const fault =
        faultOf(result, text) ??
        (this.inputs % 7 === 0 && JSON.stringify(check(post, policy)) !== JSON.stringify(result) ? 'two answers to one post' : undefined);
      if (fault) this.failures.push({ reason: fault, text });
    } catch (error) {
      this.failures.push({ reason: `threw ${error instanceof Error ? error.message : String(error)}`, text });
    }
  }

  private dress(text: string): Post {
    const { random } = this;
    return toPost({
      text,
      kind: random.pick(POST_KINDS),
      direction: random.pick(DIRECTIONS),
      channel: random.pick(CHANNELS),
      author: { role: random.pick(ROLES), jurisdiction: random.pick(JURISDICTIONS) },
      ...(random.chance(0.1) ? { thread: [{ text: random.pick(this.seeds), direction: 'inbound' as const }] } : {}),
      ...(random.chance(0.05) ? { media: [{ path: 'a.jpg', alt: random.pick(this.seeds) }] } : {}),
    });
  }
}

/** The first promise a result breaks, if any. */
function faultOf(result: Result, text: string): string | undefined {
  const inside = (s: { start: number; end: number }): boolean =>
    Number.isInteger(s.start) && s.start >= 0 && s.start <= s.end && s.end <= text.length;
  for (const s of result.signals) {
    if (!inside(s)) return `signal ${s.kind} outside the text`;
    if (!(s.confidence >= 0 && s.confidence <= 1)) return `signal ${s.kind} with confidence ${s.confidence}`;
  }
  for (const f of result.findings) {
    if (!f.spans.every(inside)) return `${f.rule}: span outside the text`;
    if (f.what === '' || f.why === '' || f.instead === '' || f.sources.length === 0) return `${f.rule}: does not explain itself`;
    if (f.evidence.some((e) => !Number.isFinite(e.weight))) return `${f.rule}: evidence without a number`;
    for (const fix of f.fixes) {
      let at = 0;
      for (const e of fix.edits) {
        if (!inside(e) || e.start < at) return `${f.rule}: edits out of order`;
        if (splitsPair(text, e.start) || splitsPair(text, e.end)) return `${f.rule}: an edit cuts a character in two`;
        at = e.end;
      }
    }
  }
  return undefined;
}

function splitsPair(text: string, at: number): boolean {
  const isHigh = (c: number): boolean => c >= 0xd800 && c < 0xdc00;
  const isLow = (c: number): boolean => c >= 0xdc00 && c < 0xe000;
  return at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}
