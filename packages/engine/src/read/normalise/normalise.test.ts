import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import { toSource } from './source-map.ts';

/** The author's own words behind a passage of the normalised text. */
function behind(source: string, words: string): string {
  const n = normalise(source);
  const at = n.text.indexOf(words);
  expect(at, `"${words}" in "${n.text}"`).toBeGreaterThanOrEqual(0);
  const span = toSource(n, at, at + words.length);
  return source.slice(span.start, span.end);
}

describe('normalise', () => {
  it('leaves plain text as it is', () => {
    const n = normalise('Rounds done. See you at 9.');
    expect(n.text).toBe('Rounds done. See you at 9.');
    expect(n.moves).toBeNull();
  });

  it.each([
    ['fancy letters', 'so 𝓹𝓻𝓸𝓾𝓭 of her', 'proud', '𝓹𝓻𝓸𝓾𝓭'],
    ['full-width letters', 'Ｍrs Daly', 'Mrs', 'Ｍrs'],
    ['look-alike letters of another script', 'my раtiеnt said', 'patient', 'раtiеnt'],
    ['zero-width characters', 'pa\u200bti\u200bent', 'patient', 'pa\u200bti\u200bent'],
    ['bidi controls', 'ask \u202eMrs\u202c Daly', 'Mrs', 'Mrs'],
    ['an HTML entity', 'R&amp;D today', '&', '&amp;'],
    ['a numeric entity', 'Mrs&#32;Daly', 'Mrs Daly', 'Mrs&#32;Daly'],
    ['letters spaced out', 'about M r s D a l y today', 'MrsDaly', 'M r s D a l y'],
    ['letters with dots between', 'the p.a.t.i.e.n.t left', 'patient', 'p.a.t.i.e.n.t'],
    ['signs for letters', 'my p@tient', 'patient', 'p@tient'],
    ['curly quotes', 'he said “no”', '"no"', '“no”'],
    ['a ligature', 'the ﬁrst', 'first', 'ﬁrst'],
    ['combining accents', 'Jose\u0301 came', 'José', 'Jose\u0301'],
    ['a dotted capital I', 'in İzmir', 'Izmir', 'İzmir'],
  ])('reads %s and finds the way back', (_, source, words, expected) => {
    expect(behind(source, words)).toBe(expected);
  });

  it.each([
    ['Russian words', 'Мне лучше'],
    ['a mail address', 'write to a.b@clinic.example'],
    ['a handle', 'thanks @pat1ent_care'],
    ['a record number', 'MRN A1B2C3D4'],
    ['a list of letters', 'hepatitis A B C'],
    ['an Arabic word', 'شكرا جزيلا'],
  ])('does not touch %s', (_, source) => {
    expect(normalise(source).text).toBe(source);
  });

  it('survives lone surrogates and never splits a pair', () => {
    const n = normalise('a \ud83d b \udc00 c 😀 d');
    expect(n.text).toContain('😀');
    expect(n.text).toContain('\ufffd');
    expect(behind('a \ud83d Ｍrs 😀', 'Mrs')).toBe('Ｍrs');
  });

  it('is the same when read twice', () => {
    const once = normalise('ｍy p@tient &amp; M r s D').text;
    expect(normalise(once).text).toBe(once);
  });
});
