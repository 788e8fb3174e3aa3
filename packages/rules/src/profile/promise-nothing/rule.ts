import { bioRule } from '../shared/bio-rule.ts';

/** Whom nobody takes for a claim: "world's okayest mum". */
const PLAYFUL =
  /\b(?:okayest|dad|mum|mom|nan|nana|grandma|grandad|uncle|aunt|auntie|cook|baker|dog|cat|husband|wife|goalkeeper|karaoke|cellist|school|debating|parallel park\w*|sourdough|jollof|dinner|puns?|jokes?)\b/i;

export const rule = bioRule({
  meta: {
    id: 'profile/promise-nothing',
    family: 'profile',
    title: 'A bio promises no results and ranks its author above nobody.',
    catalogue: ['CLM-01', 'CLM-02', 'CLM-04'],
    severity: 'review',
    decidedBy: 'machine',
    sources: [
      { id: 'CLM-01', title: 'FTC Health Products Compliance Guidance 2022', locator: 'guarantees' },
      { id: 'CLM-04', title: 'FTC Policy Statement Regarding Advertising Substantiation', locator: 'objective superiority claims' },
    ],
  },
  base: -1.2,
  asksFrom: 0.15,
  weigh(look) {
    const { judging, weighing, has } = look;
    if (look.add('best', 1.4, 'the author is ranked above others') && PLAYFUL.test(judging.reading.text))
      weighing.add('play', -1.2, 'it is said of home or in play');
    look.add('results', 1.6, 'a result is promised or counted');
    const isIll = judging.signals.some((s) => s.kind === 'condition' || s.kind === 'symptom' || s.kind === 'medicine');
    weighing.addIf(isIll && !has('results') && look.add('heals', 0.7, 'healing is told'), 'condition', 0.9, 'of an illness');
    look.add('counts', 1, 'patients or results are counted');
    look.add('as seen', 0.5, 'fame stands for skill');
    weighing.addIf(has('best') && has('results'), 'bio: both', 0.5, 'rank and result together');
    weighing.addIf(has('for money') && (has('best') || has('results')), 'bio: for money', 0.4, 'and it is sold');
    look.against('tie told', -0.2, 'who pays is told');
  },
  what: (words) => `In the bio, ${words} promises a result or a rank that nobody can check.`,
  why: 'Somebody who is ill may choose care by a promise that cannot be kept.',
  instead: 'Say what you do and for whom, and leave results and rankings out.',
});
