import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityType, type Example, makeExample, type SourceSpan } from './examples.ts';

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  person: 'person',
  LOC: 'place',
  location: 'place',
  ORG: 'organisation',
  corporation: 'organisation',
  group: 'organisation',
};

interface Line {
  readonly set: string;
  readonly id: number;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Tweets of the Broad Twitter Corpus and WNUT-17, written as their authors wrote them (the corpora set spaces between tokens). The Broad Twitter Corpus marks handles, WNUT-17 does not. */
export function readTweets(data: string): Example[] {
  return ['A3_btc-train-dev.jsonl', 'A3_wnut17-train-dev.jsonl'].flatMap((file) =>
    readFileSync(join(data, file), 'utf8')
      .split('\n')
      .filter((l) => l.trim())
      .map((l) => JSON.parse(l) as Line)
      .map((line) => {
        const { text, at } = closeSpaces(line.text);
        const spans: SourceSpan[] = [];
        for (const s of line.spans) {
          const type = TYPES[s.type];
          const start = at[s.start] as number;
          const end = (at[s.end - 1] as number) + 1;
          if (type && text.slice(start, end) !== '@') spans.push({ start, end, type });
        }
        return makeExample(`${line.set}:${line.id}`, text, spans, { organisations: true, handles: line.set.startsWith('btc') });
      }),
  );
}

const NO_SPACE_BEFORE = /^(?:[.,!?;:)\]}%…]+|'s|'re|'ve|'ll|'m|'d|'S|n't)$/;
const NO_SPACE_AFTER = /^[@#([{$£€]$/;

/** Takes out the spaces a corpus set between tokens; `at[i]` is where character `i` went. */
export function closeSpaces(source: string): { text: string; at: Int32Array } {
  const at = new Int32Array(source.length);
  let text = '';
  let from = 0;
  let previous = '';
  let openDouble = false;
  for (const written of source.split(' ')) {
    // The Broad Twitter Corpus writes a double quote as '"'.
    const token = written === `'"'` ? '"' : written;
    const closes = (token === '"' && openDouble) || NO_SPACE_BEFORE.test(token);
    const glued = previous === '' || closes || NO_SPACE_AFTER.test(previous) || (previous === '"' && openDouble);
    if (from > 0) {
      if (glued && token !== '') at[from - 1] = text.length;
      else {
        at[from - 1] = text.length;
        text += ' ';
      }
    }
    for (let i = 0; i < written.length; i++) at[from + i] = text.length + Math.min(i, token.length - 1);
    text += token;
    from += written.length + 1;
    if (token === '"') openDouble = !openDouble;
    previous = token;
  }
  return { text, at };
}
