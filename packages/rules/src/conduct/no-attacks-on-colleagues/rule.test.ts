import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    { name: 'capitals', text: 'OUR MANAGER IS AN ~~ABSOLUTE DISGRACE~~' },
    { name: 'a disclaimer', text: 'views my own, but the locum was a ~~total clown~~ and everybody saw it' },
    { name: 'a competitor', text: 'The clinic down the road is run by ~~charlatans~~' },
    { name: 'an argument about facts', text: 'Dr Osei and I disagree about the dose. Her trial had 40 people in it, mine had 38.' },
    { name: 'reported speech about the author', text: 'My boss called me an idiot in front of the whole theatre. I cried in the store room.' },
    { name: 'a question', text: 'Any advice on a colleague who is always late? I want to be fair.' },
    { name: 'working conditions', text: 'The rota is ridiculous, the pay is worse, and I am done with being told to smile.' },
    { name: 'a headline', text: 'Surgeon cleared of bullying charge after two years' },
    { name: 'food', text: 'Whoever on the night team ate my curry: you are a monster and I hope it was hot 😂' },
  ],
});
