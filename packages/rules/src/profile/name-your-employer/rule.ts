import { bioRule } from '../shared/bio-rule.ts';

const INDUSTRY: ReadonlySet<string> = new Set(['pharma-employee', 'device-employee']);

export const rule = bioRule({
  meta: {
    id: 'profile/name-your-employer',
    family: 'profile',
    title: "A disclaimer about an employer names it, and who speaks of an employer's field says who that is.",
    catalogue: ['PROF-03'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'PROF-03', title: 'Mayo Clinic guidelines for employees', locator: 'nos. 2 and 4' },
      { id: 'PROF-03', title: 'IBM Social Computing Guidelines; Roche principles 2010', locator: 'name, role, first person; affiliation' },
    ],
  },
  base: -1.4,
  asksFrom: 1.2,
  weigh({ bio, post, has, add, against, weighing, judging }) {
    if (bio.employers.some((e) => e.isNamed) || post.author.employer !== undefined || post.author.role.endsWith('-account')) return;
    const isIndustry = INDUSTRY.has(post.author.role) || bio.roles.some((r) => r.profession === 'industry' && !r.isPast);
    const speaks = bio.disclaimers.find(
      (d) => d.speaksOfEmployer && (isIndustry || /\b(?:employers?|company|firm|boss(?:es)?|work)\b/i.test(d.text)),
    );
    const hidden = bio.employers.find((e) => !e.isNamed);
    const own = bio.disclaimers.find((d) => d.sort === 'own-views');
    weighing.addIf(speaks !== undefined, 'bio: disclaimer', 1.5, 'the disclaimer speaks of an employer the bio does not name', speaks);
    weighing.addIf(hidden !== undefined, 'bio: employer', 1, 'the employer is hinted at and not named', hidden);
    if (isIndustry && (own || hidden)) weighing.add('role', 0.8, 'the author works for a company', own ?? hidden);
    const field = has('field talk') || judging.signals.some((s) => s.kind === 'medicine');
    weighing.addIf(
      field && (isIndustry || speaks !== undefined || hidden !== undefined),
      'bio: field',
      isIndustry ? 1.2 : 0.8,
      "the employer's field is a subject",
    );
    if (isIndustry) add('tie denied', 2.2, 'independence is claimed');
    if (isIndustry && field) add('praises', 1.6, 'its products are praised');
    against('no product talk', -2, 'the author does not post on it');
    against('tie told', -1.2, 'the tie is told');
  },
  what: (words) => `In the bio, ${words} speaks for or about an employer that is not named.`,
  why: 'Readers cannot weigh what you say of a field when they do not know who in it pays you. A disclaimer protects no one.',
  instead: 'Name role and employer, then say whose views these are: "Nurse educator at …. Posts are my own views."',
});
