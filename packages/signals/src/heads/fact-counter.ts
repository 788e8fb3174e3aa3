import { type Reading, tokenAt } from '@precept/engine';
import { isOrganisation, type Post, type Signal } from '@precept/model';
import { countedTokens, isPassedOver, LENGTHS, TOLD, UNSURE } from './facts.ts';

/** Numbers of the facts about a signal of one type, or of any. */
interface TypeFacts {
  is: number;
  plain: number;
  told: Told[] | undefined;
}

/** Facts of one thing a signal may tell, by what it tells: of its type, and of its kind whatever the type. */
interface Told {
  readonly key: string;
  readonly values: Map<string | boolean, number[]>;
}

interface KindFacts extends TypeFacts {
  identifies: number;
  roles: Map<string, { is: number; identifies: number }> | undefined;
  types: Map<string, TypeFacts> | undefined;
}

/**
 * Counts how often each fact the trees ask for holds in one post after another. It counts what `eachFact` names, as far as a tree asks
 * for it, by looking facts up and never building their names.
 */
export class FactCounter {
  /** By number of the fact; what it was for the post before is 0 again. */
  readonly counts: Uint16Array;
  /** Facts that hold of the post, each once. */
  readonly held: Uint16Array;
  heldCount = 0;
  /** So many of them, the first, are about the author, the place and the length: what many posts have in common. */
  settingCount = 0;
  /** Number of all facts nobody asks for: it is never counted. */
  private readonly spare: number;
  private readonly kinds = new Map<string, KindFacts>();
  private readonly post = new Map<string, Map<string, number>>();
  private readonly longer: Int32Array;
  private readonly answers: number;
  private readonly media: number;
  private readonly organisation: number;

  constructor(facts: readonly string[]) {
    this.spare = facts.length;
    this.counts = new Uint16Array(facts.length);
    this.held = new Uint16Array(facts.length);
    for (const first of ['post', 'author', 'account', 'audience', 'jurisdiction', 'longer']) this.post.set(first, new Map());
    facts.forEach((fact, number) => {
      const [first = '', second = '', ...rest] = fact.split(' ');
      const about = this.post.get(first);
      if (about) about.set(second, number);
      else this.learn(first, second, rest, number);
    });
    for (const of of this.kinds.values()) for (const type of of.types?.values() ?? []) for (const told of of.told ?? []) tellAlso(type, told);
    this.longer = Int32Array.from(LENGTHS, (l) => this.numberOf('longer', String(l)));
    this.answers = this.numberOf('post', 'answers');
    this.media = this.numberOf('post', 'media');
    this.organisation = this.numberOf('account', 'organisation');
  }

  /** Takes in a fact as `eachFact` words it. */
  private learn(kind: string, second: string, rest: readonly string[], number: number): void {
    const of = this.kindFacts(kind);
    const [third = '', fourth = ''] = rest;
    if (second === '') of.is = number;
    else if (second === 'identifies') of.identifies = number;
    else if (second === 'plain') of.plain = number;
    else if (second === 'as') {
      of.roles ??= new Map();
      const role = of.roles.get(third) ?? { is: this.spare, identifies: this.spare };
      of.roles.set(third, fourth === 'identifies' ? { ...role, identifies: number } : { ...role, is: number });
    } else if (rest.length === 1 && TOLD.has(second)) tell(of, second, third, number);
    else {
      of.types ??= new Map();
      const type = of.types.get(second) ?? { is: this.spare, plain: this.spare, told: undefined };
      of.types.set(second, type);
      if (third === '') type.is = number;
      else if (third === 'plain') type.plain = number;
      else tell(type, third, fourth, number);
    }
  }

  private kindFacts(kind: string): KindFacts {
    const known = this.kinds.get(kind);
    if (known) return known;
    const { spare } = this;
    const made: KindFacts = { is: spare, plain: spare, identifies: spare, told: undefined, roles: undefined, types: undefined };
    this.kinds.set(kind, made);
    return made;
  }

