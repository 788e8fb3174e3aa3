import type { Judging } from '@precept/engine';
import type { Edit, Severity, Signal, SignalKind } from '@precept/model';
import { weighFrames } from './patient-told.ts';
import { Scale } from './scale.ts';

/** Details that single somebody out when they stand together. */
const DETAILS: readonly SignalKind[] = ['date', 'age', 'place', 'facility-unit', 'occupation', 'event', 'relative'];
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
  const about = Math.max(...found.map(aboutOf));
  const surestOne = found.find((s) => aboutOf(s) === about) as Signal;
  scale.add(surestOne.kind, Math.log(about / (1 - about)), `${what} is told of one patient, by the words around it`, surestOne);
  const name = judging.signals.some((s) => s.kind === 'person' && s.identifies && s.type !== 'described');
  if (name) scale.add('person', 0.9, 'a person is named as well');
  const number = judging.signals.some((s) => (s.kind === 'record-number' || s.kind === 'contact') && s.identifies && s.type !== 'handle');
  if (number) scale.add('record-number', 0.9, 'a number or address of a person stands in the text');
  const details = new Set(judging.signals.filter((s) => s.identifies && DETAILS.includes(s.kind)).map((s) => s.kind));
  details.delete(surestOne.kind);
  if (details.size > 0) scale.add([...details].join(', '), Math.min(1, details.size * 0.4), 'other details single the same person out');
  const ownKin = judging.signals.some((s) => s.kind === 'relative' && (s.role === 'author' || isCalledByName(judging, s)));
  if (ownKin && judging.post.direction === 'outbound') scale.add('relative', -1.3, 'the author tells of their own family');
  if (judging.signals.some((s) => s.kind === 'relation' && s.type === 'colleague')) scale.add('relation', -0.6, 'a colleague is spoken of');
  more?.(scale);
  // A year that is the identifier itself is no sign that the text speaks of history.
  const others = judging.signals.filter((s) => s.kind !== 'frame' || !found.some((f) => f.start <= s.start && s.end <= f.end));
  weighFrames(scale, { ...judging, signals: others });
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

/** Takes words out together with the preposition before them: " on Tuesday" goes, "on" does not stay behind. */
export function cutWithPreposition(judging: Judging, found: readonly Signal[]): Edit[] {
  const { text } = judging.reading;
  const out: Edit[] = [];
  for (const s of [...found].sort((a, b) => a.start - b.start)) {
    const before = /(?:,?\s+(?:on|in|at|from|of|near|by|since|around|outside|over|during)(?:\s+(?:the|our|this))?)?\s*$/i.exec(
      text.slice(0, s.start),
    );
    let start = before ? before.index : s.start;
    let { end } = s;
    if (start === 0) while (end < text.length && /[\s,]/.test(text[end] as string)) end++;
    if (start < (out.at(-1)?.end ?? 0)) start = s.start;
    if (start >= (out.at(-1)?.end ?? 0)) out.push({ start, end, text: '' });
  }
  return out;
}
