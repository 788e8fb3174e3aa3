import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { surest, Weighing, weighFrames, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'service/answer-misinformation',
  family: 'service',
  title: 'Dangerous falsehood in comments is answered with the right source, or hidden under a written class.',
  catalogue: ['MOD-04'],
  severity: 'review',
  decidedBy: 'person',
  sources: [{ id: 'MOD-04', title: 'Comment policies of providers', locator: 'dangerous medical falsehood' }],
  directions: ['inbound'],
} as const satisfies RuleMeta;

const LEAST = 0.45;
const BASE = -0.4;
const SCOPE: Readonly<Record<string, readonly [number, string]>> = {
  debunked: [-2.5, 'it is said to be wrong'],
  asked: [-1, 'it is only asked'],
  supposed: [-0.8, 'it is only supposed'],
  reported: [-0.3, 'somebody else is said to say it'],
  quoted: [-0.6, 'it is quoted'],
};

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['claim'] },
  judge(judging) {
    const false_ = surest(judging, 'claim').filter((c) => c.type === 'misinformation');
    const first = false_[0];
    if (first === undefined || first.confidence < LEAST) return;
    const weighing = new Weighing(BASE).add(`claim ${first.type}`, 1.6 * first.confidence, 'it says what research has shown to be wrong', first);
    for (const c of false_.slice(1, 3)) weighing.add(`claim ${c.type}`, 0.5 * c.confidence, 'and again', c);
    const [weight, reason] = SCOPE[String(first.value?.scope)] ?? [0, ''];
    weighing.addIf(weight !== 0, 'scope', weight, reason);
    weighing.addIf(judging.of('url').length > 0, 'url', 0.4, 'it carries a link');
    weighFrames(judging, weighing);
    if (weighing.total > 0) report(judging, weighing);
  },
};

function report(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} may pass on a dangerous falsehood about health.`,
    why: 'Readers may leave a treatment that works, or take something that harms them.',
    instead: 'Answer once, kindly, with one plain sentence and the page of a health authority; hide only what is dangerous, and note the class.',
    evidence: weighing.evidence,
  });
}
