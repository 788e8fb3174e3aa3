import type { Judging } from '@precept/engine';
import type { Hit, Matter } from './matter.ts';

/** Words that praise or measure a product: what makes a text promotion and not a mention. */
export function benefitOf(judging: Judging, matter: Matter): Hit | undefined {
  return (
    matter.first('gain') ??
    matter.effects.find((e) => !e.negated) ??
    matter.first('better') ??
    (matter.products.length > 0 ? matter.all('story')[0] : undefined) ??
    claimed(judging)
  );
}

const CLAIMS = new Set(['benefit', 'guarantee', 'cure', 'absolute', 'superlative', 'comparison', 'testimonial', 'typical']);

function claimed(judging: Judging): Hit | undefined {
  for (const s of judging.of('claim'))
    if (
      s.confidence >= 0.6 &&
      CLAIMS.has(s.type ?? '') &&
      s.value?.scope === 'asserted' &&
      (s.value.about === 'treatment' || s.value.about === 'product')
    )
      return { start: s.start, end: s.end, from: 0, sentence: 0, negated: false };
  return undefined;
}

/** Readers are sent to buy: words of a shop, a price, an offer. */
export function offerOf(judging: Judging, matter: Matter): Hit | undefined {
  const bought = matter.first('buy');
  if (bought) return bought;
  const priced = judging.of('money').find((s) => (s.type === 'price' || s.type === 'discount') && s.value?.amount !== undefined);
  return priced && { start: priced.start, end: priced.end, from: 0, sentence: 0, negated: false };
}

/** People telling each other what may not be said. */
const DUTY = /\b(?:compliance training|training is due|hand it to medical|never promote|what we may not say|no sharing, no)\b/;

/** Safety notices, hand-overs to medical information, results, jobs: information that stays information while nothing praises. */
export function isSober(judging: Judging, matter: Matter): boolean {
  if (DUTY.test(judging.reading.lower)) return true;
  if (matter.all('neutral').length === 0) return false;
  if (matter.has('gain') || matter.has('better') || matter.has('played')) return false;
  return !matter.has('ask') || judging.post.kind !== 'post' || matter.products.length === 0;
}

/** A prescription medicine by name or by what it is; `named` where it has a name. */
export function prescriptionOf(matter: Matter): { readonly hit: Hit; readonly named: boolean } | undefined {
  const product = matter.products.find((p) => !p.free && p.kind !== 'device');
  if (product) return { hit: { start: product.start, end: product.end, from: product.from, sentence: 0, negated: false }, named: true };
  const thing = matter.first('medicine') ?? matter.all('hinted')[0];
  return thing && { hit: thing, named: false };
}

export const quote = (judging: Judging, { start, end }: { start: number; end: number }): string => `"${judging.reading.text.slice(start, end)}"`;
