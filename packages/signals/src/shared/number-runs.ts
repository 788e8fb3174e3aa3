import { oncePerText, type Reading } from '@precept/engine';
import { numberTokens } from './number-tokens.ts';

/** A stretch of digits with the blanks, dashes, dots and brackets people put between them. */
export interface NumberRun {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Lengths of the groups, for example "3-3-4". */
  readonly shape: string;
  readonly hasPlus: boolean;
  readonly separators: string;
  /** True for the tail of a longer code: "DOC-201210-1034". */
  readonly isPart: boolean;
}

/** What is asked of few runs is worked out when it is asked. */
class Run implements NumberRun {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly hasPlus: boolean;
  private readonly reading: Reading;
  private readonly at: number;
  private readonly text: string;

  constructor(reading: Reading, from: number, to: number, at: number, text: string, digits: string) {
    this.reading = reading;
    this.from = from;
    this.to = to;
    this.at = at;
    this.text = text;
    this.digits = digits;
    this.start = text[0] === '(' && !text.includes(')') ? at + 1 : at;
    this.end = at + text.length;
    this.hasPlus = text[0] === '+';
  }

  get shape(): string {
    const groups = this.text.split(/\D+/).filter((g) => g !== '');
    return groups.map((g) => g.length).join('-');
  }

  get separators(): string {
    return this.text.replace(/\d/g, '');
  }

  get isPart(): boolean {
    return /[a-z\d][-/_.]?$/i.test(this.reading.text.slice(Math.max(0, this.at - 2), this.at));
  }
}

const RUN = /\+?\(?\d(?:[\d()-]|\.(?=\d)|[ \u00a0](?=[\d(]))*/y;

/** Runs of digits of the text in order. */
export const numberRuns: (reading: Reading) => readonly NumberRun[] = oncePerText(findRuns);

/** True where nothing after a short number continues it. */
function endsSoon(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  if (next === 32 || next === 0xa0 || next === 41) {
    const after = text.charCodeAt(at + 1);
    return !((after >= 48 && after <= 57) || after === 40 || (next === 41 && after === 32));
  }
  return next !== 45 && next !== 46;
}

/** A run that is one number and nothing more, as most are; undefined where signs stand in it or around it. */
function simpleRun(reading: Reading, i: number): NumberRun | undefined {
  const { text, tokens } = reading;
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  const after = text.charCodeAt(end);
  if (end - start < 3 || after === 40 || after === 41 || !endsSoon(text, end)) return undefined;
  const before = start === 0 ? 32 : text.charCodeAt(start - 1);
  if (before !== 32 && before !== 10) return undefined;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return undefined;
  }
  return {
    from: i,
    to: i + 1,
    start,
    end,
    digits: text.slice(start, end),
    shape: String(end - start),
    hasPlus: false,
    separators: '',
    isPart: false,
  };
}

function findRuns(reading: Reading): NumberRun[] {
  const { count, start, end } = reading.tokens;
  const out: NumberRun[] = [];
  let until = -1;
  for (const i of numberTokens(reading)) {
    if ((start[i] as number) < until) continue;
    if ((end[i] as number) - (start[i] as number) < 3 && endsSoon(reading.text, end[i] as number)) continue;
    const simple = simpleRun(reading, i);
    if (simple) {
      out.push(simple);
      continue;
    }
    let at = start[i] as number;
    const before = reading.text[at - 1];
    if (before === '(' || before === '+') at--;
    if (reading.text[at - 1] === '+') at--;
    RUN.lastIndex = at;
    const match = RUN.exec(reading.text);
    if (!match) continue;
    const text = match[0].replace(/[ ().-]+$/, '');
    const stop = at + text.length;
    until = stop;
    const digits = text.replace(/\D/g, '');
    if (digits.length < 3) continue;
    let to = i + 1;
    while (to < count && (end[to] as number) <= stop) to++;
    out.push(new Run(reading, i, to, at, text, digits));
  }
  return out;
}
