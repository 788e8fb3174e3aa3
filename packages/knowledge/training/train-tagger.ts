/**
 * Trains the name tagger and writes compiled/tagger.gen.ts. See TAGGER.md.
 *   npx tsx packages/knowledge/training/train-tagger.ts --data DIR [--corpus corpus]
 * DIR holds the two tweet files. Posts of the corpus are learnt from where its splits.json says heads, measured on where it says tune.
 */
import { argument } from '../builders/lib/args.ts';
import { writeModule } from '../builders/lib/write-module.ts';
import { calibrate } from './tagger/calibrate.ts';
import { partOf } from './tagger/data/examples.ts';
import { readSplit } from './tagger/data/posts.ts';
import { templateExamples } from './tagger/data/templates.ts';
import { readTweets } from './tagger/data/tweets.ts';
import { decode, TEMPLATES, trainOn } from './tagger/recipe.ts';
import { printScores, scoreModel } from './tagger/score.ts';

const tweets = readTweets(argument('data'));
const corpus = argument('corpus', 'corpus');
const posts = readSplit(corpus, 'heads');
const tune = tweets.filter((e) => partOf(e.id) === 'tune');
const train = [...tweets.filter((e) => partOf(e.id) === 'train'), ...posts, ...templateExamples(TEMPLATES.count, TEMPLATES.seed)];

// The tuning part first tells what confidence means, then is learnt from too.
const measured = decode(trainOn(train), '0.01 0');
printScores('tweets, tuning part', scoreModel(tune, measured, true));
const { slope, offset } = calibrate(tune, measured);
const confidence = `${slope.toFixed(6)} ${offset.toFixed(4)}`;
const packed = trainOn([...train, ...tune]);

writeModule('tagger', '../training/train-tagger.ts', {
  FEATURES: packed.features,
  PRINTS: packed.prints,
  WEIGHTS: packed.weights,
  TRANSITIONS: packed.transitions,
  CONFIDENCE: confidence,
});
console.log(`confidence: ${confidence}`);
printScores('posts, tuning writers', scoreModel(readSplit(corpus, 'tune'), decode(packed, confidence), false), ['person', 'place']);
