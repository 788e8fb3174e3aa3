import type { Judging, RuleModule } from '@precept/engine';
import { lexicon } from '@precept/engine';
import type { Signal } from '@precept/model';
import { disclaimerNote, newScale, type Scale, spansOf, weigh, weighFrames, wordsAt } from '../scale.ts';
import { isBanter, laughNear, strengthOf, targetOf, tones, weighKindness, weighTones } from '../tone.ts';

/** Words of those who name a group to help it. */
const ADVOCACY = lexicon('conduct-advocacy', {
  advocacy: [
    '(disparity|disparities|inequity|inequities|inequality|inequalities|equity|equality|discrimination|discriminated|racism|racist|sexism|sexist|ableism|prejudice|bigotry|stereotype|stereotypes|bias|biases|inclusion|inclusive|outreach|access|barriers|rights|solidarity)',
    '(higher|twice|more likely|lower|worse|increased) (mortality|risk|rates|odds|as likely|to die|outcomes|maternal)',
    '(awareness|campaign|myth|myths|stigma|dignity|respect|welcoming|welcome|interpreters|interpreter|culturally safe|cultural safety|underserved|marginalised|marginalized|left behind|charity|shelter|volunteer|volunteering)',
    '(stop|please stop|quit) (saying|blaming|calling|assuming|treating|sharing)',
    '(study|research|trial|data|survey|report|audit|statistics)',
  ],
});

const BASE = -1.7;
const REVIEW = 0.3;
const BLOCK = 3.4;

/** No statement that demeans people for what they are. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/no-bias-against-groups',
    family: 'conduct',
    title: 'Do not demean people by origin, religion, sex, sexuality, disability, age, weight, poverty or illness.',
    catalogue: ['PROF-08'],
    severity: 'block',
    decidedBy: 'machine',
    sources: [
      { id: 'PROF-08', title: 'Roche social media principles', locator: 'rule 3, respect all individuals, races, religions, cultures; GMC 2024' },
    ],
    directions: ['outbound', 'inbound'],
  },
  lexicons: [ADVOCACY],
  trigger: { signals: ['tone'] },
  judge(judging) {
    const found = tones(judging, ['bias', 'slur']).filter((s) => !isBanter(s));
    if (found.length === 0) return;
    const scale = weighBias(judging, found);
    if (scale.total < REVIEW || scale.places.length === 0) return;
    report(judging, scale, found);
  },
};

function weighBias(judging: Judging, found: readonly Signal[]): Scale {
  const scale = newScale(BASE);
  weighTones(
    scale,
    found,
    (s) => (s.type === 'slur' ? 1.15 : 1),
    (s) => (s.type === 'slur' ? 'a slur' : `said of a group: ${s.value?.group ?? ''}`),
  );
  const harsh = tones(judging, ['contempt', 'threat', 'profanity', 'mockery']).filter((s) => s.confidence > 0.5 && !isBanter(s));
  if (harsh.length > 0) weigh(scale, 'tone', 0.7, 'contempt stands beside it', harsh[0]);
  const first = scale.places[0];
  if (first && laughNear(judging, first.span)) weigh(scale, 'tone', 0.5, 'a laugh goes with it');
  if (judging.matches(ADVOCACY).length > 0) weigh(scale, 'conduct-advocacy', -1.9, 'the text speaks up for a group or reports on it');
  weighKindness(judging, scale, -0.9, 0);
  weighFrames(judging, scale, { fiction: -1.2, news: -1.5, historical: -1, quotation: -0.5, teaching: -0.6, 'general-info': -1 });
  return scale;
}

function report(judging: Judging, scale: Scale, found: readonly Signal[]): void {
  const spans = spansOf(scale, 3);
  const slur = found.some((s) => s.type === 'slur' && strengthOf(s) === 3 && s.confidence > 0.9);
  const atPerson = judging.of('tone').some((s) => (s.type === 'threat' || targetOf(s) === 'patient') && s.confidence > 0.6);
  judging.report({
    severity: scale.total >= BLOCK || (slur && atPerson) ? 'block' : 'review',
    spans,
    what: `${wordsAt(judging, spans)} ${spans.length > 1 ? 'demean' : 'demeans'} people for belonging to a group.`,
    why: `People of that group, patients and colleagues among them, are harmed and will expect worse care.${disclaimerNote(judging)}`,
    instead: 'Take the group out and name the problem itself, or do not post.',
    evidence: scale.evidence,
  });
}
