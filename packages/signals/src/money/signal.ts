import { lexicon, type Match, Seen, type Sensing, type SignalModule, word } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { numberTokens } from '../shared/number-tokens.ts';
import { phrases } from '../shared/phrases.ts';
import { wordSet } from '../shared/words.ts';

export const MONEY_WORDS = lexicon('money words', {
  unit: phrases(
    'dollars; dollar; bucks; usd; pounds; quid; euros; euro; eur; rupees; rupee; inr; rs; aud; cad; nzd; naira; ngn; cedis; shillings; ksh; kes; rand; dirhams; aed; pesos; lakh; lakhs; crore; crores; cents; pence; p; grand',
  ),
  rupees: ['rs', 'rs.', 'inr', 'usd', 'aud', 'eur', 'gbp', 'aed', 'ksh', 'php'],
  discount: phrases(`
    <num> % off; <num> percent off; half price; half off; discount+; discounted; sale price; on sale; promo code; discount code; coupon+; (use|with) (my)? code; buy one get one; bogo; two for one; 2 for 1; special offer; flash sale; black friday (deal|sale|offer); save <num> %; save up to; up to <num> % off; cashback; price drop; money off; early bird; intro offer; introductory offer; rebate+; copay card; co pay card; savings card
  `),
  gift: phrases(
    'gift card+; gift voucher+; gift+; free gift; voucher+; giveaway; freebie+; hamper; free sample+; goodie bag; goody bag; swag; free lunch; dinner on us; free meal; merch; free product; complimentary',
  ),
  fee: phrases(
    'co pay; copay; copayment; consultation fee; consult fee; fee+; deductible; out of pocket; gap fee; gap payment; invoice; bill of; charged; surcharge; deposit; honorarium; speaker fee; retainer; kickback; commission; referral fee; gratuity; bribe',
  ),
  prize: phrases(
    'win a; win an; win one; win <num>; prize; prizes; prize draw; raffle; lucky draw; sweepstake+; giveaway winner; enter to win; competition prize; jackpot; contest',
  ),
});

type MoneyWord = 'unit' | 'rupees' | 'discount' | 'gift' | 'fee' | 'prize';
const SIGNS = '$£€₹';
const MAGNITUDES = wordSet('k m bn million billion thousand lakh lakhs crore crores grand');

/** Prices, discounts, gifts, fees and prizes. */
export const signal: SignalModule = {
  name: 'money',
  kinds: ['money'],
  lexicons: [MONEY_WORDS],
  trigger: { lexicon: true, seen: Seen.digit },
  sense(s) {
    const words = longest(s.matches(MONEY_WORDS));
    for (const m of words)
      if (m.value !== 'unit' && m.value !== 'rupees') s.addTokens(m.from, m.to, { kind: 'money', type: m.value, confidence: 0.8 });
    for (const i of numberTokens(s.reading)) addPrice(s, i, words);
  },
};

function addPrice(s: Sensing, i: number, words: readonly Match<MoneyWord>[]): void {
  const { start, hash } = s.reading.tokens;
  const before = s.reading.text[(start[i] as number) - 1] ?? ' ';
  let from = SIGNS.includes(before) ? i - 1 : i;
  let to = i + 1;
  let found = from < i;
  if (MAGNITUDES.has(hash[to] ?? 0)) to++;
  for (const m of words) {
    if (m.value === 'unit' && m.from === to && word(s.reading, m.from) !== 'p') {
      to = m.to;
      found = true;
    } else if (
      (m.value === 'rupees' || (m.value === 'unit' && word(s.reading, m.from) === 'rs')) &&
      (m.to === i || (m.to === i - 1 && before === '.'))
    ) {
      from = m.from;
      found = true;
    }
  }
  if (!found) return;
  const amount = Number(word(s.reading, i).replaceAll(',', ''));
  s.addTokens(from, to, { kind: 'money', type: 'price', value: Number.isFinite(amount) ? { amount } : {} });
}
