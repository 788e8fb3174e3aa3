import { describe, expect, it } from 'vitest';
import { read, tokenAt, word } from './read.ts';
import { Flag, Kind } from './tokens.ts';

const tokens = (text: string): string[] => {
  const r = read(text);
  return Array.from({ length: r.tokens.count }, (_, i) => word(r, i));
};
const flagged = (text: string, flag: number): string[] => {
  const r = read(text);
  return tokens(text).filter((_, i) => (r.tokens.flags[i] as number) & flag);
};
const kinds = (text: string, kind: number): string[] => {
  const r = read(text);
  return tokens(text).filter((_, i) => r.tokens.kind[i] === kind);
};

describe('tokens', () => {
  it.each([
    ['the possessive', "Mrs Daly's son", ['mrs', 'daly', "'s", 'son']],
    ['contractions stay whole', "don't they've", ["don't", "they've"]],
    ['hyphens split words', 'a 67-year-old follow-up', ['a', '67', 'year', 'old', 'follow', 'up']],
    ['units joined to numbers', 'took 10mg at 3am', ['took', '10', 'mg', 'at', '3', 'am']],
    ['hashtags hold words', '#MrsDalyRocks', ['#', 'mrs', 'daly', 'rocks']],
    ['acronyms in hashtags', '#NHSHeroes', ['#', 'nhs', 'heroes']],
    ['names with a capital inside stay whole', 'McDonald iPhone', ['mcdonald', 'iphone']],
    ['numbers with marks', 'call 555-0142 at 10:30 for 1,000', ['call', '555-0142', 'at', '10:30', 'for', '1,000']],
    ['accents and other scripts', 'José Łukasz 王伟', ['josé', 'łukasz', '王伟']],
  ])('%s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('keeps links, addresses and handles whole', () => {
    expect(kinds('see https://clinic.example/a?b=c, or gofund.example/help.', Kind.url)).toEqual([
      'https://clinic.example/a?b=c',
      'gofund.example/help',
    ]);
    expect(kinds('write first-last@clinic.example please', Kind.email)).toEqual(['first-last@clinic.example']);
    expect(kinds('hi @pat.smith and @user@social.example', Kind.handle)).toEqual(['@pat.smith', '@user@social.example']);
  });

  it('does not take a missing space after a full stop for a link', () => {
    expect(kinds('Rounds done.Next patient', Kind.url)).toEqual([]);
  });

  it('marks words of a hashtag, and only those', () => {
    expect(flagged('so #MrsDalyRocks today', Flag.tag)).toEqual(['#', 'mrs', 'daly', 'rocks']);
  });

  it('finds the token at an offset', () => {
    const r = read('My patient Dana');
    expect(word(r, tokenAt(r, 4))).toBe('patient');
    expect(tokenAt(r, 99)).toBe(r.tokens.count);
  });
});

describe('sentences', () => {
  const sentences = (text: string): string[] => {
    const r = read(text);
    return r.sentences.map((s) => text.slice(r.tokens.start[s.from], r.tokens.end[s.to - 1]));
  };
  it('do not end after titles, initials and decimal points', () => {
    expect(sentences('Mr. K. and Dr. Lee took 3.5 mg. Then they left.')).toEqual(['Mr. K. and Dr. Lee took 3.5 mg.', 'Then they left.']);
  });
  it('end at line breaks and keep closing quotes', () => {
    expect(sentences('She said "no." Fine\nNext line')).toEqual(['She said "no."', 'Fine', 'Next line']);
  });
  it('know questions', () => {
    expect(flagged('Is it safe? Yes.', Flag.question)).toEqual(['is', 'it', 'safe', '?']);
  });
});

describe('scopes', () => {
  it.each([
    ['negation ends with the clause', 'There is no cure for it, but sleep helps', Flag.negated, ['cure', 'for', 'it']],
    ['quotation', 'They say “miracle cure” again', Flag.quoted, ['miracle', 'cure']],
    ['an unpaired quote opens nothing', 'a 6" scar on the arm', Flag.quoted, []],
    ['hypothesis goes to the end of the sentence', 'Take it if you must. Go.', Flag.hypothetical, ['if', 'you', 'must', '.']],
    ['report', 'People claim it works', Flag.reported, ['claim', 'it', 'works']],
  ])('%s', (_, text, flag, expected) => {
    expect(flagged(text, flag)).toEqual(expected);
  });
});
