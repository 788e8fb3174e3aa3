import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { isAuthorized, weighFrames } from '../patient-told.ts';
import { quoted, Scale } from '../scale.ts';
import { editEach } from '../told.ts';

const meta = {
  id: 'privacy/no-vehicle-or-device-numbers',
  family: 'privacy',
  title: "Number plates and serial numbers of a patient's car, device or implant stay out of posts.",
  catalogue: ['PRIV-07'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    {
      id: 'PRIV-07',
      title: 'HIPAA Privacy Rule, de-identification',
      locator: '45 CFR 164.514(b)(2)(i)(L)-(M): vehicle identifiers and plate numbers, device identifiers and serial numbers',
    },
  ],
} as const satisfies RuleMeta;

const BASE = -1.2;
const SURE = 2.4;
const WEIGHTS: Readonly<Record<string, number>> = { plate: 2, vin: 2, serial: 1.7, lot: 0.8 };

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['record-number'] },
  judge(judging) {
    if (isAuthorized(judging.post)) return;
    const found = judging.of('record-number').filter((n) => n.identifies && WEIGHTS[n.type ?? ''] !== undefined);
    if (found.length === 0) return;
    const scale = weigh(judging, found);
    if (scale.total > 0) report(judging, scale, found);
  },
};

function weigh(judging: Judging, found: readonly Signal[]): Scale {
  const scale = new Scale(BASE);
  const best = found.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  scale.add(
    'record-number',
    weightOf(best),
    isCar(best) ? 'a number plate or vehicle number stands in the text' : 'a serial number stands in the text',
    best,
  );
  const about = Number(best.value?.about ?? 0);
  if (about > 0.4) scale.add('patient-context', 1.2 * about, 'the words around it tell of one patient');
  if (judging.of('person').some((s) => s.identifies)) scale.add('person', 0.9, 'a person is named as well');
  if (judging.of('event').some((s) => s.identifies)) scale.add('event', 0.6, 'the accident is told as well');
  weighFrames(scale, judging);
  return scale;
}

const weightOf = (n: Signal): number => (WEIGHTS[n.type ?? ''] ?? 0) * n.confidence;
const isCar = (n: Signal): boolean => n.type === 'plate' || n.type === 'vin';

function report(judging: Judging, scale: Scale, found: readonly Signal[]): void {
  const car = found.some(isCar);
  judging.report({
    severity: scale.total >= SURE ? 'block' : 'review',
    spans: found,
    what: `${quoted(judging, found)} ${found.length > 1 ? 'look' : 'looks'} like ${car ? 'a vehicle’s number' : 'the serial number of a device'}.`,
    why: car
      ? 'Neighbours and strangers can tell from the number who was in the car.'
      : 'Registers link the number to the one patient who carried the device.',
    instead: car ? 'Leave the number out, and blur it in pictures.' : 'Name the model at most, and show a picture from the catalogue.',
    evidence: scale.evidence,
    fixes: [{ label: 'Take the number out', edits: editEach(found, () => '[number removed]') }],
  });
}
