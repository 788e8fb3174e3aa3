import { Kind, type Reading } from '@precept/engine';
import { fineOf, wordFacts } from '@precept/knowledge';
import { hashText, mixHash, type Signal } from '@precept/model';
import { hasDisclaimer, isInDisclaimer } from '../heads/disclaimers.ts';
import { isPassedOver } from '../heads/facts.ts';
import { FIRST_PERSON, THIRD_PERSON, type WordSet, wordSet } from '../shared/words.ts';
import { DEVICES, DRUGS } from '../situation/words.ts';

/** From here a signal counts as sure. */
const SURE = 0.5;

/** Names what signals tell, for the weights that read what comes in; each fact may be named more than once. What only disclaims tells nothing. */
export function eachInboundFact(reading: Reading, signals: readonly Signal[], visit: (fact: number) => void): void {
  eachCluster(reading, visit);
  eachTie(reading, signals, visit);
  for (const s of signals) {
    if (isPassedOver(reading, s)) continue;
    const { kind, type } = s;
    visit(factHash(kind));
    if (type !== undefined) visit(factHash(`${kind} ${type}`));
    if (kind === 'symptom') visit(s.value?.denied === true ? DENIED : TOLD);
    else if (kind === 'reaction' && s.confidence >= SURE) visit(SURE_REACTION);
    else if (kind === 'situation') {
      if (s.confidence >= SURE) visit(factHash(`situation ${type} ${s.value?.outcome ?? 'sure'}`));
    } else if (kind === 'danger') {
      if (s.confidence >= SURE) visit(SURE_DANGER);
      if (s.value?.now === true) visit(DANGER_NOW);
    } else if (kind === 'tone' && typeof s.value?.target === 'string') visit(factHash(`tone ${type} ${s.value.target}`));
  }
}

const hashes = new Map<string, number>();

/** Hash of a fact's name: apart from those of words. */
export function factHash(name: string): number {
  let hash = hashes.get(name);
  if (hash === undefined) {
    hash = hashText(`fact ${name}`);
    hashes.set(name, hash);
  }
  return hash;
}

const DENIED = factHash('symptom denied');
const TOLD = factHash('symptom told');
const SURE_REACTION = factHash('reaction sure');
const SURE_DANGER = factHash('danger sure');
const DANGER_NOW = factHash('danger now');

const CLUSTER = factHash('cluster');

/** Words used alike tell alike: which cluster each word belongs to. */
function eachCluster(reading: Reading, visit: (fact: number) => void): void {
  const { count, kind, hash } = reading.tokens;
  const disclaims = hasDisclaimer(reading);
  for (let i = 0; i < count; i++) {
    if (disclaims && isInDisclaimer(reading, i)) continue;
    const fine = kind[i] === Kind.word ? fineOf(wordFacts(hash[i] as number)) : 0;
    if (fine !== 0) visit(mixHash(CLUSTER, fine));
  }
}

/** What may tie an event to a product, or clear it. */
const TIES: readonly (readonly [name: string, words: WordSet])[] = [
  ['cause', wordSet('since after ever made makes gave gives giving turned caused causing from because due got')],
  ['time', wordSet('week weeks wk wks day days month months hours night dose doses later two three second third first twice')],
  [
    'use',
    wordSet(
      'started start took taken taking take tried using used on stopped quit switched came off swapped changed put given injected swallowed had',
    ),
  ],
  ['good', wordSet('thank thanks great love loved lovely brilliant amazing finally better perfect happy best wonderful blessed kudos saved relief')],
  ['none', wordSet('no not never none without fine nothing zero nowt')],
  ['ask', wordSet('normal usual supposed meant anyone else why should worry worried allowed thing')],
  ['self', FIRST_PERSON],
  ['other', THIRD_PERSON],
];
const PRODUCT_NAMED = factHash('product named');
const PRODUCT_FORM = factHash('product form');
const NO_PRODUCT = factHash('no product');

/** Words that tie or clear, each together with how the product is spoken of. */
function eachTie({ tokens }: Reading, signals: readonly Signal[], visit: (fact: number) => void): void {
  const { count, hash } = tokens;
  let product = signals.some((s) => s.kind === 'medicine') ? PRODUCT_NAMED : NO_PRODUCT;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const h = hash[i] as number;
    if (product === NO_PRODUCT && (DRUGS.has(h) || DEVICES.has(h))) product = PRODUCT_FORM;
    for (let t = 0; t < TIES.length; t++) if ((TIES[t] as (typeof TIES)[number])[1].has(h)) found |= 1 << t;
  }
  visit(product);
  for (let t = 0; t < TIES.length; t++) if ((found & (1 << t)) !== 0) visit(mixHash(product, t + 1));
}
