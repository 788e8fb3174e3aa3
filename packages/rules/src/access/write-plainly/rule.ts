import { type Judging, Kind, type Reading, type RuleMeta, type RuleModule, word } from '@precept/engine';
import type { Edit, Span } from '@precept/model';
import { FOR_CLINICIANS, HARD_WORDS, JARGON } from './words.ts';

const meta = {
  id: 'access/write-plainly',
  family: 'access',
  title: 'Health information for the public is written in plain words and short sentences.',
  catalogue: ['ACC-05'],
  severity: 'advise',
  decidedBy: 'person',
  sources: [
    {
      id: 'ACC-05',
      title: 'CDC Clear Communication Index (2013) and Plain Writing Act of 2010',
      locator: 'plain language; a formula is a hint, not a gate',
    },
  ],
} as const satisfies RuleMeta;

const LEAST_WORDS = 30;
const LEAST_TOKENS = 8;
/** A person writes for friends as well: only several hard words together are worth a hint. */
const FEWEST_HARD = 3;
/** School grade above which a text of thirty words or more gets a hint: far above the aim of 6 to 8, so that it is seldom wrong. */
const HARD_GRADE = 15;

export const rule: RuleModule = {
  meta,
  lexicons: [HARD_WORDS],
  trigger: 'always',
  judge(judging) {
    const { post, reading } = judging;
    if (post.kind !== 'post' || post.audience !== 'public') return;
    const isOrganisation = post.author.role === 'hospital-account';
    const hard = hardWords(judging);
    if (!isOrganisation && hard.length < FEWEST_HARD) return;
    if (post.author.role === 'pharma-account' || reading.tokens.count < LEAST_TOKENS || FOR_CLINICIANS.test(reading.text)) return;
    const grade = gradeOf(reading);
    if (hard.length >= 2 || (hard.length === 1 && grade > HARD_GRADE - 3) || grade > HARD_GRADE) report(judging, hard, grade);
  },
};

interface Hard extends Span {
  readonly written: string;
  readonly plain: string;
}

function hardWords(judging: Judging): Hard[] {
  const { start, end } = judging.reading.tokens;
  return judging.matches(HARD_WORDS).map((m) => {
    const written = word(judging.reading, m.from);
    return { start: start[m.from] as number, end: end[m.to - 1] as number, written, plain: JARGON[written] ?? written };
  });
}

/** Flesch-Kincaid grade; 0 for texts too short to score. */
function gradeOf(reading: Reading): number {
  const { count, kind, start, end } = reading.tokens;
  let words = 0;
  let syllables = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.word) continue;
    words++;
    syllables += syllablesIn(reading.lower, start[i] as number, end[i] as number);
  }
  if (words < LEAST_WORDS) return 0;
  return 0.39 * (words / Math.max(1, reading.sentences.length)) + 11.8 * (syllables / words) - 15.59;
}

/** Groups of vowels, without a silent e at the end. */
function syllablesIn(lower: string, from: number, to: number): number {
  let count = 0;
  let inVowel = false;
  for (let i = from; i < to; i++) {
    const isVowel = 'aeiouy'.includes(lower[i] as string);
    if (isVowel && !inVowel) count++;
    inVowel = isVowel;
  }
  if (lower[to - 1] === 'e' && count > 1 && lower[to - 2] !== 'l') count--;
  return Math.max(1, count);
}

function report(judging: Judging, hard: readonly Hard[], grade: number): void {
  const { tokens } = judging.reading;
  const spans: Span[] = hard.length > 0 ? [...hard] : [{ start: tokens.start[0] as number, end: tokens.end[tokens.count - 1] as number }];
  const edits: Edit[] = hard.map((h) => ({ start: h.start, end: h.end, text: h.plain }));
  judging.report({
    severity: 'advise',
    spans,
    what:
      hard.length > 0
        ? `${hard.map((h) => `“${h.written}”`).join(', ')} ${hard.length > 1 ? 'are words' : 'is a word'} few readers know.`
        : `The text reads at about school grade ${Math.round(grade)}.`,
    why: 'People who most need the information may not understand it, or take a medicine wrongly.',
    instead: 'Use everyday words and sentences of fewer than twenty words.',
    evidence: [
      {
        signal: 'reading level',
        weight: hard.length * 0.5 + (grade > HARD_GRADE ? 1 : 0.2),
        reason: 'words of the trade, long words and long sentences; a hint only',
      },
    ],
    fixes: edits.length > 0 ? [{ label: 'Use everyday words', edits }] : [],
  });
}
