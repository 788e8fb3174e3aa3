import { type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import { Weighing, weighFrames, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'advice/name-where-licensed',
  family: 'advice',
  title: 'An offer of care says where the author may practise, and goes no further.',
  catalogue: ['ADV-06'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    {
      id: 'ADV-06',
      title: 'FSMB, The appropriate use of telemedicine technologies in the practice of medicine, 2022',
      locator: 'licensure where the patient is',
    },
  ],
} as const satisfies RuleMeta;

const OFFERS = lexicon('care-offers', {
  offer: [
    '(online|virtual|video|remote|tele|telehealth|telemedicine|telederm|zoom|skype) (visit|visits|consult|consults|consultation|consultations|appointment|appointments|clinic|prescription|prescriptions|therapy|session|sessions|care)',
    'tele visits',
    'telehealth',
    'teleconsult',
    'teleconsults',
    'teleconsultation',
    'teleconsultations',
    'telederm consults',
    'telemedicine',
    'book (me|your|a|an) (virtual|online|video|for|consult|consultation|visit|appointment|second|telehealth)',
    'book me for',
    'second opinion',
    'second opinions',
    'quick read',
    'i prescribe',
    '(consults|consultations|consult) (by|via|over) (dm|whatsapp|video|zoom|phone|email)',
    'prescription emailed',
    'prescriptions emailed',
    'a call',
    '(treat|see|prescribe for|consult with) patients (online|remotely|virtually|by video|over video|worldwide|anywhere)',
    'results reading',
    'lab results reading',
  ],
  invite: [
    'book (me|with me|in with me|my|your|now|today|online|here|below|yours|a slot|a spot)',
    '(dm|message|email|whatsapp|text|call|write to|contact) me (for|to|if you|about your|with your)',
    '(slots|spots|appointments|bookings) (are)? (still)? (open|available|left)',
    '(link|booking link) (in bio|below|here)',
    'i (offer|do|give|provide) (online|virtual|remote|video|second|tele|quick)',
    '(taking|accepting) (new)? patients',
  ],
  everywhere: [
    'anyone anywhere',
    'for anyone',
    'anywhere',
    'any country',
    'all countries',
    'every country',
    'any state',
    'every state',
    'all states',
    'all 50 states',
    'worldwide',
    'world wide',
    'wherever you (are|live)',
    'no matter where',
    'across the (world|globe)',
    'around the (world|globe)',
    'internationally',
    'international patients',
    'all over the (world|country)',
    'no borders',
    'globally',
    '24 / 7',
    'coast to coast',
    'nationwide',
    'from abroad',
    'overseas patients',
  ],
  licensed: [
    '(licensed|licenced|registered|registration|license|licence|practise|practice|practising) (in|only|for|number)',
    '(residents|adults|patients|people) (in|of) *',
    '(exam|licence|license|licensing) (coming|pending|exam)',
    'imc',
    'gmc',
    'ahpra',
    'npi',
    'hpc',
    'nmc',
  ],
  education: [
    'online course',
    'webinar',
    'workshop',
    'masterclass',
    'talk',
    'lecture',
    'podcast',
    'conference',
    'book club',
    'class',
    'classes',
    'training',
    'students',
    'i teach',
    'article',
    'study',
    'report',
  ],
});

const BASE = -2.4;

export const rule: RuleModule = {
  meta,
  lexicons: [OFFERS],
  trigger: { lexicon: true },
  judge(judging) {
    const found = judging.matches(OFFERS);
    if (!found.some((m) => m.value === 'offer')) return;
    const weighing = weigh(judging);
    if (weighing.total > 0) report(judging, weighing);
  },
};

const PROVIDERS = new Set(['physician', 'nurse', 'pharmacist', 'dentist', 'hospital-account', 'influencer']);

function weigh(judging: Judging): Weighing {
  const { reading, post } = judging;
  const weighing = new Weighing(BASE);
  const place = (m: { from: number; to: number }): { start: number; end: number } => ({
    start: reading.tokens.start[m.from] as number,
    end: reading.tokens.end[m.to - 1] as number,
  });
  const found = judging.matches(OFFERS);
  const first = (value: string) => found.find((m) => m.value === value);
  const offer = first('offer');
  if (offer) weighing.add('offer', 1.3, 'care at a distance is offered', place(offer));
  const everywhere = first('everywhere');
  if (everywhere) weighing.add('everywhere', 1.6, 'it is offered without a border', place(everywhere));
  const isOwn = PROVIDERS.has(post.author.role) && (post.kind === 'bio' || post.kind === 'post');
  weighing.addIf(isOwn, 'author', 0.5, 'the author provides care');
  const invite = first('invite');
  if (offer && invite) weighing.add('offer', isOwn ? 0.7 : 0.2, 'readers are asked to book', place(invite));
  weighing.addIf(reading.tokens.count < 40, 'length', 0.2, 'it reads like an offer');
  weighing.addIf(/\b(?:i|we|me|my|our|us)\b/.test(reading.lower), 'first person', 0.3, 'the author speaks of their own service');
  weighing.addIf(judging.of('money').length > 0, 'money', 0.5, 'a price is given');
  weighing.addIf(first('licensed') !== undefined, 'licence', everywhere ? -0.6 : -2, 'it says where the author may practise');
  weighing.addIf(!everywhere && judging.of('place').length > 0, 'place', -1.4, 'a place is named');
  weighing.addIf(first('education') !== undefined, 'education', -2, 'teaching is offered, not care');
  weighing.addIf(
    judging.of('advice').some((s) => s.type === 'referral'),
    'advice referral',
    -0.9,
    'readers are sent to care elsewhere',
  );
  weighFrames(judging, weighing);
  return weighing;
}

function report(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  judging.report({
    severity: weighing.total > 0.6 ? 'review' : 'advise',
    spans,
    what: `${wordsAt(judging, spans)} offers care without saying where you may practise.`,
    why: 'People elsewhere may be treated by somebody their law does not know, with nobody to turn to when it goes wrong.',
    instead: 'Add the states or countries of your licence, and say that people elsewhere need a local clinician.',
    evidence: weighing.evidence,
  });
}
