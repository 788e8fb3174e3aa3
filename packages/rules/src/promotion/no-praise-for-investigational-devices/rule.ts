import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type Hit, MATTER, matterOf, opens } from '../matter.ts';
import { benefitOf } from '../promote.ts';
import { placesOf, Weighing, weighCues, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/no-praise-for-investigational-devices',
  family: 'promotion',
  title: 'Nobody who makes or tests a device praises or sells it while it is investigational.',
  catalogue: ['DEV-02'],
  severity: 'block',
  decidedBy: 'person',
  sources: [{ id: 'DEV-02', title: '21 CFR 812.7(a),(d)', locator: 'promotion of investigational devices' }],
} as const satisfies RuleMeta;

const BASE = -2.3;
const INVESTIGATORS = new Set(['device-employee', 'physician', 'nurse', 'hospital-account']);

const OPENING = { lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    const { role } = post.author;
    if (!INVESTIGATORS.has(role) || post.kind === 'policy' || post.kind === 'request') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const early = matter.all('early')[0];
    if (!early || (role !== 'device-employee' && matter.devices.length === 0)) return;
    const praise = benefitOf(judging, matter) ?? matter.first('buy') ?? matter.first('played') ?? praised(judging);
    if (!praise) return;
    const weighing = new Weighing(BASE)
      .add('early', 1.4, 'it is investigational or not yet cleared', early)
      .add('praise', 1.6, 'it is praised, offered or said to work', praise)
      .addIf(role === 'device-employee', 'role', 0.6, 'the maker or its people speak');
    weighCues(weighing, matter, {
      device: [0.4, 'a device is spoken of'],
      better: [0.5, 'it is put above others'],
      neutral: [-2.6, 'it says what it is, and no more'],
    });
    if (weighing.total <= 0) return;
    const spans = placesOf(judging, matter, weighing);
    judging.report({
      severity: 'block',
      spans,
      what: `${wordsAt(judging, spans)} promotes a device that may only be used in trials.`,
      why: 'Patients ask for, and surgeons use, something nobody has yet shown to be safe.',
      instead: 'Write neutrally: "investigational device, limited by law to investigational use", and link to the registry.',
      evidence: weighing.evidence,
    });
  },
};

const PRAISE = /\b(?:miracle|amazing|incredible|stunning|brilliant|i'd put it in|every patient could|wish every|remarkable|can't wait|cannot wait)\b/;

function praised({ reading }: Judging): Hit | undefined {
  const found = PRAISE.exec(reading.lower);
  return found ? { start: found.index, end: found.index + found[0].length, from: 0, sentence: 0, negated: false } : undefined;
}
