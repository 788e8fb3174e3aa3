import { bioRule } from '../shared/bio-rule.ts';

/** "St Finbar's Primary", "Kita Regenbogen". */
const SCHOOL =
  /(?<![\p{L}'’])\p{Lu}[\p{L}'’]{1,40} (?:Primary|Elementary|Elem|School|Nursery|Academy|High|Middle|Preschool)\b|Kita \p{Lu}|\bat St\.? \p{Lu}/u;

export const rule = bioRule({
  meta: {
    id: 'profile/keep-home-private',
    family: 'profile',
    title: 'A public bio keeps children, addresses and times away to itself.',
    catalogue: ['PROF-23'],
    severity: 'advise',
    decidedBy: 'machine',
    sources: [{ id: 'PROF-23', title: 'AMA opinion on social media; ACP-FSMB 2013 position 2', locator: 'privacy settings; the two spheres' }],
  },
  base: -1.6,
  asksFrom: 9,
  weigh(look) {
    const { has, weighing, judging } = look;
    const isAtSchool = SCHOOL.test(judging.reading.text);
    if ((isAtSchool || has('alone or away')) && look.add('child', 0.9, 'family is told of'))
      weighing.addIf(isAtSchool, 'bio: school', 1.2, 'with the school');
    look.add('alone or away', 1.8, 'where somebody lives, or when nobody is there');
  },
  what: (words) => `In the bio, ${words} tells strangers about home and family.`,
  why: 'An angry or a lonely stranger can find your children or your door.',
  instead: 'Leave out names, schools, streets and shifts, and show them only to people you know.',
});
