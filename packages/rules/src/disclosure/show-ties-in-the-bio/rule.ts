import { bioRule } from '../../profile/shared/bio-rule.ts';

const CLINICIANS: ReadonlySet<string> = new Set(['physician', 'nurse', 'pharmacist', 'dentist']);
/** A code to buy with: capitals and a number. */
const CODE = /\b[A-Z]{2,}\d{1,3}\b/;

export const rule = bioRule({
  meta: {
    id: 'disclosure/show-ties-in-the-bio',
    family: 'disclosure',
    title: 'A bio that sells, links or praises says whose product it is and who pays.',
    catalogue: ['DIS-01', 'DIS-04', 'DIS-08'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'DIS-08', title: "AMA opinion on physicians' use of social media for product promotion", locator: 'disclose, keep advice independent' },
      { id: 'DIS-01', title: '16 CFR 255.5(a) (2023)', locator: 'material connections' },
    ],
  },
  base: -1.8,
  asksFrom: 1.1,
  weigh({ post, has, add, against, weighing, judging }) {
    const sells = add('sells or links', 1.2, 'something is sold, linked or given a code');
    weighing.addIf(sells && CODE.test(judging.reading.text), 'code', 0.6, 'with a code');
    const praises = add('praises', 0.8, 'something is praised');
    weighing.addIf(sells && praises, 'bio: both', 0.6, 'praise and sale together');
    weighing.addIf(sells && CLINICIANS.has(post.author.role), 'role', 0.5, 'by a clinician, whose word counts more');
    add('tie hinted', 1.5, 'a tie is only hinted at');
    if (praises && /^(?:pharma|device)-/.test(post.author.role)) weighing.add('role', 1.6, 'by somebody the industry pays');
    weighing.addIf(has('tie denied') && (sells || praises), 'bio: tie denied', 0.5, 'a tie is denied');
    against('tie told', -2.4, 'the tie is told');
  },
  what: (words) => `In the bio, ${words} sells or praises, and does not say plainly who pays or owns.`,
  why: "Readers take it for a clinician's free judgement and weigh it more than they would if they knew of the tie.",
  instead: 'Say it in plain words, "I own …", "I am paid by …", and say it again in each post on the product.',
});
