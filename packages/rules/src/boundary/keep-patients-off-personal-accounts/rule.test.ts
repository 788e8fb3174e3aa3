import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const inbound = { kind: 'request', direction: 'inbound' } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'lower case and slang', text: 'hiya its mo, ~~u took out my appendix~~ lol, ~~add me~~ pls', post: inbound, severity: 'advise' },
    {
      name: 'clinical questions on the way',
      text: 'Doctor, ~~you treated my mother~~. ~~Accept me~~ and I can send you her readings here.',
      post: inbound,
    },
    { name: 'capitals', text: 'HELLO, YOUR NURSE FROM WARD 9 HERE, ~~ADDING YOU~~ NOW', post: { kind: 'request' }, severity: 'review' },
    { name: 'colleague met at a course', text: 'We met at the wound care course in Leeds. Happy to connect here.', post: { kind: 'request' } },
    { name: 'friendship that came first', text: 'Old school friend here, add me before the reunion!', post: inbound },
    {
      name: 'a general rule',
      text: 'I do not add people from work or from the wards, whoever they are. Please use our public page.',
      post: { kind: 'dm' },
    },
    { name: 'advice to others', text: 'Boundaries 101: do not accept friend requests from patients, have a kind template ready.' },
    { name: 'a bus stop', text: 'Text me when you are at the bus stop, I have your umbrella.', post: { kind: 'dm' } },
  ],
});
