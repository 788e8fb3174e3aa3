import { Flag, type Judging, Kind, lexicon, type RuleMeta, type RuleModule, word } from '@precept/engine';
import type { Span } from '@precept/model';

const meta = {
  id: 'access/give-numbers-a-base',
  family: 'access',
  title: 'A change of risk in per cent comes with the numbers it is a part of.',
  catalogue: ['ACC-06'],
  severity: 'advise',
  decidedBy: 'person',
  sources: [{ id: 'ACC-06', title: 'CDC Clear Communication Index', locator: 'areas Numbers and Risk' }],
} as const satisfies RuleMeta;

const WORDS = lexicon('numbers and their base', {
  change: [
    '(reduce+|lower+|cut|cuts|cutting|halve+|increase+|raise+|double+|drop+|decrease+|slash+) (the|your|a)? (risk|incidence|chance|chances|rate|rates|likelihood|odds) (of|by)?',
    '(reduces|lowers|cuts|raises|increases|decreases|reduced|lowered|cut|raised|increased) * by',
    '(reduces|lowers|cuts|raises|increases|reduced|cut) * * by',
    '(reduces|lowers|cuts|raises|increases|reduced|cut) * * * by',
    '(lower|higher|greater|increased|reduced|less|more) (risk|chance|likelihood|incidence)',
    '<num> % (less|more) likely',
    '<num> percent (less|more) likely',
    'risk (by|of) <num>',
  ],
  base: [
    'out of <num>',
    '<num> in <num>',
    'in <num>',
    'of <num>',
    'per <num>',
    'of every <num>',
    'one in (two|three|four|five|six|ten|twenty|a hundred)',
    'from <num> %',
    'from <num> to',
    'from <num> percent',
    'absolute risk',
    'compared (with|to)',
    'number needed',
    'per (100|1000|1,000|10,000|100,000)',
    '95 % ci',
    'hazard ratio',
    'confidence interval',
    'versus',
    'vs',
    'placebo',
  ],
});
const HEALTH = /\b(?:risk|incidence|death|deaths|disease|cancer|stroke|heart|infection|influenza|flu|hospital|screening|vaccin\w*|mortality)\b/i;
const TEACHING = new Set(['hospital-account', 'pharma-account', 'staff', 'student', 'physician', 'nurse', 'pharmacist', 'dentist']);

export const rule: RuleModule = {
  meta,
  lexicons: [WORDS],
  trigger: { lexicon: true },
  judge(judging) {
    const { post } = judging;
    if (post.kind !== 'post' || post.audience !== 'public' || !TEACHING.has(post.author.role)) return;
    const matches = judging.matches(WORDS);
    const change = matches.find((m) => m.value === 'change');
    if (!change || matches.some((m) => m.value === 'base') || !HEALTH.test(judging.reading.text)) return;
    const percent = percentNear(judging, change.from, change.to);
    if (percent) report(judging, percent);
  },
};

function percentNear({ reading }: Judging, from: number, to: number): Span | undefined {
  const { start, end, kind, flags, count } = reading.tokens;
  for (let i = Math.max(0, from - 3); i < Math.min(count, to + 9); i++) {
    if (kind[i] !== Kind.number) continue;
    const next = word(reading, i + 1);
    if ((next === '%' || next === 'percent' || (next === 'per' && word(reading, i + 2) === 'cent')) && !((flags[i] as number) & Flag.quoted))
      return { start: start[i] as number, end: end[i + 1] as number };
  }
  return undefined;
}

function report(judging: Judging, span: Span): void {
  judging.report({
    severity: 'advise',
    spans: [span],
    what: `“${judging.reading.text.slice(span.start, span.end)}” stands without the number of people it is a part of.`,
    why: 'Readers take a relative change for a large one, and decide on it.',
    instead: 'Say how many of a hundred or a thousand people, with and without, and for whom it holds.',
    evidence: [{ signal: 'statistic', weight: 0.8, reason: 'a change of risk in per cent, and no base or comparison in the text' }],
  });
}
