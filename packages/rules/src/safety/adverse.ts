import { Kind, type Reading, tokenAt } from '@precept/engine';
import { wordFacts } from '@precept/knowledge';
import { hashText, type Post, type SafetyElements, type Signal } from '@precept/model';
import { inboundLogit } from '@precept/signals';

/** What a text tells of harm by a product, and which elements of a valid case it holds. Whether a case is valid or serious is for a person. */
export interface Adverse extends SafetyElements {
  /** Log-odds that an adverse event is told. */
  readonly logit: number;
}

/** From here an adverse event counts as told: sensitivity goes first, so it lies below even odds. */
const TOLD_FROM = -1.8;
/** The same where no product is spoken of. */
const TOLD_WITHOUT_PRODUCT = -1.3;
/** A reaction the words tie to a product, from here. */
const SURE_REACTION = 0.5;
const SURE_OUTCOME = 0.6;
/** What it counts that the thread is about a product. */
const ON_A_PRODUCT_PAGE = 0.3;
const NOTHING: Adverse = { adverseEvent: false, elements: { patient: false, reporter: false, product: false, event: false }, logit: -9 };

const SOMEBODY =
  /\b(?:i|i'm|i've|ive|im|me|my|we|our|us|he|she|him|her|his|mum|mom|mam|dad|mother|father|son|daughter|wife|husband|hubby|nan|gran|grandma|grandad|brother|sister|uncle|aunt|baby|toddler|kid|niece|nephew|flatmates?|residents?|patients?|men|women|child|boy|girl|cousin|partner|neighbour|friend)\b/;
const TELLER = /\b(?:i|i'm|i've|ive|im|my|we|our|me|us)\b/;
const PRODUCT =
  /\b(?:tablets?|tabs?|pills?|capsules?|drops|cream|ointment|patch(?:es)?|injections?|infusions?|syrup|sprays?|inhalers?|jabs?|shots?|vaccines?|dos(?:e|es)|drugs?|medicines?|medications?|meds?|serum|gel|lotion|insulin|pump|sensor|pen|implants?|device|machine|stent|laser|fillers?|antibiotics?|steroids?|strips|aligners?|braces|veneers|fillings?|pads|monitor|meter|cpap|catheter|coil|iud|pessary|pacemaker|hearing aids?|aligner|chemo|supplements?|gummies|powder|scope|anaesthetic|epidural|contrast)\b/;
/** "This headache of a website", "sick of waiting": the body is not meant. */
const FIGURE_OF_SPEECH =
  /\b(?:headache|nightmare|pain) of an? |\bsick (?:of|and tired)\b|\bpain in the (?:neck|arse|ass|bum|backside)\b|\bg(?:ave|ives?) me (?:a headache|hives|nightmares) (?:just|trying|to|when)\b/;

/** Where only denied symptoms stand, or the words teach, report research or speak of what was not taken yet, nothing happened. */
const TEACHES =
  /\b(?:(?:can|may|might|could) (?:cause|lead|include)|leaflet|according to|study|studies|trial|research|linked to|(?:common|possible|known|rare) side effects?|guidelines?|webinar|in \d+ people|patients (?:who|with|on))\b/;
