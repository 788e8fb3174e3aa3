import { hashText } from '@precept/model';
import type { Reading } from './read.ts';
import { Kind } from './tokens.ts';

/** The little words that English cannot do without. */
const ENGLISH =
  "the and to of in is it for on you that i my was we at be this with not have are but so as just our your from they me no do can all who what out up an if or one when about by he she her his get how will there new their more has been i'm it's don't had us a am did any why than then some over into";

/**
 * The little words of other languages written in Latin letters, as far as they are no English words: Spanish, Portuguese, French, Italian,
 * Catalan, German, Dutch, Swedish, Danish, Norwegian, Polish, Czech, Slovak, Hungarian, Turkish, Tagalog, Indonesian, Vietnamese, romanised Hindi.
 */
const OTHERS =
  'el los las del que una con por para como pero más está ya muy hoy nos fue hay y en mi su al este esta ' +
  'os não uma com mas eu meu minha muito isso foi já também você ' +
  'le les des et un une toute tous êtes est qui dans pas sur avec je vous nous ce il elle mais du ne se sont été mon ma votre depuis chez au aux ça ' +
  'gli della dello che di sono ho mio mia per è più nel alla questo ' +
  'els amb però ' +
  'der das und ist nicht ein eine einen ich zu mit auf für von im dem es sie wir auch nach bei wie noch nur hat mein meine ihr ihre sind wenn aber ' +
  'het een en ik dat niet op te zijn voor met maar ook aan bij wij jullie naar ' +
  'och att det som på är av för till inte jag har om ett mig vi ' +
  'jeg ikke og af til er ' +
  'się na nie że jest do jak ale co od moja mój ' +
  'je že jsem v jsou tak pro by jsme som sme pri ' +
  'egy az és hogy nem van ' +
  'bir ve bu için ile çok ben değil ' +
  'ang ng sa mga ko po yung si ni ako ba lang kami kayo sila namin ninyo niya siya naman lahat wala hindi dito ' +
  'yang dan ini itu dengan untuk tidak dari saya ada akan ' +
  'là của và không có cho ' +
  'hai ka ki ke mein nahi kya aur bhi kar tha thi raha rahi hoon mujhe';

const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((w) => hashText(w)));
const english = hashesOf(ENGLISH);
const others = hashesOf(OTHERS);

const SMALL = 1 << 12;
const slot = (hash: number): number => (hash ^ (hash >>> 15)) & (SMALL - 1);
const ENGLISH_BIT = 1;
const OTHER_BIT = 2;
/** What a word may be by these two lists: a look that is right wherever it says no. */
const maybe = new Uint8Array(SMALL);
for (const [list, bit] of [
  [english, ENGLISH_BIT],
  [others, OTHER_BIT],
] as const)
  for (const hash of list) maybe[slot(hash)] = (maybe[slot(hash)] as number) | bit;

/** Words a text must have before its language can be told. */
const ENOUGH = 4;

/** True where the little words show that most of the text is in another language that is written in Latin letters. */
export function isOtherLanguage({ tokens }: Reading): boolean {
  const { count, kind, hash } = tokens;
  let words = 0;
  let ours = 0;
  let theirs = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.word) continue;
    words++;
    const h = hash[i] as number;
    const may = maybe[slot(h)] as number;
    if (may === 0) continue;
    if (may & ENGLISH_BIT && english.has(h)) ours++;
    else if (may & OTHER_BIT && others.has(h)) theirs++;
  }
  return words >= ENOUGH && theirs >= 2 && theirs * 6 > words && theirs > ours * 2;
}
