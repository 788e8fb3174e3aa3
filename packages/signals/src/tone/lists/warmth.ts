import type { CueRow } from '../cue.ts';

/** Kindness, anger at how things are, profanity aside, and words of sex. */
export const FEELINGS: readonly CueRow[] = [
  [
    { type: 'kind', strength: 2 },
    [
      '(thank|thanks|thankful|grateful|gratitude|proud|honoured|honored|privilege|privileged|humbled|congratulations|congrats|congratulate|bravo|kudos|shoutout|shout out|hats off)',
      '(love|loved|loving|adore) (my|our|these|this|working|you|all)',
      '(brilliant|wonderful|amazing|lovely|fantastic|incredible|superb|generous|kindest|kindness|heroes|legend|legends|fabulous|gracious|patient and kind)',
      '(sorry for your loss|condolences|thinking of (you|them|him|her)|rest in peace|sending (love|hugs|strength)|heartfelt|miss (him|her|you|them))',
      '(welcome to the team|well done|well deserved|happy (birthday|retirement|anniversary)|good luck|all the best|get well)',
    ],
  ],
  [
    { type: 'anger', strength: 2 },
    [
      '(furious|fuming|livid|enraged|outraged|raging|seething|angry|incandescent)',
      '(fed up|sick of|sick and tired|done with|so done|absolutely done|had enough|had it with|over it|at my limit|burnt out|burned out|exhausted|frustrated|frustrating|infuriating|ridiculous that|unacceptable|disgraceful|scandalous|outrageous|a scandal)',
      '(makes my blood boil|drives me (mad|crazy|nuts|up the wall)|lost my (temper|rag|cool)|could scream|want to scream)',
    ],
  ],
  [
    { type: 'sexual', strength: 3 },
    [
      '(onlyfans|only fans|fansly|nudes|nude pics|dick pic|dick pics|blowjob|handjob)',
      "(can't|cant|couldn't) stop thinking (about|abt) (you|u) in (that|your|the|ur) (gown|scrubs|bed|tub|swimsuit)",
      '(scrubs|uniform|coat|gown) (that|which) (come|comes|came) off',
      '(on her knees|on his knees|slept her way|slept his way|sleeping her way|sleeping his way)',
      '(subscribers|subs|members) (get|only) * * (set|video|pics|content|closet)',
      '(stripping|striptease|topless|naked|no panties|lingerie) (in|at|on|under) (the|my|our) (ward|scrubs|clinic|hospital|office|call room|ambulance|theatre|supply closet)',
    ],
  ],
  [
    { type: 'sexual', strength: 2 },
    [
      '(sleeping|slept|sleeps) with (the|her|his|their|a|half) (boss|manager|director|bed manager|consultant|chief|dean|rep|matron)',
      '(hot|sexy|fit|horny|gorgeous|cute|fine) (patient|patients|nurse|nurses|doctor|doctors|intern|student|resident|rep|colleague|pt|guy in bed|girl in bed)',
      '(nice|great|good) (figure|legs|rack|tits|boobs|ass|arse|butt|bum|body) ',
      '(boobs|tits|rack|booty|cleavage) ',
      '(sponge bath|bed bath|prostate exam|physical exam|pelvic exam) (fantasy|fantasies|joke|jokes|for you|for me)',
      '(naughty nurse|slutty nurse|sexy nurse|nurse fantasy)',
      '(swipe right|matched with|hooked up with|hook up with|slept with|shag|banged) (on|my|a|one of|her|him|the)',
      'u up',
    ],
  ],
];
