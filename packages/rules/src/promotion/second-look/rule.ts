import { secondLook } from '../../shared/second-look.ts';

export const rule = secondLook({
  family: 'promotion',
  title: 'Ask somebody where a text as a whole reads like promotion of a medicine or device.',
  catalogue: ['RX-01', 'RX-02'],
  sources: [{ id: 'RX-01', title: 'FDA, 21 CFR 202.1 and 21 CFR 201.128', locator: 'promotion within the label, with fair balance' }],
  like: 'promotion of a medicine or device that needed review',
  why: 'Patients may ask for a product that is not for them, not knowing its risks.',
  instead: 'Leave the product to the approved channels, with its approved use and its risks.',
});
