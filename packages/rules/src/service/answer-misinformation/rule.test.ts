import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

const post = { direction: 'inbound', kind: 'comment', author: { role: 'public' } } as const;

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Vaccines do not cause autism, thank you for saying so', post },
    { name: 'question', text: 'Are the flu clinics free?', post },
    { name: 'capitals', text: '~~VACCINES CAUSE AUTISM~~', post },
    { name: 'criticism', text: 'Your hospital lies about waiting times', post },
    { name: 'what goes out', text: 'Vaccines cause autism' },
  ],
});
