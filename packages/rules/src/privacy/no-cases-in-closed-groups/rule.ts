import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { lexicon } from '@precept/engine';
import { traitsOf } from '../no-identifiable-story/traits.ts';
import { isAuthorized, weighPatientTold } from '../patient-told.ts';
import { quoted, Scale } from '../scale.ts';

const meta = {
  id: 'privacy/no-cases-in-closed-groups',
  family: 'privacy',
  title: 'A closed group or a message is treated like a public post.',
  catalogue: ['PRIV-21'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    { id: 'PRIV-21', title: 'AMA social-media opinion 2.3.2', locator: 'item 4' },
    { id: 'PRIV-21', title: 'NCSBN guide to social media', locator: 'the myth that private posts stay private' },
  ],
} as const satisfies RuleMeta;

const CLOSED = lexicon('closed-groups', {
  closed: [
    '(closed|private|secret|hidden) group',
    'closed (network|chat)',
    '(docs|doctors|nurses|medics|staff|clinicians|physicians|radiographers|pharmacists|colleagues|us|family|members) only',
    'only (us|colleagues|nurses|doctors|staff|medics|family)',
    'just us (nurses|doctors|girls|lot|lads|medics|pharmacists|staff)?',
    'between (us|ourselves|you and me|friends|colleagues)',
    "(don't|dont|do not|please don't|pls dont) (share|tell|forward|screenshot|repeat|pass)",
    'delete (after|this|later)',
    'this stays (here|between|in)',
    'stays in (here|this group|the group)',
    'keep (it|this) (quiet|between|to yourself|here|in the group)',
    'whatsapp (group)?',
    'close friends',
    'curbside',
    'curb side',
    'speaking freely',
    'group so',
    '(story|stories) 24h',
    'just telling as a friend',
    'as a friend',
    'disappearing',
    'freely (here|in here)',
    'ward group',
    'night crew group',
  ],
  secure: [
    "hospital's secure",
    'secure (consult|messaging|message|platform|channel|system|link|app|chat)',
    'nothing posted',
    'internal (system|link|consult)',
    'general question',
  ],
});

const BASE = -2.4;
const SURE = 1.4;

export const rule: RuleModule = {
  meta,
  lexicons: [CLOSED],
  trigger: { lexicon: true, signals: ['relation', 'person', 'facility-unit'] },
  judge(judging) {
    const { post } = judging;
    if (isAuthorized(post) || post.author.role === 'public') return;
    const claims = judging.matches(CLOSED).filter((m) => m.value === 'closed');
    const isClosed = post.audience !== 'public' || post.channel === 'group' || post.kind === 'dm';
    if (claims.length === 0 && !isClosed) return;
    const scale = weighCase(judging, claims, isClosed);
    if (scale && scale.total > 0) report(judging, scale);
  },
};

function weighCase(judging: Judging, claims: readonly { from: number; to: number }[], isClosed: boolean): Scale | undefined {
  const scale = new Scale(BASE);
  const name = judging.of('person').find((s) => s.identifies);
  if (name) scale.add('person', 1.8, 'a patient is named or described', name);
  const traits = traitsOf(judging);
  const patient = judging.of('relation').find((s) => s.role === 'patient' && s.value?.specific === true);
  if (!name && !patient) return undefined;
  weighPatientTold(scale, judging);
  for (const t of traits.slice(0, 3)) scale.add(t.name, 0.6 * t.weight, t.reason, t.span);
  const [claim] = claims;
  if (claim) scale.add('closed', 0.6, 'the author counts on a closed circle', spanOf(judging, claim));
  else if (isClosed) scale.add('audience', 0.2, 'it goes to a closed circle');
  if (judging.matches(CLOSED).some((m) => m.value === 'secure')) scale.add('secure', -2, 'a secure or general way is meant');
  return scale.spans.length > 0 ? scale : undefined;
}

function spanOf({ reading }: Judging, m: { from: number; to: number }): { start: number; end: number } {
  return { start: reading.tokens.start[m.from] as number, end: reading.tokens.end[m.to - 1] as number };
}

function report(judging: Judging, scale: Scale): void {
  const isNamed = scale.evidence.some((e) => e.signal === 'person');
  judging.report({
    severity: isNamed && scale.total >= SURE ? 'block' : 'review',
    spans: scale.spans.slice(0, 5),
    what: `${quoted(judging, scale.spans)} tells a group or a friend about a patient.`,
    why: 'Members know the patient, leave the group, or take a screenshot; the patient never agreed to any of them.',
    instead: 'Ask without the person (“adult, common condition …”), or use the secure consult tool of your institution.',
    evidence: scale.evidence,
  });
}
