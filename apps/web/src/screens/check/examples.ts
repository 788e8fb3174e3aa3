import type { PostInput } from '@precept/model';

/** Posts to try. Every person is invented. */
export const EXAMPLES: readonly { readonly name: string; readonly post: PostInput }[] = [
  {
    name: 'A proud nurse',
    post: {
      text: 'So proud of Mrs Achterberg from room 12! Two weeks after her stroke on 3 May she walked to the window by herself 💪 #MrsAchterbergRocks',
      author: { role: 'nurse' },
    },
  },
  {
    name: 'A story without a name',
    post: {
      text: 'Quiet night in our little ER until the high-school principal came in with a fish hook through his eyebrow, still in his Santa suit. You cannot make this up.',
      author: { role: 'physician', city: 'Millbrook Falls' },
    },
  },
  {
    name: 'Answer to a review',
    post: {
      text: 'Hi Sam, we are sorry your crown hurt after your visit on Tuesday. Our records show your insurer refused the better material.',
      kind: 'reply',
      author: { role: 'hospital-account', account: 'organisation' },
      thread: [{ text: 'Worst dentist ever.', direction: 'inbound' }],
    },
  },
  {
    name: 'Advice in a comment',
    post: {
      text: 'Not medical advice, but with those numbers I would skip tonight’s metformin and take two tomorrow.',
      kind: 'comment',
      author: { role: 'pharmacist' },
    },
  },
  {
    name: 'A clinic’s offer',
    post: {
      text: 'Walk out pain-free or your money back! Our miracle laser is 100% safe and works for everyone. Only 3 slots left.',
      author: { role: 'hospital-account', account: 'organisation' },
    },
  },
  {
    name: 'A tired rant',
    post: {
      text: 'Some of these families should need a licence to breed. Three frequent flyers tonight and it is not even midnight.',
      author: { role: 'nurse' },
      channel: 'group',
    },
  },
  {
    name: 'Harmless',
    post: {
      text: 'Flu clinic on Saturday, 9 to 12, at 14 Elm Street. If you are 65 or older or have asthma, come early. Questions? Our help line is 555-0100.',
      author: { role: 'hospital-account', account: 'organisation' },
    },
  },
];
