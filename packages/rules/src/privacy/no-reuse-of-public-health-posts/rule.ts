import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { Flag, lexicon } from '@precept/engine';
import { isAuthorized } from '../patient-told.ts';
import { quoted, Scale, surest } from '../scale.ts';

const meta = {
  id: 'privacy/no-reuse-of-public-health-posts',
  family: 'privacy',
  title: 'What somebody posted about their own health is not collected or posted again without their consent.',
  catalogue: ['PRIV-20'],
  severity: 'review',
  decidedBy: 'person',
  sources: [{ id: 'PRIV-20', title: 'Regulation (EU) 2016/679 (GDPR)', locator: 'Art. 4(15), 6, 9(1), 9(2)(a) and (e)' }],
} as const satisfies RuleMeta;

const REUSE = lexicon('health-post-reuse', {
  reuse: [
    '(look|see|read|hear) what (patients|people|customers|users|our patients|they|she|he) (say|says|are saying|said|wrote|post|posted|think)',
    '(repost+|resharing|reshared|reshare|sharing|shared|share|screenshot|screenshots|screenshotted|quote|quoting) (of|this|from|her|his|their|a|the|your) (a|public|lovely|post|story|comment|tweet|review|message|dm|beautiful|amazing|patient|patients|tweets|posts|comments)',
    'screenshot of a (public)? (post|tweet|comment|message|review|story|thread)',
    'repost+ *',
    'got this in my dms',
    '(in|from) (my|our) (dms|dm|inbox|messages|comments|reviews)',
    'this (message|comment|review|dm|note|email) (from|made|came|we got)',
    'one of our (followers|reviewers|members)',
    'a (follower|member|user) (wrote|told|sent|shared|posted|messaged)',
  ],
  collect: [
    '(social)? listening (export|report|data|sheet|dashboard)',
    '(export|spreadsheet|sheet|list|scrape|scraped|dump) of (handles|posts|tweets|comments|users|patients|followers)',
    '(handles|handle) (and|,) (city|age|diagnosis|drug|condition|name|location)',
    'scraped',
    'collected (posts|tweets|comments|handles)',
  ],
  who: ['handle', 'handles', 'username', 'usernames', '(name|names|face|faces) (and diagnosis)? visible', 'name and diagnosis'],
  consented: [
    'explicit consent',
    'written consent',
    'with (her|his|their) consent',
    'consent (c|form|record|on file|id|ref|no|number)',
    'withdrawal link',
    'no handles',
    'no quotes',
    'suppressed',
    'pseudonymised',
    'aggregated',
    'anonymised',
  ],
});
const EUROPE = new Set(['UK', 'EU']);
const BASE = -2.4;

export const rule: RuleModule = {
  meta,
  lexicons: [REUSE],
  trigger: { lexicon: true },
  judge(judging) {
    if (isAuthorized(judging.post)) return;
    const scale = weighReuse(judging);
    if (scale && scale.total > 0) report(judging, scale);
  },
};

function weighReuse(judging: Judging): Scale | undefined {
  const { post, signals } = judging;
  const found = judging.matches(REUSE);
  const used = found.find((m) => m.value === 'reuse' || m.value === 'collect');
  if (!used) return undefined;
  const scale = new Scale(BASE);
  scale.add(
    used.value,
    used.value === 'collect' ? 2 : 1.3,
    used.value === 'collect' ? 'posts are collected' : 'somebody’s own words are used again',
    spanOf(judging, used),
  );
  const health = surest(
    signals,
    (s) =>
      s.kind === 'condition' ||
      s.kind === 'symptom' ||
      s.kind === 'medicine' ||
      s.kind === 'reaction' ||
      (s.kind === 'relation' && s.role === 'patient') ||
      s.type === 'patients',
  );
  if (health) scale.add(health.kind, 0.9, 'it is about health', health);
  else if (used.value === 'reuse') scale.add('no illness', -0.8, 'no illness is spoken of');
  const who = surest(
    signals,
    (s) =>
      (s.kind === 'person' && s.role !== 'professional' && s.role !== 'author' && s.role !== 'eponym') ||
      (s.kind === 'contact' && s.type === 'handle') ||
      (s.kind === 'image' && s.type === 'screenshot'),
  );
  if (who) scale.add(who.kind, 0.9, 'the writer can be found', who);
  else if (found.some((m) => m.value === 'who' && !((judging.reading.tokens.flags[m.from] ?? 0) & Flag.negated)))
    scale.add('who', 0.9, 'handles or names go with it');
  if (EUROPE.has(post.author.jurisdiction)) scale.add('jurisdiction', 0.5, 'the law of the EU or the UK applies');
  if (/-(?:employee|account)$/.test(post.author.role) || post.author.role === 'influencer')
    scale.add('author', 0.5, 'an organisation or a trade uses it');
  if (found.some((m) => m.value === 'consented')) scale.add('consent', -1.8, 'consent, or data without persons, is told');
  return scale;
}

function spanOf({ reading }: Judging, m: { from: number; to: number }): { start: number; end: number } {
  return { start: reading.tokens.start[m.from] as number, end: reading.tokens.end[m.to - 1] as number };
}

function report(judging: Judging, scale: Scale): void {
  judging.report({
    severity: 'review',
    spans: scale.spans.slice(0, 4),
    what: `${quoted(judging, scale.spans)} uses again what somebody posted about their own health.`,
    why: 'The person spoke to their own readers; that a post was public does not let others collect it or pass it on.',
    instead: 'Ask for explicit consent that names this use, or report numbers without handles and quotes.',
    evidence: scale.evidence,
  });
}
