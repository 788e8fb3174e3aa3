/**
 * Measures the committed tagger: precision, recall and F1 of exact names, and of names that at least share a word.
 *   npx tsx packages/knowledge/training/measure-tagger.ts --data DIR [--corpus corpus]
 * Tweets: the 15 of 100 never used for training or tuning. Posts: by the corpus's tuning writers, whom the tagger never learnt from.
 */
import { argument } from '../builders/lib/args.ts';
import { taggerWeights } from '../src/tagger-weights/tagger-weights.ts';
import { partOf } from './tagger/data/examples.ts';
import { readSplit } from './tagger/data/posts.ts';
import { readTweets } from './tagger/data/tweets.ts';
import { printScores, scoreModel } from './tagger/score.ts';

const model = taggerWeights();
const test = readTweets(argument('data')).filter((e) => partOf(e.id) === 'test');
printScores('tweets, names+handles', scoreModel(test, model, true));
printScores('tweets, names only', scoreModel(test, model, false));
printScores(
  'Broad Twitter Corpus',
  scoreModel(
    test.filter((e) => e.id.startsWith('btc')),
    model,
    true,
  ),
  ['person'],
);
printScores(
  'WNUT-17',
  scoreModel(
    test.filter((e) => e.id.startsWith('wnut')),
    model,
    true,
  ),
  ['person'],
);
printScores('posts, tuning writers', scoreModel(readSplit(argument('corpus', 'corpus'), 'tune'), model, false), ['person', 'place']);
