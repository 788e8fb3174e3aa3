import { Flag, type Judging, Kind, lexicon, type RuleMeta, type RuleModule, Seen, word } from '@precept/engine';
import type { Span } from '@precept/model';

const meta = {
  id: 'access/give-numbers-a-base',
  family: 'access',
  title: 'A benefit or a change of risk comes with whom it is for and the numbers it is a part of.',
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
/** What is praised for saving lives, and the praise. Of tests people expect more than they give; how many they help belongs to the message. */
const PRAISE = lexicon('screening praised', {
  praise: [
    '(screening|screenings|mammogram|mammograms|mammography|colonoscopy|colonoscopies|smear tests|pap smears|health checks|check ups|checkups|scans|tests|testing|early detection|early diagnosis|early testing|self exams) (can|could|does|really|will)? (save|saves|saved) (lives|a life|your life|so many lives|thousands)',
    '(screening|mammogram|mammograms|colonoscopy|scan|test|check|checkup|check up|smear|swab|blood test) (can|could|will|may|might) save your life',
    '(early detection|screening|a scan|a test|testing) is (life saving|a lifesaver|the best (cure|protection|defence|defense))',
  ],
  whom: [
    '(if|when) you (are|re) *',
    '(aged|age|ages|over|under|from) <num>',
    '(women|men|people|adults|everyone|smokers|anyone) (aged|over|under|between|with|who|from|at)',
    '(talk to|ask) your (doctor|gp|nurse|pharmacist)',
    '(benefits|harms|pros) and (harms|risks|cons)',
    'false (positives|alarms|alarm)',
    'overdiagnosis',
  ],
});
const HEALTH = /\b(?:risk|incidence|death|deaths|disease|cancer|stroke|heart|infection|influenza|flu|hospital|screening|vaccin\w*|mortality)\b/i;
const TEACHING = new Set(['hospital-account', 'pharma-account', 'staff', 'student', 'physician', 'nurse', 'pharmacist', 'dentist']);

export const rule: RuleModule = {
  meta,
  lexicons: [WORDS, PRAISE],
  trigger: { lexicon: true },
  judge(judging) {
    const { post } = judging;
    if (post.kind !== 'post' || post.audience !== 'public' || !TEACHING.has(post.author.role)) return;
    judgeChange(judging);
    judgePraise(judging);
  },
};

function judgeChange(judging: Judging): void {
  const matches = judging.matches(WORDS);
  const change = matches.find((m) => m.value === 'change');
  if (!change || matches.some((m) => m.value === 'base') || !HEALTH.test(judging.reading.text)) return;
  const percent = percentNear(judging, change.from, change.to);
  if (percent) report(judging, percent);
}

/** "Screening saves lives", and neither whose nor how many. A number or an audience anywhere in the text answers it. */
function judgePraise(judging: Judging): void {
  const { reading } = judging;
  const matches = judging.matches(PRAISE);
  const praise = matches.find((m) => m.value === 'praise');
  if (!praise || reading.tokens.seen & Seen.digit || matches.some((m) => m.value === 'whom') || judging.of('age').length > 0) return;
  if ((reading.tokens.flags[praise.from] as number) & (Flag.quoted | Flag.negated | Flag.question | Flag.reported)) return;
  const span = { start: reading.tokens.start[praise.from] as number, end: reading.tokens.end[praise.to - 1] as number };
  judging.report({
    severity: 'advise',
    spans: [span],
    what: `“${reading.text.slice(span.start, span.end)}” does not say whose lives, and how many.`,
    why: 'Readers take a test for a sure protection, and weigh neither what it finds nor what it misses or stirs up.',
    instead: 'Name whom it is for, how many of a thousand it helps, and what comes with it.',
    evidence: [{ signal: 'claim', weight: 0.6, reason: 'a test is praised without an audience or a number' }],
  });
}

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
