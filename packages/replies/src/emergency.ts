import type { Jurisdiction } from '@precept/model';

/** Where to call when life is in danger. Where the country is not known, the words ask for the local number. */
const NUMBERS: Readonly<Record<Jurisdiction, string>> = {
  US: '911',
  CA: '911',
  UK: '999',
  EU: '112',
  IN: '112',
  AU: '000',
  NZ: '111',
  other: 'your local emergency number',
};

export const emergencyNumber = (jurisdiction: Jurisdiction): string => NUMBERS[jurisdiction];
