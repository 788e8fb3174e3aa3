import { testRule } from '@precept/testing';
import { rule } from './rule.ts';

testRule(rule, {
  at: import.meta.url,
  cases: [
    {
      name: 'a word before the plate',
      text: 'Whoever drives the car with the ~~QBT-19K~~ plates: your handbrake is off and you nearly hit an ambulance.',
    },
    { name: 'a vehicle number that checks', text: 'He left the car at our door, VIN ~~1M8GDM9AXKP042788~~, and went up to the ICU.' },
    { name: 'plates that are no plates', text: 'Hot plates for 12 people, and the plate tectonics of the ward fridge.' },
    { name: 'a serial killer', text: 'Watching a serial about 1970s detectives after nights.' },
    { name: 'negation', text: 'We do not publish serial numbers.' },
  ],
});
