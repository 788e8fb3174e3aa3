import type { CueRow } from '../cue.ts';

/** Words that frighten: harm announced, harm wished in the first person, care withheld in revenge. */
export const THREATS: readonly CueRow[] = [
  [
    { type: 'threat', strength: 3 },
    [
      '(know|knows|find out|found out|finding out|find) where (you|he|she|they) (live|lives|park|parks|work|works|sleep|sleeps)',
      'where (your|his|her|their) (kids|children|family) (go|goes|live|lives|are)',
      "(you|you'll|he'll|she'll|they'll|he|she|they) (will|gonna|going to)? (regret (this|that|ever|telling|reporting|crossing|messing)|pay for (this|that|it))",
      "(i'll|i will|i'm gonna|im gonna|i am going to|i'm going to|we'll) (kill|hurt|beat|smash|stab|shoot|slap|punch) (you|him|her|them|u|your)",
      "(i'll|i will|ill|we'll|i'd) be waiting for (you|him|her|them|u)",
      '(waiting|wait) ((by|at) (your|his|her|their) (car|door|house)|in the (car park|carpark|parking lot|parking garage))',
      '(you|he|she|they) (deserve|deserves) to (die|be shot|be hanged|be hurt|be beaten|burn)',
      '(watch your back|watch ur back|sleep with one eye open|snitches get stitches|you better run|count your days|your days are numbered|end up in a (ditch|bodybag|body bag))',
      '(strung up|string (him|her|them|you) up|hang (them|him|her) all|should be (shot|hanged|hung|lynched|put down|gassed|beaten|whipped|caned))',
      'how (your|the|his|her|their) (tyres|tires|kneecaps|windows|brakes) (feel|hold|like it)',
      '(have|got|has) your (number plates|number plate|licence plate|license plate|plates|address|home address)',
      "(i'm|im|i am|i'll|we're) (walking|walk) (slow|slowly)",
      '(walk|walking|walked|go|going) (slow|slowly) to (his|her|their|the|that) (code|bell|room|bed|crash)',
      '(wrong|bigger|biggest|thickest|largest|blunt|bluntest) (needle|needles|cannula|catheter) for (you|him|her|them|those|people|rude|anyone)',
      '(kill yourself|kys|go die|go and die|drop dead|hope you die|die in a fire)',
      '(madarchod|bhenchod) (tu|tum)',
    ],
  ],
  [
    { type: 'threat', strength: 2 },
    [
      '(taking|take|took|takes|gonna take) my (sweet|own sweet) time',
      '(your|the) (reference|references|reference letter|reference letters|grade|grades|sign off) (is|are|depends|depend|might|may|could) (mine|written|get friendlier|up to me|be affected|on how)',
      '(grade|grades|reference|letter) (gets|might get|could get) (friendlier|better|lost)',
      '(that|this|it) is (noticed|remembered|noted) ',
      'i (do)? keep track',
      '(dig|slap|punch|kick|smack) in the (head|face|mouth|gob)',
      '(only understand|understand only) (lathi|force|the stick|a beating|violence|danda)',
      '(glock|shotgun|pistol|rifle|firearm|handgun) * * * (complain|complains|rude|argue|bill|trouble)',
      "(you're|youre|you are|ur) on (notice|my list)",
      '(someone|somebody) (will|is going to|gonna) (get hurt|pay|hear about)',
      "you (won't|wont) (like|enjoy) what happens",
      '(wait|waiting|wait in) (till|until) (i|we) (get|see|find) (him|her|you|them)',
      'brb taking my',
    ],
  ],
];