const NOT_TAKEN =
  /\b(?:(?:haven't|havent|hasn't|not|never|hadn't|yet to) (?:started|start|taken|dared|tried|used)|before (?:i|he|she|we) (?:start|take)s?|(?:thinking|considering|wondering) (?:about|of|whether) (?:starting|taking|trying)|(?:scared|afraid|nervous) (?:of|to) (?:start|take|try)|wants me on|not on (?:it|any|anything)|no \w+ (?:today|yet)|starting (?:the|my|on) [\w ]{0,20}(?:next|tomorrow|soon|monday)|hypothetically|in the drawer|(?:it's|its|it is|was) not (?:the|from the|my)|i've never had)/;
const FINE =
  /\b(?:no (?:side effects|problems|issues|complaints|trouble)|all (?:good|fine)|(?:works|worked|working) (?:wonders|great|well|brilliantly|a treat|perfectly)|(?:changed|saved) my life|life ?saver|symptom free|pain free|back to normal|100 ?% better|no (?:drama|bother|fuss|nothing)|arm(?:'s| is| was)? fine|good as gold|behav(?:e|es|ing)|sorted (?:me|it|right|her|him)|not so much as|not one (?:drop|bit)|(?:works|worked) exactly|exactly what it says|nothing happened|all ok(?:ay)?|earned its keep|right as rain|(?:can|could) finally|normal person|thriving|sleeping like|seizure free|undetectable|down to normal|never had to use)\b/;
const DENIED = 2.5;

const known = new WeakMap<Reading, Adverse>();

/** Worked out once for a text, however many rules ask. */
export function adverseOf(reading: Reading, post: Post, signals: readonly Signal[]): Adverse {
  let adverse = known.get(reading);
  if (adverse === undefined) {
    adverse = post.direction === 'inbound' ? comingIn(reading, post, signals) : goingOut(reading, signals);
    known.set(reading, adverse);
  }
  return adverse;
}

function comingIn(reading: Reading, post: Post, signals: readonly Signal[]): Adverse {
  const isOnPage = isAboutProduct(post);
  let logit = inboundLogit(reading, signals, 'adverse') + (isOnPage ? ON_A_PRODUCT_PAGE : 0);
  const reaction = surestReaction(signals);
  if (reaction >= SURE_REACTION) logit = Math.max(logit, TOLD_FROM + 0.5 + Math.log(reaction / (1.02 - reaction)));
  if (signals.some(isOutcomeOfProduct)) logit = Math.max(logit, TOLD_FROM + 0.4);
  if (logit > TOLD_FROM && reaction < SURE_REACTION) logit -= doubts(reading, signals);
  if (logit <= TOLD_FROM) return NOTHING;
  const product =
    isOnPage || signals.some((s) => s.kind === 'medicine' || s.kind === 'reaction' || s.value?.product !== undefined) || PRODUCT.test(reading.lower);
  if (!product && logit <= TOLD_WITHOUT_PRODUCT) return NOTHING;
  const event = signals.some(tellsEvent);
  return { adverseEvent: true, elements: { patient: SOMEBODY.test(reading.lower), reporter: true, product, event: event || logit > 0 }, logit };
}

/** Words count whatever stands around them: what denies, teaches or only supposes is taken off here. */
function doubts({ lower }: Reading, signals: readonly Signal[]): number {
  let denied = 0;
  let told = 0;
  for (const s of signals)
    if (s.kind === 'symptom') {
      if (s.value?.denied === true) denied++;
      else told++;
    } else if ((s.kind === 'situation' && s.type !== 'outcome' && s.confidence >= SURE_OUTCOME) || (s.kind === 'reaction' && s.confidence >= 0.4))
      told++;
  let doubt = denied > 0 && told === 0 ? DENIED : 0;
  if (FIGURE_OF_SPEECH.test(lower)) doubt += 2;
  if (TEACHES.test(lower) && !TELLER.test(lower)) doubt += 3;
  if (NOT_TAKEN.test(lower)) doubt += 4;
  if (told === 0 && FINE.test(lower)) doubt += 1.5;
  return doubt;
}

/** Most of what goes out only teaches: only a reaction tied to a product counts. */
function goingOut(reading: Reading, signals: readonly Signal[]): Adverse {
  const reaction = surestReaction(signals);
  if (reaction === 0) return NOTHING;
  return {
    adverseEvent: reaction >= SURE_REACTION,
    elements: { patient: SOMEBODY.test(reading.lower), reporter: TELLER.test(reading.lower), product: true, event: true },
    logit: Math.log(reaction / (1.01 - reaction)),
  };
}

const surestReaction = (signals: readonly Signal[]): number =>
  signals.reduce((most, s) => (s.kind === 'reaction' && s.confidence > most ? s.confidence : most), 0);

const tellsEvent = (s: Signal): boolean =>
  s.kind === 'reaction' ||
  s.kind === 'situation' ||
  s.kind === 'danger' ||
  (s.kind === 'symptom' && s.value?.denied !== true) ||
  s.kind === 'condition';

/** "She died, she was on Z": a death or a stay in hospital beside a product. */
const isOutcomeOfProduct = (s: Signal): boolean =>
  s.kind === 'situation' && s.type === 'outcome' && s.confidence >= SURE_OUTCOME && s.value?.product !== undefined;

/** True where the comment stands under something about a medicine or a device: "Reviews of Zelvora", "our new inhaler". */
function isAboutProduct({ thread, author }: Post): boolean {
  if ((author.products ?? []).length > 0) return true;
  return thread.some(({ text }) => PRODUCT.test(text.toLowerCase()) || namesUnknown(text));
}

const LEAST_BRAND = 5;

/** A name that no list of words, people and places has: in a thread on a product page mostly the product. */
function namesUnknown(text: string): boolean {
  for (const [name] of text.matchAll(/\b[A-Z][a-z]+\b/g))
    if (name.length >= LEAST_BRAND && wordFacts(hashText(name.toLowerCase())) === 0) return true;
  return false;
}

/** Elements of a valid case that a text leaves out, in words. */
export function missingElements({ elements }: Adverse): string[] {
  const out: string[] = [];
  if (!elements.product) out.push('which product');
  if (!elements.patient) out.push('who it happened to');
  if (!elements.event) out.push('what happened');
  if (!elements.reporter) out.push('who reports it');
  return out;
}

/** The words that tell it: reactions, else symptoms and situations, else the first sentence. */
export function adversePlaces(reading: Reading, signals: readonly Signal[]): readonly Signal[] | readonly [{ start: number; end: number }] {
  for (const kinds of [['reaction'], ['symptom', 'situation'], ['condition', 'danger', 'care', 'medicine']]) {
    const found = signals.filter((s) => kinds.includes(s.kind) && s.value?.denied !== true).sort((a, b) => b.confidence - a.confidence);
    if (found.length > 0) return found.slice(0, 3);
  }
  const { count, start, end, kind } = reading.tokens;
  const to = reading.sentences[0]?.to ?? count;
  let last = Math.max(0, to - 1);
  while (last > 0 && kind[last] === Kind.punctuation) last--;
  return [{ start: start[tokenAt(reading, 0)] ?? 0, end: end[last] ?? reading.text.length }];
}
