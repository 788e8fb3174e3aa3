import { Flag, type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import { isMarked, placeOf } from '../../shared/place.ts';
import { Weighing, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'service/answer-medical-questions-generally',
  family: 'service',
  title: 'A medical question from the public is answered with general information and the right door.',
  catalogue: ['MOD-08'],
  severity: 'review',
  decidedBy: 'person',
  sources: [{ id: 'MOD-08', title: 'Summit Health, comment policy', locator: 'no patient-specific answers' }],
  kinds: ['reply', 'comment'],
} as const satisfies RuleMeta;

const ANSWERS = lexicon('medical-answers', {
  permit: [
    '(yes|yep|yeah|sure|no problem|of course) (you|u) (can|may|could|should) (mix|combine|stop|skip|double|halve|take (them|it|both|those|these|two|half|that with|this with))',
    "(no|nope) (you|u) (cannot|can't|don't|do not|needn't|should not|shouldn't) (mix|combine|stop|take (them|it|both|those))",
    '(you|u) (can|may) (safely)? (mix|combine|take|stop|skip|double|halve) (those|them|both|these|the two|your (tablets|pills|meds|medicine|dose|insulin))',
    "(it is|it's|its|that is|that's|thats) (safe|fine|ok|okay|harmless|normal|nothing) (to (mix|combine|take|stop|skip|wait|drink)|together|with|for you|serious)",
    '(those|these|the) two (are|go) (fine|ok|okay|safe|well|together)',
    'no need to (see|call|worry|go|come)',
    '(you|u) (have|probably have|might have|must have|clearly have) (a|an|the)? (flu|virus|infection|allergy|eczema|migraine|anxiety|covid|shingles|thrush|gout|uti|asthma)',
  ],
  known: [
    '(ask|call|see|talk to) (dr|doctor|nurse|prof|professor) *',
    '(she|he|they|we) (treated|saw|operated on|looked after|examined|delivered|diagnosed) (you|your)',
    '(your|ur) (doctor|nurse|surgeon|consultant|midwife|physio) (here|with us|at our)',
    '(your|ur) (last visit|last appointment|chart|file|record|records|notes|results|scan|bloods|test)',
  ],
  door: [
    '(a|your|our|the) (pharmacist|doctor|nurse|gp|midwife|care team) can',
    '(ask|call|ring|speak to|talk to|see|contact) (a|your|our|the) (pharmacist|doctor|gp|nurse|care team|midwife|helpline|clinic)',
    'in general',
    'for most people',
    '(911|999|111|112|000)',
    'we cannot (give|answer|advise|discuss)',
    "we can't (give|answer|advise|discuss)",
  ],
});

const BASE = -1.1;

export const rule: RuleModule = {
  meta,
  lexicons: [ANSWERS],
  trigger: { lexicon: true },
  judge(judging) {
    const found = judging.matches(ANSWERS);
    const weighing = new Weighing(BASE);
    const permit = found.find((m) => m.value === 'permit' && !isMarked(judging, m, Flag.quoted | Flag.hypothetical));
    const known = found.filter((m) => m.value === 'known' && !isMarked(judging, m, Flag.quoted | Flag.hypothetical));
    if (permit) weighing.add('permit', 1.6, "it answers one person's medical question", placeOf(judging, permit));
    for (const m of known.slice(0, 2)) weighing.add('known', known.length > 1 ? 0.9 : 0.6, 'it speaks as to a patient', placeOf(judging, m));
    if (weighing.places.length === 0) return;
    weighing.addIf(judging.post.author.role.endsWith('-account'), 'author', 0.4, 'an organisation answers');
    weighing.addIf(ASKED.test(judging.post.thread.map((t) => t.text.toLowerCase()).join(' ')), 'thread', 0.5, 'a medical question is answered');
    weighing.addIf(
      found.some((m) => m.value === 'door'),
      'door',
      -1,
      'it shows the right door',
    );
    if (weighing.total > 0) report(judging, weighing);
  },
};

const ASKED = /\b(?:mix|together|take|dose|tablets?|pills?|medicine|meds|symptom|pain|rash|fever|safe|normal|stop)\b.*\?/;

function report(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} answer one person's medical question in public.`,
    why: 'Nobody here knows the person, and whoever reads along may follow an answer that is wrong for them.',
    instead:
      'Say what holds in general, in the same words for everybody, and name who can look at it: a pharmacist, the clinic, or the emergency number.',
    evidence: weighing.evidence,
  });
}
