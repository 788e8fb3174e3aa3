import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { surest, Weighing, wordsAt } from '../../weighing.ts';
import { adverseOf } from '../adverse.ts';

const meta = {
  id: 'safety/raise-serious-outcomes',
  family: 'safety',
  title: 'Words of death, hospital or lasting harm set the highest queue, which only a person may lower.',
  catalogue: ['PV-10'],
  severity: 'block',
  decidedBy: 'person',
  sources: [
    { id: 'PV-10', title: '21 CFR 314.80(a)', locator: 'serious adverse drug experience' },
    { id: 'PV-10', title: 'ICH E2D(R1)', locator: 'seriousness criteria' },
  ],
  directions: ['inbound'],
} as const satisfies RuleMeta;

const SURE = 0.5;
/** Log-odds of harm by a product from which a person looks, and from which they are called. */
const LOOKS = -1.7;
const LIKELY = -0.1;
/** "Seizure free since", "for my stroke": what was, or is gone. */
const IS_OVER =
  /\b(?:seizure|stroke|clot|sepsis)[- ]free\b|\b(?:for|against|prevents?) (?:my |his |her |the )?(?:seizures?|stroke|clots?)\b|\byears ago\b/;

const NAMED: Readonly<Record<string, string>> = {
  death: 'a death',
  'life-threatening': 'a threat to life',
  hospital: 'a stay in hospital',
  disability: 'lasting harm',
  'birth-defect': 'harm to an unborn child',
};

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['situation'] },
  judge(judging) {
    const outcomes = surest(judging, 'situation').filter((s) => s.type === 'outcome' && s.confidence >= SURE);
    const first = outcomes[0];
    if (first === undefined) return;
    const adverse = adverseOf(judging.reading, judging.post, judging.signals);
    if (!adverse.adverseEvent || !adverse.elements.product || adverse.logit < LOOKS || IS_OVER.test(judging.reading.lower)) return;
    const weighing = new Weighing(0);
    weighing.add('adverse event', adverse.logit, 'it reads like harm by a product');
    for (const o of outcomes.slice(0, 2)) weighing.add('situation outcome', o.confidence, NAMED[String(o.value?.outcome)] ?? 'a serious outcome', o);
    report(judging, weighing, NAMED[String(first.value?.outcome)] ?? 'a serious outcome', adverse.logit >= LIKELY);
  },
};

function report(judging: Judging, weighing: Weighing, outcome: string, isLikely: boolean): void {
  const spans = weighing.spans();
  judging.report({
    severity: isLikely ? 'block' : 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} speak of ${outcome} beside a product.`,
    why: 'Somebody may have been gravely harmed, and the time to report runs from the moment the text could be read.',
    instead: 'Call the safety officer on duty within the hour; only they may lower it, and write down why.',
    evidence: weighing.evidence,
  });
}
