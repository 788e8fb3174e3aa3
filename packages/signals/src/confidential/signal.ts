import type { Match, Sensing, SignalModule } from '@precept/engine';
import { Flag, Kind } from '@precept/engine';
import { findWord, wordSet } from '../shared/words.ts';
import { SECRETS, type SecretWord } from './phrases.ts';

const OWN = wordSet("our we we're my i i'm ours us");
const OWN_REACH = 8;
const STANDALONE: ReadonlySet<SecretWord> = new Set(['insider', 'unreleased', 'leak', 'exam', 'security']);

/** Finds news that is not out yet, leaked papers, exam content and security details. `published` in the value says the text points to a public source. */
export const signal: SignalModule = {
  name: 'confidential',
  kinds: ['confidential'],
  lexicons: [SECRETS],
  trigger: { lexicon: true },
  sense(sensing) {
    const matches = sensing.matches(SECRETS);
    const { tokens } = sensing.reading;
    const has = (value: SecretWord): boolean => matches.some((m) => m.value === value);
    const published = has('published') || hasLink(tokens.kind, tokens.count);
    const add = (m: Match<SecretWord>, type: string, sure: number): void => {
      const flags = tokens.flags[m.from] as number;
      const quiet = flags & Flag.negated && type !== 'insider' && type !== 'leak' ? 0.4 : 1;
      sensing.addTokens(m.from, m.to, {
        kind: 'confidential',
        type,
        confidence: sure * quiet * (flags & Flag.question ? 0.7 : 1),
        value: { published, hush: has('hush'), market: has('market'), deal: has('deal') },
      });
    };
    for (const m of matches) {
      const isInside = matches.some((o) => o !== m && STANDALONE.has(o.value) && o.from <= m.from && o.to >= m.to && o.to - o.from > m.to - m.from);
      if (isInside) continue;
      if (STANDALONE.has(m.value)) add(m, m.value, 1);
      else if (m.value === 'coy') add(m, 'insider', has('hush') || has('market') || has('deal') || has('glow') || has('trial') ? 0.9 : 0.3);
      else if (m.value === 'deal' && (has('hush') || has('insider'))) add(m, 'insider', 0.8);
      else if (m.value === 'deal') add(m, 'insider', 0.25);
    }
    addTrialNews(sensing, matches, add, has('glow') || has('hush') || has('market'));
  },
};

function hasLink(kind: Uint8Array, count: number): boolean {
  for (let i = 0; i < count; i++) if (kind[i] === Kind.url) return true;
  return false;
}

/** "our" and trial words in one sentence: news from inside when a feeling or a wink goes with it. */
function addTrialNews(
  sensing: Sensing,
  matches: readonly Match<SecretWord>[],
  add: (m: Match<SecretWord>, type: string, sure: number) => void,
  coloured: boolean,
): void {
  const { reading } = sensing;
  const trial = matches.find((m) => m.value === 'trial' && findWord(reading, m.from - OWN_REACH, m.to + OWN_REACH, OWN) >= 0);
  const early = coloured ? matches.find((m) => m.value === 'early') : undefined;
  if (early) add(early, 'unreleased', 0.9);
  else if (trial) add(trial, 'unreleased', coloured ? 0.6 : 0.15);
}
