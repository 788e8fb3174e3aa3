import type { RuleMeta, RuleModule } from '@precept/engine';
import { MATTER, matterOf, opens } from '../matter.ts';
import { offerOf, quote } from '../promote.ts';
import { Weighing } from '../weigh.ts';

const meta = {
  id: 'promotion/cleared-is-not-approved',
  family: 'promotion',
  title: 'A cleared, registered or certified device is not called approved or endorsed.',
  catalogue: ['DEV-01'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [{ id: 'DEV-01', title: '21 CFR 807.97', locator: 'clearance is not approval' }],
} as const satisfies RuleMeta;

const BASE = -1.6;
/** Devices that do go through approval, and words that show the author knows the difference. */
const RIGHT =
  /\bcorrection\b|\bi wrote that\b|\bis narrower\b|\bpma\b|\bpremarket approval\b|\bclass iii\b|\bcleared,? not\b|\bnot ['"“]?approved\b|\bisn't an endorsement\b|\bdoesn't mean\b|\bnot fda\b|\bwhat it means\b|\bclinical data pages\b/;
const MEANS = /\bmeans?\b|\bso you know\b|\bchecked that it works\b|\bverified\b|\btrusted\b|\bloved\b|\brecommended\b|\bsafe for every/;
const SPEAKERS = new Set([
  'device-employee',
  'hospital-account',
  'physician',
  'nurse',
  'dentist',
  'staff',
  'influencer',
  'pharmacist',
  'pharma-account',
]);

const OPENING = { signals: ['claim'], lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post, reading } = judging;
    const { role } = post.author;
    if (!SPEAKERS.has(role) || post.kind === 'policy' || post.kind === 'request') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const approval = matter.first('approval');
    if (!approval || RIGHT.test(reading.lower)) return;
    const device = matter.first('device') ?? matter.devices[0] ?? matter.first('cleared');
    const weighing = new Weighing(BASE)
      .add('approval', 1, 'approval or endorsement is claimed', approval)
      .addIf(device !== undefined, 'device', 0.8, 'of a device, or of something cleared or registered', device)
      .addIf(role === 'device-employee', 'role', 0.7, 'the maker or its people speak')
      .addIf(matter.has('cleared'), 'cleared', 0.5, 'the text itself says cleared or registered')
      .addIf(MEANS.test(reading.lower), 'means', 0.4, 'it is taken for proof')
      .addIf(offerOf(judging, matter) !== undefined, 'offer', 0.3, 'it is offered')
      .addIf(matter.products.some((p) => p.kind === 'medicine') && device === undefined, 'medicine', -1.5, 'a medicine is spoken of')
      .addIf(
        (reading.tokens.flags[approval.from] ?? 0) !== 0 && isAsked(reading.tokens.flags[approval.from] as number),
        'asked',
        -1.5,
        'it is asked or supposed',
      );
    if (weighing.total <= 0 || (device === undefined && role !== 'device-employee')) return;
    judging.report({
      severity: 'review',
      spans: [{ start: approval.start, end: approval.end }],
      what: `${quote(judging, approval)} says more than a clearance, registration or certificate means.`,
      why: 'Patients believe that an agency tested and approved the device, and trust it more than they should.',
      instead: 'Write "FDA cleared for …" with the cleared use, or name the certificate and what it covers.',
      evidence: weighing.evidence,
    });
  },
};

/** Question or supposition. */
const isAsked = (flags: number): boolean => (flags & (128 | 256)) !== 0;
