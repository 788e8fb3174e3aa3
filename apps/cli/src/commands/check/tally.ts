import { isWorse, type Verdict, worst } from '@precept/model';
import { Exit } from '../../command.ts';
import type { Checked } from './checked.ts';
import type { Settings } from './settings.ts';

/** Counts what a run found: small enough to send from a worker. */
export interface Tally {
  texts: number;
  faults: number;
  readonly verdicts: Record<Verdict, number>;
  worst: Verdict;
}

export function newTally(): Tally {
  return { texts: 0, faults: 0, verdicts: { clear: 0, advise: 0, review: 0, block: 0 }, worst: 'clear' };
}

export function count(tally: Tally, checked: Checked): void {
  tally.texts++;
  if (checked.kind === 'fault') tally.faults++;
  else {
    const { verdict } = checked.output;
    tally.verdicts[verdict]++;
    tally.worst = worst(tally.worst, verdict);
  }
}

export function addTally(to: Tally, from: Tally): void {
  to.texts += from.texts;
  to.faults += from.faults;
  to.worst = worst(to.worst, from.worst);
  for (const verdict of Object.keys(from.verdicts) as Verdict[]) to.verdicts[verdict] += from.verdicts[verdict];
}

/** A fault outranks findings: an answer that is not complete must not pass for one. */
export function exitStatus(tally: Tally, failOn: Settings['failOn']): number {
  if (tally.faults > 0) return Exit.fault;
  if (failOn === 'never') return Exit.clear;
  return tally.worst === failOn || isWorse(tally.worst, failOn) ? Exit.findings : Exit.clear;
}
