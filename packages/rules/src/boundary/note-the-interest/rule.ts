import { requestRule } from '../shared/request/request-rule.ts';

export const rule = requestRule({
  meta: {
    id: 'boundary/note-the-interest',
    family: 'boundary',
    title: 'Requests from industry, press or law are answered with the interest noted, and no gift, pressure or secret comes with them.',
    catalogue: ['BND-07', 'DIS-07'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'BND-07', title: 'PhRMA Code on Interactions with Health Care Professionals 2022', locator: 'meals, gifts, independence' },
      { id: 'DIS-07', title: '16 CFR 255.1(d) (2023)', locator: 'advertisers answer for endorsers' },
    ],
  },
  base: -1.2,
  asksFrom: 0.4,
  weigh({ add, has, post, weighing, judging }) {
    const isIndustry = /^(?:pharma|device)-|^influencer/.test(post.author.role);
    const vendor = add('vendor', 1, 'somebody with something to sell');
    const gift = add('gift', vendor || isIndustry ? 1.5 : 0.9, 'money, a meal or a gift');
    add('persuade', vendor || isIndustry || gift ? 1.3 : 0.3, 'and what to choose or prescribe');
    weighing.addIf(isIndustry, 'role', 0.5, 'the sender works for a company');
    add('hidden deal', 2.6, 'who pays is to stay hidden');
    const press = add('press', 0.7, 'the press asks');
    const law = add('law', 1.4, 'a lawsuit is in the room');
    add('asks of patients', press || law || post.direction === 'inbound' ? 1.7 : 0.8, 'about somebody in care or in confidence');
    add('inside talk', vendor || law || press ? 1.6 : 1.5, 'inside talk is wanted');
    weighing.addIf(law && has('care'), 'request: care', 0.8, 'and a patient is written to');
    weighing.addIf(
      press && /\b(?:health|ward|hospital|bed|beds|strike|winter|patients?|er)\b/.test(judging.reading.lower),
      'request: press',
      0.7,
      'on health care',
    );
    weighing.addIf(/\brecruit/.test(judging.reading.lower) && !has('inside talk'), 'request: recruiter', -2, 'a job is offered');
    weighing.addIf(has('no pressure'), 'request: no pressure', gift ? -0.6 : -0.9, 'the interest is told and a no is offered');
    weighing.addIf(has('peer') && !gift && !has('persuade') && !has('inside talk'), 'request: peer', -1.1, 'they have met');
    weighing.addIf(has('friend') && !vendor, 'request: friend', -0.8, 'a friend or a neighbour');
  },
  what: (words) => `${words}: an interest comes with this request.`,
  why: 'What is given or wanted weighs on judgement, and readers and patients do not see it.',
  instead: () => 'Note the interest before you answer, take nothing, and move the matter to the proper office: purchasing, press or legal.',
});
