import type { Reading } from '@precept/engine';
import { FIRST_PERSON, SECOND_PERSON, THIRD_PERSON, type WordSet, wordSet } from '../shared/words.ts';
import {
  CREDENTIALS,
  EPONYM_HEADS,
  EPONYMS,
  GREETING,
  MEDICINE_CONTEXT,
  MEDICINE_NAMES,
  NOT_NAMES,
  PATIENT_THINGS,
  PROFESSIONAL_DEEDS,
  THANKING,
} from './words.ts';

const GROUPS = {
  patient: wordSet('patient patients pt pts client resident inpatient customer case'),
  mine: wordSet('my our'),
  theirs: wordSet('your his her their'),
  kin: wordSet(
    'wife husband son daughter mother mum mom father dad sister brother uncle aunt aunty grandson granddaughter nephew niece partner boyfriend girlfriend baby kid boy girl cousin nan gran grandma grandpa grandad granddad hubby fiance lad family twins',
  ),
  askFor: wordSet('ask contact call ring email tell see find with by from via describe speak'),
  healthJob: wordSet(
    'nurse nurses doctor dr physician surgeon pharmacist dentist midwife paramedic consultant registrar chaplain matron sister receptionist porter manager director chief intern student volunteer therapist physio technician tech rn gp hca reg colleague team security reception desk coordinator officer lead librarian professor trainer',
  ),
  hospitalPlace: wordSet('ward bed room theatre bay icu nicu unit floor clinic ed er list books caseload waiting'),
  from: wordSet('from of at in'),
  notName: NOT_NAMES,
  thing: PATIENT_THINGS,
  greeting: GREETING,
  thanking: THANKING,
  deed: PROFESSIONAL_DEEDS,
  credential: CREDENTIALS,
  firstPerson: FIRST_PERSON,
  secondPerson: SECOND_PERSON,
  thirdPerson: THIRD_PERSON,
  eponym: EPONYMS,
  eponymHead: EPONYM_HEADS,
  medicineName: MEDICINE_NAMES,
  medicineContext: MEDICINE_CONTEXT,
  whoHead: wordSet('patient pt client resident customer named called nicknamed meet'),
  here: wordSet('here'),
  named: wordSet('named called titled'),
  namedFor: wordSet('for after'),
  particle: wordSet('de da di del della van von der den bin binti ibn al el la le du dos das abu o mac st mc'),
  tagHead: wordSet(
    'mr mrs ms miss dr team pray prayfor for rip justice justicefor fly stay strong get well baby happy birthday uncle aunty auntie saint nurse getwell prayers lorde goodbye farewell love we remembering forever save',
  ),
  strongTitle: wordSet('mr mrs ms miss mx mister alhaji alhaja hajia shri smt herr frau dr'),
  abbreviated: wordSet('mr mrs ms dr prof sr rev hon capt sgt smt mohd lt col fr sra mme drs st'),
} as const satisfies Readonly<Record<string, WordSet>>;

type Group = keyof typeof GROUPS;

/** One bit for each group of words that tells something of a name. */
export const Mark = Object.fromEntries(Object.keys(GROUPS).map((group, i) => [group, 1 << i])) as Readonly<Record<Group, number>>;

const SLOTS = 4096;
/** Word hashes and their groups, side by side. */
const table = new Int32Array(SLOTS * 2);
const slot = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);
for (const [group, set] of Object.entries(GROUPS)) {
  for (const hash of set) {
    let at = slot(hash);
    while (table[at * 2 + 1] !== 0 && table[at * 2] !== hash) at = (at + 1) & (SLOTS - 1);
    table[at * 2] = hash;
    table[at * 2 + 1] = (table[at * 2 + 1] as number) | Mark[group as Group];
  }
}

/** The groups that the word with this hash belongs to, as bits of `Mark`. */
export function marksOf(hash: number): number {
  let at = slot(hash) * 2;
  for (;;) {
    const marks = table[at + 1] as number;
    if (marks === 0 || table[at] === hash) return marks;
    at = (at + 2) & (SLOTS * 2 - 1);
  }
}

let tokens = new Int32Array(512);
let sentences = new Int32Array(64);
let all = 0;

/** Marks every word of a text, for the questions below. Valid until the next text is marked. */
export function markText(reading: Reading): void {
  const { count, hash } = reading.tokens;
  if (tokens.length < count) tokens = new Int32Array(count * 2);
  if (sentences.length < reading.sentences.length) sentences = new Int32Array(reading.sentences.length * 2);
  sentences.fill(0, 0, reading.sentences.length);
  all = 0;
  for (let i = 0; i < count; i++) {
    const marks = marksOf(hash[i] as number);
    tokens[i] = marks;
    if (marks === 0) continue;
    const at = reading.sentenceOf[i] as number;
    sentences[at] = (sentences[at] as number) | marks;
    all |= marks;
  }
}

/** True where a token of `from … to` (half-open) of the marked text bears the mark. */
export function hasMark(from: number, to: number, mark: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (((tokens[i] as number) & mark) !== 0) return true;
  return false;
}

/** Marks of all tokens of one sentence of the marked text together. */
export const sentenceMarks = (sentence: number): number => sentences[sentence] ?? 0;
/** Marks of all tokens of the marked text together. */
export const textMarks = (): number => all;
