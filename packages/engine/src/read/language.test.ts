import { expect, test } from 'vitest';
import { isOtherLanguage } from './language.ts';
import { read } from './read.ts';

const is = (text: string): boolean => isOtherLanguage(read(text));

test.each([
  'Heute war ein langer Tag auf der Station, aber wir haben es geschafft.',
  'Hoy cumplimos diez años y lo celebramos con las familias del barrio.',
  "Merci à toute l'équipe de nuit, vous êtes formidables.",
  'Grazie di cuore per le belle parole, le leggiamo alla riunione.',
  'Dobrý den, objednala jsem se na pondělí a nemohu přijít, co se dá dělat? Je to možné?',
  'Dear parents, har ghar mein ek achha doctor hai aur nurse bhi',
  'Salamat po sa lahat ng nars, ang galing ninyo kahapon sa ward',
])('knows other languages: %s', (text) => {
  expect(is(text)).toBe(true);
});

test.each([
  'It was a long day on the ward, but we made it.',
  'Thanks to the night team, you are wonderful.',
  'Dr. de la Cruz and Maria del Carmen Ortiz joined us from Los Angeles today.',
  'Café au lait spots: what every student should know about NF1.',
  'RN | mum of 2 | coffee | views my own',
  'Bored. Bored. Bored. Bored.',
  'der die das',
])('takes English, names and few words for English: %s', (text) => {
  expect(is(text)).toBe(false);
});
