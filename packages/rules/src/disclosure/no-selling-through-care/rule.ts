import { lexicon } from '@precept/engine';
import { phraseRule } from '../../shared/phrase-rule.ts';

type Selling = 'patients ask' | 'care message' | 'also try' | 'own line';

const SELLING = lexicon<Selling>('selling through care', {
  'patients ask': [
    '(my|our) (patients|clients|mums|moms|ladies) (always|often|keep|all|constantly)? (ask|asking|asked) (me)? (what|which|where|how) (i|we|to)',
    'what i (tell|give|recommend|sell) (to)? my (patients|clients)',
    '(i|we) (only)? (recommend|tell|sell|give) (it|this|them|these) to (all|every|each)? (of)? (my|our) (patients|clients)',
    'my (patients|clients) (swear by|love|all take|all use|buy)',
  ],
  'care message': [
    'your (results|appointment|prescription|scan|blood test|check up|vaccination|follow up) (are|is) (in|ready|due|booked|back|confirmed|tomorrow)',
    '(reminder|time) (of|for) your (appointment|check up|smear|scan|vaccination|review)',
  ],
  'also try': [
    '(also|while you are here|and) (try|ask about|see|check out|discover|order|treat yourself to) (our|the|my|your) (new)?',
    '(our|my) new (serum|cream|supplement|range|line|filler|whitening|package|treatment|facial|laser|shake|gummies)',
    '(while you wait|before you come) (try|order|buy)',
  ],
  'own line': ['(my|our) own (supplement|supplements|line|range|brand|formula|cream|serum|vitamins|product|products|gummies|tea)'],
});

const CODE = /\bcode\s+[A-Z\d]{3,}|\b(?:shop|order|buy|link)\s+(?:in|at|from|below|via|my|the|here)\b/i;
const TOLD =
  /^\W*(?:ad|advert|sponsored)\b|\b(?:I|we) (?:own|earn|make money)\b|\bpa(?:id|ys) me\b|\broyalties go to me\b|\b(?:my|our own) company\b|\bcommission\b/i;
const CLINICIANS: ReadonlySet<string> = new Set([
  'physician',
  'nurse',
  'pharmacist',
  'dentist',
  'staff',
  'hospital-account',
  'influencer',
  'student',
]);

export const rule = phraseRule({
  meta: {
    id: 'disclosure/no-selling-through-care',
    family: 'disclosure',
    title: 'The trust of patients is not used to sell: whoever earns says so first, and messages about care sell nothing.',
    catalogue: ['DIS-08'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      {
        id: 'DIS-08',
        title: "AMA opinion on physicians' use of social media for product promotion",
        locator: 'disclose; do not use the patient relationship to sell',
      },
    ],
  },
  lexicon: SELLING,
  base: -2.2,
  asksFrom: 0.3,
  weigh({ add, has, weighing, judging }) {
    if (!CLINICIANS.has(judging.post.author.role) || !(has('patients ask') || has('care message') || has('own line'))) return;
    const { text } = judging.reading;
    add('patients ask', 1.4, 'patients are called as witnesses');
    add('own line', 0.9, 'a product of one’s own');
    const isCare = add('care message', 1.2, 'a message about care');
    if (add('also try', isCare ? 1.8 : 0.9, isCare ? 'sells something too' : 'something is offered'))
      weighing.addIf(!isCare && CODE.test(text), 'code', 0.4, 'to buy');
    weighing.addIf(CODE.test(text), 'code', 1.2, 'with a code or a shop');
    weighing.addIf(TOLD.test(text), 'told', isCare ? -0.5 : -2, 'who earns is told');
    weighing.addIf(/\b(?:free|no charge|nothing to buy)\b/i.test(text), 'free', -1.2, 'nothing is sold');
  },
  what: (words) => `${words} sells through the trust that care brings.`,
  why: 'Patients cannot easily say no to those who care for them, and take the offer for advice.',
  instead: 'Say first that you own it or are paid, sell nothing in messages about care, and keep advice apart.',
});
