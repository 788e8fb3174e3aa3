import { type Judging, type RuleModule, tokenAt, word } from '@precept/engine';
import type { Fix, Signal } from '@precept/model';
import { wordsAt } from '../scale.ts';
import { tones } from '../tone.ts';

const SURE = 0.5;
/** "alcoholics anonymous", "addicts anonymous": names. */
const NAME_AFTER = new Set(['anonymous', 'anon']);

/** Better words for people with addiction, obesity, mental illness or a disability. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/say-it-with-respect',
    family: 'conduct',
    title: 'Speak of people first, not of their illness, habit or body.',
    catalogue: ['PROF-08'],
    severity: 'advise',
    decidedBy: 'machine',
    sources: [
      { id: 'PROF-08', title: 'GMC 2024; Roche social media principles', locator: 'no stigmatising terms for conditions; person-first alternative' },
    ],
  },
  trigger: { signals: ['tone'] },
  judge(judging) {
    const found = outermost(tones(judging, ['stigma'])).filter((s) => s.confidence >= SURE && !isName(judging, s) && !isOwn(judging, s));
    if (found.length === 0) return;
    judging.report({
      severity: 'advise',
      spans: found.map(({ start, end }) => ({ start, end })),
      what: `${wordsAt(judging, found)} ${found.length > 1 ? 'label' : 'labels'} people by an illness, a habit or a body.`,
      why: 'People who live with it feel judged, and some stay away from care because of such words.',
      instead: `Say ${found.map((s) => `“${better(judging, s)}”`).join(', ')}.`,
      evidence: found.map((s) => ({ signal: 'tone', weight: 2, reason: `stigmatising word about ${s.value?.topic}` })),
      fixes: [fixOf(judging, found)],
    });
  },
};

function fixOf(judging: Judging, found: readonly Signal[]): Fix {
  return {
    label: `Say ${found.map((s) => `“${better(judging, s)}”`).join(', ')}`,
    edits: found.map((s) => ({ start: s.start, end: s.end, text: better(judging, s) })).sort((a, b) => a.start - b.start),
  };
}

/** The respectful wording, with the capital of the words it replaces. */
function better(judging: Judging, s: Signal): string {
  const instead = String(s.value?.instead ?? '');
  const first = judging.reading.text[s.start] ?? '';
  return first !== first.toLowerCase() ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}

function outermost(found: readonly Signal[]): Signal[] {
  return found.filter((s) => !found.some((o) => o !== s && o.start <= s.start && o.end >= s.end && o.end - o.start > s.end - s.start));
}

function isName(judging: Judging, s: Signal): boolean {
  return NAME_AFTER.has(word(judging.reading, tokenAt(judging.reading, s.end)));
}

/** People may call themselves what they like: "I'm an addict", "my OCD about". */
function isOwn(judging: Judging, s: Signal): boolean {
  const at = tokenAt(judging.reading, s.start);
  for (let i = Math.max(0, at - 3); i < at; i++) if (/^(?:i'm|im|am|i|myself|was|local)$/.test(word(judging.reading, i))) return true;
  return false;
}
