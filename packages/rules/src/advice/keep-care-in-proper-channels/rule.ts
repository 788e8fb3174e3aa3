import { Flag, type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import { amountOf, surest, Weighing, weighFrames, wordsAt } from '../../weighing.ts';
import { countSafe, isUnder } from '../given.ts';

const meta = {
  id: 'advice/keep-care-in-proper-channels',
  family: 'advice',
  title: 'Clinical talk with a patient happens in a secure channel that goes into the record.',
  catalogue: ['ADV-05'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    {
      id: 'ADV-05',
      title: 'ACP and FSMB, Online medical professionalism, 2013',
      locator: 'position 3: established relationship, consent, documentation',
    },
    { id: 'ADV-05', title: 'FSMB, appropriate use of social media and social networking, 2012', locator: 'never on personal networking sites' },
  ],
  directions: ['outbound', 'inbound'],
} as const satisfies RuleMeta;

const ASKING = lexicon('asking-for-advice', {
  asks: [
    '(should|shall|can|could|may|must) (i|he|she|we|they|my * ) (take|stop|start|use|give|have|go|come|increase|double|skip|mix|eat|let|worry|continue|try|get|do)',
    'should i',
    'what (do|should|can|must) (i|we) (do|give|take|use|eat)',
    'what to (do|give|take)',
    '(is|are) (it|this|that|these) (ok|okay|safe|alright|fine|normal|serious|dangerous|an emergency|allowed|infected|cancer)',
    'is this normal',
    'is it normal',
    'which (tablet|medicine|medication|doctor|test|one|dose)',
    '(please|pls|plz|kindly) (see|suggest|advise|help|guide|tell|check|look|reply|send)',
    '(see|find|attaching|attached|sending|sent) (my|the|his|her|mri|report|reports)? (report|reports|mri|scan|xray|ecg|photo|photos|pic)',
    'want your (guidance|opinion|advice)',
    '(your|any) (opinion|advice|thoughts|suggestions|guidance) (on|please|for|about|doc|dr)',
    'can (you|u) (tell|send|advise|help|look|say|check|prescribe|give|suggest|recommend)',
    'what medicine',
    'send you my',
    'send my (script|prescription|readings|results|report)',
    'send me the * script',
    'send me the * * script',
    'send (me|us) (the|my|a) (script|prescription)',
    'send my * script',
    'on whatsapp na',
    'what should my',
    'do i (need|have|take|stop)',
    'does (this|it) look',
    'any remedy',
    'can be crushed',
    'ok to (eat|take|drink|use|mix|give|fly)',
    'am i',
    'could it be',
    'could this be',
    'does it mean',
    'what does it mean',
    'operation is required',
    'what is wrong',
    'help my',
    'thoughts doc',
  ],
  own: [
    '(my|the|his|her|both|these|yellow|pink|sleeping) (tablets|tablet|pills|pill|meds|rash|scan|report|wound|stitches|results|bloods|mole|readings|script)',
    '(look|looking) at my',
    'pic below',
    'mri report',
    'again pls same as',
  ],
  addressed: [
    '(hi|hello|hey|dear) (dr|doctor|doc|sir|madam|mam|maam|nurse)',
    '(doc|doctor|sir|mam|maam|madam|dr|doctor sahib|doctor saab|doctor sahab)',
    'good (morning|evening|afternoon) (dr|doctor|sir|mam|madam)',
  ],
});

const BASE_OUT = -2.3;
const BASE_IN = -3.2;

export const rule: RuleModule = {
  meta,
  lexicons: [ASKING],
  trigger: { lexicon: true, signals: ['advice', 'medicine', 'symptom', 'condition'] },
  judge(judging) {
    const weighing = judging.post.direction === 'inbound' ? weighInbound(judging) : weighOutbound(judging);
    if (!weighing || weighing.total <= 0 || weighing.places.length === 0) return;
    if (judging.post.direction === 'inbound') reportInbound(judging, weighing);
    else reportOutbound(judging, weighing);
  },
};

/** Outbound: asking people to send symptoms or pictures, or talking of their results in a message. */
function weighOutbound(judging: Judging): Weighing | undefined {
  const { post } = judging;
  const solicits = judging.of('advice').filter((s) => s.value?.solicits === true);
  const reads = judging.of('advice').find((s) => s.type === 'interpretation' && s.value?.solicits !== true && s.value?.personal !== true);
  const isMessage = post.kind === 'dm';
  if (solicits.length === 0 && !(isMessage && reads)) return undefined;
  const weighing = new Weighing(BASE_OUT);
  for (const [i, s] of solicits.slice(0, 2).entries())
    weighing.add('advice', (isUnder(judging, s, Flag.negated) ? 0.3 : 1.9) / (i + 1), 'readers are asked to send or ask something clinical', s);
  if (reads) weighing.add('advice interpretation', 1.8, 'results are spoken of', reads);
  weighing.addIf(isMessage, 'kind', 0.9, 'it is a private message on a network');
  weighing.addIf(post.kind === 'bio', 'kind', 0.5, 'it stands in the profile');
  const clinical =
    amountOf(judging, 'symptom', 1) + amountOf(judging, 'condition', 1) + amountOf(judging, 'medicine', 1) + amountOf(judging, 'dose', 1);
  weighing.addIf(clinical > 0.5, 'symptom', 0.5, 'it is about symptoms, conditions or medicines');
  weighing.addIf(isClinical(judging), 'image', 0.6, 'it is about pictures, results or symptoms');
  const { referrals, general } = countSafe(judging);
  weighing.addIf(referrals > 0, 'advice referral', -1.1 * Math.min(2, referrals), 'people are sent to the proper channel');
  weighing.addIf(general > 0, 'advice general', -0.4, 'it speaks of people in general');
  weighing.addIf(
    judging.signals.some((s) => s.kind === 'contact' || s.kind === 'url'),
    'contact',
    -0.5,
    'a line or link is given',
  );
  weighFrames(judging, weighing);
  return weighing;
}

const CLINICAL =
  /\b(?:symptoms?|pics?|photos?|labs?|results|scans?|mri|x-?rays?|rash(?:es)?|wound|moles?|reports?|diagnos\w+|knee|bumps and|consult\w*|infected)\b/;

function isClinical(judging: Judging): boolean {
  return CLINICAL.test(judging.reading.lower);
}

/** Inbound: somebody asks for advice on their own health, which nobody should answer in place. */
function weighInbound(judging: Judging): Weighing | undefined {
  const { reading, post } = judging;
  const asks = judging.matches(ASKING).filter((m) => m.value === 'asks');
  const isAsking = asks.length > 0 || reading.sentences.some((s) => s.question);
  if (!isAsking) return undefined;
  const weighing = new Weighing(BASE_IN);
  const place = (m: { from: number; to: number }): { start: number; end: number } => ({
    start: reading.tokens.start[m.from] as number,
    end: reading.tokens.end[m.to - 1] as number,
  });
  for (const m of asks.slice(0, 2)) weighing.add('asking', asks[0] === m ? 1.3 : 0.4, 'somebody asks what to do', place(m));
  const addressed = judging.matches(ASKING).find((m) => m.value === 'addressed');
  if (addressed) weighing.add('addressed', 0.6, 'it is addressed to a clinician');
  const own = judging.matches(ASKING).find((m) => m.value === 'own');
  if (own) weighing.add('asking', 0.8, 'it tells of their own treatment', place(own));
  for (const kind of ['symptom', 'condition', 'medicine'] as const) {
    const s = surest(judging, kind)[0];
    if (s) weighing.add(kind, 0.9 * s.confidence, 'it tells of their own health', s);
  }
  weighing.addIf(
    judging.of('dose').some((s) => s.type === 'amount'),
    'dose',
    0.4,
    'an amount is given',
  );
  weighing.addIf(post.kind === 'dm' || post.kind === 'request', 'kind', 0.7, 'it is a message or request');
  weighing.addIf(/\b(?:my|me|i|i'm|im|we)\b/.test(reading.lower), 'first person', 0.4, 'it is about themselves or their family');
  weighing.addIf(
    judging.of('advice').some((s) => s.type === 'interpretation'),
    'advice',
    0.5,
    'results or pictures are mentioned',
  );
  weighFrames(judging, weighing);
  return weighing;
}

function reportInbound(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  judging.report({
    severity: weighing.total > 0.4 ? 'review' : 'advise',
    spans,
    what: `The words ${wordsAt(judging, spans)} ask for advice on somebody's health.`,
    why: 'The person who asks waits for an answer that cannot safely be given here, and the message reaches no record.',
    instead: 'Answer that care cannot be discussed here, and give the portal, the clinic line and the number for urgent help.',
    evidence: weighing.evidence,
  });
}

function reportOutbound(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  judging.report({
    severity: 'review',
    spans,
    what: `The words ${wordsAt(judging, spans)} bring clinical talk into a social network.`,
    why: 'What patients send there is not private and not in their record, and what is missed there is missed for good.',
    instead: 'Write that care is not discussed here, and give the portal or the line that reaches the team.',
    evidence: weighing.evidence,
  });
}
