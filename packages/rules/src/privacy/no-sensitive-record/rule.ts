import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { lexicon } from '@precept/engine';
import type { Signal } from '@precept/model';
import { isAuthorized, weighFrames, worksInCare } from '../patient-told.ts';
import { quoted, Scale, surest } from '../scale.ts';

const meta = {
  id: 'privacy/no-sensitive-record',
  family: 'privacy',
  title: 'Nobody is shown to be in care for addiction, mental health, HIV, reproductive or genetic matters.',
  catalogue: ['PRIV-17'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    { id: 'PRIV-17', title: '42 CFR Part 2', locator: '2.13 and 2.31; final rule 89 FR 12472' },
    { id: 'PRIV-17', title: 'HIPAA Privacy Rule', locator: '45 CFR 164.508(a)(2): psychotherapy notes' },
  ],
} as const satisfies RuleMeta;

const SENSITIVE = lexicon('sensitive-records', {
  addiction: [
    'sober',
    'sobriety',
    'months clean',
    'years clean',
    'days clean',
    'methadone',
    'suboxone',
    'buprenorphine',
    'in detox',
    'from detox',
    'detox (unit|ward|patient)',
    'in rehab',
    'our rehab',
    'from rehab',
    'rehab (unit|programme|program|patient)',
    'in recovery',
    'recovery (group|house|programme|program|meeting|story|journey)',
    'relapse+',
    'addict+',
    'addiction',
    'opioid use',
    'alcohol use',
    'substance use',
    'alcoholic',
    'overdose+',
    'na meeting',
    'aa meeting',
    'drug (test|screen)',
    'back on the drink',
    'tox screen',
    'dosing window',
  ],
  mental: [
    'psych ward',
    'psychiatric',
    'schizophrenia',
    'schizophrenic',
    'bipolar',
    'psychosis',
    'psychotic',
    'suicidal',
    'suicide attempt',
    'self harm',
    'eating disorder',
    'anorexia',
    'breakdown',
    'sectioned',
    'therapy session',
    'psychotherapy',
    'therapy notes',
    'session notes',
    'my client (said|told|cried)',
    'counselling',
    'counseling',
    'personality disorder',
    'postnatal depression',
    'postpartum depression',
    'in therapy',
    'group therapy',
  ],
  hiv: [
    'hiv',
    'hiv positive',
    'on art',
    'antiretroviral+',
    'takes art',
    'std (test|results|result|clinic|check)',
    'syphilis',
    'chlamydia',
    'gonorrhea',
    'gonorrhoea',
    'herpes',
    'valtrex',
    'on prep',
  ],
  reproductive: [
    'abortion',
    'termination',
    'miscarriage',
    'ivf',
    'sperm donor',
    'egg donor',
    'pregnancy test',
    'morning after pill',
    'plan b',
    'infertility',
    'd & c',
    'surrogate',
    'gender clinic',
    'transition surgery',
  ],
  genetic: ['brca', 'huntington', "huntington's", 'genetic test+', 'gene test', 'carrier of', 'paternity', 'dna test'],
  tie: [
    'our (graduate|graduates|alumni|client|clients|residents)',
    'with us',
    'in recovery with us',
    '(proud of|happy|congrats|congratulations|well done|way to go) (one|two|three|<num>|our|to)',
    'full house',
    '(tuesday|monday|wednesday|thursday|friday|saturday|sunday|evening|morning) group',
    'our (group|programme|program|house|intake|counter|clinic|unit)',
    'takes * from',
    'picks up',
    'picked up',
    'collected',
    'in our (group|program|programme|house)',
  ],
});

const BASE = -3.2;
const SURE = 1;

export const rule: RuleModule = {
  meta,
  lexicons: [SENSITIVE],
  trigger: { lexicon: true },
  judge(judging) {
    const { post } = judging;
    if (isAuthorized(post)) return;
    const scale = weighRecord(judging);
    if (scale && scale.total > 0) report(judging, scale);
  },
};

function weighRecord(judging: Judging): Scale | undefined {
  const { post, signals } = judging;
  const found = judging.matches(SENSITIVE);
  const topic = found.find((m) => m.value !== 'tie');
  const ties = found.filter((m) => m.value === 'tie');
  const [tie] = ties;
  const care = surest(judging.of('care'), (s) => s.value?.singular === true && s.confidence >= 0.6);
  const someone = surest(signals, isSomeone);
  const picture = judging.of('image').find((s) => s.type === 'photo' || s.type === 'selfie') ?? undefined;
  if (!topic && !(tie && picture)) return undefined;
  const scale = new Scale(BASE);
  if (topic) scale.add('topic', 1.4, `a matter with extra protection is told (${topic.value})`, spanOf(judging, topic));
  if (someone) scale.add(someone.kind, isPointed(someone, tie !== undefined || care !== undefined) ? 2 : 0.8, 'a person is pointed at', someone);
  else if (picture || post.media.length > 0) scale.add('image', 1.2, 'a picture of people goes with it', picture);
  else return undefined;
  if (tie) scale.add('tie', ties.length > 1 ? 1.6 : 1, 'the words tie the person to the place of care', spanOf(judging, tie));
  if (care) scale.add('care', 0.6, 'care for one person is told');
  if (judging.of('relation').some((s) => s.type === 'own-illness')) scale.add('own illness', -2.2, 'the author tells of their own illness');
  if (worksInCare(post)) scale.add('author', 0.5, 'the author works in care');
  else scale.add('author', -1, 'the author does not work in care');
  weighFrames(scale, judging);
  return scale;
}

/** A handle alone is anybody; with words that tie it to care it is a person in care. */
function isPointed(s: Signal, isTied: boolean): boolean {
  return s.identifies || (s.kind === 'contact' && isTied);
}

function isSomeone(s: Signal): boolean {
  if (s.kind === 'person') return s.identifies || (s.type === 'name' && s.role === 'unknown');
  if (s.kind === 'contact') return s.type === 'handle' && s.value?.own !== true;
  return s.kind === 'relation' && s.role === 'patient' && s.value?.specific === true && s.confidence >= 0.65;
}

function spanOf({ reading }: Judging, m: { from: number; to: number }): { start: number; end: number } {
  return { start: reading.tokens.start[m.from] as number, end: reading.tokens.end[m.to - 1] as number };
}

function report(judging: Judging, scale: Scale): void {
  const pointsAtOne = scale.evidence.some((e) => (e.signal === 'person' || e.signal === 'contact') && e.weight >= 2);
  judging.report({
    severity: pointsAtOne && scale.total >= SURE ? 'block' : 'review',
    spans: scale.spans.slice(0, 4),
    what: `${quoted(judging, scale.spans)} shows somebody to be in care for a matter with extra protection.`,
    why: 'Work, family or safety may be lost where others learn of such care, and the law protects these records more than any others.',
    instead: 'Remove the person, and use a story only with the special written consent that names this channel.',
    evidence: scale.evidence,
  });
}
