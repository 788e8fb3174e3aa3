/**
 * Trains the name tagger and writes compiled/tagger.gen.ts. See TAGGER.md.
 *   npx tsx packages/knowledge/training/train-tagger.ts --data DIR [--corpus corpus]
 * DIR holds the two tweet files. Posts of the corpus are learnt from where its splits.json says train, measured on where it says tune.
 */
import { argument } from '../builders/lib/args.ts';
import { writeModule } from '../builders/lib/write-module.ts';
import { decodeTaggerWeights, type TaggerWeights } from '../src/tagger-weights/tagger-weights.ts';
import { calibrate } from './tagger/calibrate.ts';
import { trainCrf } from './tagger/crf.ts';
import { type Example, partOf } from './tagger/data/examples.ts';
import { readSplit } from './tagger/data/posts.ts';
import { templateExamples } from './tagger/data/templates.ts';
import { readTweets } from './tagger/data/tweets.ts';
import { meanOf, type Packed, pack } from './tagger/pack.ts';
import { runsOf } from './tagger/runs.ts';
import { printScores, scoreModel } from './tagger/score.ts';

const SEEDS = [7, 8, 9, 10, 11];
const KEEP = 60_000;
const UNIT = 0.08;
/** Taken from the score of "outside" in every place, in units: finds more names for a few more that are none. */
const LEAN = 3;
const SETTINGS = { epochs: 8, rate: 0.05, dropout: 0.15, wordDropout: 0.3, decay: 1e-4, least: 2, doubt: 0.3 };

const tweets = readTweets(argument('data'));
const corpus = argument('corpus', 'corpus');
const posts = readSplit(corpus, 'train');
const tune = tweets.filter((e) => partOf(e.id) === 'tune');
const train = [...tweets.filter((e) => partOf(e.id) === 'train'), ...posts, ...templateExamples(1500, 11)];

const trainOn = (examples: readonly Example[]): Packed => {
  const runs = examples.flatMap(runsOf);
  console.log(`${examples.length} texts, ${runs.length} stretches of candidate words`);
  return pack(meanOf(SEEDS.map((seed) => trainCrf(runs, { ...SETTINGS, seed }))), KEEP, UNIT, LEAN);
};
const decode = (p: Packed, confidence: string): TaggerWeights => decodeTaggerWeights(p.features, p.prints, p.weights, p.transitions, confidence);

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
