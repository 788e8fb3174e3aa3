import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signals as modules } from '../signals.gen.ts';
import { inboundLogit } from './inbound.ts';

const { sense } = createChecker({ signals: modules, rules: [], heads: NO_HEADS });
const look = (text: string) => sense(toPost({ text, direction: 'inbound', kind: 'comment' }));

describe('what reads incoming texts', () => {
  it('tells harm by a product from a question about opening hours', () => {
    const harm = look('two days on the new tablets and my hands shake, could not sleep');
    const hours = look('What time does the clinic open on Monday?');
    expect(inboundLogit(harm.reading, harm.signals, 'adverse')).toBeGreaterThan(0);
    expect(inboundLogit(hours.reading, hours.signals, 'adverse')).toBeLessThan(-3);
  });

  it('tells danger from thanks', () => {
    const danger = look('he took all his pills and will not wake up please somebody');
    const thanks = look('Thank you all so much, the day unit was lovely');
    expect(inboundLogit(danger.reading, danger.signals, 'danger')).toBeGreaterThan(0);
    expect(inboundLogit(thanks.reading, thanks.signals, 'danger')).toBeLessThan(-3);
  });

  it('says the same twice, and of an empty text', () => {
    const { reading, signals } = look('gums bleed since the new pill');
    expect(inboundLogit(reading, signals, 'adverse')).toBe(inboundLogit(reading, signals, 'adverse'));
    const empty = look('');
    expect(Number.isFinite(inboundLogit(empty.reading, empty.signals, 'danger'))).toBe(true);
  });
});
