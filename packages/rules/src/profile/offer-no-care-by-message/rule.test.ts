import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'DMs are not a clinic: no labs, no rashes.', post: { kind: 'bio', author: { role: 'physician' } } },
    { name: 'capitals', text: '~~DM ME~~ YOUR ~~X-RAYS~~', post: { kind: 'bio', author: { role: 'staff' } } },
    { name: 'money', text: 'Your ~~bloods~~ read over ~~DM~~, £20', post: { kind: 'bio', author: { role: 'influencer' } } },
    { name: 'collaboration', text: 'DM for podcast invitations', post: { kind: 'bio', author: { role: 'physician' } } },
    { name: 'a post that is no bio', text: 'DM me your labs and I tell you what they mean' },
  ],
});
