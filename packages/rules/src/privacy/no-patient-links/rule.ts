import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { isAuthorized } from '../patient-told.ts';
import { quoted, Scale } from '../scale.ts';
import { editEach } from '../told.ts';

const meta = {
  id: 'privacy/no-patient-links',
  family: 'privacy',
  title: 'Links and IP addresses that lead to one patient stay out of posts.',
  catalogue: ['PRIV-08'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    {
      id: 'PRIV-08',
      title: 'HIPAA Privacy Rule, de-identification',
      locator: '45 CFR 164.514(b)(2)(i)(N)-(O): web addresses and internet protocol addresses',
    },
  ],
} as const satisfies RuleMeta;

const BASE = -1;
const SURE = 2;
const WEIGHTS: Readonly<Record<string, number>> = { portal: 1.2, meeting: 1, crowdfunding: 0.9, album: 0.6, profile: 0.1, general: 0, shop: -0.5 };
const LEADS_TO: Readonly<Record<string, string>> = {
  portal: 'a record or a result in a portal',
  meeting: 'a video visit',
  crowdfunding: 'a collection for one person',
  album: 'an album of pictures',
};

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['url', 'record-number'] },
  judge(judging) {
    if (isAuthorized(judging.post)) return;
    const { ownHosts } = judging.policy;
    const isOwnPage = (u: Signal): boolean => u.value?.personal !== true && ownHosts.some((h) => String(u.value?.host ?? '').endsWith(h));
    const links = judging.of('url').filter((u) => u.identifies && !isOwnPage(u));
    const addresses = judging.of('record-number').filter((n) => n.type === 'ip' && n.identifies);
    const found = [...links, ...addresses];
    if (found.length === 0) return;
    const scale = weigh(judging, links, addresses);
    if (scale.total > 0) report(judging, scale, found);
  },
};

function weigh(judging: Judging, links: readonly Signal[], addresses: readonly Signal[]): Scale {
  const scale = new Scale(BASE);
  const best = links.reduce<Signal | undefined>((a, b) => (a && weightOf(a) >= weightOf(b) ? a : b), undefined);
  if (best) scale.add('url', weightOf(best), `the link leads to ${LEADS_TO[best.type ?? ''] ?? 'a page'}`, best);
  if (links.some((u) => u.value?.personal === true)) scale.add('url', 1.2, 'its address carries a name or a number of its own');
  if (addresses[0]) scale.add('record-number', 1.6, 'an IP address stands in the text', addresses[0]);
  const about = Math.max(...[...links, ...addresses].map((u) => Number(u.value?.about ?? 0)));
  if (about > 0.4) scale.add('patient-context', about, 'the words around it tell of one patient');
  if (judging.of('person').some((s) => s.identifies)) scale.add('person', 0.7, 'a person is named as well');
  return scale;
}

const weightOf = (u: Signal): number => WEIGHTS[u.type ?? ''] ?? 0;

function report(judging: Judging, scale: Scale, found: readonly Signal[]): void {
  judging.report({
    severity: scale.total >= SURE ? 'block' : 'review',
    spans: found,
    what: `${quoted(judging, found)} ${found.length > 1 ? 'seem' : 'seems'} to lead to one patient.`,
    why: 'Whoever follows the link learns who the patient is, and may see more than the family meant to show.',
    instead: 'Link to a general page of your organisation or of a charity.',
    evidence: scale.evidence,
    fixes: [{ label: 'Take the link out', edits: editEach(found, () => '[link removed]') }],
  });
}
