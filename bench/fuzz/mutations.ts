import type { Random } from './random.ts';

const ODD = [
  '\ud83d',
  '\udc00',
  '\u202e',
  '\u200b',
  '\u0000',
  '\u0301',
  '\u2028',
  '&amp;',
  '&#x1F600;',
  '&#0;',
  '“',
  '”',
  '"',
  "'",
  '😀',
  '👩‍⚕️',
  'ß',
  'İ',
  'ﬁ',
  '\u00a0',
  '٣',
  'ｍ',
  '<b>',
  '](',
  '```',
  '@',
  '#',
  '%',
  '\\',
  '{{',
  'http://',
  'a@b.co',
  '555-0142',
  'MRN 0',
  '1/1/1',
  '\r\n',
  '\t',
];
const PIECES = [
  'my patient',
  'Mrs Daly',
  'no cure',
  'guarantee',
  'you should take',
  '10mg',
  'last Tuesday',
  'room 4B',
  'aged 97',
  '@dr_who',
  '#MrsDalyRocks',
  'sorry for your visit',
  'said "',
  'if',
  'not',
  'https://x.example/y',
  'NHS 943 476 5919',
  '123-45-6789',
  'SW1A 1AA',
  '036',
  'idiot',
  'kill',
  'we',
  'her son',
];
const LEET: Readonly<Record<string, string>> = { a: '@', e: '3', i: '1', o: '0', s: '$' };

export function nonsense(random: Random): string {
  const length = random.below(400);
  let out = '';
  for (let i = 0; i < length; i++) {
    const kind = random.below(6);
    if (kind === 0) out += String.fromCharCode(random.below(65536));
    else if (kind === 1) out += random.pick(ODD);
    else if (kind === 2) out += ` ${random.pick(PIECES)} `;
    else out += String.fromCharCode(32 + random.below(95));
  }
  return out;
}

type Mutation = (text: string, random: Random) => string;

const MUTATIONS: readonly Mutation[] = [
  (t, r) => insert(t, r, r.pick(ODD)),
  (t, r) => insert(t, r, r.pick(PIECES)),
  (t, r) => insert(t, r, r.pick(ODD).repeat(1 + r.below(50))),
  (t, r) => cut(t, r),
  (t) => t.toUpperCase(),
  (t) => t.toLowerCase(),
  (t, r) => [...t].map((c) => (r.chance(0.2) ? (LEET[c.toLowerCase()] ?? c) : c)).join(''),
  (t, r) => t.replace(/\p{L}{4,}/gu, (w) => (r.chance(0.15) ? [...w].join(r.pick([' ', '.', '-', '_', '\u200b'])) : w)),
  (t, r) => [...t].map((c) => (r.chance(0.3) && /[a-z]/.test(c) ? String.fromCodePoint(0x1d41a + c.charCodeAt(0) - 97) : c)).join(''),
  (t, r) => [...t].map((c) => (r.chance(0.2) ? ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с' }[c] ?? c) : c)).join(''),
  (t) => [...t].reverse().join(''),
  (t, r) => t + t.slice(r.below(t.length + 1)),
  (t) => t.replace(/ /g, ''),
  (t) => t.replace(/[.!?]/g, ''),
  (t) => `#${t.replace(/[^\p{L}\d]/gu, '')}`,
  (t, r) => '"'.repeat(r.below(20)) + t + '”'.repeat(r.below(20)),
  (t, r) =>
    t
      .split(' ')
      .sort(() => r.next() - 0.5)
      .join(' '),
  (t) => t.replace(/ /g, '\n'),
  (t) => t.replace(/&/g, '&amp;').replace(/"/g, '&quot;'),
];

export function mutate(text: string, random: Random): string {
  return random.pick(MUTATIONS)(text, random);
}

function insert(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function cut(text: string, random: Random): string {
  const from = random.below(text.length + 1);
  return text.slice(0, from) + text.slice(from + random.below(40));
}

/** Long texts of one shape, each made against one way of being slow. */
export function tallTexts(): string[] {
  const fill = (piece: string): string => piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
  return [
    'My patient Dana Whitcomb in bed 7 came on Tuesday. ',
    'a',
    'A',
    ' ',
    '\n',
    '"',
    "'",
    '@',
    '#',
    '1',
    '.',
    '-',
    '&',
    '&amp;',
    '😀',
    '\ud83d',
    '\u0301',
    'a ',
    'a.',
    'a-',
    'a@',
    '#a',
    '1-',
    '1/',
    'I ',
    'Mr. ',
    'my patient ',
    'not ',
    'she said "',
    'Mrs Daly ',
    'www.',
    'http://',
    'a.b.c.',
    '555-',
    'no cure ',
    '(((',
    'А',
    'م',
    'a1',
    'M r s ',
    '@a.',
    'x_',
    'last Tuesday ',
    'you should take 10mg ',
    "'s",
    'room 1 bed 2 ',
  ].map(fill);
}
