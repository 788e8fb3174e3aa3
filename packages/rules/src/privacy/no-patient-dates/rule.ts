import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Fix, Signal } from '@precept/model';
import { isAuthorized } from '../patient-told.ts';
import { quoted, type Scale } from '../scale.ts';
import { cutWithPreposition, editEach, type Told, weighTold } from '../told.ts';

const meta = {
  id: 'privacy/no-patient-dates',
  family: 'privacy',
  title: 'A text about a patient tells no more of a date than the year.',
  catalogue: ['PRIV-03'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    {
      id: 'PRIV-03',
      title: 'HIPAA Privacy Rule, de-identification',
      locator: '45 CFR 164.514(b)(2)(i)(C): all elements of dates, except year; "today" and the like are read through the time of posting',
    },
  ],
} as const satisfies RuleMeta;

/** A span of time names no day; the year may stand. */
const ALLOWED = new Set(['year', 'awareness', 'duration']);
/** "Tonight" resolves only through the time of posting: a little less than a calendar day. */
const FEW = new Set(['birth', 'death', 'emergency', 'surgery']);
/** Just below even odds a date still counts where what it dates is rare. */
const NEARLY = 0.38;
const BASES: Readonly<Record<string, number>> = { calendar: -0.1, holiday: -0.2, weekday: -0.3, relative: -0.5, time: -0.5 };

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['date'] },
  judge(judging) {
    if (isAuthorized(judging.post)) return;
    const dates = judging
      .of('date')
      .filter((d) => (d.identifies || Number(d.value?.about) > NEARLY) && !ALLOWED.has(d.type ?? '') && d.value?.precision !== 'year');
    if (dates.length === 0) return;
    const base = Math.max(...dates.map((d) => BASES[d.type ?? ''] ?? -0.4));
    const told = weighTold(judging, dates, 'a date', base, (scale) => weighMoment(scale, judging, dates));
    if (told) report(judging, told, dates);
  },
};

/** A birth or a death, and the hour together with the day, fit very few people. */
function weighMoment(scale: Scale, judging: Judging, dates: readonly Signal[]): void {
  const act = judging.of('care').find((s) => FEW.has(s.type ?? '') && s.value?.past === true && s.value?.about !== 'self' && s.confidence > 0.6);
  if (act) scale.add('care', 0.5, `it dates a ${act.type}`, act);
  if (act && dates.some((d) => d.type === 'time') && dates.some((d) => d.type !== 'time')) scale.add('date', 0.4, 'the hour is told with the day');
}

function report(judging: Judging, { scale, severity }: Told, dates: readonly Signal[]): void {
  judging.report({
    severity,
    spans: dates,
    what: `${quoted(judging, dates)} ${dates.length > 1 ? 'tell' : 'tells'} when a patient was treated, born or lost.`,
    why: 'Whoever knows when somebody was in hospital will know that the patient is meant.',
    instead: 'Say the year or nothing about the time, and let some weeks pass before you post.',
    evidence: scale.evidence,
    fixes: fixes(judging, dates),
  });
}

function fixes(judging: Judging, dates: readonly Signal[]): Fix[] {
  const out: Fix[] = [{ label: 'Leave the time out', edits: cutWithPreposition(judging, dates) }];
  const withYear = dates.filter((d) => d.value?.year !== undefined);
  if (withYear.length === dates.length) out.unshift({ label: 'Keep the year only', edits: editEach(dates, (d) => String(d.value?.year)) });
  return out;
}
