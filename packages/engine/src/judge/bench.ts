import type { Direction, Policy, Post } from '@precept/model';
import { isWorse } from '@precept/model';
import type { Hearing } from '../case.ts';
import { heard } from '../decide/decide.ts';
import type { Lexicon } from '../sense/lexicon.ts';
import { Gates } from '../sense/trigger.ts';
import type { RuleModule } from './rule-module.ts';

const OUTBOUND: readonly Direction[] = ['outbound'];

/** Rules that hear cases. */
export class Bench {
  readonly rules: readonly RuleModule[];
  private readonly gates: Gates;
  private readonly gate: boolean;
  /** Which rules concern a direction and kind of post, one number a rule. */
  private readonly concerned = new Map<string, Uint8Array>();

  /** @param gate false asks every rule whatever its trigger says. */
  constructor(rules: readonly RuleModule[], numberOf: ReadonlyMap<Lexicon<unknown>, number>, gate: boolean) {
    this.rules = rules;
    this.gates = new Gates(rules, numberOf);
    this.gate = gate;
  }

  /** Each rule hears all cases before the next one does: its code and its tables are fetched once for all of them. */
  hearAll(hearings: readonly Hearing[]): void {
    const { rules, gates, gate } = this;
    const concerning = hearings.map((h) => this.concerning(h.of.post));
    for (let r = 0; r < rules.length; r++) {
      const rule = rules[r] as RuleModule;
      for (let i = 0; i < hearings.length; i++) {
        const h = hearings[i] as Hearing;
        if ((concerning[i] as Uint8Array)[r] === 1 && (!gate || gates.isOpen(r, h.of.seeing))) h.ask(rule);
      }
    }
  }

  /** For rules that speak only alone: each is asked only where it could still say something worse than what was said. */
  hear(h: Hearing, policy: Policy): void {
    const concerning = this.concerning(h.of.post);
    for (let r = 0; r < this.rules.length; r++) {
      if (concerning[r] !== 1) continue;
      const rule = this.rules[r] as RuleModule;
      const most = heard(policy, rule.meta.id, rule.meta.severity);
      if (most === null || !isWorse(most, h.worst)) continue;
      if (!this.gate || this.gates.isOpen(r, h.of.seeing)) h.ask(rule);
    }
  }

  private concerning({ direction, kind }: Post): Uint8Array {
    const key = `${direction} ${kind}`;
    let known = this.concerned.get(key);
    if (known === undefined) {
      known = Uint8Array.from(this.rules, ({ meta }) =>
        (meta.directions ?? OUTBOUND).includes(direction) && (meta.kinds?.includes(kind) ?? true) ? 1 : 0,
      );
      this.concerned.set(key, known);
    }
    return known;
  }
}
