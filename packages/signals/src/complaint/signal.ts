import { Flag, type SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { hasFlag } from '../shared/words.ts';
import { COMPLAINTS } from './words.ts';

/** Complaints and requests for service, by topic. */
export const signal: SignalModule = {
  name: 'complaint',
  kinds: ['complaint'],
  lexicons: [COMPLAINTS],
  trigger: { lexicon: true },
  sense(sensing) {
    const isInbound = sensing.post.direction === 'inbound';
    for (const m of longest(sensing.matches(COMPLAINTS))) {
      const isQuoted = hasFlag(sensing.reading, m.from, Flag.quoted);
      sensing.addTokens(m.from, m.to, { kind: 'complaint', type: m.value, confidence: (isInbound ? 0.7 : 0.5) - (isQuoted ? 0.3 : 0) });
    }
  },
};
