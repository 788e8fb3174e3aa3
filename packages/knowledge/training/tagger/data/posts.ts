import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '@precept/model';
import { givenName, surname, wordFacts } from '../../../src/words/words.ts';
import { type EntityType, type Example, makeExample, type SourceSpan } from './examples.ts';

const TYPES: Readonly<Record<string, EntityType>> = { PERSON: 'person', PLACE: 'place', AFFILIATION: 'organisation' };

interface Line {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string; readonly text: string }[];
}

/** The corpus also marks descriptions ("the gentleman in bed 4"): a name has a capital letter past a leading "The", or is a lower-case name of at most two words. */
function isName(text: string, type: EntityType): boolean {
  if (/(?:^|\s)(?!(?:The|A|An|My|Our|Her|His|Name|Only)\b)\p{Lu}|^@/u.test(text)) return true;
  const words = text.toLowerCase().split(/\s+/);
  return type === 'person' && words.length <= 2 && words.every((w) => givenName(wordFacts(hashText(w))) + surname(wordFacts(hashText(w))) > 0);
}

/** Posts of the writers that the corpus's splits.json counts to a part, as far as their files are there. */
export function readSplit(corpus: string, part: 'heads' | 'tune'): Example[] {
  const splits = JSON.parse(readFileSync(join(corpus, 'splits.json'), 'utf8')) as Record<string, string[]>;
  return (splits[part] ?? [])
    .map((writer) => join(corpus, `${writer}.jsonl`))
    .filter((file) => existsSync(file))
    .flatMap(readPosts);
}

/** Labelled whole posts in the form of the corpus. */
function readPosts(file: string): Example[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l) as Line)
    .map((line) => {
      const spans: SourceSpan[] = [];
      for (const s of line.spans) {
        const type = TYPES[s.type];
        if (!type || /^u\//.test(s.text)) continue;
        if (!isName(s.text, type)) continue;
        spans.push({ start: s.start, end: s.end, type });
      }
      return makeExample(line.id, line.text, spans, { organisations: false, handles: false });
    });
}
