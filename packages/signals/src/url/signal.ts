import { Kind, Seen, type SignalModule, word } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { HOST_CLASSES, ID_PATH, LINK_WORDS, type LinkType, PERSON_PATH } from './words.ts';

/** Links, by where they lead; `personal` where the address itself points at one person. */
export const signal: SignalModule = {
  name: 'url',
  kinds: ['url'],
  lexicons: [LINK_WORDS],
  trigger: { seen: Seen.url, lexicon: true },
  sense(s) {
    const { count, kind, seen } = s.reading.tokens;
    if (seen & Seen.url)
      for (let i = 0; i < count; i++) {
        if (kind[i] !== Kind.url) continue;
        const { host, path } = split(word(s.reading, i));
        const type = LOCAL.test(host) ? 'general' : classify(host, path);
        s.addTokens(i, i + 1, { kind: 'url', type, value: { host, personal: isPersonal(type, path) } });
      }
    for (const m of longest(s.matches(LINK_WORDS)))
      s.addTokens(m.from, m.to, { kind: 'url', type: m.value, confidence: 0.7, value: { host: '', personal: false } });
  },
};

/** The writer's own machine: nobody else can open it, and no patient is behind it. */
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])(?::|$)|\.(?:localhost|local|internal)(?::|$)/;

function split(address: string): { host: string; path: string } {
  const bare = address.replace(/^https?:\/\//, '').replace(/^www\./, '');
  const slash = bare.search(/[/?#]/);
  return slash < 0 ? { host: bare, path: '' } : { host: bare.slice(0, slash), path: bare.slice(slash) };
}

function classify(host: string, path: string): LinkType {
  const address = `${host}${path}`;
  for (const [type, pattern] of HOST_CLASSES) if (pattern.test(type === 'crowdfunding' || type === 'meeting' ? host : `${address}/`)) return type;
  return 'general';
}

function isPersonal(type: LinkType, path: string): boolean {
  if (path.length < 2) return false;
  if (type === 'crowdfunding')
    return PERSON_PATH.test(path) || (ID_PATH.test(path) && !/ward|unit|pump|hospital|hospice|charity|run|walk|marathon/.test(path));
  if (type === 'meeting' || type === 'portal') return ID_PATH.test(path);
  return type === 'album' ? path.length > 4 : false;
}
