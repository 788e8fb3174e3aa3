import type { Judging } from '@precept/engine';
import type { Signal, Span } from '@precept/model';

/** Something said of a patient that narrows down who it is. */
export interface Trait {
  readonly name: string;
  readonly weight: number;
  readonly reason: string;
  readonly span: Span;
}

type Weigh = (s: Signal) => readonly [weight: number, reason: string] | undefined;

/** What each kind of signal tells of a patient, in log-odds; nothing where the signal is of somebody else. */
const WEIGH: Readonly<Partial<Record<Signal['kind'], Weigh>>> = {
  person: (s) => (s.identifies && s.type === 'described' ? [1.8, 'the person is described so that a place knows them'] : undefined),
  occupation: (s) => (s.role !== 'patient' ? undefined : s.type === 'common' ? [0.5, 'a job is told'] : [1.1, 'a job few people hold is told']),
  event: (s) => {
    if (s.type === 'rare') return [1.3, 'something rare is told'];
    if (s.type === 'accident' || s.type === 'crime') return [s.value?.care === true ? 1.1 : 0.7, 'an event others heard of is told'];
    if (s.type === 'news') return [1, 'it was in the news'];
    if (s.type === 'celebrity') return [0.9, 'the person is known to many'];
    return s.value?.care === true ? [0.5, 'an occasion is told'] : undefined;
  },
  relative: (s) => (s.role === 'relative' && s.value?.care === true ? [0.5, 'family of the patient is told'] : undefined),
  age: (s) => (s.role === 'author' || s.type === 'band' ? undefined : [s.identifies ? 0.9 : 0.5, 'an age is told']),
  condition: (s) => {
    if (s.value?.topic === true) return undefined;
    return Number(s.value?.per100k ?? 1e6) < 20 ? [1, 'a rare condition is told'] : [0.4, 'a condition is told'];
  },
  date: (s) => (s.type === 'calendar' || s.type === 'weekday' || s.type === 'relative' ? [s.identifies ? 0.6 : 0.3, 'a day is told'] : undefined),
  place: (s) => (s.type === 'country' || s.type === 'region' || s.type === 'state' ? undefined : [s.identifies ? 0.8 : 0.5, 'a place is told']),
  'facility-unit': (s) =>
    s.type === 'bed' || s.type === 'room'
      ? [0.9, 'a bed or room is told']
      : s.type === 'ward' || s.type === 'school'
        ? [0.5, 'a ward or school is told']
        : undefined,
};

/** The traits told, the strongest of each kind. */
export function traitsOf({ signals }: Judging): Trait[] {
  const best = new Map<string, Trait>();
  for (const s of signals) {
    const found = WEIGH[s.kind]?.(s);
    if (!found) continue;
    const [weight, reason] = found;
    const name = s.kind === 'event' ? `event ${s.type}` : s.kind;
    if (weight > (best.get(name)?.weight ?? 0)) best.set(name, { name, weight, reason, span: { start: s.start, end: s.end } });
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
