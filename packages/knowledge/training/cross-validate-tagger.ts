/**
 * Measures the tagger's recipe on every tweet: each fifth of them, by a hash of the id, is read by a tagger trained on the other four fifths.
 *   npx tsx packages/knowledge/training/cross-validate-tagger.ts --data DIR [--corpus corpus]
 * Takes about a minute and a half. The fixed test part (measure-tagger.ts) is a sixth as large, so that its figures move by 1.5 from one draw to the next.
 */
import { argument } from '../builders/lib/args.ts';
import { type Example, foldOf } from './tagger/data/examples.ts';
import { readSplit } from './tagger/data/posts.ts';
import { templateExamples } from './tagger/data/templates.ts';
import { readTweets } from './tagger/data/tweets.ts';
import { decode, TEMPLATES, trainOn } from './tagger/recipe.ts';
import { addScores, printScores, type Scores, scoreModel } from './tagger/score.ts';

const FOLDS = 5;
const tweets = readTweets(argument('data'));
const always = [...readSplit(argument('corpus', 'corpus'), 'heads'), ...templateExamples(TEMPLATES.count, TEMPLATES.seed)];
const groups: readonly (readonly [title: string, of: (e: Example) => boolean, handles: boolean])[] = [
  ['tweets, names+handles', () => true, true],
  ['tweets, names only', () => true, false],
  ['Broad Twitter Corpus', (e) => e.id.startsWith('btc'), true],
  ['WNUT-17', (e) => e.id.startsWith('wnut'), true],
];
const totals = new Map<string, Scores>();
for (let fold = 0; fold < FOLDS; fold++) {
  const held = tweets.filter((e) => foldOf(e.id, FOLDS) === fold);
  const model = decode(trainOn([...tweets.filter((e) => foldOf(e.id, FOLDS) !== fold), ...always]), '0.01 0');
  for (const [title, of, handles] of groups) totals.set(title, addScores(totals.get(title), scoreModel(held.filter(of), model, handles)));
}
for (const [title, scores] of totals) printScores(title, scores);
