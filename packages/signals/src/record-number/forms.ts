import type { Jurisdiction } from '@precept/model';
import type { NumberRun } from '../shared/number-runs.ts';
import { isAadhaar, isLuhn, isMedicareAu, isNhsNumber, isSocialSecurity, isVin } from './check-digits.ts';

/** No number below is shorter. */
const FEWEST_DIGITS = 9;

export interface FormFound {
  readonly type: string;
  readonly valid: boolean;
  readonly confidence: number;
}

/** What a run of digits without a label is by its form and check digits. */
export function formOf(run: NumberRun, where: Jurisdiction): FormFound | undefined {
  const { shape, digits, separators } = run;
  if (digits.length < FEWEST_DIGITS) return undefined;
  if (shape === '3-2-4' && /^([- .])\1$/.test(separators))
    return { type: 'ssn', valid: isSocialSecurity(digits), confidence: isSocialSecurity(digits) ? 0.95 : 0.6 };
  if (shape === '3-3-4' && (separators === '  ' || separators === '--') && isNhsNumber(digits) && (where === 'UK' || separators === '  '))
    return { type: 'nhs', valid: true, confidence: where === 'UK' ? 0.9 : 0.55 };
  if (/^4-5-1(?:-1)?$/.test(shape) && isMedicareAu(digits)) return { type: 'medicare', valid: true, confidence: 0.95 };
  if (shape === '4-4-4' && isAadhaar(digits)) return { type: 'ssn', valid: true, confidence: 0.9 };
  if (
    (shape === '4-4-4-4' || shape === '4-6-5' || (digits.length >= 14 && digits.length <= 19 && separators === '' && /^[3-6]/.test(digits))) &&
    isLuhn(digits)
  )
    return { type: 'account', valid: true, confidence: 0.95 };
  return undefined;
}

/** Check digits of a labelled number; undefined where its kind has none. */
export function validity(type: string, text: string): boolean | undefined {
  const digits = text.replace(/\D/g, '');
  if (type === 'nhs') return isNhsNumber(digits);
  if (type === 'ssn' && digits.length === 9 && /^[\d -]+$/.test(text)) return isSocialSecurity(digits);
  if (type === 'ssn' && digits.length === 12) return isAadhaar(digits);
  if (type === 'medicare' && digits.length >= 10 && digits.length <= 11) return isMedicareAu(digits);
  if (type === 'vin') return isVin(text.toUpperCase());
  if (type === 'account' && digits.length === 16) return isLuhn(digits);
  return undefined;
}
