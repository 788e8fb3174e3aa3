import { type Judging, Kind, type Reading, type RuleMeta, type RuleModule, Seen, tokenAt } from '@precept/engine';
import type { Edit, Span } from '@precept/model';
import { guidance } from '../finding.ts';
import { findStyled } from './styled.ts';

const meta = {
  id: 'access/few-emoji-plain-letters',
  family: 'access',
  title: 'Few emoji, at the end and never for words; plain letters.',
  catalogue: ['ACC-03'],
  severity: 'advise',
  decidedBy: 'machine',
  sources: [guidance('ACC-03', 'emoji'), { id: 'ACC-03', title: 'Learn to Enable', locator: 'emoji and fancy fonts with screen readers' }],
} as const satisfies RuleMeta;

const MANY = 3;

export const rule: RuleModule = {
  meta,
  trigger: 'always',
  judge(judging) {
    if (judging.reading.tokens.seen & Seen.emoji) judgeEmoji(judging);
    if (judging.reading.normalised.text !== judging.reading.normalised.source) judgeLetters(judging);
  },
};

interface Emoji extends Span {
  readonly token: number;
}

/** Signs that belong together (families, skin tones, flags) count once. */
function findEmoji(reading: Reading): Emoji[] {
  const { count, kind, start, end } = reading.tokens;
  const out: Emoji[] = [];
  let joiner = false;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.emoji) continue;
    const point = reading.text.codePointAt(start[i] as number) as number;
    const last = out.at(-1);
    const isPart =
      point === 0x200d ||
      (point >= 0x1f3fb && point <= 0x1f3ff) ||
      joiner ||
      (point >= 0x1f1e6 && point <= 0x1f1ff && last !== undefined && last.end === start[i] && isLoneFlag(reading, last));
    joiner = point === 0x200d;
    if (last && isPart && last.end === start[i]) out[out.length - 1] = { ...last, end: end[i] as number };
    else out.push({ start: start[i] as number, end: end[i] as number, token: i });
  }
  return out;
}

function isLoneFlag(reading: Reading, e: Span): boolean {
  const point = reading.text.codePointAt(e.start) as number;
  return point >= 0x1f1e6 && point <= 0x1f1ff && e.end - e.start === 2;
}

function judgeEmoji(judging: Judging): void {
  const { reading } = judging;
  const all = findEmoji(reading);
  const amid = all.filter((e) => standsForWord(reading, e));
  if (all.length <= MANY && amid.length === 0) return;
  const found = all.length > MANY ? all : amid;
  const [kept] = all.slice(-1);
  const gone = all.length > MANY ? all.filter((e) => e !== kept) : [];
  judging.report({
    severity: 'advise',
    spans: found,
    what: all.length > MANY ? `The text has ${all.length} emoji.` : 'An emoji stands in the place of a word.',
    why: 'Screen readers say the name of each one, so that people who listen lose the sentence.',
    instead: 'Keep one or two emoji, put them at the end, and write words as words.',
    evidence: [{ signal: 'emoji', weight: 1 + all.length * 0.2, reason: 'emoji are counted, and those between words looked at' }],
    fixes: gone.length > 0 ? [{ label: 'Keep the last emoji only', edits: gone.map((e) => cut(reading.text, e)) }] : [],
  });
}

/** "Get your 🤧 shot": a word goes on, in lower case, on both sides. */
function standsForWord(reading: Reading, e: Emoji): boolean {
  const { kind, count, flags } = reading.tokens;
  const at = e.token;
  const after = tokenAt(reading, e.end);
  if (at === 0 || after >= count || kind[at - 1] !== Kind.word || kind[after] !== Kind.word) return false;
  if (reading.sentenceOf[at - 1] !== reading.sentenceOf[after]) return false;
  const next = flags[after] as number;
  const gap = reading.text.slice(reading.tokens.end[at - 1], reading.tokens.start[after]);
  return (next & 1) === 0 && !gap.includes('\n') && DETERMINERS.has(reading.lower.slice(reading.tokens.start[at - 1], reading.tokens.end[at - 1]));
}

const DETERMINERS = new Set([
  'your',
  'the',
  'a',
  'an',
  'my',
  'our',
  'his',
  'her',
  'their',
  'of',
  'with',
  'in',
  'to',
  'for',
  'this',
  'that',
  'and',
  'i',
  'we',
]);

function cut(text: string, e: Span): Edit {
  let { start } = e;
  if (text[start - 1] === ' ' && (text[e.end] === ' ' || e.end >= text.length || text[e.end] === '\n')) start--;
  return { start, end: e.end, text: '' };
}

function judgeLetters(judging: Judging): void {
  const spans = findStyled(judging.reading.normalised);
  if (spans.length === 0) return;
  judging.report({
    severity: 'advise',
    spans,
    what: `${spans.map((s) => `“${judging.reading.text.slice(s.start, s.end)}”`).join(', ')} is written in decorative letters.`,
    why: 'Screen readers spell such letters out as mathematical signs or skip them.',
    instead: 'Write it in plain letters.',
    evidence: [{ signal: 'letters', weight: 3, reason: 'mathematical or enclosed letters stand for plain ones' }],
    fixes: [{ label: 'Use plain letters', edits: spans.map((s) => ({ ...s, text: judging.reading.text.slice(s.start, s.end) })) }],
  });
}
