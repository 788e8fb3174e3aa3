import { bioRule } from '../shared/bio-rule.ts';

export const rule = bioRule({
  meta: {
    id: 'profile/say-who-speaks',
    family: 'profile',
    title: 'Who speaks on health as a professional usually says who they are.',
    catalogue: ['PROF-05'],
    severity: 'review',
    decidedBy: 'person',
    sources: [{ id: 'PROF-05', title: 'GMC, Using social media as a medical professional, 2024', locator: 'usually say who you are' }],
  },
  base: -1.8,
  asksFrom: 0.3,
  weigh({ bio, has, add, against, weighing, judging }) {
    if (bio.name || !has('pseudonym') || !has('speaks as professional')) return;
    add('pseudonym', 1, 'a professional writes without a name');
    const claims = add('claims health', 1.1, 'and speaks on health matters') || judging.signals.some((s) => s.kind === 'advice');
    add('care offered', claims ? 0.5 : 0.9, 'and offers advice');
    weighing.addIf(has('for money') || has('message me'), 'bio: message me', 0.5, 'and asks people to write or pay');
    against('no product talk', -1.5, 'no health claims are made');
    weighing.addIf(/\bno medical (?:opinions?|advice|views)\b/.test(judging.reading.lower), 'bio: none', -3, 'no health claims are made');
  },
  what: (words) => `In the bio, ${words} lets an unnamed professional speak on health.`,
  why: 'Readers cannot tell whether a clinician stands behind the advice, and nobody can be asked.',
  instead: 'Add your name and your register, or leave health claims out. Talk about pay, rota or safety may stay unnamed.',
});
