/**
 * Measures the committed tagger: precision, recall and F1 of exact names.
 *   npx tsx packages/knowledge/training/measure-tagger.ts --data DIR [--posts FILE,FILE…]
 * Tweets: the 15 of 100 never used for training or tuning. Posts must be by a writer not used for training.
 */
import { argument } from '../builders/lib/args.ts';
import { taggerWeights } from '../src/tagger-weights/tagger-weights.ts';
import { partOf } from './tagger/data/examples.ts';
import { readPosts } from './tagger/data/posts.ts';
import { readTweets } from './tagger/data/tweets.ts';
import { printScores, scoreModel } from './tagger/score.ts';

const model = taggerWeights();
const test = readTweets(argument('data')).filter((e) => partOf(e.id) === 'test');
printScores('tweets, names+handles', scoreModel(test, model, true));
printScores('tweets, names only', scoreModel(test, model, false));
const posts = argument('posts', '');
for (const file of posts === '' ? [] : posts.split(',')) {
  printScores(file.split('/').at(-1) ?? file, scoreModel(readPosts(file), model, false), ['person', 'place']);
}
