import { type Judging, lexicon, type Match, type RuleMeta, type RuleModule } from '@precept/engine';
import type { Severity } from '@precept/model';
import { placeOf } from '../../shared/place.ts';
import { Weighing, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'service/route-medical-questions',
  family: 'service',
  title: 'A medical question from the public goes to the right door and is not answered in the comments.',
  catalogue: ['MOD-08'],
  severity: 'review',
  decidedBy: 'person',
  sources: [{ id: 'MOD-08', title: 'Summit Health, comment policy', locator: 'no patient-specific answers' }],
  directions: ['inbound'],
} as const satisfies RuleMeta;

const PEOPLE = '(i|we|he|she|my (mum|mom|dad|son|daughter|baby|husband|wife|nan|gran|child|kid|toddler|mother|father|brother|sister))';

const QUESTIONS = lexicon('medical-questions', {
  ask: [
    `(can|could|should|may|must|do|does) ${PEOPLE} (still|just|also|safely)? (take|stop|mix|use|have|give|skip|double|go back on|switch|come off|restart|eat|drink|increase|reduce|wait)`,
    '(is|are) (it|this|that|these|they) (safe|normal|ok|okay|bad|serious|dangerous|worth|cancer|broken|infected|contagious)',
    '(what|which|how much|how many|how often) (should|can|do|does) (i|we|he|she) (take|give|do|use|have)',
    '(what|which) (tablet|tablets|medicine|medication|dose|cream|drops|antibiotic|treatment|test|ors|syrup)',
    '(does|do|can|could|will) (this|that|it|these) (mean|hurt|harm|be|interact|cause)',
    '(please|pls|kindly|plz) (tell|suggest|advise|help|see|check|give|prescribe|recommend)',
    '(any|some) (advice|tips|ideas|suggestions) (for|on|please)?',
    'what (is|could|can) (this|it|that|wrong)',
    '(should|shall|do|must) (i|we|he|she) (worry|be worried|see|go|come in|call|ring|get|need)',
    'is there (anything|something) (i|we) (can|could) (take|do)',
    '(cancer|panic|heart|normal|infected|broken) or (not|heart|what|just)',
    'is operation (required|needed)',
    'tell (yes|me which|which one)',
  ],
});

/** They speak of themselves or of their own. */
const SELF = /\b(?:i|we|i'm|ive|i've|im|my|his|her)\b/;
const HEALTH = new Set(['symptom', 'medicine', 'condition', 'dose']);
const BASE = -2.4;

export const rule: RuleModule = {
  meta,
  lexicons: [QUESTIONS],
  trigger: { lexicon: true },
  judge(judging) {
    const found = judging.matches(QUESTIONS);
    const asked = found.find((m) => isQuestion(judging, m));
    if (asked === undefined) return;
    const health = judging.signals.filter((s) => HEALTH.has(s.kind) && s.value?.denied !== true && s.value?.topic !== true);
    const first = health[0];
    if (first === undefined) return;
    const weighing = new Weighing(BASE).add('question', 1.2, 'it asks what to do or what it is', placeOf(judging, asked));
    weighing.add(first.kind, 0.9, 'about a symptom, an illness or a medicine', first);
    weighing.addIf(health.length > 1, 'health', 0.4, 'more than one of them', health[1]);
    weighing.addIf(SELF.test(judging.reading.lower), 'self', 0.8, 'about themselves or their own');
    weighing.addIf(judging.of('age').length > 0, 'age', 0.3, 'an age is given');
    if (weighing.total > 0) report(judging, weighing, weighing.total > 0.6 ? 'review' : 'advise');
  },
};

/** Asked with a sign or without one, as most do who are worried; "please" asks in any case. */
function isQuestion({ reading }: Judging, m: Match<string>): boolean {
  const sentence = reading.sentences[reading.sentenceOf[m.from] ?? 0];
  return (
    sentence?.question === true ||
    reading.text.includes('?') ||
    m.from - (sentence?.from ?? 0) < 4 ||
    /\b(?:pls|please|plz|kindly)\b/.test(reading.lower)
  );
}

function report(judging: Judging, weighing: Weighing, severity: Severity): void {
  const spans = weighing.spans();
  const door = {
    US: 'a pharmacist or the nurse line',
    UK: 'a pharmacist or NHS 111',
    AU: 'healthdirect 1800 022 222',
    NZ: 'Healthline 0800 611 116',
  } as const;
  const { jurisdiction } = judging.post.author;
  const line =
    jurisdiction === 'US' || jurisdiction === 'UK' || jurisdiction === 'AU' || jurisdiction === 'NZ'
      ? door[jurisdiction]
      : 'a pharmacist or their own clinic';
  judging.report({
    severity,
    spans,
    what: `The words ${wordsAt(judging, spans)} ask a medical question about one person.`,
    why: 'Whoever answers here answers without knowing the person, and whoever waits for it may lose time.',
    instead: `Thank them, give what holds for everybody, and name the door: ${line}, or the emergency number where it cannot wait.`,
    evidence: weighing.evidence,
  });
}
