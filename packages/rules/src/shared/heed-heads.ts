import type { Judging, Report, RuleModule } from '@precept/engine';
import type { Evidence, PostKind, RuleId } from '@precept/model';
import { countedTokens, FAMILY_HEADS, type HeadName } from '@precept/signals';
import { doubtsTo, silentBelow, speakerOf } from './action-limits.ts';
import { headEvidence } from './head-evidence.ts';

/** Rules that rest on exact marks, on facts of a label, or on danger: no reading of the whole may soften them. */
const EXACT: ReadonlySet<RuleId> = new Set<RuleId>([
  'safety/escalate-danger',
  'conduct/no-threats',
  'privacy/no-confirming-reply',
  'promotion/no-off-label-use',
  'promotion/name-the-ingredient',
  'promotion/link-to-full-risks',
  'promotion/keep-reminders-bare',
  'promotion/mind-likes-and-tags',
]);
/** Kinds of text of which the heads have read too few to know better than a rule made for them. */
const RARE: ReadonlySet<PostKind> = new Set<PostKind>(['bio', 'request']);
const isOfRareKinds = ({ meta }: RuleModule): boolean => meta.kinds?.every((k) => RARE.has(k)) ?? false;
/** Words a text must have before the whole can silence a rule: of a line or two the heads have seen too little to know better. */
const ENOUGH_WORDS = 16;

/**
 * The rule with the heads' reading of the whole text weighed in: the head of its family joins the evidence, and where the whole
 * reads like harmless posts, "ask a person" becomes advice. It never touches a block, an exact mark, or danger, and never raises anything.
 */
export function heedHeads(rule: RuleModule): RuleModule {
  const { id, family, onlyAlone } = rule.meta;
  if (EXACT.has(id) || onlyAlone || family === 'access' || isOfRareKinds(rule)) return rule;
  const head = (FAMILY_HEADS as readonly string[]).includes(family) ? (family as HeadName) : 'action';
  return { ...rule, judge: (judging) => rule.judge(viewOf(judging, head)) };
}

/** A check as one rule sees it: filled anew for each, so that nothing is made before a rule reports. */
class View implements Judging {
  judging: Judging;
  head: HeadName;

  constructor(judging: Judging, head: HeadName) {
    this.judging = judging;
    this.head = head;
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
    const weighed = weigh(this.judging, this.head, r);
    if (weighed !== undefined) this.judging.report(weighed);
  };
}

let view: View | undefined;

function viewOf(judging: Judging, head: HeadName): View {
  view ??= new View(judging, head);
  view.judging = judging;
  view.head = head;
  return view;
}

/** The report with the head's evidence, which is put into words only if the finding stands. Undefined where the whole silences it. */
function weigh(judging: Judging, head: HeadName, r: Report): Report | undefined {
  const own = (): readonly Evidence[] => (typeof r.evidence === 'function' ? r.evidence() : r.evidence);
  if (r.severity !== 'review' || r.firm === true) return { ...r, evidence: () => [...own(), headEvidence(judging, head, 0.5)] };
  const speaker = speakerOf(judging.post);
  const action = judging.heads.logit('action');
  if (action < silentBelow(speaker) && countedTokens(judging.reading, judging.signals) >= ENOUGH_WORDS) return undefined;
  if (action > doubtsTo(speaker)) return { ...r, evidence: () => [...own(), headEvidence(judging, head, 0.5)] };
  return { ...r, severity: 'advise', evidence: () => [...own(), headEvidence(judging, head, 0.5), headEvidence(judging, 'action')] };
}
