import type { Match, Sensing, SignalModule } from '@precept/engine';
import { Flag, word } from '@precept/engine';
import { findWord, sentenceAround, wordSet } from '../shared/words.ts';
import { type Cue, cueLexicon, type Target } from './cue.ts';
import { CARE_SLANG, HARSH } from './lists/contempt.ts';
import { GROUPS, type GroupWord } from './lists/groups.ts';
import { MOCKERY } from './lists/mockery.ts';
import { PROFANITY } from './lists/profanity.ts';
import { SLURS } from './lists/slurs.ts';
import { STIGMA } from './lists/stigma.ts';
import { TARGETS, type TargetWord } from './lists/targets.ts';
import { THREATS } from './lists/threats.ts';
import { FEELINGS } from './lists/warmth.ts';

const CUES = cueLexicon('tone-cues', [...CARE_SLANG, ...HARSH, ...MOCKERY, ...THREATS, ...FEELINGS, ...PROFANITY, ...SLURS, ...STIGMA]);

/** Words of a text that speaks about a word, not with it: "we retired the term …". */
const ABOUT_WORDS = wordSet(
  'term terms word words phrase phrases label labels labelled labelling labeled stigma stigmatising stigmatizing stigmatise instead retire retired slur slurs slang derogatory jargon harmful wording terminology synonym offensive unkind writing discussing',
);
/** Somebody else said it, often to the author: "he called me …". */
const CALLED = wordSet('called call calling calls shouted yelled screamed spat');

/** Finds how a text speaks of people: contempt, ridicule, slurs, threats, stigma, but also kindness and anger, each with whom it is about. */
export const signal: SignalModule = {
  name: 'tone',
  kinds: ['tone'],
  lexicons: [CUES, TARGETS, GROUPS],
  trigger: { lexicon: true },
  sense(sensing) {
    const targets = sensing.matches(TARGETS);
    for (const m of longest(sensing.matches(CUES))) addCue(sensing, m, targets);
    addBias(sensing, sensing.matches(GROUPS));
  },
};

function addCue(sensing: Sensing, m: Match<Cue>, targets: readonly Match<TargetWord>[]): void {
  if (isAirline(sensing, m)) return;
  const { type, strength, target: fixed, instead, topic, laugh } = m.value;
  const near = fixed ? undefined : nearestTarget(sensing, m, targets);
  const target: Target = fixed ?? near?.target ?? 'unknown';
  sensing.addTokens(m.from, m.to, {
    kind: 'tone',
    type,
    confidence: scopeConfidence(sensing, m, type),
    value: {
      target,
      strength: adjacent(near, strength),
      ...(near?.banter ? { banter: true } : undefined),
      ...(laugh ? { laugh } : undefined),
      ...(instead ? { instead } : undefined),
      ...(topic ? { topic } : undefined),
    },
  });
}

const AIRLINE = wordSet('miles mile points point programme program status card account lounge number scheme upgrade flight flights airline');
const FLYER = wordSet('flyer flyers flier fliers');

/** "frequent flyer miles" are miles. */
function isAirline(sensing: Sensing, m: Match<Cue>): boolean {
  const { reading } = sensing;
  return findWord(reading, m.from, m.to, FLYER) >= 0 && findWord(reading, m.to, m.to + 3, AIRLINE) >= 0;
}

/** "pathetic" is a hint; "pathetic relatives" is plain. */
function adjacent(near: Near | undefined, strength: 1 | 2 | 3): number {
  return strength === 1 && near && near.distance <= 1 && near.target !== 'system' && near.target !== 'self' && !near.banter ? 2 : strength;
}

const SELF_REACH = 3;
const SELF = wordSet("i i'm im me myself");

/** "I am an idiot" is about the author; an "I" further off is only who speaks. */
function isAboutSelf(sensing: Sensing, m: Match<Cue>): boolean {
  return m.value.strength < 3 && findWord(sensing.reading, m.from - SELF_REACH, m.from, SELF) >= 0;
}

interface Near {
  readonly target: Target;
  readonly banter: boolean;
  readonly distance: number;
}

/** The person or thing named closest to the cue: in its sentence first, else in the sentence before, else anywhere. */
function nearestTarget(sensing: Sensing, m: Match<Cue>, targets: readonly Match<TargetWord>[]): Near | undefined {
  const { sentenceOf } = sensing.reading;
  const home = sentenceOf[m.from] as number;
  if (isAboutSelf(sensing, m)) return { target: 'self', banter: false, distance: 1 };
  let best: Match<TargetWord> | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const t of targets) {
    if (t.from < m.to && m.from < t.to && t.to - t.from < m.to - m.from) continue;
    const apart = t.from >= m.to ? t.from - m.to : m.from >= t.to ? m.from - t.to : 0;
    const away = Math.abs((sentenceOf[t.from] as number) - home);
    const lessLikely = t.value === 'public' ? 4 : 0;
    const cost = apart + away * 20 + lessLikely;
    if (cost < bestCost) {
      bestCost = cost;
      best = t;
    }
  }
  if (!best) return undefined;
  const distance = best.from >= m.to ? best.from - m.to : m.from >= best.to ? m.from - best.to : 0;
  return { target: best.value === 'banter' ? 'unknown' : best.value, banter: best.value === 'banter', distance };
}

