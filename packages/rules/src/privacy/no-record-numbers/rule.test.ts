import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'negation', text: 'We never ask for your social security number by message.' },
    { name: 'question', text: 'Where do I find my member ID?' },
    { name: 'a count after a label word', text: 'Claim 4000 lives a year are lost and you need a source.' },
    { name: 'trial and grant numbers', text: 'Registered as ISRCTN 4857 392 016, grant NIHR 129 476 5513.' },
    { name: 'capitals', text: 'WHO HAS THE CHART FOR MRN ~~00482913~~', severity: 'block' },
    { name: 'lower case', text: 'mrn ~~0048291~~ is back in bay 3 lol', severity: 'block' },
    { name: 'the end of a number', text: 'MRN ends in ~~0419~~ if anyone from cards is reading, he needs a bed.' },
    { name: 'an area never issued', text: 'Our form says 000-12-3456 in grey so that people see the format, it is a sample.' },
  ],
});
