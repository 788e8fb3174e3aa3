import { Flag, type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import { isMarked, placeOf } from '../../shared/place.ts';
import { Weighing, weighFrames, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'service/no-prompts-for-health-stories',
  family: 'service',
  title: 'A page does not invite readers to tell of their illness in its comments.',
  catalogue: ['MOD-06'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [
    { id: 'MOD-06', title: 'Comment policies of providers', locator: 'no medical information in comments' },
    { id: 'MOD-06', title: 'GDPR', locator: 'Art. 9' },
  ],
  kinds: ['post', 'reply', 'comment'],
} as const satisfies RuleMeta;

const MATTER =
  '(medicines|medicine|medication|medications|meds|diagnosis|diagnoses|symptoms|condition|conditions|illness|dose|treatment|surgery|scar|scars|weight|cancer|diabetes|depression|anxiety|pregnancy|birth|miscarriage|side effects|health|mental health|recovery|operation|test results|blood pressure|blood sugar|period|periods|addiction)';

const PROMPTS = lexicon('health-prompts', {
  matter: [
    `(what|which) (medicines|medicine|medication|medications|meds|tablets|pills|drugs|conditions|symptoms|illness|treatment|side effects) (do|did|have|are) (you|u|y'all)`,
    `(tell|share|show|send|post|drop|give) (us)? (your|ur) (own|personal|full)? (story of)? ${MATTER}`,
    `(your|ur) ${MATTER} (story|stories|journey|photos|pictures|selfie|experience|experiences|struggle|numbers|results)`,
    '(what|how) (was|is|are) your (diagnosis|condition|symptoms|last blood pressure|blood sugar|weight|a1c|dose)',
    '(who|which of you|how many of you) (here|else)? (has|have|had|takes|take|suffers|suffer|lives|live) (with)? (a|an)? (diabetes|cancer|depression|anxiety|epilepsy|asthma|adhd|hiv|endometriosis|miscarriage|migraine|migraines|ibs|pcos|medication|antidepressants|statins|insulin)',
    'when were you diagnosed',
    'what are you (taking|being treated for|diagnosed with|in therapy for)',
    'how did you lose the weight',
  ],
  place: [
    '(comment|comments|reply|replies|thread) (below|here|under|section|box)?',
    '(below|in the comments|under this post)',
    '(tell|share with|let) us',
    '(tag|use|post with) (us|the hashtag|our hashtag)',
    'we want to (hear|know|see)',
    '(share|tell) your',
  ],
  guard: [
    "(please)? (do not|don't|never|no) (share|post|write|put|give) (any|your|personal|health|private|medical|details)",
    '(by email|by phone|privately|in private|in confidence|anonymously|anonymous survey|patient survey|written consent|signed release|consent form|with your doctor|to your doctor|with your care team|your care team|with your nurse|your pharmacist|your doctor|your gp)',
  ],
});

const BASE = -1.8;

export const rule: RuleModule = {
  meta,
  lexicons: [PROMPTS],
  trigger: { lexicon: true },
  judge(judging) {
    const found = judging.matches(PROMPTS);
    const asked = found.find((m) => m.value === 'matter' && !isMarked(judging, m, Flag.quoted | Flag.negated | Flag.hypothetical));
    if (asked === undefined) return;
    const weighing = new Weighing(BASE).add('prompt', 1.4, 'it asks readers for their health', placeOf(judging, asked));
    const place = found.find((m) => m.value === 'place' && (m.from >= asked.to || m.to <= asked.from));
    if (place) weighing.add('place', 0.9, 'in public, below the post', placeOf(judging, place));
    weighing.addIf(judging.post.author.role.endsWith('-account'), 'author', 0.3, 'an organisation asks');
    weighing.addIf(judging.reading.text.includes('?') || judging.reading.text.includes('!'), 'call', 0.2, 'it calls for an answer');
    weighing.addIf(
      found.some((m) => m.value === 'guard'),
      'guard',
      -1.8,
      'it offers a private way or warns',
    );
    weighing.addIf(judging.post.audience === 'one', 'audience', -2, 'it is said to one person');
    weighFrames(judging, weighing);
    if (weighing.total > 0) report(judging, weighing);
  },
};

function report(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} invite readers to tell of their health in public.`,
    why: 'Readers lay open what they cannot take back, and the page that asked for it answers for that.',
    instead: 'Ask a general question ("What should we explain next?"), or offer a private way to tell a story with consent.',
    evidence: weighing.evidence,
  });
}
