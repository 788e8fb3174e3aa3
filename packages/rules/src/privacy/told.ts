import type { Judging } from '@precept/engine';
import type { Edit, Severity, Signal, SignalKind } from '@precept/model';
import { weighFrameSignals } from './patient-told.ts';
import { Scale } from './scale.ts';

/** Details that single somebody out when they stand together. */
const DETAILS: Readonly<Partial<Record<SignalKind, true>>> = {
  date: true,
  age: true,
  place: true,
  'facility-unit': true,
  occupation: true,
  event: true,
  relative: true,
};
const REVIEW = 0.9;
const BLOCK = 1.9;

export interface Told {
  readonly scale: Scale;
  readonly severity: Severity;
}

/**
 * Weighs signals of one kind as identifiers of a patient: how surely the words around tell of one patient, what else
 * singles the person out, and what the author says the text is. Undefined where the doubt is greater.
 */
export function weighTold(judging: Judging, found: readonly Signal[], what: string, base = -0.3, more?: (scale: Scale) => void): Told | undefined {
  if (found.length === 0) return undefined;
  const scale = new Scale(base);
  let surestOne = found[0] as Signal;
  for (const s of found) if (aboutOf(s) > aboutOf(surestOne)) surestOne = s;
  const about = aboutOf(surestOne);
  scale.add(surestOne.kind, Math.log(about / (1 - about)), `${what} is told of one patient, by the words around it`, surestOne);
  const name = judging.of('person').some((s) => s.identifies && s.type !== 'described');
  if (name) scale.add('person', 0.9, 'a person is named as well');
  const number = judging.signals.some((s) => (s.kind === 'record-number' || s.kind === 'contact') && s.identifies && s.type !== 'handle');
  if (number) scale.add('record-number', 0.9, 'a number or address of a person stands in the text');
  const details: SignalKind[] = [];
  for (const s of judging.signals)
    if (s.identifies && DETAILS[s.kind] && s.kind !== surestOne.kind && !details.includes(s.kind)) details.push(s.kind);
  if (details.length > 0) scale.add(details.join(', '), Math.min(1, details.length * 0.4), 'other details single the same person out');
  const ownKin = judging.of('relative').some((s) => s.role === 'author' || isCalledByName(judging, s));
  if (ownKin && judging.post.direction === 'outbound') scale.add('relative', -1.3, 'the author tells of their own family');
  if (judging.of('relation').some((s) => s.type === 'colleague')) scale.add('relation', -0.6, 'a colleague is spoken of');
  more?.(scale);
  // A year that is the identifier itself is no sign that the text speaks of history.
  const frames = judging.of('frame');
  if (frames.length > 0)
    weighFrameSignals(
      scale,
      frames.filter((s) => !found.some((f) => f.start <= s.start && s.end <= f.end)),
    );
  if (scale.total <= 0) return undefined;
  for (const s of found) scale.keep(s);
  const direct = name || number;
  return { scale, severity: scale.total >= BLOCK && direct ? 'block' : scale.total >= REVIEW ? 'review' : 'advise' };
}

/** "Nana died on Sunday": a kin word used as a name is the author's own. */
function isCalledByName({ reading }: Judging, s: Signal): boolean {
  return (
    s.role === 'unknown' &&
    /^(?:Mum|Mom|Mam|Dad|Nan|Nana|Nanna|Gran|Granny|Grandma|Grandpa|Grandad|Granddad|Papa|Mama|Mummy|Daddy)$/.test(reading.text.slice(s.start, s.end))
  );
}

function aboutOf(s: Signal): number {
  return Math.min(0.97, Math.max(0.03, Number(s.value?.about ?? 0.5)));
}

/** One edit for each signal, in text order, without overlaps. */
export function editEach(found: readonly Signal[], textFor: (s: Signal) => string): Edit[] {
  const out: Edit[] = [];
  for (const s of [...found].sort((a, b) => a.start - b.start))
    if (s.start >= (out.at(-1)?.end ?? 0)) out.push({ start: s.start, end: s.end, text: textFor(s) });
  return out;
}

const PREPOSITION = /(?:,?\s+(?:on|in|at|from|of|near|by|since|around|outside|over|during)(?:\s+(?:the|our|this))?)?\s*$/i;
/** Characters looked back at: a preposition, an article, and the spaces around them. */
const LONGEST_PREPOSITION = 32;

/** Takes words out together with the preposition before them: " on Tuesday" goes, "on" does not stay behind. */
export function cutWithPreposition(judging: Judging, found: readonly Signal[]): Edit[] {
  const { text } = judging.reading;
  const out: Edit[] = [];
  for (const s of [...found].sort((a, b) => a.start - b.start)) {
    const from = Math.max(0, s.start - LONGEST_PREPOSITION);
    const before = PREPOSITION.exec(text.slice(from, s.start));
    let start = before ? from + before.index : s.start;
    let { end } = s;
    if (start === 0) while (end < text.length && /[\s,]/.test(text[end] as string)) end++;
    if (start < (out.at(-1)?.end ?? 0)) start = s.start;
    if (start >= (out.at(-1)?.end ?? 0)) out.push({ start, end, text: '' });
  }
  return out;
}
