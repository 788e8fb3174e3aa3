import { COMMON_CITY, NAMES, WORDS } from '../../../compiled/words.gen.ts';
import { digitAt } from '../../../src/coding/digits.ts';
import { decodeFrontCoded } from '../../../src/coding/front-code.ts';
import { randomFrom } from '../random.ts';
import { type EntityType, type Example, makeExample, type SourceSpan } from './examples.ts';

/** {N} given name and surname, {F} given name, {S} surname, {L} place, {D} medicine, {E} eponym, {H} hospital, {n} number. */
const SENTENCES = `
so proud of {N}, rang the bell today|please pray for {N} in room {n}|my patient {N} just coded|pt {N} tested positive again|just admitted {N} from {L} with sepsis|{N} is home from {H}!|saw {F} in clinic today, looks great|RIP {N}. Cancer sucks.|the {S} family from {L} lost their baby|thanks to the family of {N} for the cookies|if you know {N} call the unit|{F}'s mom brought us dumplings|met a lady from {L} with lupus|welcome baby {F}!|Mr {S} threw his jello at me|Mrs. {S} in bed {n} keeps asking for {F}|i went to school with {N} and now she is my patient|note to self: {F} needs an interpreter|delivered a baby for {N} in {L} last night|a man from {L} beat melanoma|his wife {F} called me crying|Dr {S} and I disagree about {D}|huge thank you to Dr. {N} and nurse {F} at {H}|{F} and {F} from our {L} team ran the marathon|#PrayFor{F}|ask {F} at reception to book you in|{N}, {n}, of {L}, died on Tuesday
patients on {D} should ask their doctor|{D}, {D} or {D}? Ask your pharmacist.|{E} disease affects many people|{E}'s disease awareness month|living with {E} disease is hard|new data on {D} in psoriasis|{D} no better than placebo|thank you to all our patients and nurses|Will you get your flu shot?|May is stroke month|grand rounds on {E} syndrome today|ask about {D} for {E} disease|{N} had surgery for {E} disease|may the nurses on West {n} rest|great lecture by Dr {S} today|join Dr {N} and Dr {N} in {L} for a free talk|Hope everyone has a great Faith and Hope Sunday|Grace under pressure is a skill|Will they fund it? Mark my words, they will not.|{H} opens a new wing in {L}|I trained in {L} and moved to {L}|Our {L} clinic is closed today|Heather the pill, not {F} the person|{D} and {D} do not mix|Positive for {E}'s sign`
  .trim()
  .split(/[|\n]/);

const MEDICINES =
  'Humira Enbrel Lipitor Camila Heather Errin Ella Allegra Lyrica Soma Abilify Xanax Ozempic Wegovy Keytruda Celexa Lexapro Zoloft Prozac Yasmin Mirena Kyleena Skyla Nikki Apri Jolivette Stelara Remicade Plavix Crestor Januvia Xarelto Eliquis Paxil Viagra Cialis Botox Tylenol Advil Motrin Seroquel Zyprexa Ativan Klonopin Adderall Vyvanse Ritalin Suboxone Methadone Percocet Vicodin Norco Nexium Prilosec Zantac Flonase Singulair Advair Spiriva Metformin Lisinopril Amlodipine Nurofen Panadol Calpol Ventolin Augmentin Mounjaro'.split(
    ' ',
  );
const EPONYMS =
  'Parkinson Alzheimer Crohn Hodgkin Addison Graves Hashimoto Wilson Bell Tourette Marfan Huntington Lyme Kawasaki Raynaud Cushing Meniere Paget Down Turner Klinefelter Ehlers-Danlos Guillain-Barré Sjogren Hirschsprung Gaucher Fabry Asperger Kaposi Babinski Glasgow Apgar Homan Murphy Battle'.split(
    ' ',
  );
const HOSPITALS = [
  'St {S} Hospital',
  '{L} General',
  '{S} Medical Center',
  '{L} Royal Infirmary',
  '{S} Clinic',
  '{L} Community Hospital',
  'Mercy {L}',
];

/** Invented health sentences with names of many cultures; medicines and eponyms stand in them as what they are. */
export function templateExamples(count: number, seed: number): Example[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const { given, surnames, places } = namePools();
  const fill = (template: string, put: (text: string, type?: EntityType) => void): void => {
    for (const part of template.split(/(\{\w\})/)) {
      switch (part) {
        case '{N}':
          put(`${pick(given)} ${pick(surnames)}${random() < 0.05 ? `-${pick(surnames)}` : ''}`, 'person');
          break;
        case '{F}':
          put(pick(given), 'person');
          break;
        case '{S}':
          put(pick(surnames), 'person');
          break;
        case '{L}':
          put(pick(places), 'place');
          break;
        case '{D}':
          put(pick(MEDICINES));
          break;
        case '{E}':
          put(pick(EPONYMS));
          break;
        case '{H}': {
          let name = '';
          fill(pick(HOSPITALS), (text) => {
            name += text;
          });
          put(name, 'organisation');
          break;
        }
        case '{n}':
          put(String(1 + Math.floor(random() * 90)));
          break;
        default:
          put(part);
      }
    }
  };
  return Array.from({ length: count }, (_, i) => {
    const style = random();
    const cased = (s: string): string => (style < 0.12 ? s.toLowerCase() : style < 0.16 ? s.toUpperCase() : s);
    const spans: SourceSpan[] = [];
    let text = '';
    fill(pick(SENTENCES), (piece, type) => {
      if (type) spans.push({ start: text.length, end: text.length + piece.length, type });
      text += cased(piece);
    });
    if (style > 0.5) text = text.charAt(0).toUpperCase() + text.slice(1);
    if (random() < 0.5) text += pick(['.', '!', ' 🎉', ' smh', ' lol', ' ❤️']);
    return makeExample(`template:${i}`, text, spans, { organisations: true, handles: false });
  });
}

function namePools(): { given: string[]; surnames: string[]; places: string[] } {
  const given: string[] = [];
  const surnames: string[] = [];
  const places: string[] = [];
  const capital = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1);
  decodeFrontCoded(WORDS, (word, i) => {
    const names = digitAt(NAMES, i);
    const other = digitAt(COMMON_CITY, i);
    const common = other & 3;
    // A frequent given name stands in the pool several times.
    if ((names & 7) >= 2 && common < 2) for (let k = 1; k < (names & 7); k++) given.push(capital(word));
    if (names >> 3 >= 2 && common < 2) for (let k = 1; k < names >> 3; k++) surnames.push(capital(word));
    if (other >> 2 >= 2 && common < 2 && (names & 7) < 4) places.push(capital(word));
  });
  return { given, surnames, places };
}
