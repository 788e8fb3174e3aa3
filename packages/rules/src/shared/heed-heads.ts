import type { Judging, Report, RuleModule } from '@precept/engine';
import type { RuleId } from '@precept/model';
import { FAMILY_HEADS, HEAD_THRESHOLDS, type HeadName } from '@precept/signals';
import { headEvidence } from './head-evidence.ts';

/** Rules that rest on exact marks or on danger: no reading of the whole may soften them. */
const EXACT: ReadonlySet<RuleId> = new Set<RuleId>(['safety/escalate-danger', 'conduct/no-threats', 'privacy/no-confirming-reply']);
/** How far below "nine in ten harmless posts stay below" the whole must read before a finding that asks for a person becomes advice. */
const DOUBT = 0.4;
/** Words a text must have before the whole can silence a rule: of a line or two the heads have seen too little to know better. */
const ENOUGH_WORDS = 16;
/** How far below it must read before advice that was only asked for a person is not worth saying. */
const SILENCE = 3;

/**
 * The rule with the heads' reading of the whole text weighed in: its family's head joins the evidence, and where the whole reads
 * like harmless posts, "ask a person" becomes advice. It never touches a block, an exact mark, or danger, and never raises anything.
 */
export function heedHeads(rule: RuleModule): RuleModule {
  if (EXACT.has(rule.meta.id) || rule.meta.onlyAlone || rule.meta.family === 'access') return rule;
  const head = (FAMILY_HEADS as readonly string[]).includes(rule.meta.family) ? (rule.meta.family as HeadName) : 'action';
  return { ...rule, judge: (judging) => rule.judge(weighing(judging, head)) };
}

/** One view of a check for all rules of a family, kept until the next check. */
const views = new Map<HeadName, Judging>();
let viewed: Judging | undefined;

function weighing(judging: Judging, head: HeadName): Judging {
  if (viewed !== judging) {
    viewed = judging;
    views.clear();
  }
  let view = views.get(head);
  if (!view) {
    view = { ...judging, report: (r) => weighed(judging, head, r) };
    views.set(head, view);
  }
  return view;
}

function weighed(judging: Judging, head: HeadName, r: Report): void {
  const evidence = [...r.evidence, headEvidence(judging, head, 0.5)];
  const below = HEAD_THRESHOLDS.action[judging.post.direction].review - judging.heads.logit('action');
  if (r.severity !== 'review' || below < DOUBT) judging.report({ ...r, evidence });
  else if (below <= SILENCE || judging.reading.tokens.count < ENOUGH_WORDS)
    judging.report({ ...r, severity: 'advise', evidence: [...evidence, headEvidence(judging, 'action')] });
}
