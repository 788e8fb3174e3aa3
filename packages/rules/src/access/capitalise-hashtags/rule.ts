import { Flag, type Judging, Kind, type RuleMeta, type RuleModule, Seen } from '@precept/engine';
import { commonWord, wordFacts } from '@precept/knowledge';
import type { Edit, Span } from '@precept/model';
import { splitWords } from './split.ts';

const meta = {
  id: 'access/capitalise-hashtags',
  family: 'access',
  title: 'In a hashtag of several words each word begins with a capital.',
  catalogue: ['ACC-02'],
  severity: 'advise',
  decidedBy: 'machine',
  sources: [
    {
      id: 'ACC-02',
      title: 'Accessible hashtags (universaldesignaustralia.net.au, ada.uky.edu, digitalaccessibility.virginia.edu)',
      locator: 'capital letters for each word of a hashtag',
    },
  ],
} as const satisfies RuleMeta;

/** Shorter tags are read well enough by people and machines. */
const LEAST_LETTERS = 13;

export const rule: RuleModule = {
  meta,
  trigger: { seen: Seen.hash },
  judge(judging) {
    const found = findTags(judging);
    if (found.length > 0) report(judging, found);
  },
};

interface Tag extends Span {
  readonly written: string;
  readonly better: string;
}

function findTags({ reading }: Judging): Tag[] {
  const { count, kind, flags, start, end, hash } = reading.tokens;
  const out: Tag[] = [];
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.word || !((flags[i] as number) & Flag.tag)) continue;
    const length = (end[i] as number) - (start[i] as number);
    if (length < LEAST_LETTERS || commonWord(wordFacts(hash[i] as number)) > 0) continue;
    const written = reading.text.slice(start[i], end[i]);
    if (written !== written.toLowerCase() && written !== written.toUpperCase() && written.slice(1) !== written.slice(1).toLowerCase()) continue;
    const words = splitWords(reading.lower.slice(start[i], end[i]));
    if (words) out.push({ start: start[i] as number, end: end[i] as number, written, better: words.map(capital).join('') });
  }
  return out;
}

const capital = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1);

function report(judging: Judging, tags: readonly Tag[]): void {
  const edits: Edit[] = tags.map((t) => ({ start: t.start, end: t.end, text: t.better }));
  judging.report({
    severity: 'advise',
    spans: tags,
    what: `${tags.map((t) => `#${t.written}`).join(', ')} ${tags.length > 1 ? 'run' : 'runs'} several words together.`,
    why: 'Screen readers say such a tag as one garbled word, and others may read it in a way nobody meant.',
    instead: `Write ${tags.map((t) => `#${t.better}`).join(', ')}.`,
    evidence: [{ signal: 'hashtag', weight: 2, reason: 'thirteen letters or more in one case, made of words from the dictionary' }],
    fixes: [{ label: 'Capitalise each word', edits }],
  });
}
