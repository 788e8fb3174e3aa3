import { type Match, word } from '@precept/engine';
import { type About, aboutOf, isOfHealth } from './about.ts';
import { type Cue, cuesOf, HEDGED, holds, isNegated, type Scene, SURE, scopeAt } from './scene.ts';
import { BIT, type Slot } from './slots.ts';

/** A claim before it becomes a signal. */
export interface Claim {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly detail: string;
  readonly about: About;
  readonly scope: string;
  readonly confidence: number;
  readonly isHealth: boolean;
}

/** Denying one of these makes no claim ("no miracle", "we cannot promise", "not clinically proven"). */
const DENIABLE = new Set([
  'guarantee',
  'absolute',
  'superlative',
  'comparison',
  'evidence',
  'testimonial',
  'before-after',
  'fda',
  'natural',
  'offer',
  'review',
]);
/** Scope matters little to these: a poster in quotation marks is still a poster. */
const PLAIN = new Set(['offer', 'scarcity', 'typical', 'testimonial']);

/** Claims that stand in a wording of their own. */
export function directClaim(scene: Scene, match: Match<string>): Claim | undefined {
  const { from, to, value } = match;
  const slash = value.indexOf('/');
  const type = slash < 0 ? value : value.slice(0, slash);
  const detail = slash < 0 ? '' : value.slice(slash + 1);
  if (DENIABLE.has(type) && isNegated(scene.reading, from)) return undefined;
  const scope = scopeAt(scene, from);
  const isHealth = isOfHealth(scene, scene.reading.sentenceOf[from] as number);
  if (value === 'superlative/best' && !praisesCare(scene, to)) return undefined;
  if (value === 'fda/approved' && NEWS_OF.has(word(scene.reading, to))) return undefined;
  if (type === 'before-after' && !isPair(scene, from, to)) return undefined;
  const about = aboutOf(scene, from, to);
  const hedge = type === 'absolute' && holds(scene, scene.reading.sentenceOf[from] as number, BIT.hedge) ? HEDGED : 1;
  const confidence = PLAIN.has(type) || detail === 'guess' ? Math.max(SURE[scope], 0.7) : SURE[scope] * hedge;
  return { from, to, type, detail, about, scope, confidence, isHealth };
}

/** "The FDA approved a new …" is news, "FDA approved clinic" a claim. */
const NEWS_OF = new Set(['a', 'an', 'the', 'new', 'first', 'two', 'three', 'its', 'this', 'that']);

const PRAISED: ReadonlySet<Slot> = new Set<Slot>(['service', 'person', 'product', 'treatment']);
const PRAISE_REACH = 4;

/** "Best" says something of care only where care follows it at once: "best heart surgeons", not "best of luck" or "best hospital canteen scones". */
function praisesCare(scene: Scene, to: number): boolean {
  const { reading } = scene;
  if (BEST_OF.has(word(reading, to))) return false;
  let last: Cue | undefined;
  for (const cue of cuesOf(scene, reading.sentenceOf[to] ?? 0))
    if (cue.from >= to && cue.from < to + PRAISE_REACH && PRAISED.has(cue.value) && (!last || cue.to > last.to)) last = cue;
  return last !== undefined && !NOT_CARE.has(word(reading, last.to));
}

const BEST_OF = new Set([
  'of',
  'wishes',
  'regards',
  'practice',
  'practices',
  'interest',
  'interests',
  'if',
  'to',
  'before',
  'friend',
  'friends',
  'when',
  'way',
  'for',
]);
const NOT_CARE = new Set([
  'award',
  'awards',
  'prize',
  'canteen',
  'cafe',
  'food',
  'coffee',
  'scones',
  'parking',
  'book',
  'party',
  'playlist',
  'snacks',
  'snack',
  'cake',
  'garden',
  'choir',
  'quiz',
  'mug',
  'socks',
  'shift',
  'dog',
  'gift',
  'gifts',
  'joke',
  'jokes',
  'memes',
  'meme',
  'lunch',
  'sandwich',
  'soup',
  'vending',
  'lift',
  'car',
  'costume',
  'christmas',
  'show',
  'drama',
  'film',
  'movie',
  'tv',
  'band',
  'football',
]);

/** "Before and after photos", "before ➡ after": two pictures. "Before and after meals": not. */
function isPair({ reading }: Scene, from: number, to: number): boolean {
  const middle = word(reading, from + 1);
  if (to - from !== 3 || !word(reading, to - 1).startsWith('after')) return true;
  if (!/^[a-z]+$/.test(middle)) return middle !== ',';
  if (middle !== 'and' && middle !== 'to' && middle !== 'vs' && middle !== 'v' && middle !== 'versus') return false;
  const next = word(reading, to);
  return next === '' || !/^[a-z]/.test(next) || AFTER_PAIR.has(next);
}

const AFTER_PAIR = new Set([
  'photo',
  'photos',
  'pic',
  'pics',
  'picture',
  'pictures',
  'shot',
  'shots',
  'on',
  'of',
  'from',
  'for',
  'with',
  'gallery',
  'by',
  'using',
  'our',
  'this',
  'these',
]);
