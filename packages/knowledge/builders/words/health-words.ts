import { join } from 'node:path';
import { readLines, readWordList } from '../lib/read-lines.ts';

/** Words of health worth a cluster though they are not among the most frequent: medicines, diseases and our own list. */
export function healthWords(data: string): Set<string> {
  const out = new Set<string>(readWordList('health-words.txt'));
  for (const line of readLines(join(data, 'redmed-lexicon/redmed_drug_lexicon.tsv')).slice(1)) {
    const [, drug = '', known = ''] = line.split('\t');
    for (const word of [drug, ...known.split(',')]) if (/^[a-z]{4,}$/.test(word)) out.add(word);
  }
  for (const line of readLines(join(data, 'drugcentral-indications/indications.tsv')).slice(1)) {
    for (const word of (line.split('\t')[2] ?? '').toLowerCase().split(/[^a-z]+/)) if (word.length > 3) out.add(word);
  }
  return out;
}
