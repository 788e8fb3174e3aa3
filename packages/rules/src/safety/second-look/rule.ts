import { secondLook } from '../../shared/second-look.ts';

export const rule = secondLook({
  family: 'safety',
  title: 'Ask somebody where a text as a whole reads like a report of harm.',
  catalogue: ['PV-01'],
  sources: [{ id: 'PV-01', title: 'ICH E2D(R1)', locator: 'possible adverse events from digital channels' }],
  like: 'reports of harm from a product',
  why: 'A person may be hurt, and a report that nobody takes down helps nobody else.',
  instead: 'Pass it to the safety team today, and thank the writer without asking for details in public.',
});
