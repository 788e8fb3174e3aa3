import { type Lexicon, lexicon } from '@precept/engine';

export type SecretWord =
  | 'insider'
  | 'unreleased'
  | 'coy'
  | 'early'
  | 'trial'
  | 'glow'
  | 'leak'
  | 'exam'
  | 'security'
  | 'deal'
  | 'hush'
  | 'market'
  | 'published';

/**
 * Words of what an organisation has not said yet. `deal`, `hush` and `market` are parts that mean little alone;
 * `published` says that it is out already.
 */
export const SECRETS: Lexicon<SecretWord> = lexicon('confidential', {
  insider: [
    "(all|that's all|thats all|that is all) (i'm|im|i am|i|we) (can|allowed to|permitted to|may) say",
    '(finance|board|legal|management|comms|strategy) (meeting|team|department) (will let|would let|lets|let) me say',
    '(announcement|announcing|announced|press release|official) (is|comes|lands|not|due|only)? (not)? (till|until|on|next week|next month|tomorrow|monday|tuesday|wednesday|thursday|friday|in (january|february|march|april|may|june|july|august|september|october|november|december))',
    "(before|ahead of) (it's|it is|the|they|we) (official|announced|announcement|press release|public|announce|go public)",
    '(heard|hear|read) it here first',
    '(big|huge|major|massive) news (lands|drops|comes|coming|next week|on the <num>|this week|soon|tomorrow)',
    '(embargo|embargoed|under embargo|quiet period|blackout period|lock up period|do not circulate|not for circulation|not for distribution|internal use only|internal only|strictly confidential|confidential (note|memo|email|slide|slides|deck|report|document|plan|list|data))',
    '(sell|buy|hold|dump|grab) (your|our|the|some|more) (shares|stock|stocks|options)',
    "(don't|dont) sell (this week|yet|now|your)",
    "(shares|stock|options) (are cheap|will (pop|soar|jump|fly|tank|drop|fall|double)|vest|vesting|while they're|going up|going to the moon|is going)",
    '(polish|polishing|update|updating|dust off) (your|the|those|my|our) (cv|cvs|resume|resumes|résumé|résumés|linkedin)',
    '(redundancy|layoff|lay off|layoffs|closure|severance|hit|job cuts) (list|lists) (has|have|is|includes|with|and|names)',
  ],
  coy: [
    "(can't|cant|cannot|not allowed to|not supposed to) (say|share|tell|reveal|name|disclose) (more|too much|much|which|anything|names|the name|what|details)",
    '(nda|ndas|watch this space|stay tuned|before anyone else)',
  ],
  unreleased: [
    '(interim|topline|top line|unblinded|unpublished|internal|in house|inhouse) (look|data|results|numbers|analysis|readout|figures|findings)',
    "(data|results|numbers) (we've|weve|we have|i've|ive|i have) (seen|got) (in house|inhouse|internally|at work|before)",
    '(safety data|data|results) (comes|come|came) in (this|so|very) (clean|good|strong|bad)',
    "(we'll|we will|we|gonna|going to) (miss|beat|smash|crush) (q <num>|the quarter|guidance|consensus|the forecast)",
    '(launching|launches|launch) (the next|our next|in next quarter)',
    '(gets|get|getting|got|have) the (nod|green light|ok) from',
    '(reviewing|refereeing|peer reviewing) (a|this|the) (manuscript|paper|grant)',
    '(launch lead|launch manager|launch director) for',
    '(safety signal meeting|dsmb met|advisory committee voted|safety board met|unblinding call|curve separate|curves separate|trial was stopped|arm c|the dsmb)',
    '(months away if|weeks away from approval|about to be approved|gets approved next)',
  ],
  trial: [
    '(unblinding|unblinded|readout|read out|topline|interim|dsmb|primary endpoint|phase <num>|phase ii|phase iii|phase two|phase three|pipeline|submission|approval|numbers|results|trial|data)',
  ],
  early: ['(readout|read out|topline|unblinding|unblinded|dsmb|interim look|interim data)'],
  glow: [
    "(amazing|insane|incredible|huge|gorgeous|unreal|clean|fantastic|stunning|beautiful|wild|bonkers|nuts|champagne|celebrate|celebrating|big week|lump in my throat|buckle up|watch this space|hold on|nobody's smiling|nobody is smiling|not happy|flopped|failed|disaster|tanked|congratulations)",
  ],
  leak: [
    '(leak|leaking|leaks|leaked)',
    '(board|management|strategy|investor|finance|closure) (deck|slides|minutes|papers|paper|memo)',
    '(internal|confidential) (memo|memos|document|documents|email|emails|e mail|e mails|report|slides|policy draft|note|figures|minutes|records|list)',
    '(pages|copies|photos|pdf) of (our|their) (batch records|contract|contracts|bid|board papers|minutes|slides|formula|price list|customer list|protocol)',
    '(batch records|customer names|client list|customer list|supplier prices|trade secret|trade secrets|source code|tender price|bid price|salary list|pay list)',
    '(lots|lot|batch|batches|line <num>) (are|is|has been|been) (on hold|off|down|quarantined|pulled)',
    '(outside|leave) (the|this) (building|company|room) (is|are)? (allowed|supposed) to know',
  ],
  exam: [
    '(leaked|stolen|actual|real|live|exact) (mcq|mcqs|paper|papers|exam|questions|stations|osce|sba|sbas|answers)',
    "(stations|questions|osce|cases|mcqs|recalls|recall|paper) (from|in|of) (today|today's|this morning|this morning's|yesterday|yesterday's|morning|the morning|am|my)",
    '(exam|osce|viva|plab|usmle|neet|mrcp|amc|nclex) (stations|recalls|recall|answers) (for|from|today|leaked|attached|below|pdf)',
    '(swap|selling|trade) (for)? (last|this|the|feb|june)? (yrs|years|exam|paper|papers|mcqs|answer key)',
    "(answer key|answers) (for|to) (tomorrow|tomorrow's|the|monday|today|our) (exam|paper|test|osce|quiz|competency|mandatory training)",
    '(for|before) the (arvo|afternoon|pm|second|next|other) (group|batch|circuit|session|cohort)',
  ],
  security: [
    '(door|keypad|ward|gate|pyxis|omnicell|cupboard|cabinet|drug room|controlled drugs|cd cupboard|alarm|staff entrance|locker|safe|medication room|med room) (code|codes|combination|pin|key code|override)',
    '(code|combination|pin) (is|for|to) (the)? (<num>|door|ward|gate|staff|drug|keypad|back|med)',
    '(password|passwords|login|log in|username|passcode|pin) (is|are|still|on (a|the) (post it|sticky|whiteboard|monitor)|for the|:) ',
    "(cameras|cctv|camera) (don't|dont|doesn't|doesnt|do not|does not|never|isn't|aren't|not) (cover|work|working|reach|record|see)",
    '(where we (keep|store|hide) the (keys|narcotics|controlled drugs|morphine|fentanyl|ketamine|opioids)|keys (are|hang|live) (in|on|under|behind))',
    '(side|back|staff|fire) (door|entrance|exit) (is|never|always|stays) (unlocked|open|propped|locks)',
    '(vpn|firewall|server room|backup|backups|network|system) (token|key|is down|is open|unpatched|not patched|has no password|is unprotected)',
    '(badge|swipe card|access card|id card|key card) (photo|picture|barcode|selfie|number|pic)',
    '(only one|no|one) (security guard|guard|security) (on|after|at) (nights|night|weekends|<num>)',
  ],
  deal: [
    '(merger|merging|merge|acquisition|acquiring|takeover|taking over|buyout|being bought|buying out|sold to|selling to|bought by)',
    '(layoffs|lay offs|redundancies|redundancy|job cuts|cutting jobs|restructure|restructuring|walking out the|letting go)',
    '(closing|close|closes|shutting|shut|shuts|closure) (the|our|down|its|of|two|three|four|all|both|wards|ward|unit|site|clinic|hospital|plant|birthing|maternity)',
    '(which|what) (wards|ward|units|sites|jobs|posts) (shut|close|closes|go|are going)',
    "(we're|we are|they're|they are|company is|legal is) (buying|acquiring|merging|selling)",
    "(don't|dont|wouldn't|do not) (sign|buy) (a|any) (lease|house|flat) (near|by|next)",
    '(resigning|stepping down|fired|sacked|walked out|being let go|on the way out|leaving) (on|next|tomorrow|tmrw|this week|monday|friday)',
  ],
  hush: [
    '(psst|pssst|shh|shhh|ssh|hush|🤫|🤐|🤭|👀|wink|winky)',
    '(nobody|no one|noone) (outside|knows|is supposed|is allowed|tell)',
    "(between us|just between|between friends|you didn't hear|dont quote me|don't quote me|mum's the word|mums the word|loose lips)",
    "(if you (catch|know) (my drift|what i mean)|iykyk|draw your own conclusions|do the maths|do the math|that's all i|thats all i)",
  ],
  market: ['(shares|share price|stock|stocks|stock price|options|investors|market|nasdaq|ftse|nse|asx|ticker|competitors enjoy|📉|📈|💹)'],
  published: [
    '(published|press release|press statement|announced today|announced yesterday|announced this|now public|in the public domain|went public|made public|official statement|joint statement|presented today|presented at|regulatory news|rns)',
    '(nejm|lancet|jama|bmj|nature medicine|medrxiv|clinicaltrials|cochrane|peer reviewed|in print|open access|doi|annual report|news release|according to|reuters|bloomberg|reported|reports)',
    '(link (in|to|below|here)|read (it|more|the) |full (paper|text|report|statement) (here|at|below|in))',
    '(past papers|past paper|practice questions|sample questions|mock exam|mock osce|question bank|revision guide|syllabus|sample paper)',
    '(change your|never share|strong|reset your|choose a|forgot my|forgot your|forgotten my|new|another|expired|manager) (password|passwords|pin)',
  ],
});
