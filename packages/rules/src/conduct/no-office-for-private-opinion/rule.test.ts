import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'a handle as signature', text: '@StMungoRadiology: ~~Vote no on~~ the bypass' },
    { name: 'a private account', text: 'Vote no on the bypass, says this tired cyclist.' },
    { name: 'the union', text: 'Wear your hospital badge and vote yes for the strike, staffing cannot wait.' },
    { name: 'a question', text: 'Can I run for the town council while I work here?' },
    { name: 'a headline', text: 'Chief nurse of the county elected to parliament, according to the paper' },
  ],
});
