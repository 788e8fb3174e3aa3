import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { expect, it } from 'vitest';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [signal], rules: [], heads: NO_HEADS });

it.each([
  ['gofund.example/help-baby-arlo', 'crowdfunding', true],
  ['visit.hospital.example/room/8841-jm', 'meeting', true],
  ['https://mychart.example/results/88213', 'portal', true],
  ['hospital.example/give', 'general', false],
  ['https://mchango.example/c/ward6-pumps', 'crowdfunding', false],
  ['https://www.instagram.com/nurse', 'profile', false],
  ['https://amzn.to/3xyz', 'shop', false],
  ['http://localhost:3000/chart/88213', 'general', false],
  ['http://127.0.0.1:8080/portal/results/4411', 'general', false],
])('classes %s as %s', (address, type, personal) => {
  const { reading, signals } = sense(toPost({ text: `See ${address}.` }));
  expect(signals[0]).toMatchObject({ kind: 'url', type, value: { personal } });
  expect(reading.text.slice(signals[0]?.start, signals[0]?.end)).toBe(address);
});