  private numberOf(about: string, what: string): number {
    return this.post.get(about)?.get(what) ?? this.spare;
  }

  private one(number: number): void {
    if (number === this.spare) return;
    const before = this.counts[number] as number;
    if (before === 0) this.held[this.heldCount++] = number;
    this.counts[number] = before + 1;
  }

  /** Counts the facts of a post; `counts` and `held` are about it until the next. */
  count(reading: Reading, post: Post, signals: readonly Signal[]): void {
    const { author } = post;
    this.clear();
    this.one(this.numberOf('post', post.kind));
    this.one(this.numberOf('post', post.direction));
    this.one(this.numberOf('author', author.role));
    if (isOrganisation(post)) this.one(this.organisation);
    this.one(this.numberOf('audience', post.audience));
    this.one(this.numberOf('jurisdiction', author.jurisdiction));
    if (post.thread.length > 0) this.one(this.answers);
    if (post.media.length > 0) this.one(this.media);
    const tokens = countedTokens(reading, signals);
    for (let i = 0; i < LENGTHS.length && tokens >= (LENGTHS[i] as number); i++) this.one(this.longer[i] as number);
    this.settingCount = this.heldCount;
    for (let i = 0; i < signals.length; i++) {
      const s = signals[i] as Signal;
      if (!isPassedOver(reading, s)) this.countSignal(reading, s);
    }
  }

  private clear(): void {
    const { counts, held } = this;
    for (let i = 0; i < this.heldCount; i++) counts[held[i] as number] = 0;
    this.heldCount = 0;
  }

  private countSignal(reading: Reading, s: Signal): void {
    const of = this.kinds.get(s.kind);
    if (of === undefined) return;
    const { spare } = this;
    const { role, type, value } = s;
    const typed = type === undefined ? undefined : of.types?.get(type);
    this.one(of.is);
    if (s.identifies) this.one(of.identifies);
    if (role !== undefined && of.roles !== undefined) {
      const as = of.roles.get(role);
      if (as !== undefined) {
        this.one(as.is);
        if (s.identifies) this.one(as.identifies);
      }
    }
    if (typed !== undefined) this.one(typed.is);
    const isPlainAsked = of.plain !== spare || (typed !== undefined && typed.plain !== spare);
    if (isPlainAsked && ((reading.tokens.flags[tokenAt(reading, s.start)] ?? 0) & UNSURE) === 0) {
      this.one(of.plain);
      if (typed !== undefined) this.one(typed.plain);
    }
    if (type === undefined || value === undefined) return;
    const told = (typed ?? of).told;
    if (told !== undefined) this.countTold(told, value);
  }

  private countTold(told: readonly Told[], value: NonNullable<Signal['value']>): void {
    for (let i = 0; i < told.length; i++) {
      const { key, values } = told[i] as Told;
      const is = value[key];
      if (is === undefined || typeof is === 'number') continue;
      const numbers = values.get(is);
      if (numbers !== undefined) for (let n = 0; n < numbers.length; n++) this.one(numbers[n] as number);
    }
  }
}

function tell(of: TypeFacts, key: string, value: string, number: number): void {
  add(of, key, value, number);
  if (value === 'true' || value === 'false') add(of, key, value === 'true', number);
}

/** What a signal of a type tells counts for its kind as well. */
function tellAlso(type: TypeFacts, { key, values }: Told): void {
  for (const [value, numbers] of values) for (const number of numbers) add(type, key, value, number);
}

function add(of: TypeFacts, key: string, value: string | boolean, number: number): void {
  of.told ??= [];
  let told = of.told.find((t) => t.key === key);
  if (told === undefined) of.told.push((told = { key, values: new Map() }));
  const numbers = told.values.get(value);
  if (numbers) numbers.push(number);
  else told.values.set(value, [number]);
}
