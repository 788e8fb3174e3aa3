import { Flag, type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import { isOrganisation } from '@precept/model';
import { type ClaimWeights, mentions, quoteWords, Scales } from '../scales.ts';
import { has, isClinician, isTrade } from '../setting.ts';

const meta = {
  id: 'claim/no-barred-testimonial',
  family: 'claim',
  title: 'Where the law bars testimonials, no praise of care is used to advertise.',
  catalogue: ['CLM-06'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    { id: 'CLM-06', title: 'Health Practitioner Regulation National Law (AU)', locator: 's 133(1)(c)' },
    { id: 'CLM-06', title: 'NY Education Law', locator: '6530(27)' },
    { id: 'CLM-06', title: 'CPSO Dialogue 2014', locator: 'Ontario, physician advertising' },
  ],
} as const satisfies RuleMeta;

/** Places whose law bars testimonials although the country does not. */
const places = lexicon('places that bar testimonials', {
  ontario: [
    '(ontario|toronto|ottawa|hamilton|mississauga|brampton|london ontario|kingston|sudbury|kitchener|waterloo|windsor|guelph|barrie|thunder bay|markham|oakville|burlington)',
  ],
  'new-york': [
    '(new york|nyc|manhattan|brooklyn|queens|bronx|staten island|long island|buffalo|rochester|albany|syracuse|upper east side|westchester|park avenue)',
  ],
});
const WEIGHTS: ClaimWeights = {
  'testimonial/clinical': [2.3, 'a patient speaks of treatment or its outcome'],
  'testimonial/heading': [1.4, 'it is announced as the words of a patient'],
  'testimonial/result': [1.8, 'a patient speaks of a result'],
  'cure/fix': [0.6, 'an illness is said to be fixed'],
  'cure/illness': [0.6, 'an illness is said to be cured'],
  'superlative/best': [0.4, 'praise'],
};
const BASE = -2.4;

export const rule: RuleModule = {
  meta,
  lexicons: [places],
  trigger: { signals: ['claim'] },
  judge(judging) {
    if (!mentions(judging, 'testimonial')) return;
    const law = lawOf(judging);
    if (!law || !(isTrade(judging.post) || isClinician(judging.post))) return;
    const scales = new Scales(BASE).weigh(judging, WEIGHTS);
    if (!scales.claims.some((c) => c.type === 'testimonial')) return;
    const { tokens } = judging.reading;
    scales.addIf(
      tokens.flags.some((f) => (f & Flag.quoted) !== 0),
      'quotation',
      1,
      'the words of somebody are quoted',
    );
    scales.addIf(
      scales.claims.some((c) => c.value?.detail === 'heading' && c.value.health === true),
      'claim about',
      0.9,
      'treatment or illness is spoken of',
    );
    scales.addIf(judging.reading.text.includes('⭐') || judging.reading.text.includes('★'), 'stars', 0.7, 'stars are shown');
    scales.addIf(isOrganisation(judging.post), 'role', 0.8, 'it stands on a controlled page');
    scales.addIf(isClinician(judging.post), 'role', 0.9, 'the author treats patients');
    scales.addIf(has(judging, 'claim', 'review', 'fair'), 'claim review/fair', -2, 'it explains the law on testimonials');
    if (scales.total > 0) report(judging, scales, law);
  },
};

/** The law that bars testimonials for this author, if there is one. */
function lawOf({ post, reading, matches }: Judging): string | undefined {
  const { jurisdiction, city } = post.author;
  if (jurisdiction === 'AU') return 'Australian law';
  if (jurisdiction !== 'CA' && jurisdiction !== 'US') return undefined;
  const wanted = jurisdiction === 'CA' ? 'ontario' : 'new-york';
  const home = (city ?? '').toLowerCase();
  const isThere = matches(places).some((m) => m.value === wanted) || HOME[wanted].test(home) || HOME[wanted].test(reading.lower.slice(-80));
  return isThere ? (wanted === 'ontario' ? 'the law of Ontario' : 'the law of New York') : undefined;
}

const HOME = { ontario: /\b(?:ontario|toronto|ottawa|hamilton)\b/, 'new-york': /\b(?:new york|nyc|manhattan|brooklyn)\b/ } as const;

function report(judging: Judging, scales: Scales, law: string): void {
  const words = scales.claims.filter((c) => c.type === 'testimonial');
  judging.report({
    severity: 'block',
    spans: words,
    what: `The words ${quoteWords(judging, words)} use a patient's praise of care as advertising, which ${law} bars even with consent.`,
    why: 'People cannot tell a chosen voice from the usual outcome, and the practitioner can be fined or disciplined.',
    instead: 'Remove the praise of treatment; thanks for parking, kindness or opening hours may stay.',
    evidence: scales.evidence,
  });
}
