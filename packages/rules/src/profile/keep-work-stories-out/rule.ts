import { bioRule } from '../shared/bio-rule.ts';

export const rule = bioRule({
  meta: {
    id: 'profile/keep-work-stories-out',
    family: 'profile',
    title: 'A bio announces no stories of patients and no inside talk.',
    catalogue: ['PRIV-22', 'PROF-14'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'PRIV-22', title: 'AMA Code of Medical Ethics; ANA principles for social networking', locator: 'patient confidentiality' },
      { id: 'PROF-14', title: 'SEC Regulation FD; codes of conduct', locator: 'confidential information' },
    ],
  },
  base: -1.2,
  asksFrom: 0.3,
  weigh(look) {
    look.add('work stories', 1.9, 'stories of patients are announced');
    look.add('inside talk', 1.7, 'inside talk is announced');
    look.weighing.addIf(
      look.bio.employers.some((e) => e.isNamed),
      'bio: employer',
      0.3,
      'the place is named',
    );
  },
  what: (words) => `In the bio, ${words} announces what patients or colleagues told in confidence.`,
  why: 'Patients and their families recognise themselves, and others stop telling what their care needs.',
  instead: 'Drop the announcement, and say what readers will learn from you instead.',
});
