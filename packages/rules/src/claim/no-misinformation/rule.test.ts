import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'Vaccines do not cause autism.' },
    { name: 'quotation taken apart', text: '"Vaccines cause infertility" is a myth with no evidence behind it.' },
    { name: 'question', text: 'Do vaccines cause fever?' },
    { name: 'hashtag', text: '~~#VaccinesKill~~ wake up people', post: { author: { role: 'nurse' } } },
    { name: 'emoji', text: '💉 ~~the jab causes~~ turbo cancer 😡' },
    { name: 'capitals', text: '~~IVERMECTIN CURES~~ COVID' },
    { name: 'reported speech', text: 'Someone claimed that fluoride is poison, so here is what we know.' },
    { name: 'a news headline', text: 'Study: vaccine linked to rare side effect, regulators say http://example.org/a' },
  ],
});
