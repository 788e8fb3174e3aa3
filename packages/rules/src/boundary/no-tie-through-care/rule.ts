import { isOrganisation } from '@precept/model';
import { type RequestLook, requestRule } from '../shared/request/request-rule.ts';

const HEALTH: ReadonlySet<string> = new Set(['condition', 'symptom', 'medicine', 'reaction', 'dose']);
const CARING: ReadonlySet<string> = new Set(['physician', 'nurse', 'pharmacist', 'dentist', 'student', 'staff']);
/** Words with which the sender of a request speaks to a clinician. */
const ADDRESSED = /\b(?:dr|doc|doctor|nurse|sister|dra|frau doktor|matron)\b/;

export const rule = requestRule({
  meta: {
    id: 'boundary/no-tie-through-care',
    family: 'boundary',
    title: 'Care brings no private connection with it: not asked for by patients and families, and never by those who care for them.',
    catalogue: ['BND-01', 'BND-02', 'BND-03', 'BND-04'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'BND-01', title: 'Mayo guideline 7; FSMB 2012', locator: 'friend requests of patients discouraged, earlier friendship excepted' },
      { id: 'BND-02', title: 'Mayo guideline 8', locator: 'connections at work are voluntary' },
      { id: 'BND-03', title: 'AMA Code of Medical Ethics; ANA principles', locator: 'professional boundaries, dual relationships' },
    ],
  },
  base: -1.3,
  asksFrom: 0.02,
  weigh(look) {
    weighCare(look);
    weighPower(look);
    weighOrdinary(look);
  },
  what: (words, post) =>
    post.direction === 'inbound'
      ? `${words}: the request seems to come out of care or of power at work.`
      : `${words} asks somebody known through care or through work for a private connection.`,
  why: 'A private tie clouds judgement, is hard to refuse, and shows others who is in whose care.',
  instead: (post) =>
    post.direction === 'inbound'
      ? 'Decline kindly with your rule as the reason, say nothing of care, and point to the public page or the practice.'
      : 'Leave the person in peace, and let them find the public page if they wish.',
});

function weighCare({ add, has, count, post, judging, weighing }: RequestLook): void {
  const isInbound = post.direction === 'inbound';
  const care = add('care', 1.7, 'care is told of');
  weighing.addIf(count('care') > 1, 'request: care', 0.6, 'more than once');
  const place = add('care place', care ? 0.7 : 1.3, 'a place of care is named');
  const relative = add('relative', care || place ? 0.6 : 1, 'a relative is told of');
  weighing.addIf(count('care place') > 1, 'request: care place', 0.5, 'more than once');
  weighing.addIf(!isInbound && (care || relative), 'direction', 0.6, 'and the person is written to first');
  const asked = add('care asked', 1.6, 'health matters would move into a private channel');
  add('thanks', care || relative ? 0.7 : 1.1, 'gratitude for care');
  add('minor', 1.9, 'a minor writes');
  add('record', 2.4, 'the person was found in records, or the rules are set aside');
  if (has('romance')) add('romance', care || place || asked || !isInbound ? 1.6 : 0.9, 'more than an acquaintance is wanted');
  const health = judging.signals.find((s) => HEALTH.has(s.kind) && s.confidence >= 0.5);
  const isPatients = isInbound ? post.author.role === 'public' : CARING.has(post.author.role);
  if (health)
    weighing.add(
      'health',
      care || relative || asked || place ? 0.7 : isPatients && (has('connect') || /\b(?:you|u|ya)\b/.test(judging.reading.lower)) ? 1.4 : 0.3,
      'health is told of',
      health,
    );
  const addressed = isInbound && ADDRESSED.test(judging.reading.lower);
  weighing.addIf(addressed && (care || place || relative || asked), 'address', 0.4, 'the clinician is addressed by the title');
  if (!isInbound && add('intro', 0.8, 'the sender writes as somebody who gave care'))
    weighing.addIf(!has('peer') && !has('friend') && post.channel !== 'linkedin', 'request: intro', 0.7, 'to somebody who is no colleague');
  if ((care || place || relative) && add('gift', 1, 'money, a favour or an invitation comes with it'))
    weighing.addIf(has('vendor'), 'request: vendor', 0.2, 'and business');
}

function weighPower({ add, post }: RequestLook): void {
  if (add('superior', post.direction === 'outbound' ? 1.2 : 0.8, 'a superior writes')) add('pressure', 1.4, 'with pressure');
  else add('pressure', 0.5, 'pressure to connect');
}

/** What makes it an ordinary request: colleagues, neighbours, a page for everybody. */
function weighOrdinary({ has, count, weighing, post }: RequestLook): void {
  const isTold = has('care asked') || has('record') || has('romance');
  weighing.addIf(
    has('peer'),
    'request: peer',
    isTold ? -0.6 : -1.5 - (count('peer') > 1 ? 0.5 : 0),
    'the sender is a colleague or an acquaintance from work',
  );
  weighing.addIf(has('friend'), 'request: friend', isTold || has('care') ? -0.7 : -1.7, 'a friend, a neighbour or a club');
  weighing.addIf(has('no pressure') && !has('care'), 'request: no pressure', -0.5, 'a no is offered');
  weighing.addIf(isOrganisation(post) && !has('relative'), 'role', -1, 'an organisation invites to its page');
}
