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
    name: 'A bio',
    post: {
      text: 'Dr. Len Vossberg, cardiologist at St. Orla’s. DM me your ECG for a free opinion. Founder of HeartEase drops. Views are not those of my employer.',
      kind: 'bio',
      author: { role: 'physician', account: 'professional' },
    },
  },
  {
    name: 'A comment that came in',
    post: {
      text: 'been on dynelor for 2 weeks and my skin is peeling off my hands, does anyone read this page??',
      kind: 'comment',
      direction: 'inbound',
      author: { role: 'public' },
      channel: 'facebook',
    },
  },
  {
    name: 'A connection request',
    post: {
      text: 'Hi nurse Abiola! You looked after me on ward 4 last spring, you were an angel. Can we be friends here? I have a few questions about my tablets too.',
      kind: 'request',
      direction: 'inbound',
      author: { role: 'public' },
      channel: 'facebook',
    },
  },
  {
    name: 'A policy',
    post: {
      text: 'Social media policy\n\n1. Employees must not post anything negative about the hospital.\n2. Never post a photograph of a patient.\n3. Staff must get approval from Communications before they speak about their work online.\n4. No personal devices or posting on hospital grounds, breaks included.\n5. This policy will be applied lawfully.',
      kind: 'policy',
      author: { role: 'hospital-account', account: 'organisation' },
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
