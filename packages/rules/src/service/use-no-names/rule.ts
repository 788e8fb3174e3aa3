import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import { isOrganisation, type Signal } from '@precept/model';
import { Weighing, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'service/use-no-names',
  family: 'service',
  title: 'An answer shows no more of who wrote than the writer did.',
  catalogue: ['MOD-02'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [
    { id: 'MOD-02', title: 'HHS OCR, New Vision Dental, 2022', locator: 'real names revealed in answers to reviews' },
    { id: 'MOD-02', title: 'Guidelines for comments', locator: "a name of an account may be a patient's name" },
  ],
  kinds: ['reply', 'comment'],
} as const satisfies RuleMeta;

/** In front of the name of whoever is answered. */
const GREETING = /(?:^|[.!?\n]\s*)(?:dear|hi|hello|hey|thank you|thanks|good (?:morning|afternoon|evening)|sorry),? $/;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr)\b/;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['person'] },
  judge(judging) {
    if (!isOrganisation(judging.post)) return;
    const named = judging.of('person').find((s) => isFull(judging, s) && isGreeted(judging, s) && !isInThread(judging, s));
    if (named) report(judging, named);
  },
};

/** First and last name, or a title with one: "Jo" alone shows little. */
function isFull({ reading }: Judging, { start, end }: Signal): boolean {
  const name = reading.text.slice(start, end);
  const before = reading.lower.slice(Math.max(0, start - 5), start);
  return /\s/.test(name.trim()) || TITLE.test(name.toLowerCase()) || /\b(?:mr|mrs|ms|miss|mx)\.? $/.test(before);
}

function isGreeted({ reading }: Judging, { start }: Signal): boolean {
  return GREETING.test(reading.lower.slice(Math.max(0, start - 24), start).replace(/\b(?:mr|mrs|ms|miss|mx|dr)\.? $/, ''));
}

const isInThread = ({ reading, post }: Judging, { start, end }: Signal): boolean => {
  const last = reading.lower.slice(start, end).split(/\s+/).at(-1) ?? '';
  return post.thread.some((t) => t.text.toLowerCase().includes(last));
};

function report(judging: Judging, named: Signal): void {
  const spans = [{ start: named.start, end: named.end }];
  const weighing = new Weighing(0).add('person', 1.2, 'the writer is addressed by a full name they did not give', named);
  judging.report({
    severity: 'review',
    spans,
    what: `The answer addresses somebody as ${wordsAt(judging, spans)}, a name they did not write.`,
    why: 'Readers learn who wrote, and whoever answers a hospital may be its patient.',
    instead: 'Use no name, or the handle as they wrote it.',
    evidence: weighing.evidence,
  });
}
