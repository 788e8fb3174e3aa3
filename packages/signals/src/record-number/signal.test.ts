import { createChecker, NO_HEADS } from '@precept/engine';
import { toPost } from '@precept/model';
import { describe, expect, it } from 'vitest';
import { signal as contact } from '../contact/signal.ts';
import { isAadhaar, isLuhn, isMedicareAu, isNationalInsurance, isNhsNumber, isSocialSecurity, isVin } from './check-digits.ts';
import { signal } from './signal.ts';

const { sense } = createChecker({ signals: [contact, signal], rules: [], heads: NO_HEADS });
const find = (text: string) => {
  const { reading, signals } = sense(toPost({ text }));
  return signals.filter((s) => s.kind === 'record-number').map((s) => `${s.type} ${reading.text.slice(s.start, s.end)}`);
};

describe('record-number', () => {
  it.each([
    ['MRN 00482913 is difficult', ['mrn 00482913']],
    ['nhs no 943 476 5919', ['nhs 943 476 5919']],
    ['he left 531-74-0926 on the desk', ['ssn 531-74-0926']],
    ['Serial PGX-2210984 on the can', ['serial PGX-2210984']],
    ['lots AX24017 and AX24022', ['lot AX24017', 'lot AX24022']],
    ['plate 7KRT912 in a ditch', ['plate 7KRT912']],
    ['the QBT-19K plates', ['plate QBT-19K']],
    ['BCBS XYH884120937 denied', ['plan XYH884120937']],
    ['Aadhaar 2341 2341 2346', ['ssn 2341 2341 2346']],
    ['hosp no GH/22/10847', ['mrn GH/22/10847']],
    ['from 192.168.0.14 again', ['ip 192.168.0.14']],
    ['VIN 1M8GDM9AXKP042788', ['vin 1M8GDM9AXKP042788']],
    ['GMC 7140032', ['licence 7140032']],
  ])('reads %j', (text, expected) => expect(find(text)).toEqual(expected));

  it.each([
    'A1c 7.2, room 12, unit 4',
    'policy 2024 changed',
    '500 mg, a lot of 12',
    'Call 0800 611 116',
    'account for 40% of cases',
    'OPD, 140 patients before lunch',
    'run it on 127.0.0.1:3000 or 0.0.0.0',
    'mask 255.255.255.0, see 192.0.2.14',
  ])('leaves alone %j', (text) => expect(find(text)).toEqual([]));

  it('marks dummies', () => {
    const { signals } = sense(toPost({ text: 'Sample card, ID 000000000' }));
    expect(signals[0]).toMatchObject({ value: { dummy: true } });
  });
});

describe('check digits', () => {
  it('accept the right and refuse the wrong', () => {
    expect([isNhsNumber('9434765919'), isNhsNumber('9434765918'), isNhsNumber('1111111111')]).toEqual([true, false, false]);
    expect([isSocialSecurity('531740926'), isSocialSecurity('000123456'), isSocialSecurity('900123456')]).toEqual([true, false, false]);
    expect([isMedicareAu('2428778132'), isMedicareAu('2428778732'), isMedicareAu('9999999999')]).toEqual([true, false, false]);
    expect([isLuhn('4111111111111111'), isLuhn('4111111111111112')]).toEqual([true, false]);
    expect([isVin('1M8GDM9AXKP042788'), isVin('1M8GDM9A1KP042788')]).toEqual([true, false]);
    expect([isAadhaar('234123412346'), isAadhaar('234123412347')]).toEqual([true, false]);
    expect([isNationalInsurance('AB123456C'), isNationalInsurance('GB123456C')]).toEqual([true, false]);
  });
});
