import { bioRule } from '../shared/bio-rule.ts';

export const rule = bioRule({
  meta: {
    id: 'profile/offer-no-care-by-message',
    family: 'profile',
    title: 'A bio does not invite people to send symptoms, results or pictures, nor patients to connect.',
    catalogue: ['ADV-01', 'ADV-05', 'BND-01'],
    severity: 'review',
    decidedBy: 'machine',
    sources: [
      { id: 'ADV-05', title: 'AMA opinion on social media; FSMB 2012', locator: 'clinical communication belongs in proper channels' },
      { id: 'BND-01', title: 'Mayo guideline 7; FSMB 2012', locator: 'connections with patients discouraged' },
    ],
  },
  base: -2,
  asksFrom: 0.3,
  weigh(look) {
    const { weighing, has, post } = look;
    const isAsked = look.add('message me', 1, 'people are asked to write');
    const isCare = look.add('care offered', 1.1, 'what is offered is care');
    weighing.addIf(isAsked && isCare, 'bio: both', 0.9, 'care by message');
    weighing.addIf(has('for money') && isCare, 'bio: for money', 0.7, 'for money');
    look.add('patients welcome', 2.1, 'patients are invited to connect');
    weighing.addIf(post.author.role.endsWith('-account') && has('for emergencies'), 'role', -1.2, 'an organisation says where to call');
    look.against('for emergencies', -0.8, 'it says where to turn in an emergency');
  },
  what: (words) => `In the bio, ${words} invites people to bring their health or their care into a private channel.`,
  why: 'Nobody can examine a message: people are harmed by the answer, or wait for one, and what they send is not protected.',
  instead: 'Say that you cannot advise here, and point to the practice, the help line or the emergency number.',
});
