import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { surest, Weighing, weighFrames, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'safety/route-device-problem',
  family: 'safety',
  title: 'A device that fails goes to device safety, whoever tells of it.',
  catalogue: ['PV-09'],
  severity: 'review',
  decidedBy: 'person',
  sources: [{ id: 'PV-09', title: '21 CFR 803.10(a)-(c)', locator: 'reports by manufacturers, importers and user facilities' }],
  directions: ['outbound', 'inbound'],
} as const satisfies RuleMeta;

const SURE = 0.5;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['situation'] },
  judge(judging) {
    const told = surest(judging, 'situation').filter((s) => s.type === 'device');
    const first = told[0];
    if (first === undefined || first.confidence < SURE) return;
    const weighing = new Weighing(0);
    weighing.add('situation device', Math.log(first.confidence / (1 - first.confidence)) + 0.01, 'a device is said to have failed', first);
    const outcome = judging.of('situation').find((s) => s.type === 'outcome' && s.confidence >= SURE);
    if (outcome) weighing.add('situation outcome', 0.5, 'somebody was hurt', outcome);
    weighFrames(judging, weighing);
    if (weighing.total > 0) report(judging, weighing, outcome);
  },
};

function report(judging: Judging, weighing: Weighing, outcome: Signal | undefined): void {
  const spans = weighing.spans();
  const isInbound = judging.post.direction === 'inbound';
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} may tell of a device that failed${outcome ? ' and of harm' : ''}.`,
    why: 'The same device may fail the next patient, and makers and hospitals have little time by law to report it.',
    instead: isInbound
      ? 'Open a device report today with the original words, time and link, and tell risk management if it happened in your house.'
      : 'Tell risk management and device safety today; whether the post goes out is a separate question.',
    evidence: weighing.evidence,
  });
}
