import { Flag, type Judging, Kind, lexicon, type RuleMeta, type RuleModule, Seen, word } from '@precept/engine';
import { commonWord, wordFacts } from '@precept/knowledge';
import type { Edit, Span } from '@precept/model';
import { guidance } from '../finding.ts';

const meta = {
  id: 'access/no-shouting-or-click-here',
  family: 'access',
  title: 'No sentences in capitals, and links that say where they go.',
  catalogue: ['ACC-07'],
  severity: 'advise',
  decidedBy: 'machine',
  sources: [guidance('ACC-07', 'capitals and link text'), { id: 'ACC-07', title: 'WCAG 2.2', locator: 'SC 2.4.4 Link Purpose' }],
} as const satisfies RuleMeta;

const LINK_WORDS = lexicon('link words that say nothing', {
  click: ['click here', 'click (the|this) link', 'click below', 'tap here', 'press here', 'click on this', 'click the link below'],
});
const LEAST_WORDS = 5;
const LEAST_COMMON = 3;

export const rule: RuleModule = {
  meta,
  lexicons: [LINK_WORDS],
  trigger: { lexicon: true, seen: Seen.upper },
  judge(judging) {
    if (judging.reading.tokens.seen & Seen.upper) judgeCapitals(judging);
    const click = judging.matches(LINK_WORDS).find((m) => word(judging.reading, m.to) !== 'and' && word(judging.reading, m.to) !== 'or');
    if (click) reportClick(judging, click.from, click.to);
  },
};

/** Runs of words in capitals, at least five of them, three of them everyday words: acronyms and headings pass. */
function judgeCapitals(judging: Judging): void {
  const { count, kind, flags, start, end, hash } = judging.reading.tokens;
  const runs: { span: Span; edits: Edit[] }[] = [];
  let words: number[] = [];
  const close = (): void => {
    if (words.length < LEAST_WORDS) {
      if (words.length > 0) words = [];
      return;
    }
    const everyday = words.filter((w) => commonWord(wordFacts(hash[w] as number)) >= 2 && (end[w] as number) - (start[w] as number) > 1);
    if (everyday.length >= LEAST_COMMON && everyday.length * 2 >= words.length) {
      const span = { start: start[words[0] as number] as number, end: end[words.at(-1) as number] as number };
      runs.push({ span, edits: sentenceCase(judging, words) });
    }
    words = [];
  };
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.word) continue;
    const f = flags[i] as number;
    if (f & Flag.tag) continue;
    if (f & Flag.upper) words.push(i);
    else if ((end[i] as number) - (start[i] as number) > 2 || !(f & Flag.joined)) close();
  }
  close();
  if (runs.length === 0) return;
  judging.report({
    severity: 'advise',
    spans: runs.map((r) => r.span),
    what: `“${short(judging.reading.text.slice((runs[0] as { span: Span }).span.start, (runs[0] as { span: Span }).span.end))}” is written in capitals.`,
    why: 'Capitals are slow to read for everybody, hardest with dyslexia, and some screen readers spell them out.',
    instead: 'Write it in ordinary letters.',
    evidence: [{ signal: 'capitals', weight: 2, reason: 'five or more words in a row, most of them everyday words' }],
    fixes: [{ label: 'Use ordinary letters', edits: runs.flatMap((r) => r.edits) }],
  });
}

/** Everyday words become small, except at the start of a sentence; what the dictionary does not know may be an acronym and stays. */
function sentenceCase(judging: Judging, words: readonly number[]): Edit[] {
  const { start, end, flags, hash } = judging.reading.tokens;
  const edits: Edit[] = [];
  for (const w of words) {
    const text = judging.reading.text.slice(start[w], end[w]);
    if (text === 'I' || commonWord(wordFacts(hash[w] as number)) === 0) continue;
    const small = text.toLowerCase();
    const better = (flags[w] as number) & Flag.sentenceStart ? (small[0] as string).toUpperCase() + small.slice(1) : small;
    if (better !== text) edits.push({ start: start[w] as number, end: end[w] as number, text: better });
  }
  return edits;
}

const short = (text: string): string => (text.length > 48 ? `${text.slice(0, 45)}…` : text);

function reportClick(judging: Judging, from: number, to: number): void {
  const { start, end } = judging.reading.tokens;
  const span = { start: start[from] as number, end: end[to - 1] as number };
  const words = judging.reading.text.slice(span.start, span.end);
  judging.report({
    severity: 'advise',
    spans: [span],
    what: `“${words}” does not say where the link goes.`,
    why: 'People who hear links read out one after another cannot tell them apart.',
    instead: 'Name the page the link leads to, for example "Read our page on flu".',
    evidence: [{ signal: 'link', weight: 2, reason: 'link words without a destination' }],
    fixes: [{ label: 'Say “Read more”, and name the page', edits: [{ ...span, text: words === words.toUpperCase() ? 'READ MORE' : 'Read more' }] }],
  });
}
