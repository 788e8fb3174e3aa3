import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'grades',
      text: '~~Your grades~~ are due. Accept me and we talk',
      post: { kind: 'request', direction: 'outbound', channel: 'instagram', author: { role: 'physician' } },
    },
    {
      name: 'a former student',
      text: 'Former student here, graduated long ago. Add me?',
      post: { kind: 'request', direction: 'inbound', channel: 'instagram', author: { role: 'public' } },
    },
    { name: 'a post that is no request', text: 'Hi Tess, your tutor here. My private account is more fun, follow me back?' },
  ],
});
