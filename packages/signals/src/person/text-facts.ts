import type { Match, Sensing } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { HISTORICAL, PUBLIC_FIGURES, SAYS_WHO, SIGN_OFFS } from './words.ts';

const NEVER = 0x7fffffff;

/** What is known of a whole text before its people are weighed. */
export interface TextFacts {
  readonly sentences: readonly SentenceFacts[];
  /** First token after a closing wish; names from there on sign the text. */
  readonly signOff: number;
  readonly third: number;
  readonly youCare: number;
  readonly condition: boolean;
  readonly record: boolean;
  readonly fiction: boolean;
  readonly consent: boolean;
  /** The author says that nothing can be said about anybody. */
  readonly declines: boolean;
}

/** What lists of known people and "I'm", "my name is" say of a token. */
export const Known = { historical: 1, public: 2, self: 4 } as const;

let known = new Uint8Array(512);
let isAnyKnown = false;

/** True where token `i` of the text last read stands in such a list, or follows such words. */
export const isKnown = (i: number, bit: number): boolean => isAnyKnown && ((known[i] as number) & bit) !== 0;

function cover(matches: readonly Match<unknown>[], bit: number): void {
  for (const { from, to } of matches) for (let i = from; i < to; i++) known[i] = (known[i] as number) | bit;
}

/** Notes who is known; `isKnown` answers until the next text. */
function readKnown(sensing: Sensing): void {
  const historical = sensing.matches(HISTORICAL);
  const figures = sensing.matches(PUBLIC_FIGURES);
  const says = sensing.matches(SAYS_WHO);
  isAnyKnown = historical.length + figures.length + says.length > 0;
  if (!isAnyKnown) return;
  const { count } = sensing.reading.tokens;
  if (known.length <= count) known = new Uint8Array(count * 2);
  known.fill(0, 0, count + 1);
  cover(historical, Known.historical);
  cover(figures, Known.public);
  for (const m of longest(says)) if (m.value === 'before') known[m.to] = (known[m.to] as number) | Known.self;
}

/** Reads what all names of a text share. */
export function textFacts(sensing: Sensing, sentences: TextFacts['sentences']): TextFacts {
  readKnown(sensing);
  const last = sensing.matches(SIGN_OFFS).at(-1);
  let third = 0;
  let youCare = 0;
  let condition = false;
  let record = false;
  let fiction = false;
  for (const f of sentences) {
    if (f.third > third) third = f.third;
    if (f.you > youCare) youCare = f.you;
    if (f.condition) condition = true;
    if (f.record || f.bed) record = true;
    if (f.fiction) fiction = true;
  }
  let declines = false;
  let consent = false;
  for (const s of sensing.of('frame')) {
    if (s.type === 'decline' || s.type === 'handoff') declines = true;
    else if (s.type === 'consent') consent = true;
  }
  return { sentences, signOff: last ? last.to : NEVER, third, youCare, condition, record, fiction, consent, declines };
}