/** How surely the author says it: less where it is quoted, denied, reported, or where the word itself is the subject. */
function scopeConfidence(sensing: Sensing, m: Match<unknown>, type: Cue['type']): number {
  const { reading } = sensing;
  const flags = reading.tokens.flags[m.from] as number;
  const { from, to } = sentenceAround(reading, m.from);
  let sure = 1;
  if (flags & Flag.quoted) sure *= quoteConfidence(quotedRun(sensing, m.from), m.to - m.from);
  else if (inSingleQuotes(sensing, m)) sure *= 0.35;
  if (flags & Flag.negated && type !== 'contempt' && type !== 'threat') sure *= 0.4;
  else if (flags & Flag.negated) sure *= 0.7;
  if (findWord(reading, from, to, ABOUT_WORDS) >= 0) sure *= 0.25;
  if (m.from > from && findWord(reading, Math.max(from, m.from - 5), m.from, CALLED) >= 0 && (type === 'stigma' || isMe(sensing, m.from)))
    sure *= 0.3;
  return sure;
}

const ME = wordSet('me us my our i');
function isMe(sensing: Sensing, at: number): boolean {
  return findWord(sensing.reading, Math.max(0, at - 4), at, ME) >= 0;
}

/** A quote that is just the word speaks about the word; a few words more are mocking quotation marks; a long quote is somebody else's. */
function quoteConfidence(run: number, cue: number): number {
  if (run <= cue) return 0.35;
  return run < 7 ? 0.8 : 0.45;
}

/** How many quoted tokens stand together here: a few are the author's own mocking quotation marks. */
function quotedRun(sensing: Sensing, at: number): number {
  const { flags, count } = sensing.reading.tokens;
  const quoted = (i: number): boolean => i >= 0 && i < count && ((flags[i] as number) & Flag.quoted) !== 0;
  let from = at;
  let to = at;
  while (quoted(from - 1)) from--;
  while (quoted(to + 1)) to++;
  return to - from + 1;
}

function inSingleQuotes(sensing: Sensing, m: Match<unknown>): boolean {
  return word(sensing.reading, m.from - 1) === "'" && word(sensing.reading, m.to) === "'";
}

/** Keeps a match only where no longer one of the same type covers it. */
function longest(matches: readonly Match<Cue>[]): readonly Match<Cue>[] {
  if (matches.length < 2) return matches;
  return matches.filter(
    (m) =>
      !matches.some(
        (o) =>
          o !== m &&
          o.from <= m.from &&
          o.to >= m.to &&
          o.value.type === m.value.type &&
          (o.to - o.from > m.to - m.from || (o.value.strength > m.value.strength && o.from === m.from)),
      ),
  );
}

/** A group and what is said when a group is demeaned, in one sentence, make one `bias` signal over both. */
function addBias(sensing: Sensing, matches: readonly Match<GroupWord>[]): void {
  if (matches.length < 2) return;
  const { sentenceOf } = sensing.reading;
  const seen = new Set<number>();
  for (const p of matches) {
    if (p.value !== 'predicate' && p.value !== 'trait') continue;
    const sentence = sentenceOf[p.from] as number;
    if (seen.has(sentence)) continue;
    const isTrait = p.value === 'trait';
    const group =
      closest(matches, p, (g) => sentenceOf[g.from] === sentence, isTrait ? 2 : 25) ??
      (isTrait ? undefined : closest(matches, p, (g) => (sentenceOf[g.from] as number) === sentence - 1, 12));
    if (!group) continue;
    seen.add(sentence);
    const apart = Math.max(group.from - p.to, p.from - group.to, 0);
    const from = Math.min(group.from, p.from);
    const to = Math.max(group.to, p.to);
    sensing.addTokens(from, to, {
      kind: 'tone',
      type: 'bias',
      confidence: scopeConfidence(sensing, group, 'bias') * (apart > 8 || sentenceOf[group.from] !== sentence ? 0.6 : 1),
      value: { target: 'group', group: group.value, strength: 2 },
    });
  }
}

function closest(
  matches: readonly Match<GroupWord>[],
  to: Match<GroupWord>,
  fits: (m: Match<GroupWord>) => boolean,
  reach: number,
): Match<GroupWord> | undefined {
  let best: Match<GroupWord> | undefined;
  let least = reach + 1;
  for (const m of matches) {
    if (m.value === 'predicate' || m.value === 'trait' || !fits(m)) continue;
    const apart = Math.max(m.from - to.to, to.from - m.to, 0);
    if (apart < least) {
      least = apart;
      best = m;
    }
  }
  return best;
}
