import type { Jurisdiction } from '@precept/model';

/** Numbers to give where somebody may be in danger. */
export interface LocalLines {
  readonly emergency: string;
  /** For somebody in despair, by day and night. */
  readonly crisis?: string;
  /** For somebody who took too much. */
  readonly poison?: string;
}

/** Checked in November 2026; an organisation's own policy may name nearer ones. */
const LINES: Readonly<Record<Jurisdiction, LocalLines>> = {
  US: { emergency: '911', crisis: '988', poison: '1-800-222-1222' },
  CA: { emergency: '911', crisis: '988', poison: '1-844-764-7669' },
  UK: { emergency: '999', crisis: 'Samaritans 116 123', poison: 'NHS 111' },
  EU: { emergency: '112' },
  AU: { emergency: '000', crisis: 'Lifeline 13 11 14', poison: '13 11 26' },
  NZ: { emergency: '111', crisis: '1737', poison: '0800 764 766' },
  IN: { emergency: '112', crisis: 'Tele-MANAS 14416' },
  other: { emergency: 'the local emergency number' },
};

export const localLines = (jurisdiction: Jurisdiction): LocalLines => LINES[jurisdiction];

/** "911 (emergency), 988 (crisis line)", by what the danger is. */
export function linesFor(jurisdiction: Jurisdiction, danger: string | undefined): string {
  const { emergency, crisis, poison } = LINES[jurisdiction];
  const out = [`${emergency} (emergency)`];
  if ((danger === 'suicide' || danger === 'overdose') && crisis !== undefined) out.push(`${crisis} (crisis line)`);
  if (danger === 'overdose' && poison !== undefined) out.push(`${poison} (poisons)`);
  return out.join(', ');
}
