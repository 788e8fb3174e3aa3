import type { Family, Severity } from '@precept/model';
import { FAMILY_HEADS, HEADS, type HeadName } from '../../../signals/src/heads/names.ts';

/** What a careful reader said of a post, as the corpus has it. */
export interface Expected {
  readonly verdict: Severity | 'clear';
  readonly families: readonly Family[];
  readonly hard: boolean;
  readonly adverseEvent?: boolean;
}

/** For each head: 1 yes, −1 no, 0 not asked; and how much the answer counts. */
export interface Labels {
  readonly truth: Int8Array;
  readonly weight: Float32Array;
}

const CONTEMPT =
  /contempt|mock|slur|insult|sneer|derid|deris|stigma|ridicul|disparag|demean|put-?down|xenophob|racis|sexis|caste|classis|ageis|homophob|transphob|shaming|jeer|taunt|scorn|dehuman|name-calling|label for people|bias|body|belittl|irony|sarcas|disgust/i;
const PRIVATE_TALK =
  /private (?:chat|talk|message|convers|group|call|dm)|screenshot|overheard|eavesdrop|gossip|leak|closed (?:group|chat)|group chat|whatsapp|told in confidence|panel talk|email (?:made|shown|shared)|between us|internal (?:mail|memo|message|meeting)/i;
const PROMISE =
  /guarant|promis|cure|permanent|never again|forever|100 ?%|painless|no (?:side|risk)|harmless|miracle|sure|certain|result|limitless|revers|heal|absolute|outcome/i;

export const head = (name: HeadName): number => HEADS.indexOf(name);

export function noLabels(): Labels {
  return { truth: new Int8Array(HEADS.length), weight: new Float32Array(HEADS.length) };
}

export function say(labels: Labels, name: HeadName, truth: boolean, weight = 1): void {
  labels.truth[head(name)] = truth ? 1 : -1;
  labels.weight[head(name)] = weight;
}

/** Labels of a whole post: from the verdict, the families, the spans and, weakly, the words of the reader's note. */
export function labelsOf(expect: Expected, identifies: boolean, note: string): Labels {
  const { verdict, families, hard } = expect;
  const stops = verdict === 'review' || verdict === 'block';
  const out = noLabels();
  if (verdict !== 'advise') say(out, 'action', stops);
  say(out, 'anything', verdict !== 'clear');
  say(out, 'block', verdict === 'block', verdict === 'review' ? 0.5 : 1);
  const has = (family: Family): boolean => verdict !== 'clear' && families.includes(family);
  for (const family of FAMILY_HEADS) say(out, family, has(family), stops || verdict === 'clear' ? 1 : 0.5);
  say(out, 'one-patient', has('privacy') || identifies);
  say(out, 'individual-advice', has('advice'), stops || verdict === 'clear' ? 1 : 0.5);
  weakly(out, 'contempt', has('conduct'), CONTEMPT.test(note));
  weakly(out, 'private-talk', has('conduct') || has('privacy'), has('conduct') && PRIVATE_TALK.test(note));
  weakly(out, 'outcome-promise', has('claim'), has('claim') && PROMISE.test(note));
  if (verdict === 'clear') say(out, 'not-meant', hard, hard ? 1 : 0.3);
  else if (stops) say(out, 'not-meant', false);
  say(out, 'adverse-event', expect.adverseEvent === true);
  return out;
}

/** A yes from the note; a no from the families; posts of the family whose note does not say are not asked. */
function weakly(labels: Labels, name: HeadName, inFamily: boolean, said: boolean): void {
  if (inFamily && said) say(labels, name, true);
  else if (!inFamily) say(labels, name, false);
}
