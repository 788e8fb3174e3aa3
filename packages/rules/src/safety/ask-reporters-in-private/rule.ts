import { Flag, type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import { helplineOf } from '@precept/model';
import { isMarked, placeOf } from '../../shared/place.ts';
import { Weighing, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'safety/ask-reporters-in-private',
  family: 'safety',
  title: 'What a report of harm leaves out is asked for in private, never in a public answer.',
  catalogue: ['PV-03'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [{ id: 'PV-03', title: 'ICH E2D(R1)', locator: 'follow-up of incomplete reports' }],
  kinds: ['reply', 'comment'],
} as const satisfies RuleMeta;

const ASKS = lexicon('questions-to-reporters', {
  health: [
    '(what|which) (dose|doses|dosage|strength|medicine|medicines|medication|medications|meds|tablets|drugs|batch|lot|condition|symptoms|illness)',
    '(since|from) when',
    'how (long|often|many|much) (have you|did you|do you|has she|has he|were you|are you|did she|did he) (been)? (been|take|taken|taking|used|using|had|having|having it)',
    '(do|did|does|have|has|are|were|is|was) (you|she|he|they|your (mum|mom|dad|child|son|daughter|wife|husband)) (also|still|ever)? (have|had|suffer|suffering|take|taking|smoke|drink|pregnant|breastfeeding|diabetic|allergic|on any)',
    'any (other)? (kidney|liver|heart|lung|skin|mental|health|medical|chronic|known|existing|underlying) (disease|problems|problem|condition|conditions|issues|history|allergies|illness)',
    'any (allergies|other medicines|other meds|other medication|conditions|illnesses)',
    '(your|her|his) (age|weight|medical history|diagnosis|symptoms|doctor|gp|blood (pressure|type)|pregnancy|date of birth|dob)',
    'how old (are you|is she|is he)',
    'when did (it|this|that|they|the) * (start|begin|happen)',
    '(tell|give) us (more)? (about)? (your|the|her|his) (symptoms|condition|dose|history|illness)',
    'where (does|did) it (hurt|itch|bleed)',
  ],
  private: [
    '(dm|message|email|inbox|write to|send) (us|me) (privately|a dm|a message|direct)?',
    '(in|by) (private|dm|direct message|email|phone)',
    '(privately|confidentially)',
    '(our|the) (safety|medical information|help|support) (line|team|desk)',
    '(call|ring|phone|contact|email) (us|our|the|them)',
  ],
});

const BASE = -1.5;

export const rule: RuleModule = {
  meta,
  lexicons: [ASKS],
  trigger: { lexicon: true },
  judge(judging) {
    if (judging.post.audience === 'one') return;
    const found = judging.matches(ASKS);
    const asked = found.filter((m) => m.value === 'health' && isAsked(judging, m));
    if (asked.length === 0) return;
    const weighing = new Weighing(BASE);
    for (const [i, m] of asked.slice(0, 3).entries())
      weighing.add('question', i === 0 ? 1.2 : 0.7, 'it asks for health details in public', placeOf(judging, m));
    const { role } = judging.post.author;
    weighing.addIf(role.endsWith('-account') || role.startsWith('pharma') || role.startsWith('device'), 'author', 0.6, 'an organisation answers');
    weighing.addIf(
      judging.post.thread.some((t) => t.direction === 'inbound'),
      'thread',
      0.3,
      'it answers what somebody wrote',
    );
    weighing.addIf(
      found.some((m) => m.value === 'private'),
      'private',
      -1.6,
      'it offers a private way',
    );
    if (weighing.total > 0) report(judging, weighing);
  },
};

/** A question, or a request to tell. */
function isAsked({ reading, post }: Judging, m: { from: number; to: number }): boolean {
  if (isMarked({ reading }, m, Flag.quoted)) return false;
  const sentence = reading.sentences[reading.sentenceOf[m.from] ?? 0];
  return (
    sentence?.question === true || /\b(?:tell|give|send) us\b/.test(reading.lower) || (post.kind === 'reply' && reading.text.trimEnd().endsWith('?'))
  );
}

function report(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  const helpline = helplineOf(judging.policy, judging.post.author.jurisdiction);
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} ask for health details where everybody reads the answer.`,
    why: 'Whoever answers lays their illness open in public, and it stays there.',
    instead: `Thank them and invite them to the safety line${helpline ? ` (${helpline})` : ''} or a private message, and ask there.`,
    evidence: weighing.evidence,
  });
}
