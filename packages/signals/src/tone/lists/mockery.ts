import type { CueRow } from '../cue.ts';

/** Set phrases of ridicule, and laughs that only colour what stands near them. */
export const MOCKERY: readonly CueRow[] = [
  [
    { type: 'mockery', strength: 2 },
    [
      "(some|half) of (y'all|yall|you lot|these people|you people)",
      'and it shows',
      "tell me (you|your|youre|you're|she|he|they) * * without telling me",
      'bless (their|his|her|your|them|him) (little|tiny|cotton|heart|hearts|socks|poor)',
      '(sorry not sorry|not sorry|no shade|okay a little shade)',
      '(bingo|bingo card|sweepstake|sweepstakes|loyalty card|loyalty cards|punch card|punch cards|leaderboard|drinking game)',
      '(place your bets|taking bets|take bets|start a pool|betting pool)',
      "(you|ya|u) (can't|cant|couldn't|couldnt) make (this|it|this stuff|this shit) up",
      'must be (a)? (full moon|giro day|payday|dole day|pension day|welfare day)',
      "(ma'am|maam|sir|hun|love|lady|buddy|champ|sweetie|honey|madam) (this is (a|an)|you (fell|were|had|have|are|did|drove|walked|ate|drank)|i have|it is|that is|what did|no)",
      '(imagine|fancy) (being|calling|coming|turning|showing|thinking|having|going|asking|bringing|expecting|complaining|letting) ',
      '(platinum|gold|silver|diamond) (member|status|tier)',
      "(worlds|world's) (smallest|tiniest) violin",
      'drop (yours|your worst|your best|your funniest)',
      '(we|i) (call|called|nicknamed|named|dubbed) (him|her|this one|that one|bed <num>|room <num>) ',
      '(code name|codename|nickname|nicknames) for (the|our|my|this|that|patient+|him|her|bed|room|pt)',
      '(award|prize|trophy|medal|crown) for (the)? (best|worst|most|dumbest|stupidest|biggest|weirdest)',
      '(winner|star|hero|legend|champion) of the (day|night|shift|week)',
      '(lol at|lmao at|laughing at|laughed at|laughed tire|cackling at|howling at|rofl at)',
      '(cured|healed|fixed|saved) by (a|an) (sandwich|snack|biscuit|jello|turkey|blanket|note|sick note|work note|nap)',
      '(turkey|dilaudid|oxy|morphine|xanax|benzos) (by name|on wheat|again please)',
      'someone hand (him|her|them) (a|an)',
      '(make and model|batteries included|natural talent|fell on it|he fell|they always fall)',
      'oh (honey|sweetie|hun|sweet summer child)',
      'escaped (mental)? (patient|patients|lunatic|lunatics)',
    ],
  ],
  [
    { type: 'mockery', strength: 1 },
    [
      '(change my mind|fight me|hot take|unpopular opinion|unpopular)',
      'guess (which|who)',
      '(love that for (us|me|him|her)|must be nice|how lovely for|so brave|stunning and brave|iconic|natural selection)',
      '(becomes|is|as) a personality',
      '(auditions|audition season|performance of the night|grab (earplugs|popcorn)|send help|pray for us)',
    ],
  ],
  [
    { type: 'mockery', strength: 1, laugh: true },
    ['😂', '🤣', '💀', '☠', '🙄', '🤡', '😏', '😜', '🤪', '🐒', '🤮', '🤢', '🙃', '😒', '😹', '🤦', '🤭', '💅', '👑', '🐷', '🐖', '🐄', '🐋'],
  ],
  [
    { type: 'mockery', strength: 1, laugh: true },
    ['(lol|lols|lolz|lmao|lmaoo|lmaooo|lmfao|rofl|roflmao|haha|hahaha|hahahaha|hehe|hehehe|jaja|kkkk|smh|ffs|eyeroll|eye roll|bruh|oof)'],
  ],
];
