import { bioRule } from '../shared/bio-rule.ts';

export const rule = bioRule({
  meta: {
    id: 'profile/trust-no-disclaimer',
    family: 'profile',
    title: 'A disclaimer in a bio does not claim to free its author of duties.',
    catalogue: ['PROF-02'],
    severity: 'advise',
    decidedBy: 'machine',
    sources: [
      { id: 'PROF-02', title: 'Mayo Clinic Social Media Network, commentary on guideline 3, 2015', locator: 'a disclaimer is no magic formula' },
    ],
  },
  base: -1,
  asksFrom: 9,
  weigh({ add }) {
    add('no liability', 1.6, 'duties are said not to hold');
  },
  what: (words) => `In the bio, ${words} claims a protection that a disclaimer does not give.`,
  why: 'Readers are harmed by what the posts say, whatever the bio says first. A disclaimer protects no one.',
  instead: 'Keep the plain words "Posts are my own views", and judge each post by itself.',
});
