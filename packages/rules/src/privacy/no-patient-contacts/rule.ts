import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { helplineOf, type Policy, type Severity, type Signal } from '@precept/model';
import { isAuthorized } from '../patient-told.ts';
import { quoted, Scale } from '../scale.ts';
import { editEach } from '../told.ts';

const meta = {
  id: 'privacy/no-patient-contacts',
  family: 'privacy',
  title: 'Telephone and fax numbers and mail addresses of patients and their people stay out of posts.',
  catalogue: ['PRIV-05'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    {
      id: 'PRIV-05',
      title: 'HIPAA Privacy Rule, de-identification',
      locator: '45 CFR 164.514(b)(2)(i)(D)-(F): telephone numbers, fax numbers, electronic mail addresses',
    },
  ],
} as const satisfies RuleMeta;

const BASE = -0.6;
const SURE = 1.2;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['contact'] },
  judge(judging) {
    if (isAuthorized(judging.post) || judging.post.kind === 'bio') return;
    const found = judging.of('contact').filter((c) => c.identifies && c.type !== 'handle' && !isOwn(c, judging.policy));
    if (found.length === 0) return;
    const scale = weigh(judging, found);
    if (scale.total > 0) report(judging, scale, found);
  },
};

/** Numbers compare by their digits, addresses as they are; an entry "@clinic.example" covers a whole host. */
function isOwn(c: Signal, { ownContacts, ownHosts }: Policy): boolean {
  const number = String(c.value?.number ?? '').toLowerCase();
  const host = number.split('@')[1];
  if (host && ownHosts.some((h) => host === h || host.endsWith(`.${h}`))) return true;
  return ownContacts.some((own) => {
    if (own.includes('@')) return own.startsWith('@') ? number.endsWith(own) : own === number;
    const digits = own.replace(/\D/g, '');
    return digits.length > 2 && (number === digits || number.endsWith(digits) || digits.endsWith(number));
  });
}

function weigh(judging: Judging, found: readonly Signal[]): Scale {
  const scale = new Scale(BASE);
  const lean = Math.min(...found.map((c) => Number(c.value?.lean ?? 0)));
  const best = found.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  scale.add('contact', best.confidence, best.type === 'email' ? 'a mail address stands in the text' : 'a telephone number stands in the text', best);
  scale.add('contact', Math.min(2.2, -lean * 0.6), 'the words around it do not make it an office or a help line');
  const about = Math.max(...found.map((c) => Number(c.value?.about ?? 0)));
  if (about > 0.4) scale.add('patient-context', about * 1.2, 'the words around it tell of one patient');
  if (judging.of('person').some((s) => s.identifies)) scale.add('person', 0.8, 'a patient or relative is named');
  if (judging.of('record-number').some((s) => s.identifies)) scale.add('record-number', 0.8, 'a number from a file stands beside it');
  return scale;
}

function report(judging: Judging, scale: Scale, found: readonly Signal[]): void {
  const severity: Severity = scale.total >= SURE ? 'block' : 'review';
  const helpline = helplineOf(judging.policy, judging.post.author.jurisdiction);
  judging.report({
    severity,
    spans: found,
    what: `${quoted(judging, found)} ${found.length > 1 ? 'look like contacts' : 'looks like a contact'} of a private person.`,
    why: 'The patient or relative can be recognised and reached by anybody who reads the post.',
    instead: "Give your organisation's own line instead, and answer in private.",
    evidence: scale.evidence,
    fixes: [
      { label: 'Take the contact out', edits: editEach(found, (c) => (c.type === 'email' ? '[address removed]' : '[number removed]')) },
      ...(helpline ? [{ label: 'Give our help line', edits: editEach(found, () => helpline) }] : []),
    ],
  });
}
