import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });

it.each([
  ['before and after', 'before-after'],
  ['[screenshot of a chat]', 'screenshot'],
  ['selfie with the team', 'selfie'],
  ['look at this x-ray', 'scan'],
  ['photo attached', 'photo'],
])('reads %j as %s', (text, type) => expect(sense(toPost({ text })).signals.map((s) => s.type)).toContain(type));

it('finds nothing where no picture is spoken of', () => {
  expect(sense(toPost({ text: 'We scanned the room before lunch.' })).signals).toEqual([]);
});
