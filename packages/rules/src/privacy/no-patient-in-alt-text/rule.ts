import { createChecker, type Judging, NO_HEADS, type RuleMeta, type RuleModule, type Sensed, type SignalModule } from '@precept/engine';
import type { Media, Signal, SignalKind } from '@precept/model';
import { signals } from '@precept/signals';
import { isAuthorized } from '../patient-told.ts';

const meta = {
  id: 'privacy/no-patient-in-alt-text',
  family: 'privacy',
  title: 'The alternative text of a picture names no patient.',
  catalogue: ['ACC-01'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [
    {
      id: 'ACC-01',
      title: 'WCAG 2.2',
      locator: 'SC 1.1.1: alternative text gives the meaning of a picture; it is text of the post, and checked like it',
    },
    { id: 'ACC-01', title: 'HIPAA Privacy Rule, de-identification', locator: '45 CFR 164.514(b)(2)(i)' },
  ],
} as const satisfies RuleMeta;

const TELLING: readonly SignalKind[] = ['person', 'record-number', 'contact', 'place', 'facility-unit', 'age', 'date', 'url'];
/** Kinds that need company: a ward alone, or a date alone, names nobody. */
const DIRECT: readonly SignalKind[] = ['person', 'record-number', 'contact', 'url'];

export const rule: RuleModule = {
  meta,
  trigger: 'always',
  judge(judging) {
    const { media } = judging.post;
    if (media.length === 0 || isAuthorized(judging.post)) return;
    for (const m of media) if (m.alt) judgeAlt(judging, m, m.alt);
  },
};

function judgeAlt(judging: Judging, _media: Media, alt: string): void {
  const sensed = senseAlt(judging, alt);
  const found = sensed.signals.filter((s) => s.identifies && TELLING.includes(s.kind) && s.type !== 'handle');
  const direct = found.filter((s) => DIRECT.includes(s.kind));
  if (direct.length === 0 && found.length < 2) return;
  judging.report({
    severity: 'review',
    spans: [firstWords(judging)],
    what: `The alternative text of a picture says ${list(sensed, direct.length > 0 ? direct : found)}.`,
    why: 'Screen readers, search engines and every copy of the picture carry the words on, and the patient can be recognised by them.',
    instead: 'Describe what the picture shows without saying who is in it, where, or when.',
    evidence: found.map((s) => ({ signal: s.kind, weight: DIRECT.includes(s.kind) ? 2 : 0.8, reason: 'found in the alternative text' })),
  });
}

let check: ((text: string, judging: Judging) => Sensed) | undefined;

/** The same signals that read posts read the alternative text; their index is built when a first one comes. */
function senseAlt(judging: Judging, alt: string): Sensed {
  if (!check) {
    const checker = createChecker({ signals: neededFor('patient-context'), rules: [], heads: NO_HEADS });
    check = (text, { post }) => checker.sense({ ...post, text, media: [] });
  }
  return check(alt, judging);
}

/** A signal module and all that it comes after. */
function neededFor(name: string): readonly SignalModule[] {
  const names = new Set<string>();
  const visit = (n: string): void => {
    if (names.has(n)) return;
    names.add(n);
    for (const before of signals.find((m) => m.name === n)?.after ?? []) visit(before);
  };
  visit(name);
  return signals.filter((m) => names.has(m.name));
}

function list({ reading }: Sensed, found: readonly Signal[]): string {
  return found
    .slice(0, 3)
    .map((s) => `“${reading.text.slice(s.start, s.end)}”`)
    .join(', ');
}

function firstWords({ reading }: Judging): { start: number; end: number } {
  const { count, start, end } = reading.tokens;
  return count === 0 ? { start: 0, end: reading.text.length } : { start: start[0] as number, end: end[Math.min(2, count - 1)] as number };
}
