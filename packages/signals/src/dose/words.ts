import { lexicon } from '@precept/engine';

const COUNT = '(one|two|three|four|five|six|half|half a|a half|one and a half|a quarter|another|an extra|a single|a couple of|<num>|both)';
const FORM =
  '(tablet|tablets|tab|tabs|pill|pills|capsule|capsules|puff|puffs|drop|drops|sachet|sachets|patch|patches|spoon|spoons|teaspoon|teaspoons|tsp|units|spray|sprays|shots|jabs|ampoules|sprays|gummies|lozenges|injections|pumps)';
const DAYS = '(<num>|two|three|four|five|six|seven|ten|fourteen)';

export const DOSES = lexicon('dose', {
  amount: [`${COUNT} ${FORM}`, `(max|maximum|full|loading|starting|top|highest|lowest|low|high|half) dose`, `${DAYS} at (once|night|a time)`],
  schedule: [
    '(once|twice|thrice|<num> times|three times|four times|<num> x|1x|2x|3x) (a|per|each) (day|week|night|month)',
    '(once|twice|thrice|three times|four times|<num> times) (daily|weekly|nightly)',
    '(bid|tds|tid|qid|qds|prn|nocte|mane)',
    'every (<num>|two|three|four|six|eight|twelve|other|alternate) (hour|hours|hrs|hr|day|days|week|weeks)',
    `x ${DAYS} (days|day|d)`,
    '<num> hourly',
    '(<num>|once|twice) od',
    'alternate days',
    '<num> (weekly|daily|nightly)',
    '(twice|thrice) a (day|week)',
    'as needed',
  ],
  loose: [
    'every (morning|night|evening|day|week|month)',
    '(at|before) (night|bed|bedtime|breakfast|lunch|dinner|meals|food)',
    '(with|after) (food|meals|breakfast|lunch|dinner)',
    'in the (morning|mornings|evening|evenings)',
    `for ${DAYS} (days|weeks|months)`,
    'for a (week|month|fortnight)',
    '(tonight|daily|nightly|weekly|hs|bd|od)',
    'on an empty stomach',
  ],
  change: [
    '(half|double|triple|halve) (the|your|a) dose',
    '(double|triple|halve|half|bump|up|increase|raise|lower|reduce|decrease|drop|cut|titrate|taper|adjust) (up|down|back)? (the|your|his|her|ur|it|that|my|to|by|tonights|todays)',
    '(double|doubling|halving|upping|tapering|wean) (up|off|down|it|your|the|his|her)?',
    '(go|went|going|move|step|bump|push|put|come|drop|cut) (it|him|her|you|them)? (up|down|back) (to|on|by)?',
    '(go|start|stay|put|come) (straight)? (on|with|at|to) <num>',
    "skip (the|your|a|one|it|this|next|tonight's|today's|tomorrow's|tonights|todays|his|her|ur)",
    'skip',
    'add (<num>|another|a|an|in)',
    '(stop|hold|pause) (the|your|it|taking)',
    'another (dose|one|mg)',
    'swap (you|to|it|for)',
    'switch (you|to)',
    'mix (it|them|the)',
    'reconstitute',
    'upped',
  ],
});

/** Units of an amount right after a number. */
export const UNITS =
  'mg mgs mcg µg ug g gm gms gram grams ml mls unit units iu ius puff puffs tablet tablets tab tabs pill pills cap caps capsule capsules drop drops sachet sachets spray sprays patch patches milligram milligrams microgram micrograms mcgs joules';
