import { JURISDICTIONS } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { linesFor, localLines } from './local-lines.ts';

describe('local lines', () => {
  it('give the numbers of the country, the emergency number first', () => {
    expect(linesFor('US', 'suicide')).toBe('911 (emergency), 988 (crisis line)');
    expect(linesFor('UK', 'suicide')).toBe('999 (emergency), Samaritans 116 123 (crisis line)');
    expect(linesFor('AU', 'suicide')).toBe('000 (emergency), Lifeline 13 11 14 (crisis line)');
    expect(linesFor('NZ', 'suicide')).toBe('111 (emergency), 1737 (crisis line)');
    expect(linesFor('IN', 'suicide')).toBe('112 (emergency), Tele-MANAS 14416 (crisis line)');
    expect(linesFor('CA', 'emergency')).toBe('911 (emergency)');
    expect(linesFor('EU', 'suicide')).toBe('112 (emergency)');
  });

  it('add the poisons line where too much was taken', () => {
    expect(linesFor('AU', 'overdose')).toBe('000 (emergency), Lifeline 13 11 14 (crisis line), 13 11 26 (poisons)');
  });

  it('leave no jurisdiction without an emergency number', () => {
    for (const j of JURISDICTIONS) expect(localLines(j).emergency).not.toBe('');
  });
});
