import { isNearUse, standingOf, type UseStanding } from '@precept/knowledge';
import type { Hit, Matter, Use } from './matter.ts';
import type { Named } from './products.ts';

/** A use or group of people beside a product, and how it stands to what the product is approved for. */
export interface Standing {
  readonly product: Named;
  readonly use: Use;
  readonly standing: UseStanding;
}

/** Every product with every use told near it: in its sentence, in the next, or in a hashtag. Denied uses and risks are left out. */
export function standings(matter: Matter, sentenceOf: ArrayLike<number>): Standing[] {
  const out: Standing[] = [];
  for (const product of matter.products) {
    if (product.kind === 'device') continue;
    const at = sentenceOf[product.from] as number;
    for (const use of matter.uses)
      if (Math.abs(use.sentence - at) <= NEAR && !isRisk(matter, use) && !use.negated && !VAGUE.has(use.name))
        out.push({ product, use, standing: standingFor(product, use) });
  }
  return out;
}

const NEAR = 2;

/** More often a risk, a result or a company's subject than a use. */
const VAGUE = new Set([
  'infection',
  'allergy',
  'death',
  'hypotension',
  'overdose',
  'pregnancy',
  'breastfeeding',
  'surgery',
  'transplant',
  'remission',
]);

/** Where a text tells risks, what is named from there on is taken for one. */
function isRisk(matter: Matter, use: Hit): boolean {
  const [risk] = matter.risks;
  return (
    risk !== undefined &&
    (use.sentence >= risk.sentence - 1 || use.start >= risk.start) &&
    !matter.effects.some((e) => e.sentence === use.sentence && e.start < use.start && use.sentence < risk.sentence)
  );
}

function standingFor(product: Named, use: Use): UseStanding {
  const own = product.own;
  if (own) return own.indications.length === 0 ? 'unknown' : own.indications.some((i) => names(i, use.name)) ? 'approved' : 'not-approved';
  return product.generic === undefined ? 'unknown' : standingOf(product.generic, use.name);
}

function names(indication: string, use: string): boolean {
  const written = indication.toLowerCase();
  return isNearUse(written, use) || written.includes(use) || use.includes(written);
}
