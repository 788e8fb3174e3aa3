import type { Pack } from '../pack.ts';

export const pack: Pack = {
  id: 'us-hipaa',
  title: 'HIPAA Privacy Rule',
  about: 'Covered entities in the United States, their workforce and their vendors.',
  jurisdictions: ['US'],
  clauses: [],
};
