import type { RuleModule } from '@precept/engine';
import { countedTokens } from '@precept/signals';
import { asksFrom, speakerOf } from '../../shared/action-limits.ts';
import { headEvidence } from '../../shared/head-evidence.ts';

/** Bios of the harmless stand well below the point at which posts are looked at again, so less is enough. */
const EARLIER = 0.45;

/** Words beside disclaimers that a bio must have before it can read like anything. */
const ENOUGH = 4;

/** Asks somebody to look at a bio that as a whole reads like those that needed it, where no other rule spoke. */
export const rule: RuleModule = {
  meta: {
    id: 'profile/second-look-at-bios',
    family: 'profile',
    title: 'Ask somebody where a bio as a whole reads like bios that promised, offered or hid something.',
    catalogue: ['PROF-03', 'PROF-04'],
    severity: 'review',
    decidedBy: 'person',
    sources: [{ id: 'PROF-04', title: 'FSMB Model Policy Guidelines 2012', locator: 'no misrepresentation of credentials' }],
    kinds: ['bio'],
    onlyAlone: true,
  },
  trigger: 'always',
  judge(judging) {
    const { heads, post, reading } = judging;
    if (heads.logit('action') < asksFrom(speakerOf(post)) - EARLIER || countedTokens(reading, judging.signals) < ENOUGH) return;
    const words = heads.strongest('action', 3);
    judging.report({
      severity: 'review',
      spans: words.length > 0 ? words.map(({ start, end }) => ({ start, end })) : [{ start: 0, end: reading.text.length }],
      what: `As a whole this reads like bios that needed a second look${words.length > 0 ? `: ${words.map((w) => `“${w.text}”`).join(', ')}` : ''}.`,
      why: 'People who look for care trust a bio, and follow advice they would otherwise question.',
      instead: 'Keep name, credentials, role and employer, and leave out promises, offers and stories.',
      evidence: [headEvidence(judging, 'action'), headEvidence(judging, 'profile')],
    });
  },
};
