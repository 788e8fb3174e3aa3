import type { CueRow } from '../cue.ts';

/** Swearing. By itself it breaks no rule: it colours what stands near. See README.md for where the words come from. */
export const PROFANITY: readonly CueRow[] = [
  [
    { type: 'profanity', strength: 2 },
    [
      '(fuck|fucks|fucked|fucker|fuckers|fuckin|fucking|fuckwit|fuckwits|motherfucker|motherfuckers|mofo|fuckface|clusterfuck|stfu|gtfo|wtf)',
      '(cunt|cunts|twat|twats|prick|pricks|dickhead|dickheads|wanker|wankers|tosser|tossers|bellend|bellends|arsehole|arseholes|asshole|assholes|asshat|asswipe|dipshit|shithead|shitface|bastard|bastards|bitch|bitches|sonofabitch)',
      '(bullshit|horseshit|batshit|shit|shite|shitty|shits|shitting|shitshow|dogshit|piss off|pissed off|bollocks|bugger off|chutiya|chutiye|bc|gandu|harami|saala)',
    ],
  ],
  [
    { type: 'profanity', strength: 1 },
    ['(damn|goddamn|dammit|crap|crappy|arse|bloody hell|hell no|effing|frigging|feck|fecking|sod off|pissed|bugger)'],
  ],
];
