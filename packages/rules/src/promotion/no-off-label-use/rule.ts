import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Span } from '@precept/model';
import { Scales } from '../../claim/scales.ts';
import { words } from './words.ts';

const meta = {
  id: 'promotion/no-off-label-use',
  family: 'promotion',
  title: 'A company and its people say nothing beyond the approved use, and nothing before approval.',
  catalogue: ['RX-01', 'RX-08'],
  severity: 'block',
  decidedBy: 'person',
  sources: [
    { id: 'RX-01', title: 'FD&C Act 502 and 505; 21 CFR 201.128', locator: 'intended use' },
    { id: 'RX-08', title: '21 CFR 312.7(a)', locator: 'promotion of investigational drugs' },
    { id: 'RX-08', title: 'Directive 2001/83/EC', locator: 'Art. 87(1)' },
  ],
} as const satisfies RuleMeta;

const FIRMS = new Set(['pharma-account', 'pharma-employee', 'device-employee']);
const BASE = -2.6;
const BEYOND_DOUBT = 2;

export const rule: RuleModule = {
  meta,
  lexicons: [words],
  trigger: { lexicon: true },
  judge(judging) {
    const { role, account } = judging.post.author;
    if (!FIRMS.has(role)) return;
    const found = new Map<string, Span[]>();
    const { start, end, flags } = judging.reading.tokens;
    for (const m of judging.matches(words)) {
      if (m.value !== 'unapproved' && m.value !== 'beyond' && (flags[m.from] as number) & NEGATED) continue;
      const span = { start: start[m.from] as number, end: end[m.to - 1] as number };
      const spans = found.get(m.value);
      if (spans) spans.push(span);
      else found.set(m.value, [span]);
    }
    const isAbout = (kind: 'medicine' | 'condition'): boolean => judging.of(kind).length > 0;
    const scales = new Scales(BASE)
      .addIf(found.has('beyond'), 'words', 2.9, 'a use beyond the label is suggested')
      .addIf(found.has('unapproved'), 'words', 1.4, 'the product is not approved yet')
      .addIf(found.has('praise'), 'words', 1.3, 'it is said to be safe, effective or awaited')
      .addIf(found.has('use'), 'words', 0.9, 'people or doctors are told of a use')
      .addIf(isAbout('medicine'), 'medicine', 0.5, 'a medicine is named')
      .addIf(isAbout('condition'), 'condition', 0.3, 'an illness is named')
      .addIf(role === 'pharma-account' || account === 'organisation', 'account', 0.6, 'the company itself speaks')
      .addIf(found.has('neutral'), 'words', -2.2, 'it is scientific or regulatory information');
    if (!found.has('beyond') && !(found.has('unapproved') && (found.has('praise') || found.has('use')))) return;
    if (scales.total > 0)
      report(
        judging,
        scales,
        [...found].flatMap(([k, s]) => (k === 'neutral' ? [] : s)),
      );
  },
};

const NEGATED = 64;

function report(judging: Judging, scales: Scales, spans: readonly Span[]): void {
  const company = judging.post.author.role.endsWith('-account');
  const quoted = spans.map((s) => `"${judging.reading.text.slice(s.start, s.end)}"`).slice(0, 3);
  judging.report({
    severity: company || scales.total >= BEYOND_DOUBT ? 'block' : 'review',
    spans,
    what: `Coming from a company or its staff, ${quoted.join(', ')} suggests a use that is not approved.`,
    why: 'Patients may be given a medicine or device for something it was never shown to help, without its risks being known.',
    instead: 'Keep to the wording of the label, or send the question to medical information.',
    evidence: scales.evidence,
  });
}
