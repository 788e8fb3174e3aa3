import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { type Hit, MATTER, type Matter, matterOf, opens } from '../matter.ts';
import { benefitOf, isSober, offerOf, prescriptionOf } from '../promote.ts';
import { isIndustry, LAW, mayAdvertise } from '../speaker.ts';
import { placesOf, Weighing, weighCues, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/no-prescription-ads-to-public',
  family: 'promotion',
  title: 'Outside the United States and New Zealand, prescription medicines are not promoted to the public.',
  catalogue: ['INT-01', 'INT-02', 'INT-04', 'INT-07'],
  severity: 'block',
  decidedBy: 'person',
  sources: [
    { id: 'INT-01', title: 'Directive 2001/83/EC', locator: 'Art. 86-88' },
    { id: 'INT-02', title: 'Human Medicines Regulations 2012', locator: 'reg. 284' },
    { id: 'INT-02', title: 'PMCPA social media guidance, 2023, revised February 2026', locator: 'social channels are public' },
    { id: 'INT-04', title: 'Therapeutic Goods Act 1989; Advertising Code 2021', locator: 'schedule 4 and 8 medicines' },
  ],
} as const satisfies RuleMeta;

const BASE = -2.2;
const NEWS =
  /\b(?:approv\w+|licen[sc]ed|licen[sc]e|authorised|launch\w*|pbs|nhs|available|reimbursed|zugelassen|zulassung|autorisé|goedgekeurd|on the shelf|yes for|filing|get access|gets access|decision|recommended|reimburs\w+)\b/;
const WARM =
  /\b(?:congrat\w+|proud|delighted|excited|thrilled|chuffed|over the moon|stolz|fiers?|trots|happy|love|massive|huge|finally|grateful if you helped|spread the word)\b|[🎉💙💜🔥👏💚]/u;
/** Access to care and rules of the counter, not a sale. */
const CARE =
  /\bno prescription, no [a-z]+\b|\bkeep (?:the |your )?prescription ready\b|\brx (?:needed|only|required)\b|\bnobody is turned away\b|\bnaloxone\b|\bunlicensed\b|\bcheck the current schedule\b|\bwill not be given\b/;
/** Sold with nobody to prescribe it. */
const NO_SCRIPT =
  /\bno (?:prescription|script|doctor|parcha|referral)(?! ?, no [a-z]+ at)\b|\bwithout (?:a )?(?:prescription|script)\b|\bunder the counter\b/;

const OPENING = { signals: ['medicine', 'condition'], lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    if (
      (mayAdvertise(post) && !aimsAbroad(judging)) ||
      post.author.jurisdiction === 'CA' ||
      post.audience === 'one' ||
      post.kind === 'dm' ||
      post.kind === 'policy' ||
      post.kind === 'request'
    )
      return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    if (matter.speaker === 'other') return;
    const product = prescriptionOf(matter);
    if (!product) return;
    const weighing = matter.speaker === 'seller' ? weighSeller(judging, matter, product) : weighIndustry(judging, matter, product);
    if (weighing === undefined || weighing.total <= 0) return;
    const spans = placesOf(judging, matter, weighing);
    const isSure = product.named || matter.speaker === 'company';
    judging.report({
      severity: isSure ? 'block' : 'review',
      spans,
      what: `${wordsAt(judging, spans)} promotes a prescription medicine to the public.`,
      why: `People ask for a medicine that may harm them instead of being advised; ${LAW[post.author.jurisdiction] ?? LAW.other} forbids it.`,
      instead: 'Leave out product and hints: speak of the illness and of a consultation, or use a channel for verified professionals.',
      evidence: weighing.evidence,
    });
  },
};

function weighIndustry(judging: Judging, matter: Matter, product: { hit: Hit; named: boolean }): Weighing | undefined {
  if (isSober(judging, matter)) return undefined;
  const { lower } = judging.reading;
  const benefit = benefitOf(judging, matter);
  const use = matter.uses.find((u) => !u.negated);
  const news = NEWS.test(lower) && WARM.test(judging.reading.text);
  const weighing = new Weighing(BASE)
    .add(
      'product',
      product.named ? 1.2 : 0.5,
      product.named ? 'a prescription product is named' : 'a prescription product is told by what it is',
      product.hit,
    )
    .addIf(benefit !== undefined, 'benefit', 0.9, 'a benefit is told', benefit)
    .addIf(use !== undefined, 'use', 0.8, 'its use is told', use)
    .addIf(NEWS.test(lower), 'news', 0.4, 'approval or launch is announced')
    .addIf(news, 'news', 0.7, 'and with pride or applause')
    .addIf(matter.speaker === 'company', 'role', 0.5, 'the company itself speaks');
  return weighCues(weighing, matter, {
    ask: [1.5, 'readers are told to ask for it'],
    buy: [0.9, 'it is offered'],
    better: [0.5, 'it is put above others'],
    neutral: [-1.6, 'it informs, reports or hands over'],
    early: [-0.6, 'it is in trials'],
  });
}

function weighSeller(judging: Judging, matter: Matter, product: { hit: Hit; named: boolean }): Weighing | undefined {
  const offer = offerOf(judging, matter);
  if (!offer) return undefined;
  if (CARE.test(judging.reading.lower) && !matter.has('gain')) return undefined;
  const isPaid = judging.of('disclosure').some((d) => d.type !== 'none' && d.type !== 'views-own');
  const weighing = new Weighing(BASE)
    .add('product', product.named || matter.all('hinted').length > 0 ? 1.3 : 0.2, 'a prescription product is named or hinted at', product.hit)
    .add('offer', 1.5, 'it is offered, priced or put in stock', offer)
    .addIf(matter.all('buy').length > 1 || (matter.has('buy') && judging.of('money').length > 0), 'offer', 0.7, 'and in more than one way')
    .addIf(isPaid, 'disclosure', 0.5, 'the author is paid or gifted')
    .addIf(NO_SCRIPT.test(judging.reading.lower) && matter.all('neutral').length === 0, 'script', 1, 'it is sold with nobody to prescribe it')
    .addIf(benefitOf(judging, matter) !== undefined, 'benefit', 0.4, 'a benefit is told');
  return weighCues(weighing, matter, { neutral: [-1.5, 'it informs, reports or hands over'], ask: [-0.4, 'readers are sent to somebody else'] });
}

const ABROAD =
  /\b(?:aussies?|australians?|aussie mates|brits?|europeans?|canadians?|kiwis? and aussies?|worldwide|everywhere|around the world|all countries|global(?:ly)? page|send it round)\b/;

/** A post made where advertising is lawful, and sent to people elsewhere. */
function aimsAbroad({ post, reading }: Judging): boolean {
  if (post.author.jurisdiction === 'US' && !isIndustry(post)) return false;
  return post.author.jurisdiction === 'US'
    ? /\b(?:us only|for us residents)\b/.test(reading.lower) && ABROAD.test(reading.lower)
    : ABROAD.test(reading.lower);
}
