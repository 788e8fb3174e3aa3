import type { Judging, RuleModule } from '@precept/engine';
import { disclaimerNote, newScale, type Scale, spansOf, weigh, weighFrames, wordsAt } from '../scale.ts';
import { isBanter, strengthOf, targetOf, tones, weighKindness, weighTones } from '../tone.ts';

const BASE = -1.8;
const BLOCK = 0.8;
const REVIEW = -0.1;

/** No threat against anybody, not as a joke either. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/no-threats',
    family: 'conduct',
    title: 'Do not threaten anybody or wish them harm.',
    catalogue: ['PROF-07', 'PROF-09'],
    severity: 'block',
    decidedBy: 'machine',
    sources: [
      { id: 'PROF-09', title: 'GMC 2024', locator: 'bullying and harassment' },
      { id: 'PROF-07', title: 'ACP-FSMB position paper 2013', locator: 'position 1, respect for persons' },
    ],
    directions: ['outbound', 'inbound'],
  },
  trigger: { signals: ['tone'] },
  judge(judging) {
    const found = tones(judging, ['threat']).filter((s) => targetOf(s) !== 'self' || s.confidence > 0.9);
    if (found.length === 0) return;
    const scale = newScale(BASE);
    weighTones(
      scale,
      found,
      () => 1,
      () => 'words of a threat',
    );
    weighAround(judging, scale);
    if (scale.places.length > 0 && scale.total >= REVIEW) report(judging, scale);
  },
};

function weighAround(judging: Judging, scale: Scale): void {
  if (tones(judging, ['contempt', 'slur', 'profanity', 'bias']).some((s) => s.confidence > 0.5))
    weigh(scale, 'tone', 0.6, 'contempt stands beside it');
  if (tones(judging, ['threat']).every((s) => isBanter(s) && strengthOf(s) < 3)) weigh(scale, 'tone', -1.2, 'it is about sport, food or things');
  weighKindness(judging, scale, -0.9, -0.3);
  weighFrames(judging, scale, { fiction: -2, news: -0.7, historical: -1.2, quotation: -0.8, teaching: -0.6 });
}

function report(judging: Judging, scale: Scale): void {
  const spans = spansOf(scale);
  const isInbound = judging.post.direction === 'inbound';
  judging.report({
    severity: scale.total >= BLOCK ? 'block' : 'review',
    spans,
    what: `${wordsAt(judging, spans)} ${spans.length > 1 ? 'read' : 'reads'} as a threat.`,
    why: `The person meant may be in danger or live in fear, and nobody who reads it can know that it is not serious.${disclaimerNote(judging)}`,
    instead: isInbound
      ? 'Keep the message, tell the person threatened and security or the police now, and do not answer it yourself.'
      : 'Delete it, and take what happened to your manager, security or the police.',
    evidence: scale.evidence,
  });
}
