import { type Lexicon, lexicon } from '@precept/engine';

/**
 * Groups of people a remark may demean. Naming a group says nothing: much good work names them.
 * `predicate` is what is said when a group is demeaned; both in one sentence make a `bias` signal.
 */
export const GROUPS: Lexicon<GroupWord> = lexicon('tone-groups', {
  origin: [
    '(foreigner|foreigners|immigrant|immigrants|migrant|migrants|refugee|refugees|illegals|illegal immigrants|asylum seeker|asylum seekers|foreign nationals|overseas (lot|doctors|nurses|grads|graduates|staff|candidates)|foreign (doctor|doctors|nurse|nurses|lot|grads|staff))',
    '(africans|nigerians|somalis|zimbabweans|mexicans|latinos|indians|pakistanis|bangladeshis|chinese people|filipinos|pinoys|arabs|romanians|poles|albanians|turks|syrians|afghans|ukrainians|haitians|islanders|biharis|north indians|south indians|punjabis|bengalis)',
    '(blacks|whites|asians|aboriginals|aborigines|indigenous (people|mob|patients|families)|maori|maoris|pacific islanders|natives|the rez|reserve people|first nations people|gypsies|gypsy|travellers|romas|roma families|tinkers)',
    '(black|brown|white|asian|hispanic|native|indigenous|muslim|jewish|hindu|christian|dalit|tribal|village|rural|immigrant|migrant|foreign|refugee) (people|women|men|mothers|mums|moms|patients|families|kids|doctors|nurses|colleagues|staff|attendants)',
    '(reservation|quota|sc st|caste|category|dei|affirmative action|diversity hire|diversity) (doctor|doctors|candidate|candidates|hire|hires|nurse|nurses|surgeon|surgeons|students|seats|quota)',
    '(turban|hijab|burqa|niqab|headscarf|skullcap|foreign accent|thick accent|broken english)',
    '(country|countries|village|villages|tribe) (they|these people|those people) come from',
    '(medical tourist|medical tourists|health tourists|health tourist)',
  ],
  religion: ['(muslims|jews|hindus|sikhs|christians|catholics|jehovah|mormons|atheists|evangelicals)'],
  sex: [
    '(women|females|girls|ladies|lady doctors|lady doctor|female (surgeon|surgeons|doctor|doctors|registrar|registrars|consultant|consultants|nurse|nurses|patient|patients|resident|residents)|women (surgeons|doctors|consultants)|male nurses|housewives|single mothers|single mums|single moms|working mothers|pregnant (colleagues|registrars|trainees|doctors|nurses))',
    '(men|males|lads|old men|hysterical (female|woman|women|females))',
  ],
  sexuality: [
    '(gays|gay people|gay men|lesbians|trans people|transgender people|transgenders|trans patients|trans women|trans kids|lgbt|lgbtq|queers|homosexuals)',
  ],
  disability: [
    '(disabled people|disabled patients|wheelchair users|autistic (people|kids|patients)|autistics|deaf people|blind people|the disabled|adhd people|neurodivergents|cripples|special needs)',
  ],
  mental: [
    '(borderlines|bpd patients|schizophrenics|psych patients|mental patients|the mentally ill|depressives|bipolars|suicidal patients|self harmers|cutters|anorexics|addicts|junkies|alcoholics|drunks)',
  ],
  weight: [
    '(fat people|fatties|fat patients|the obese|obese people|obese patients|obesity clinic|overweight people|overweight patients|bariatric patients|bariatrics|big girls|over <num> (lb|lbs|kg|kilos|pounds|stone)|certain waistline|weigh <num>)',
  ],
  age: [
    '(old people|the elderly|oldies|pensioners|boomers|geriatrics|old folks|older (patients|doctors|nurses|colleagues)|doctor who still works after <num>|over <num> s|elderly patients|teen mums|teen moms|teenage mothers|millennials|gen z)',
  ],
  poverty: [
    '(poor people|the poor|homeless|the homeless|homeless people|homeless patients|medicaid patients|ones with medicaid|people on medicaid|medicaid people|medicaid moms|people on benefits|benefit claimants|welfare mothers|council estate|estate people|slum people|village people|villagers|trailer park|uneducated people|illiterates|illiterate people|uninsured|giro day|zip codes|that postcode|those postcodes|south side)',
  ],
  these: ['(these people|those people|their kind|that lot|this lot|you people|people like (that|them|those|these)|them lot|such people|their sort)'],
  trait: [
    '(dirty|filthy|lazy|stupid|dumb|backward|primitive|savage|animals|cattle|smell|smells|stink|stinks|smelly|stinking|thick|illiterate|ignorant|liars|thieves|criminals|bloody|fucking|useless|fat|noisy|ungrateful)',
  ],
  predicate: [
    '(breed|breeds|breeding|multiply|backwards|uncivilised|uncivilized|savages|parasites|freeloaders|scroungers|cockroaches)',
    '(should|must|need to|ought to|needs to) (not be (here|treated|allowed)|be (deported|sent|sterilised|sterilized|banned|made to pay|charged|last|kicked)|go (back|home)|pay (for|more|extra)|stay (home|out|in)|wait (at the back|outside|their turn)|sign something|stick to|pick gp|learn english|speak english)',
    "(shouldn't|shouldnt|should not|should never|ought not to) (be|get|have|vote|breed|work|operate|practise|practice|come|drive)",
    '(go|send|sent|going|deport|ship) (them|him|her|you|it|all|back|home|em)? (back|home|all home|back home)',
    '(are|is|is just|are just) (all|always|never|only|just|so|too|all just) (the same|alike|lazy|dumb|stupid|thick|loud|dirty|drunk|late|lying|liars|faking|complaining|demanding|ungrateful|emotional|hysterical|hormonal|dramatic|aggressive|violent|difficult|trouble|rude|cheap|like this|like that)',
    '(clog|clogging|clogs|swamp|swamping|flood|flooding|overrun|overrunning|invade|invading|infest|infesting|milk|milking|drain|draining|bleed) (our|the|up|us) ',
    '(leech|leeching|sponge|sponging|live|living) off',
    "(can't|cant|cannot|never|don't|dont|won't|unable to|refuse to) (speak|read|write|be trusted|be reasoned|integrate|wash|control|handle|drive|operate|understand|even (speak|read|spell|pronounce)|learn|keep their|put down|stop)",
    '(keep|keeps|kept|go off|goes off|always) (having (babies|kids|children)|popping them out|getting pregnant|being pregnant|on mat leave|on maternity)',
    '(what do (you|they|we) expect|typical|no surprise|as usual|as always|naturally|of course) ',
    '(only|just) (understand|care about|come|want|here) (for|lathi|force|to|about|money|benefits|free)',
    "(wouldn't|wouldnt|would not|won't|wont|don't|dont|imagine) (let|letting|trust|trusting|want|hire|hiring|see|touch)",
    '(too (emotional|hormonal|soft|weak|sensitive|fat|old|slow|many))',
    '(not be allowed near|near my (mother|kids|child|family)|merit is (dying|dead)|took our jobs|take our jobs|taking our jobs|jump the queue|skip the queue|in front of her|in front of us|in front of our own)',
    '(third|another|second|yet another) (hysterical|drunk|fat|crazy) ',
    '(makeup perfect|nails done|nails did|new iphone|flat screen|designer (bag|handbag))',
    '(kettle|banks|bucket of chicken|stop eating|put the fork down|pay for their own|their own lift|carnival floats|the couch has feelings|less likely to go on mat leave|accent tests|natural rhythm)',
    '(less|not) (intelligent|human|clean|civilised|civilized|evolved)',
  ],
});

export type GroupWord =
  | 'origin'
  | 'religion'
  | 'sex'
  | 'sexuality'
  | 'disability'
  | 'mental'
  | 'weight'
  | 'age'
  | 'poverty'
  | 'these'
  | 'trait'
  | 'predicate';
