/**
 * The small language phrases are written in. A phrase is tokens separated by spaces:
 *   treat+            the word with its regular endings (treats, treated, treating …)
 *   (cure|heal)       one of several; alternatives may be several words: (rang the bell|finished chemo)
 *   (so)?             may be missing
 *   (a (b|c)|d)       alternatives may hold alternatives
 *   <num>             a number token
 *   *                 any one token
 * Hyphens separate words, as in reading.
 */
export function expandPhrase(phrase: string): string[] {
  let out: string[] = [''];
  for (const choices of phraseSlots(phrase)) out = out.flatMap((head) => choices.map((c) => (c === '' ? head : head === '' ? c : `${head} ${c}`)));
  return [...new Set(out)].filter((p) => p !== '');
}

const PLAIN = /^[^()+?|]*$/;

/** What may stand in each place of a phrase, in order; an empty string where the place may be left out. Choices may be several words. */
export function phraseSlots(phrase: string): string[][] {
  if (PLAIN.test(phrase)) return [[phrase.trim()]];
  const slots = splitSlots(phrase.trim()).map(slotChoices);
  const wordings = slots.reduce((n, choices) => n * choices.length, 1);
  if (wordings > 20_000) throw new Error(`phrase "${phrase}" expands to more than 20,000 wordings: split it`);
  return slots;
}

function splitSlots(phrase: string): string[] {
  const slots: string[] = [];
  let depth = 0;
  let current = '';
  for (const char of phrase) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === ' ' && depth === 0) {
      if (current) slots.push(current);
      current = '';
    } else current += char;
  }
  if (depth !== 0) throw new Error(`phrase "${phrase}" has an unclosed bracket`);
  if (current) slots.push(current);
  return slots;
}

function slotChoices(slot: string): string[] {
  const optional = slot.endsWith('?') && slot.startsWith('(');
  const body = optional ? slot.slice(0, -1) : slot;
  const choices = body.startsWith('(') && body.endsWith(')') ? alternatives(body.slice(1, -1)).flatMap((c) => expandPhrase(c)) : inflect(body);
  return optional ? ['', ...choices] : choices;
}

/** Splits at each | that stands outside inner brackets. */
function alternatives(body: string): string[] {
  if (!body.includes('(')) return body.split('|');
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < body.length; i++) {
    if (body[i] === '(') depth++;
    else if (body[i] === ')') depth--;
    else if (body[i] === '|' && depth === 0) {
      out.push(body.slice(from, i));
      from = i + 1;
    }
  }
  out.push(body.slice(from));
  return out;
}

const VOWEL = /[aeiou]/;

function inflect(word: string): string[] {
  if (!word.endsWith('+') || word.length < 3) return [word];
  const w = word.slice(0, -1);
  if (w.endsWith('e')) return [w, `${w}s`, `${w}d`, `${w.slice(0, -1)}ing`];
  if (w.endsWith('y') && !VOWEL.test(w[w.length - 2] ?? '')) return [w, `${w.slice(0, -1)}ies`, `${w.slice(0, -1)}ied`, `${w}ing`];
  const sibilant = /(?:s|x|z|ch|sh)$/.test(w);
  const forms = [w, sibilant ? `${w}es` : `${w}s`, `${w}ed`, `${w}ing`];
  const doubles = /^[a-z]*[^aeiou][aeiou][bdgklmnprt]$/.test(w) && w.length <= 6;
  if (doubles) forms.push(`${w}${w.at(-1)}ed`, `${w}${w.at(-1)}ing`);
  return forms;
}
