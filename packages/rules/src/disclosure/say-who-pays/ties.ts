import type { Judging } from '@precept/engine';
import type { Signal } from '@precept/model';
import { claimsOf, type Scales } from '../../claim/scales.ts';
import { praise } from './praise.ts';

const COMPANY = new Set(['pharma-employee', 'device-employee']);
const STATED = new Set(['ad', 'sponsored', 'gifted']);

/** Weighs everything that shows a tie and gives back the words that do; with none of them there is nothing to disclose. */
export function weighTies(scales: Scales, judging: Judging, said: readonly Signal[]): Signal[] {
  const ties = said.filter((d) => d.value?.clear !== true && d.type !== 'none' && d.type !== 'views-own' && !isPoliteness(judging, d));
  weighWords(scales, judging, ties);
  const isHidden = ties.some((t) => t.type === 'hidden' && t.value?.detail !== 'quiet');
  scales.addIf(said.some((d) => d.type === 'none') && !isHidden, 'disclosure none', -1.2, 'a tie is denied');
  const link = claimsOf(judging)
    .get('offer')
    ?.find((c) => c.value?.detail !== 'terms');
  if (link && judging.post.author.role === 'influencer') {
    scales.add('claim offer', 1.6, 'somebody who promotes for a living sends readers to buy');
    ties.push(link);
  }
  const own = ownThing(judging);
  const field = own ? undefined : thingOfTheField(judging, said);
  scales.addIf(own !== undefined, 'employer', 2, "the praised thing is the author's own or their employer's");
  scales.addIf(field !== undefined, 'role', 1.7, 'an employee of a company praises a product of the field');
  const thing = own ?? field;
  if (thing) ties.push(thing);
  return ties;
}

function weighWords(scales: Scales, judging: Judging, ties: readonly Signal[]): void {
  const vague = ties.filter((t) => t.type === 'vague');
  const isTag = vague.some((t) => judging.reading.text[t.start - 1] === '#');
  const isLate = vague.some((t) => t.value?.detail === 'late');
  scales
    .addIf(
      ties.some((t) => t.type === 'affiliate'),
      'disclosure affiliate',
      2,
      'a code or shop link pays the author',
    )
    .addIf(
      ties.some((t) => t.type === 'hidden' && t.value?.detail !== 'quiet'),
      'disclosure hidden',
      3,
      'the tie is hidden or to be kept quiet',
    )
    .addIf(
      ties.some((t) => t.value?.detail === 'quiet'),
      'disclosure quiet',
      1,
      'it is to stay among a few',
    )
    .addIf(vague.length > 0, 'disclosure vague', 1.7, 'a vague word stands for the tie')
    .addIf(isTag, 'disclosure tag', 0.7, 'as a tag it marks paid work')
    .addIf(isLate, 'disclosure late', 1, 'the tie is named at the end only')
    .addIf(vague.length > 1, 'disclosure vague', 0.6, 'in more than one way')
    .addIf(
      ties.some((t) => STATED.has(t.type ?? '')),
      'disclosure late',
      1.8,
      'the tie is stated late, in a pile of tags or half',
    );
}

/** "Thank you" alone thanks people; towards a handle or a firm it stands for a gift. */
function isPoliteness(judging: Judging, d: Signal): boolean {
  if (d.type !== 'vague' || d.value?.detail !== '') return false;
  const words = judging.reading.lower.slice(d.start, d.end);
  if (!/^(?:thank|thx|shout|huge|big|bless|grazie|merci|danke|gracias|cheers|courtesy|love my friends|my friends|our friends|friends)/.test(words))
    return false;
  const next = judging.reading.lower.slice(d.end, d.end + 2).trim();
  return !(words.endsWith('@') || next.startsWith('@') || words.includes('friends at'));
}

/** The author's own product or employer, named in the text. */
function ownThing(judging: Judging): Signal | undefined {
  const { employer, products = [] } = judging.post.author;
  for (const name of [...products, ...(employer ? [employer] : [])]) {
    const at = judging.reading.lower.indexOf(name.toLowerCase());
    if (name.length > 2 && at >= 0)
      return { kind: 'affiliation', type: 'employer', start: at, end: at + name.length, identifies: false, confidence: 1 };
  }
  return undefined;
}

/** A product praised by somebody whose company sells such things and who does not say so. */
function thingOfTheField(judging: Judging, said: readonly Signal[]): Signal | undefined {
  if (!COMPANY.has(judging.post.author.role) || said.some((d) => d.type === 'employee' || d.type === 'own-product')) return undefined;
  const claims = claimsOf(judging);
  const claim = claims.get('superlative')?.[0] ?? claims.get('comparison')?.[0] ?? claims.get('absolute')?.[0];
  const found = judging.matches(praise);
  if (!found.some((m) => m.value === 'praise')) return claim;
  const thing = found.find((m) => m.value === 'thing');
  const { start, end } = judging.reading.tokens;
  const named: Signal | undefined = thing && {
    kind: 'affiliation',
    type: 'competitor',
    start: start[thing.from] as number,
    end: end[thing.to - 1] as number,
    identifies: false,
    confidence: 1,
  };
  return claim ?? judging.of('medicine')[0] ?? named;
}
