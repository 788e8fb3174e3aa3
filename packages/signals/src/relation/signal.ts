import { Flag, Kind, type Match, type Sensing, type SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { FIRST_PERSON, findWord, hasFlag, isPastVerb, MODALS, sentenceAround, wordSet } from '../shared/words.ts';
import { addPronounStory } from './pronoun-story.ts';
import { BARE_NEXT, DETERMINERS, GENERAL_DETERMINERS, NARRATIVE, PATIENT_COMPOUNDS, PEOPLE, TIES, TIME_OF_STORY } from './words.ts';

const MINE = wordSet('my our');
const PARTICULAR = wordSet('this that my our one another the last');
const CONDITIONAL = wordSet('if when whenever unless suppose imagine');

/** How the author stands to the person spoken of: my patient, a patient, patients in general, the author's own illness, a colleague. */
export const signal: SignalModule = {
  name: 'relation',
  kinds: ['relation'],
  after: ['care', 'condition', 'symptom', 'facility-unit'],
  lexicons: [PEOPLE, TIES],
  trigger: { lexicon: true, signals: ['care', 'condition', 'symptom', 'facility-unit'] },
  sense(sensing) {
    const ties = longest(sensing.matches(TIES));
    for (const tie of ties) addTie(sensing, tie);
    for (const person of longest(sensing.matches(PEOPLE))) {
      if (ties.some((t) => t.from < person.to && person.from < t.to)) continue;
      addPerson(sensing, person);
    }
    if (!sensing.of('relation').some((r) => r.role === 'patient' && r.value?.specific === true)) addPronounStory(sensing);
  },
};

function addTie(sensing: Sensing, { from, to, value }: Match<string>): void {
  if (PATIENT_COMPOUNDS.has(sensing.reading.tokens.hash[to] ?? 0)) return;
  const isOne = value === 'my-patient' || value === 'former-patient' || value === 'client';
  const score = isOne ? storyScore(sensing, from, to) + 1.2 : 0;
  sensing.addTokens(from, to, {
    kind: 'relation',
    type: value,
    role: isOne ? 'patient' : 'unknown',
    confidence: isOne ? sure(score) : 0.9,
    value: { specific: isOne && score > 0 },
  });
}

function addPerson(sensing: Sensing, { from, to, value }: Match<string>): void {
  const { reading } = sensing;
  const { hash, start } = reading.tokens;
  if (value === 'patient' && PATIENT_COMPOUNDS.has(hash[to] ?? 0)) return;
  const bare = hasFlag(reading, from, Flag.sentenceStart) && BARE_NEXT.has(hash[to] ?? 0);
  const head = bare ? from : determinerBefore(sensing, from);
  const ageBefore = from > 0 && reading.tokens.kind[from - 1] === Kind.number;
  if (value !== 'patient' && head < 0 && !ageBefore) return;
  if ((reading.tokens.end[to - 1] as number) - (start[from] as number) <= 2 && !ageBefore) return;
  const begin = head >= 0 ? head : from;
  const score = storyScore(sensing, begin, to) + weightOf(value) + (ageBefore ? 0.7 : 0) - (head < 0 && !ageBefore ? 0.8 : 0);
  if (value !== 'patient' && score < -0.3) return;
  const owned = head >= 0 && MINE.has(hash[head] as number) && (value === 'patient' || value === 'client');
  sensing.addTokens(begin, to, {
    kind: 'relation',
    type: owned ? 'my-patient' : value === 'client' ? 'client' : 'a-patient',
    role: 'patient',
    confidence: sure(score),
    value: { specific: score > 0, noun: value },
  });
}

function weightOf(noun: string): number {
  if (noun === 'patient') return 0.2;
  if (noun === 'client') return -0.3;
  return noun === 'case' ? -1 : -0.8;
}

/** Log-odds that one real person is told about here, not people in general. */
function storyScore(sensing: Sensing, from: number, to: number): number {
  const { reading } = sensing;
  const s = sentenceAround(reading, from);
  const { hash } = reading.tokens;
  let score = -0.6;
  if (PARTICULAR.has(hash[from] as number)) score += 0.4;
  if (GENERAL_DETERMINERS.has(hash[from] as number)) score -= 2;
  if (findWord(reading, s.from, s.to, FIRST_PERSON) >= 0) score += 0.5;
  if (pastIn(sensing, to, Math.min(s.to, to + 9)) || pastIn(sensing, Math.max(s.from, from - 5), from)) score += 1;
  else if (findWord(reading, to, Math.min(s.to, to + 3), NARRATIVE) >= 0) score += 0.4;
  if (findWord(reading, s.from, s.to, TIME_OF_STORY) >= 0) score += 0.7;
  if (findWord(reading, to, Math.min(s.to, to + 5), MODALS) >= 0 && !pastIn(sensing, to, Math.min(s.to, to + 4))) score -= 1.2;
  if (findWord(reading, Math.max(s.from, from - 4), from, CONDITIONAL) >= 0) score -= 1.2;
  if (hasFlag(reading, from, Flag.negated)) score -= 1;
  if (hasFlag(reading, from, Flag.quoted)) score -= 0.8;
  if (s.question && findWord(reading, s.from, s.to, FIRST_PERSON) < 0) score -= 0.6;
  const a = reading.tokens.start[s.from] as number;
  const b = reading.tokens.end[s.to - 1] as number;
  for (const x of sensing.of('care')) if (x.start >= a && x.end <= b && x.value?.singular) return score + 0.6;
  return score;
}

function determinerBefore(sensing: Sensing, from: number): number {
  const { reading } = sensing;
  const { hash, kind } = reading.tokens;
  const s = sentenceAround(reading, from);
  for (let i = from - 1; i >= Math.max(s.from, from - 6); i--) {
    if (kind[i] === Kind.punctuation || kind[i] === Kind.emoji) return -1;
    if (DETERMINERS.has(hash[i] as number)) return i;
  }
  return -1;
}

function pastIn(sensing: Sensing, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPastVerb(sensing.reading, i)) return true;
  return false;
}

const sure = (score: number): number => Math.round(100 / (1 + Math.exp(-score))) / 100;
