import { isOrganisation } from '@precept/model';
import { bioRule } from '../shared/bio-rule.ts';

/** Where prescription medicines may be advertised to the public. */
const MAY_ADVERTISE: ReadonlySet<string> = new Set(['US', 'NZ']);

export const rule = bioRule({
  meta: {
    id: 'profile/no-medicine-counter',
    family: 'profile',
    title: 'A bio is no counter for prescription medicines.',
    catalogue: ['INT-01', 'INT-02', 'INT-04'],
    severity: 'review',
    decidedBy: 'machine',
    sources: [
      {
        id: 'INT-02',
        title: 'Human Medicines Regulations 2012 (UK); ASA and MHRA guidance',
        locator: 'no advertising of prescription-only medicines to the public',
      },
      { id: 'INT-01', title: 'Directive 2001/83/EC', locator: 'article 88' },
      { id: 'INT-04', title: 'Therapeutic Goods Advertising Code (AU)', locator: 'schedule 4 medicines' },
    ],
  },
  base: -1.4,
  asksFrom: 0.2,
  weigh({ post, has, add, against, weighing, judging }) {
    const { role, jurisdiction } = post.author;
    const medicine = judging.signals.find((s) => s.kind === 'medicine' && (s.type === 'brand' || s.type === 'generic'));
    const named = add('medicine', 1, 'a prescription medicine is named') || medicine !== undefined;
    if (medicine && !has('medicine')) weighing.add('medicine', 1, 'a medicine is named', medicine);
    const sells = add('for money', 0.7, 'with prices or offers') || add('message me', 0.5, 'and people are asked to write');
    if (named && !sells && !has('best') && !isOrganisation(post)) weighing.add('medicine', -1.5, 'it is not on offer');
    if (named && (has('best') || has('results') || (has('praises') && (sells || isOrganisation(post)))))
      weighing.add('bio: praises', 0.7, 'and praised');
    weighing.addIf(named && !MAY_ADVERTISE.has(jurisdiction), 'jurisdiction', 0.6, 'the public may not be shown such offers there');
    weighing.addIf(role === 'pharma-account' && !MAY_ADVERTISE.has(jurisdiction) && (has('praises') || has('results')), 'role', 1.2, 'by the maker');
    against('tie told', -1.2, 'a tie is told, nothing is sold');
    add('no prescription', 2, 'no prescription is asked for');
  },
  what: (words) => `In the bio, ${words} offers a prescription medicine like goods on a counter.`,
  why: 'People ask for the medicine instead of the examination, and some of them are harmed by it.',
  instead: 'Name the consultation you give, and leave medicines and prices out.',
});
