import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Signal, Span } from '@precept/model';
import { claimsOf, Scales } from '../../claim/scales.ts';
import { praise } from './praise.ts';
import { weighTies } from './ties.ts';

const meta = {
  id: 'disclosure/say-who-pays',
  family: 'disclosure',
  title: 'Praise says in the post who pays or employs the author.',
  catalogue: ['DIS-01', 'DIS-02', 'DIS-03', 'DIS-04', 'DIS-05'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'DIS-01', title: '16 CFR 255.5(a) (2023)', locator: 'material connections' },
    { id: 'DIS-02', title: 'FTC Disclosures 101, November 2019', locator: 'clear and conspicuous' },
    { id: 'DIS-03', title: 'FTC staff on weak tags, 2017', locator: 'vague words' },
    { id: 'DIS-05', title: '16 CFR 465.5 and 255.5', locator: 'employees and insiders' },
  ],
} as const satisfies RuleMeta;

const BASE = -2.2;

export const rule: RuleModule = {
  meta,
  lexicons: [praise],
  trigger: { signals: ['disclosure'], lexicon: true },
  judge(judging) {
    const said = judging.of('disclosure');
    let praised = 0;
    for (const m of judging.matches(praise)) if (m.value === 'praise') praised++;
    if (praised === 0 && said.length === 0) return;
    const scales = new Scales(BASE);
    scales.addIf(praised > 0, 'praise', 1.2, 'something is praised or recommended');
    scales.addIf(praised > 1, 'praise', 0.4, 'and more than once');
    const ties = weighTies(scales, judging, said);
    if (ties.length === 0) return;
    scales.addIf(judging.post.author.role === 'influencer', 'role', 0.7, 'the author promotes for a living');
    scales.addIf(judging.of('money').length > 0 || claimsOf(judging).has('offer'), 'money', 0.5, 'there is talk of money or of buying');
    scales.addIf(/\bdisclos(?:e|es|ed|ure|ures)\b/.test(judging.reading.lower), 'word', -1.5, 'disclosing itself is the subject');
    const clear = said.find((d) => d.value?.clear === true);
    scales.addIf(clear !== undefined && !ties.some((t) => t.type === 'hidden'), 'disclosure', -3, 'the tie is stated where nobody can miss it');
    if (scales.total > 0) report(judging, scales, spansOf(judging, ties), ties);
  },
};

function spansOf(judging: Judging, ties: readonly Signal[]): Span[] {
  const { start, end } = judging.reading.tokens;
  const spans: Span[] = ties.filter((t) => t.end > t.start).map(({ start, end }) => ({ start, end }));
  const first = judging.matches(praise).find((m) => m.value === 'praise');
  if (spans.length === 0 && first) spans.push({ start: start[first.from] as number, end: end[first.to - 1] as number });
  return spans.length > 0 ? spans : [{ start: 0, end: judging.reading.text.length }];
}

function report(judging: Judging, scales: Scales, spans: readonly Span[], ties: readonly Signal[]): void {
  const quoted = spans.map((s) => `"${judging.reading.text.slice(s.start, s.end)}"`).slice(0, 3);
  const isVagueOnly = ties.every((t) => t.type === 'vague');
  judging.report({
    severity: isVagueOnly && scales.total < 1.5 ? 'advise' : 'review',
    spans,
    what: `Something is praised, and ${quoted.join(', ')} does not say plainly who pays or employs the author.`,
    why: 'Readers take it for free advice and weigh it more than they would if they knew of the tie.',
    instead: 'Begin with the tie in plain words: "Ad", "I work for …", "… paid me" or "… gave me this".',
    evidence: scales.evidence,
    fixes: [{ label: 'Begin with "Ad: "', edits: [{ start: 0, end: 0, text: 'Ad: ' }] }],
  });
}
