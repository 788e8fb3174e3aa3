import { type Reading, tokenAt } from '@precept/engine';
import { isOrganisation, type Post, type Signal } from '@precept/model';
import { countedTokens, isPassedOver, LENGTHS, TOLD, UNSURE } from './facts.ts';

/** Numbers of the facts about a signal of one type, or of any. */
interface TypeFacts {
  is: number;
  plain: number;
  /** By what is told and how. */
  told: Map<string, Map<string, number>> | undefined;
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
  /** Where facts nobody asks for are counted. */
  private readonly spare: number;
  /** A fact that never holds. */
  readonly never: number;
  private readonly counts: Uint16Array;
  private readonly kinds = new Map<string, KindFacts>();
  private readonly post = new Map<string, Map<string, number>>();
  private readonly longer: Int32Array;
  private readonly answers: number;
  private readonly media: number;
  private readonly organisation: number;

  constructor(facts: readonly string[]) {
    this.spare = facts.length;
    this.never = facts.length + 1;
    this.counts = new Uint16Array(facts.length + 2);
    for (const first of ['post', 'author', 'account', 'audience', 'jurisdiction', 'longer']) this.post.set(first, new Map());
    facts.forEach((fact, number) => {
      const [first = '', second = '', ...rest] = fact.split(' ');
      const about = this.post.get(first);
      if (about) about.set(second, number);
      else this.learn(first, second, rest, number);
    });
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
    this.counts[number] = (this.counts[number] as number) + 1;
  }

  /** Counts by number of the fact. The array is used again for the next post. */
  count(reading: Reading, post: Post, signals: readonly Signal[]): Uint16Array {
    const { counts } = this;
    const { author } = post;
    counts.fill(0);
    this.one(this.numberOf('post', post.kind));
    this.one(this.numberOf('post', post.direction));
    this.one(this.numberOf('author', author.role));
    if (isOrganisation(post)) this.one(this.organisation);
    this.one(this.numberOf('audience', post.audience));
    this.one(this.numberOf('jurisdiction', author.jurisdiction));
    if (post.thread.length > 0) this.one(this.answers);
    if (post.media.length > 0) this.one(this.media);
    for (let i = 0; i < signals.length; i++) {
      const s = signals[i] as Signal;
      if (!isPassedOver(reading, s)) this.countSignal(reading, s);
    }
    const tokens = countedTokens(reading, signals);
    for (let i = 0; i < LENGTHS.length; i++) if (tokens >= (LENGTHS[i] as number)) this.one(this.longer[i] as number);
    counts[this.spare] = 0;
    return counts;
  }

  private countSignal(reading: Reading, s: Signal): void {
    const of = this.kinds.get(s.kind);
    if (of === undefined) return;
    const { role, type, value } = s;
    const plain = ((reading.tokens.flags[tokenAt(reading, s.start)] ?? 0) & UNSURE) === 0;
    this.one(of.is);
    if (s.identifies) this.one(of.identifies);
    if (plain) this.one(of.plain);
    if (role !== undefined && of.roles !== undefined) {
      const as = of.roles.get(role);
      if (as !== undefined) {
        this.one(as.is);
        if (s.identifies) this.one(as.identifies);
      }
    }
    if (type === undefined) return;
    const typed = of.types?.get(type);
    if (typed !== undefined) {
      this.one(typed.is);
      if (plain) this.one(typed.plain);
    }
    if (value === undefined) return;
    if (of.told !== undefined) this.countTold(of.told, value);
    if (typed?.told !== undefined) this.countTold(typed.told, value);
  }

  private countTold(told: ReadonlyMap<string, ReadonlyMap<string, number>>, value: NonNullable<Signal['value']>): void {
    for (const [key, values] of told) {
      const is = value[key];
      if (is === undefined || typeof is === 'number') continue;
      const number = values.get(typeof is === 'string' ? is : String(is));
      if (number !== undefined) this.one(number);
    }
  }
}

function tell(of: TypeFacts, key: string, value: string, number: number): void {
  of.told ??= new Map();
  const values = of.told.get(key) ?? new Map<string, number>();
  values.set(value, number);
  of.told.set(key, values);
}
