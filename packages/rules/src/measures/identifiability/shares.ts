import type { Signal } from '@precept/model';

/** One thing said that narrows down who is meant: the share of people it leaves, and what to say in its place. */
export interface Share {
  readonly what: string;
  readonly factor: number;
  readonly instead?: string;
}

type ShareOf = (s: Signal, what: string) => Share | undefined;

/** Of the people of a place, about one in ten is in hospital care in a year; a day is one 365th of that. */
const CARE_IN_A_YEAR = 0.1;
const DATE: Readonly<Record<string, readonly [factor: number, instead: string]>> = {
  hour: [CARE_IN_A_YEAR / 365 / 8, 'recently'],
  day: [CARE_IN_A_YEAR / 365, 'recently'],
  month: [CARE_IN_A_YEAR / 12, 'some time ago'],
  year: [CARE_IN_A_YEAR, 'some time ago'],
};
const AGE: Readonly<Record<string, readonly [factor: number, instead: string]>> = {
  exact: [0.013, 'an age band such as “in their sixties”'],
  band: [0.12, 'an adult'],
  'over-89': [0.006, 'over 80'],
  'birth-year': [0.013, 'an age band'],
};
const JOB: Readonly<Record<string, number>> = { public: 0.0002, rare: 0.0005, common: 0.01 };
const EVENT: Readonly<Record<string, readonly [factor: number, instead: string]>> = {
  rare: [0.0003, 'how such things happen in general'],
  accident: [0.0005, 'an accident'],
  crime: [0.0005, 'an injury'],
  news: [0.0002, 'nothing: leave it out'],
  celebrity: [0.0005, 'nothing: leave it out'],
  ceremony: [0.02, 'an occasion'],
  sport: [0.02, 'an occasion'],
  milestone: [0.02, 'an occasion'],
};
const UNIT: Readonly<Record<string, number>> = { bed: 0.0001, room: 0.0001, ward: 0.001, school: 0.02, clinic: 0.05, hospital: 0.3 };
const UNKNOWN_ILLNESS = 0.01;

/** The share of people each kind of signal leaves, by the roughest of public statistics. */
export const SHARE_OF: Readonly<Partial<Record<Signal['kind'], ShareOf>>> = {
  age(s, what) {
    const found = s.role === 'author' ? undefined : AGE[s.type ?? 'exact'];
    return found && { what, factor: found[0], instead: found[1] };
  },
  condition(s, what) {
    const per100k = Number(s.value?.per100k);
    return { what, factor: per100k > 0 ? Math.min(0.5, per100k / 100_000) : UNKNOWN_ILLNESS, instead: 'the group of illnesses' };
  },
  date(s, what) {
    if (s.type === 'awareness' || s.type === 'holiday' || s.type === 'duration') return undefined;
    const found = DATE[String(s.value?.precision ?? 'day')];
    return found && { what, factor: found[0], instead: found[1] };
  },
  event(s, what) {
    const found = s.identifies || s.value?.care === true ? EVENT[s.type ?? ''] : undefined;
    return found && { what, factor: found[0], instead: found[1] };
  },
  occupation(s, what) {
    const factor = s.role === 'patient' ? JOB[s.type ?? ''] : undefined;
    return factor === undefined ? undefined : { what, factor, instead: 'nothing about work' };
  },
  'facility-unit'(s, what) {
    const factor = UNIT[s.type ?? ''];
    return factor === undefined ? undefined : { what, factor, instead: 'the hospital, or no place at all' };
  },
  relative: (s, what) => (s.role === 'relative' && s.value?.care === true ? { what, factor: 0.3, instead: '“the family”' } : undefined),
};
