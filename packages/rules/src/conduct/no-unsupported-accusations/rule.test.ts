import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: 'DR FARROW AT MILLBROOK CLINIC ~~STOLE~~ FROM PATIENTS, SHARE BEFORE THEY DELETE THIS' },
    { name: 'a disclaimer', text: 'Just my personal view, but nurse Beattie ~~falsified~~ the charts, everyone knows' },
    { name: 'a court', text: 'Dr Farrow was convicted of fraud and struck off, says the tribunal: https://example.org/ruling' },
    { name: 'a warning about fraud', text: 'Beware of callers who say they are from our clinic. It is a scam.' },
    { name: 'negation', text: 'Millbrook Clinic never reuses needles, whatever the rumour says.' },
    { name: 'fiction', text: 'In the novel Dr Farrow robs the bank to pay for a scanner.' },
    { name: 'a headline', text: 'Hospital fined after inspectors find expired medicines' },
    { name: 'a joke about food', text: 'Who stole my yoghurt from the ward fridge? I have suspects.' },
  ],
});
