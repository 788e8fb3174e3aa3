import { OFFICE, PUBLIC_PAGE } from './gaps.ts';
import type { Reply } from './reply.ts';

/** Kind declines of connection requests. None says why this person, so none can confirm that somebody is in care. */
export const declines = [
  {
    id: 'decline/personal-profile',
    kind: 'decline',
    fits: 'anybody, a patient or a family too: the rule is the reason',
    text: 'Thank you for the invitation. I keep this profile for family and old friends; you are welcome on {public page}.',
    gaps: [PUBLIC_PAGE],
    catalogue: ['BND-01', 'BND-06'],
  },
  {
    id: 'decline/co-worker',
    kind: 'decline',
    fits: 'somebody from work, on a personal profile',
    text: 'Thank you for asking. I keep this profile for family and old friends, and that goes for everybody at work. Shall we connect on {professional network} instead?',
    gaps: [{ name: 'professional network', asks: 'where you meet people from work', example: 'LinkedIn' }],
    catalogue: ['BND-02', 'BND-06'],
  },
  {
    id: 'decline/not-met',
    kind: 'decline',
    fits: 'somebody you have not met, on a professional network',
    text: 'Thanks for getting in touch. I limit this network to people I have worked with or met. My public posts are on {public page}.',
    gaps: [PUBLIC_PAGE],
    catalogue: ['BND-05', 'BND-06'],
  },
  {
    id: 'decline/industry',
    kind: 'decline',
    fits: 'a representative of a company',
    text: 'Thank you for getting in touch. I keep my profiles free of company contacts. Please write to {office}.',
    gaps: [{ ...OFFICE, example: 'the purchasing office, purchasing@norwell.example' }],
    catalogue: ['BND-06', 'BND-07'],
  },
  {
    id: 'decline/press-or-law',
    kind: 'decline',
    fits: 'a journalist or a lawyer',
    text: 'Thank you for your message. Requests of this kind are answered by {office}; I do not answer them here.',
    gaps: [OFFICE],
    catalogue: ['BND-06', 'BND-07'],
  },
  {
    id: 'decline/student',
    kind: 'decline',
    fits: 'a student or trainee while the course lasts',
    text: 'Thank you for asking. I connect with students once the course is over, with everybody alike. Until then the course page is the place: {course page}.',
    gaps: [{ name: 'course page', asks: "the course's own channel", example: 'the course page of the school' }],
    catalogue: ['BND-06', 'BND-08'],
  },
  {
    id: 'decline/more-than-friendship',
    kind: 'decline',
    fits: 'a request that wants more than friendship',
    text: 'Thank you for your message. I keep my private life and my work apart and do not accept such invitations.',
    gaps: [],
    catalogue: ['BND-06'],
  },
  {
    id: 'decline/how-we-know-each-other',
    kind: 'decline',
    fits: 'a request that does not say how you know each other: asks before answering',
    text: 'Thank you for the request. Could you tell me where we met? I connect here with people I have met or worked with.',
    gaps: [],
    catalogue: ['BND-05', 'BND-06'],
  },
] as const satisfies readonly Reply[];
