import type { Judging, Report, RuleModule } from '@precept/engine';
import { type Policy, type RuleId, type Verdict, worst } from '@precept/model';
import { FAMILY_HEADS, type HeadName } from '@precept/signals';
import { doubtsTo, silentBelow, speakerOf } from './action-limits.ts';
import { headEvidence } from './head-evidence.ts';

/** Rules that rest on exact marks or on danger: no reading of the whole may soften them. */
const EXACT: ReadonlySet<RuleId> = new Set<RuleId>(['safety/escalate-danger', 'conduct/no-threats', 'privacy/no-confirming-reply']);
/** Words a text must have before the whole can silence a rule: of a line or two the heads have seen too little to know better. */
const ENOUGH_WORDS = 16;

/**
 * The rules with the heads' reading of the whole text weighed in: the head of a rule's family joins the evidence, and where the whole
 * reads like harmless posts, "ask a person" becomes advice. It never touches a block, an exact mark, or danger, and never raises anything.
 * Rules that speak only alone come last and are told the worst that was said before them.
 */
export function heedHeads(rules: readonly RuleModule[]): RuleModule[] {
  const first = rules.filter((r) => !r.meta.onlyAlone);
  const alone = rules.filter((r) => r.meta.onlyAlone);
  return [...first.map(heeding), ...alone.map(onlyWhereWorse)];
}

function heeding(rule: RuleModule): RuleModule {
  const { id, family } = rule.meta;
  const isHeard = !EXACT.has(id) && family !== 'access';
  const head = (FAMILY_HEADS as readonly string[]).includes(family) ? (family as HeadName) : 'action';
  return { ...rule, judge: (judging) => rule.judge(viewOf(judging, id, isHeard ? head : undefined)) };
}

function onlyWhereWorse(rule: RuleModule): RuleModule {
  const { id, severity } = rule.meta;
  return {
    ...rule,
    judge(judging) {
      const said = view?.heads === judging.heads ? view.said : 'clear';
      const mine = asSet(judging.policy, id, severity);
      if (mine !== 'clear' && worst(mine, said) !== said) rule.judge(judging);
    },
  };
}

/** What a finding of a rule counts for under a policy. */
function asSet(policy: Policy, id: RuleId, severity: Verdict): Verdict {
  const setting = policy.rules[id] ?? severity;
  return setting === 'off' || setting === 'shadow' ? 'clear' : setting;
}

/** A check as one rule sees it: filled anew for each, so that nothing is made before a rule reports. */
class View implements Judging {
  judging: Judging;
  id: RuleId = 'access/none';
  head: HeadName | undefined;
  /** The worst that was said of the post so far, as the policy has it. */
  said: Verdict = 'clear';

  constructor(judging: Judging) {
    this.judging = judging;
  }

  get post(): Judging['post'] {
    return this.judging.post;
  }
  get reading(): Judging['reading'] {
    return this.judging.reading;
  }
  get policy(): Judging['policy'] {
    return this.judging.policy;
  }
  get signals(): Judging['signals'] {
    return this.judging.signals;
  }
  get heads(): Judging['heads'] {
    return this.judging.heads;
  }
  readonly matches: Judging['matches'] = (lexicon) => this.judging.matches(lexicon);
  readonly of: Judging['of'] = (kind) => this.judging.of(kind);
  readonly report: Judging['report'] = (r) => {
    const weighed = this.head === undefined ? r : weigh(this.judging, this.head, r);
    if (weighed === undefined) return;
    this.said = worst(this.said, asSet(this.policy, this.id, weighed.severity));
    this.judging.report(weighed);
  };
}

let view: View | undefined;

function viewOf(judging: Judging, id: RuleId, head: HeadName | undefined): View {
  view ??= new View(judging);
  if (view.heads !== judging.heads) view.said = 'clear';
  view.judging = judging;
  view.id = id;
  view.head = head;
  return view;
}

function weigh(judging: Judging, head: HeadName, r: Report): Report | undefined {
  if (r.severity !== 'review') return { ...r, evidence: [...r.evidence, headEvidence(judging, head, 0.5)] };
  const speaker = speakerOf(judging.post);
  const action = judging.heads.logit('action');
  if (action < silentBelow(speaker) && judging.reading.tokens.count >= ENOUGH_WORDS) return undefined;
  const evidence = [...r.evidence, headEvidence(judging, head, 0.5)];
  return action > doubtsTo(speaker) ? { ...r, evidence } : { ...r, severity: 'advise', evidence: [...evidence, headEvidence(judging, 'action')] };
}
