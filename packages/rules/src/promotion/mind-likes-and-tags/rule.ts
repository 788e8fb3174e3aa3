import { type Judging, type RuleMeta, type RuleModule, Seen } from '@precept/engine';
import { type Hit, MATTER, type Matter, matterOf, opens } from '../matter.ts';
import { benefitOf, isSober, quote } from '../promote.ts';
import { isIndustry } from '../speaker.ts';
import { Weighing } from '../weigh.ts';

const meta = {
  id: 'promotion/mind-likes-and-tags',
  family: 'promotion',
  title: 'Likes, shares, tags and comments on a product post count as words of the one who makes them.',
  catalogue: ['RX-14', 'DIS-05'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'RX-14', title: 'PMCPA social media guidance, 2023, revised February 2026', locator: 'linked material, hashtags and tags' },
    { id: 'RX-14', title: '16 CFR 255', locator: 'tags, likes and pins are endorsements' },
  ],
} as const satisfies RuleMeta;

const BASE = -2;
/** A few words of applause under somebody else's post. */
const APPLAUSE =
  /^(?:\W|(?:great|super|superb|amazing|fantastic|excellent|brilliant|impressive|wonderful|proud|so|very|what|huge|big|love|wow|data|news|results|work|team|this|day|well|done|congratulations|congrats|bravo|yes|the|to|all|everyone|a|of|for|us|our|such|finally|at|last|step|result|launch|approval|medicine|science|stuff|it|see))+$/;

const OPENING = { signals: ['medicine'], seen: Seen.hash, lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    if (!isIndustry(post) || post.kind === 'policy' || post.kind === 'request' || post.kind === 'bio') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const found = engaged(matter) ?? tagged(judging, matter) ?? applauded(judging);
    if (!found || isSober(judging, matter)) return;
    const strict = post.author.jurisdiction !== 'US' && post.author.jurisdiction !== 'NZ';
    const weighing = new Weighing(BASE)
      .add(found.how, 2.2, found.reason)
      .addIf(strict, 'jurisdiction', 0.6, 'medicines may not be advertised to the public here')
      .addIf(benefitOf(judging, matter) !== undefined, 'benefit', 0.3, 'it carries praise');
    if (weighing.total <= 0) return;
    judging.report({
      severity: 'review',
      spans: [{ start: found.at.start, end: found.at.end }],
      what: `${quote(judging, found.at)}: ${found.reason}, so the product message becomes the author's own.`,
      why: 'Followers who are not prescribers get an advertisement for a medicine, without its risks.',
      instead: 'Leave likes, shares, comments and tags off posts that carry a product; share company news without one.',
      evidence: weighing.evidence,
    });
  },
};

interface Found {
  readonly how: string;
  readonly reason: string;
  readonly at: { readonly start: number; readonly end: number };
}

/** "[liked] …", "Reposting @…: …" with a product message inside. */
function engaged(matter: Matter): Found | undefined {
  const at = matter.all('engaged').find((h) => h.from <= 4);
  if (!at) return undefined;
  const isPraised = matter.has('gain') || matter.has('news') || matter.has('better') || matter.all('medicine').length > 0;
  const carries = matter.products.some((p) => !p.free) || (isPraised && matter.uses.length > 0) || matter.has('ask');
  return carries ? { how: 'engaged', reason: 'a post about a medicine is liked or passed on', at } : undefined;
}

/** A hashtag of the product: with a disease or praise in the United States, alone elsewhere. */
function tagged(judging: Judging, matter: Matter): Found | undefined {
  const tag = matter.products.find((p) => !p.free && judging.reading.text[p.start - 1] === '#');
  // Devices may be advertised to the public: their tags are no trouble by themselves.
  if (!tag || judging.post.author.role === 'device-employee') return undefined;
  const { jurisdiction } = judging.post.author;
  const warm: Hit | undefined =
    matter.uses[0] ?? benefitOf(judging, matter) ?? (WARM.test(judging.reading.lower) ? tag && { ...tag, sentence: 0, negated: false } : undefined);
  if ((jurisdiction === 'US' || jurisdiction === 'NZ') && !warm) return undefined;
  return { how: 'tag', reason: 'the hashtag of a product stands in it', at: tag };
}

const WARM = /\b(?:proud|love|amazing|excited|thrilled|great|happy|best|celebrat\w+)\b/;

/** "Great data" under a post that names a product. */
function applauded({ post, reading }: Judging): Found | undefined {
  const above = post.thread.at(-1);
  if (!above || !APPLAUSE.test(reading.lower) || reading.lower.length > 80) return undefined;
  if (!PRODUCT_ABOVE.test(above.text)) return undefined;
  return { how: 'applause', reason: 'a post about a product is applauded', at: { start: 0, end: reading.text.length } };
}

const PRODUCT_ABOVE =
  /[A-Z][a-z]{4,}\s*[®™]|[A-Z][A-Za-z]{4,} \([a-z]{6,}\)|\b(?:approved|approval|launch|indicated|phase [123]|label|trial|tablets?|injection|medicine)\b/;
