import { Flag, type Judging, tokenAt } from '@precept/engine';
import type { Signal } from '@precept/model';

/** Advice to somebody in particular or to whoever reads, with how much it speaks for a finding. */
export interface Given {
  readonly signal: Signal;
  readonly weight: number;
  readonly reason: string;
}

const STRENGTH: Readonly<Record<string, readonly [number, string]>> = {
  diagnosis: [2.2, 'a diagnosis is offered'],
  stop: [2.2, 'somebody is told to stop or leave out treatment'],
  dose: [2.1, 'a dose is set or changed'],
  treatment: [1.7, 'a treatment is recommended'],
  interpretation: [1.8, 'a result or picture is interpreted'],
};
const OBJECT: Readonly<Record<string, number>> = { form: 0.85, care: 0.5, pronoun: 0.5, remedy: 0.9 };

/** All advice given in a text, the weightiest first. General education and safe referrals are not among it. */
export function adviceGiven(judging: Judging): Given[] {
  const out: Given[] = [];
  const isOfHealth =
    judging.of('symptom').length > 0 ||
    judging.of('condition').length > 0 ||
    judging.of('medicine').length > 0 ||
    judging.of('dose').length > 0 ||
    judging.post.thread.length > 0;
  for (const signal of judging.of('advice')) {
    if (signal.value?.target === 'all' || signal.value?.solicits === true) continue;
    const strength = STRENGTH[signal.type ?? ''];
    if (!strength) continue;
    let weight = strength[0] * (OBJECT[String(signal.value?.object)] ?? 1);
    if (signal.value?.strong === false) weight *= isAnswer(judging) ? 0.65 : 0.4;
    if (signal.value?.personal === true) weight *= 0.5;
    if (signal.value?.bare === true) weight *= 0.9;
    if (signal.value?.conditional === true) weight *= 0.35;
    if (signal.value?.reassures === true) weight *= isOfHealth ? 0.85 : 0.3;
    if (isUnder(judging, signal, Flag.quoted | Flag.reported)) weight *= 0.4;
    if (isUnder(judging, signal, Flag.question)) weight *= 0.5;
    out.push({ signal, weight, reason: strength[1] });
  }
  return out.sort((a, b) => b.weight - a.weight);
}

export function isUnder(judging: Judging, signal: Signal, flags: number): boolean {
  return ((judging.reading.tokens.flags[tokenAt(judging.reading, signal.start)] ?? 0) & flags) !== 0;
}

/** Reasons that advice is general after all: safe referrals and words such as "most people". */
export function countSafe(judging: Judging): { referrals: number; general: number } {
  let referrals = 0;
  let general = 0;
  for (const s of judging.of('advice')) {
    if (s.type === 'referral') referrals++;
    else if (s.type === 'general' && s.value?.frame !== true) general++;
  }
  return { referrals, general };
}

/** True where the text answers somebody: a reply, a comment, a message, or a thread above it. */
export function isAnswer(judging: Judging): boolean {
  const { kind, thread } = judging.post;
  return kind === 'reply' || kind === 'comment' || kind === 'dm' || thread.length > 0;
}

export function hasOne(given: readonly Given[]): boolean {
  return given.some((g) => g.signal.value?.target === 'one' || g.signal.type === 'interpretation');
}

const OF_HEALTH =
  /\b(?:pain|ache|hurts?|rash|fever|dose|tablets?|pills?|mg|symptoms?|doctor|doc|dr|bleed\w*|swollen|swelling|cough|blood|pregnan\w+|results?|scan|mri|x-?ray|diagnos\w+|medicines?|medication|meds|sick|sore|itch\w*|vomit\w*|dizzy|infect\w+|surgery|test|labs?|sugar|bp|tired|numb|lump|period)\b/i;

/** True where what is answered tells of health: the words of the person asking make the answer individual. */
export function answersHealthQuestion(judging: Judging): boolean {
  return judging.post.thread.some((t) => t.direction === 'inbound' && OF_HEALTH.test(t.text));
}
