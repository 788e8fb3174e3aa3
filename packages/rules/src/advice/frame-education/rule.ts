import { type Judging, lexicon, type RuleMeta, type RuleModule } from '@precept/engine';
import { Weighing, weighFrames, wordsAt } from '../../weighing.ts';

const meta = {
  id: 'advice/frame-education',
  family: 'advice',
  title: 'Health education says that it is general and where to turn.',
  catalogue: ['ADV-04'],
  severity: 'advise',
  decidedBy: 'machine',
  sources: [{ id: 'ADV-04', title: 'GMC, Using social media as a medical professional, 2024', locator: 'give context so that people can verify' }],
} as const satisfies RuleMeta;

const EDUCATION = lexicon('education-words', {
  series: [
    'how to videos',
    'how to guide',
    'how to guides',
    'tutorial',
    'tutorials',
    'step by step',
    'masterclass',
    'the exact protocol',
    'my protocol',
    'everything you need to',
    'complete guide',
    'cheat sheet',
    'my routine',
    'my stack',
    'start all tonight',
    '<num> supplements',
    '<num> (ways|steps|tips) to (treat|cure|manage|fix)',
    'home remedies',
  ],
  unframed: ['no notice', 'no notice anywhere', 'no disclaimer', 'without a notice', 'without any notice', 'without a disclaimer'],
});

const BASE = -2.3;

export const rule: RuleModule = {
  meta,
  lexicons: [EDUCATION],
  trigger: { lexicon: true, signals: ['dose'] },
  judge(judging) {
    if (judging.post.kind !== 'post' && judging.post.kind !== 'bio') return;
    const weighing = weigh(judging);
    if (weighing.total > 0 && weighing.places.length > 0) report(judging, weighing);
  },
};

function weigh(judging: Judging): Weighing {
  const { reading } = judging;
  const weighing = new Weighing(BASE);
  for (const m of judging.matches(EDUCATION).slice(0, 2)) {
    const place = { start: reading.tokens.start[m.from] as number, end: reading.tokens.end[m.to - 1] as number };
    weighing.add(
      'education',
      m.value === 'series' ? 1.2 : 1.4,
      m.value === 'series' ? 'it teaches readers to treat themselves' : 'it says that no notice is given',
      place,
    );
  }
  const amounts = judging.of('dose').filter((s) => s.type === 'amount');
  for (const a of amounts.slice(0, 3)) weighing.add('dose', 0.6, 'amounts are given', a);
  const told = judging.of('advice').find((s) => s.value?.target === 'you' && (s.type === 'treatment' || s.type === 'dose'));
  weighing.addIf(told !== undefined, 'advice', 1.1, 'readers are told to take something', told);
  const medicine = judging.of('medicine')[0];
  weighing.addIf(medicine !== undefined, 'medicine', 0.6, 'a product is named', medicine);
  const framed = judging.of('advice').filter((s) => s.value?.frame === true || s.type === 'referral' || s.type === 'general').length;
  weighing.addIf(framed > 0, 'advice general', -1.6 * Math.min(2, framed), 'it says that it is general or where to turn');
  weighFrames(judging, weighing);
  return weighing;
}

function report(judging: Judging, weighing: Weighing): void {
  const spans = weighing.spans();
  judging.report({
    severity: 'advise',
    spans,
    what: `${wordsAt(judging, spans)} teaches readers about treatment without saying that it is general.`,
    why: 'Some readers will take it as meant for them, whatever else they take or suffer from.',
    instead: 'Add a line that this is general, no substitute for care or for the maker’s instructions, and where to turn.',
    evidence: weighing.evidence,
  });
}
