import { expect, it } from 'vitest';
import { checked, finding } from '../../testing/checked.ts';
import { applyFixes } from './fix.ts';

const fix = (start: number, end: number, text: string): ReturnType<typeof finding> =>
  finding({ fixes: [{ label: 'x', edits: [{ start, end, text }] }] });

it('applies fixes that do not touch, and leaves out those that would', () => {
  const text = 'My patient Mrs Daly, 84.';
  const { output } = checked(text, [fix(11, 19, 'somebody'), fix(15, 19, 'D.'), fix(19, 23, ''), fix(11, 19, 'twice')]);
  expect(applyFixes(text, output)).toEqual({ text: 'My patient somebody.', applied: 2 });
});

it('changes nothing where there is no fix', () => {
  expect(applyFixes('x', checked('x', [finding({ fixes: [] })]).output)).toEqual({ text: 'x', applied: 0 });
});
