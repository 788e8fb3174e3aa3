import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { direction: 'inbound', kind: 'comment', author: { role: 'public' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'I never buy followers and I do not sell reviews', post },
    { name: 'quotation', text: 'Got a text that said "verify your account", was that you?', post },
    { name: 'question', text: 'Do you sell uniforms in the lobby shop?', post },
    { name: 'hashtag', text: '~~invest with~~ Mrs Gold, ~~made $4000 in~~ a week #bitcoin', post },
    { name: 'emoji', text: '🔥🔥 ~~check my page~~ 🔥 ~~cheap followers~~', post },
    { name: 'capitals', text: '~~CRYPTO~~ PAYS, ~~DM ME NOW~~', post },
    { name: 'criticism with a link', text: 'Your staff were rude, see my page for the whole story', post },
    { name: 'what goes out', text: 'Check our page, link in bio' },
  ],
});
