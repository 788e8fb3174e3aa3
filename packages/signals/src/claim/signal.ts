import type { SignalModule } from '@precept/engine';
import { composedClaims, MAKES_A_CLAIM } from './compose.ts';
import { type Claim, directClaim } from './direct.ts';
import { phrases } from './phrases.ts';
import { readScene } from './scene.ts';
import { slots } from './slots.ts';

/**
 * What the author holds of a treatment, product, service or person. `value.about` says of what, `value.detail` which kind within the type,
 * `value.scope` whether it is asserted, quoted, reported, asked, supposed or debunked; confidence falls with the scope. A denied claim is none.
 */
export const signal: SignalModule = {
  name: 'claim',
  kinds: ['claim'],
  after: ['condition', 'medicine'],
  lexicons: [phrases, slots],
  trigger: { lexicon: true },
  sense(sensing) {
    const wordings = sensing.matches(phrases);
    const scene = readScene(sensing, wordings.length > 0 ? 0 : MAKES_A_CLAIM);
    if (scene === undefined) return;
    const claims: Claim[] = [];
    for (const match of wordings) {
      const claim = directClaim(scene, match);
      if (claim) claims.push(claim);
    }
    for (let s = 0; s < sensing.reading.sentences.length; s++) composedClaims(scene, s, claims);
    if (claims.length === 0) return;
    for (const claim of longest(claims)) {
      const { type, detail, about, scope, isHealth: health, confidence } = claim;
      sensing.addTokens(claim.from, claim.to, { kind: 'claim', type, confidence, value: { about, detail, scope, health } });
    }
  },
};

/** Drops a claim that lies within a longer one of the same type. */
function longest(claims: readonly Claim[]): readonly Claim[] {
  const isWithin = (a: Claim, b: Claim): boolean =>
    a !== b &&
    a.type === b.type &&
    a.detail === b.detail &&
    b.from <= a.from &&
    b.to >= a.to &&
    (b.to - b.from > a.to - a.from || claims.indexOf(b) < claims.indexOf(a));
  if (claims.length < 2) return claims;
  return claims.filter((c) => !claims.some((other) => isWithin(c, other)));
}
