import { Kind, type Sensing } from '@precept/engine';
import { FIRST_PERSON, findWord, isPastVerb, sentenceAround, wordSet } from '../shared/words.ts';

const SUBJECT = wordSet("he she he's she's hes shes he'd she'd he'll she'll her his him");
const OWN_KIN = wordSet(
  'mum mom dad mother father nan gran grandma grandad grandpa granddad sister brother husband wife son daughter uncle aunt cousin hubby partner kid niece nephew nana papa mama boss manager friend neighbour neighbor',
);
const STAFF = wordSet(
  'nurse doctor dr prof professor colleague consultant registrar surgeon matron chaplain teacher boss porter author singer minister president senator actor ceo founder professor pharmacist midwife matron mentor',
);
const MINE = wordSet('my our');
const CLINICIANS = new Set(['physician', 'nurse', 'pharmacist', 'dentist', 'student', 'staff']);

/** "She told me in recovery …": a patient known only as he or she. At most one per text. */
export function addPronounStory(sensing: Sensing): void {
  const { reading } = sensing;
  const { count, hash, kind, start, end } = reading.tokens;
  for (let i = 0; i < count; i++) {
    if (!SUBJECT.has(hash[i] as number) || kind[i] !== Kind.word) continue;
    const s = sentenceAround(reading, i);
    const score = baseScore(sensing, i) + sentenceScore(sensing, s, start[s.from] as number, end[s.to - 1] as number);
    if (score <= 0) continue;
    sensing.addTokens(i, i + 1, {
      kind: 'relation',
      type: 'a-patient',
      role: 'patient',
      confidence: Math.round(100 / (1 + Math.exp(-score))) / 100,
      value: { specific: true, noun: 'pronoun' },
    });
    return;
  }
}

function baseScore(sensing: Sensing, i: number): number {
  const { reading, post } = sensing;
  let score = CLINICIANS.has(post.author.role) ? -1.5 : -2.3;
  const kin = findWord(reading, 0, i, OWN_KIN);
  if (kin >= 0 && findWord(reading, Math.max(0, kin - 3), kin, MINE) >= 0) score -= 2;
  if (findWord(reading, Math.max(0, i - 30), i, STAFF) >= 0) score -= 0.8;
  if (sensing.signals.some((x) => x.kind === 'relation' && (x.type === 'own-illness' || x.type === 'colleague'))) score -= 1;
  return score;
}

function sentenceScore(sensing: Sensing, s: { from: number; to: number }, a: number, b: number): number {
  const { reading } = sensing;
  let care = 0;
  let illness = 0;
  let unit = 0;
  for (const x of sensing.signals) {
    const near = x.start >= a - 80 && x.end <= b + 80 ? (x.start >= a && x.end <= b ? 1 : 0.6) : 0;
    if (near === 0) continue;
    if (x.kind === 'care') care = Math.max(care, near * (x.value?.about === 'third' ? 1.2 : x.value?.about === 'none' ? 0.8 : 0.2));
    else if (x.kind === 'condition' || x.kind === 'symptom') illness = Math.max(illness, near * 0.6);
    else if (x.kind === 'facility-unit') unit = Math.max(unit, near * (x.type === 'bed' || x.type === 'room' || x.type === 'ward' ? 0.9 : 0.2));
  }
  const me = findWord(reading, s.from, s.to, FIRST_PERSON) >= 0 ? 0.5 : 0;
  let past = 0;
  for (let i = s.from; i < s.to; i++) if (isPastVerb(reading, i)) past = 0.4;
  return care + illness + unit + me + past;
}
