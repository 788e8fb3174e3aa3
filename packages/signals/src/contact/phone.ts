import type { Jurisdiction } from '@precept/model';
import type { NumberRun } from '../shared/number-runs.ts';

/** 0 … 1: how much a run of digits looks like a telephone number, given whether a word for one stands before it. */
export function looksLikePhone(run: NumberRun, isLabelled: boolean, where: Jurisdiction): number {
  const n = run.digits.length;
  if (n < 6 || n > 15 || run.isPart) return 0;
  const { digits, shape, separators } = run;
  if (separators.includes('.') && !/^1?-?3-3-4$/.test(shape) && !/^\d+(?:-\d+){3,}$/.test(shape)) return 0;
  if (run.hasPlus) return n >= 8 ? 1 : 0;
  if (/^(?:1-)?3-3-4$/.test(shape)) {
    const isNorthAmerican = /^1?[2-9]\d\d[2-9]/.test(digits) || digits.includes('555');
    if (separators.includes('-') || separators.includes('(') || separators.includes('.')) return isNorthAmerican || isLabelled ? 0.95 : 0.4;
    return isLabelled || (isNorthAmerican && where !== 'UK') ? 0.85 : 0.3;
  }
  if (shape === '3-4') return digits.startsWith('555') ? 0.95 : isLabelled ? 0.85 : separators === '-' ? 0.6 : 0.2;
  if (
    /^1[38]00|^13\d{4}$|^0/.test(digits) &&
    /^(?:4-3-3|2-2-2|4-6|3-3-3|3-3-4|3-4-4|4-3-4|5-6|5-3-3|2-4-4|4-4|11|10|3-4-3|4-7|3-8|3-7|2-3-4|2-4-3|5-5|4-3-2|2-3-2-2|3-2-2-3|2-2-2-2-2)$/.test(
      shape,
    )
  )
    return isLabelled ? 0.95 : separators.length > 0 ? 0.85 : n >= 10 ? 0.7 : 0.2;
  if (/^(?:5-5|10|4-3-3|3-3-4)$/.test(shape) && /^[6-9]/.test(digits))
    return isLabelled ? 0.9 : where === 'IN' ? 0.8 : shape === '5-5' && separators === ' ' ? 0.6 : 0.2;
  if (/^(?:4-4|3-3|8|4-3|3-5)$/.test(shape) || n === 7 || n === 10) return isLabelled ? 0.75 : 0.1;
  if (isLabelled && n >= 8 && n <= 13) return 0.7;
  return 0;
}
