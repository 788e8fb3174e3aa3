import type { RuleMeta, RuleModule } from '@precept/engine';
import { MATTER, matterOf, opens } from '../matter.ts';
import { placesOf, Weighing, weighCues, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/keep-awareness-unbranded',
  family: 'promotion',
  title: 'Disease awareness by a company names its sponsor and neither names nor hints at a product.',
  catalogue: ['RX-15'],
  severity: 'advise',
  decidedBy: 'machine',
  sources: [
    { id: 'RX-15', title: 'FDA practice on help-seeking communications', locator: 'no product named or implied' },
    { id: 'RX-15', title: 'PMCPA guidance on links', locator: 'company involvement made clear' },
  ],
} as const satisfies RuleMeta;

const BASE = -1.8;
/** Public campaigns. */
const VACCINATION = /\bvaccin|\bimmunis|\bimmuniz|\bflu (?:shot|jab)s?\b/;

const OPENING = { signals: ['condition', 'symptom'], lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    if (post.author.role !== 'pharma-account' || post.kind !== 'post') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    if (matter.products.length > 0 || VACCINATION.test(judging.reading.lower)) return;
    const disease = matter.uses.find((u) => !u.negated) ?? firstSymptom(judging.of('symptom'));
    if (!disease) return;
    const isSponsored = matter.all('sponsor').length > 0;
    const weighing = new Weighing(BASE);
    weighing.add('disease', 0.4, 'a disease or symptom is spoken of', disease);
    weighCues(weighing, matter, {
      medicine: [1.2, 'one treatment is described'],
      hinted: [1.4, 'a product is hinted at'],
      gain: [1.3, 'it sounds like the slogan of a product'],
      ask: [0.9, 'readers are sent to ask for treatment'],
      neutral: [-1.5, 'it informs or reports'],
      early: [-2, 'it speaks of research'],
    });
    weighing.addIf(!isSponsored, 'sponsor', 0.6, 'nobody is named as sponsor').addIf(isSponsored, 'sponsor', -0.8, 'the sponsor is named');
    const isHint = matter.has('medicine') || matter.all('hinted').length > 0 || matter.has('gain');
    // A help-seeking notice in Canada may not carry the company's name.
    const isUnsigned = !isSponsored && matter.has('ask') && post.author.jurisdiction !== 'CA';
    if (weighing.total <= 0 || !(isHint || isUnsigned)) return;
    const spans = placesOf(judging, matter, weighing);
    judging.report({
      severity: 'advise',
      spans,
      what: isHint
        ? `${wordsAt(judging, spans)} makes awareness of a disease point to one product.`
        : `${wordsAt(judging, spans)} sends people to seek help, and nothing says which company speaks.`,
      why: 'People take an advertisement for health information, and learn nothing of other treatments or of risks.',
      instead: 'Speak of the disease and where help is found, with no treatment or slogan, and add "Sponsored by …".',
      evidence: weighing.evidence,
    });
  },
};

function firstSymptom(symptoms: readonly { start: number; end: number }[]) {
  const [first] = symptoms;
  return first && { start: first.start, end: first.end };
}
