/** Words that ask for a connection. */
const CONNECT = {
  connect: [
    '(add|adding|added|accept|follow|following|connect|connecting|connection|friend|friends|befriend|mates|mate|link up|add me|keep in touch|stay in touch|on here|dm me|request|in touch|my network|join|acceptez|accepte|hinzufügen|accetti|annehmen|nimmst|ami|amis)',
  ],
} as const;

/** Words that tell of care: the sender's, a relative's, or of the person written to. */
const CARE = {
  care: [
    '(you|u|ya|ye|she|he|who) (did|put|set|got|signed|saw|were with|was with|stayed with|sat with|saved|fixed) (in|off|through)? (me|my|our|us|his|her|him|mum|mom|dad|your)',
    '(took out|took off|put in|put|fixed|stitched|dressed|removed|delivered|operated|operated on|treated|nursed|diagnosed|injected|examined|scanned|discharged|vaccinated|bandaged|counselled|induced|numbed|signed off|looked after|look after|cared for|took care of|take care of|took such good care of) (me|my|our|us|his|her|him|mum|mom|dad|nan|your|them|all)',
    "(you|you're|youre|u|who) (are|be|is)? (doing|stitched|looking after|treating|seeing|caring for|giving) (my|me|our|his|her)",
    '(vous suivez|vous soignez|vous avez * suivi|usted atiende|lei segue) (mon|ma|mes|mi|mio|mia)',
    '(broke|gave (you|me|us)) the (news|diagnosis)',
    '(your|ur) (infusion|transfusion|visit|prescription|new prescription|order|refill|script|stay|labs|mri|ecg|check up|checkup|follow up|blood test|jab|vaccine|dialysis|delivery|labour)',
    "(my|our) (infusion|overdose|narcan|detox|relapse|recovery meeting|gallstones|vasectomy|miscarriage|labour|delivery|little girl's|little boy's)",
    '(days|weeks|months) clean',
    "(you won't|you wont|u wont|you probably don't|you probably dont|not sure you) remember me",
    '(looked|look) after (me|you|my|your|her|him|us)',
    '(operated|prayed) (my|on|with) (me|my|us|her|him|cataract|knee|*)',
    '(you|u) (prayed|stayed|sat|cried) with',
    '(for|after) (sorting|fixing|treating|saving|looking after|taking care of|caring for|delivering|stitching|operating on|all you did for|what you did for|everything you did for|being there for) (me|my|our|us|mum|mom|dad|him|her|the|out)?',
    "(my|our|his|her|mum's|mom's|dad's|your|ur|baby's|the kids') (therapist|surgeon|oncologist|midwife|physio|nurse|anaesthetist|student nurse|dentist|gp|cardiologist|ot|speech therapist|counsellor|counselor|psychologist|psychiatrist|health visitor|keyworker|key worker|hygienist|carer|consultant|community midwife|home nurse|dietitian|support worker|ergothérapeute|doctor|doc|pharmacist|chemist|case manager|doula|social worker)",
    "(mum|mom|dad|son|daughter|wife|husband|maman|papa|mother|father)('s)? (therapist|surgeon|oncologist|midwife|physio|nurse|doctor|consultant|ot|carer)",
    '(former|ex|old|current|favourite|favorite|one of your|one of our|your|my|our|a|as a|being a|longtime|regular) (dialysis|chemo|dental|old|former|regular|cardiac|favourite|favorite)? (patient|patients|client|clients|service user|inpatient|outpatient)',
    '(you|u) (were|was) (so|such|very|really|always|the only one) (good|kind|gentle|brave|nice|lovely|patient|sweet|a trooper|a star|an angel|funny)',
    '(you|u) (were|was) (my|in my|at my|on my|with us|under|a patient|discharged|admitted|treated|seen)',
    '(hold|held) my hand',
    "(i'm|im|i am|was|still|back) (on|under) (your|ur|the|my) (list|caseload|care|books|ward|clinic|chair)",
    '(your|the|my) (caseload|clinic list|theatre list|schedule)',
    'i (looked after|nursed|delivered|cannulated|operated on|treated|stitched) you',
    '(who|i) (did|do) your (dressings|bloods|surgery|scan|injections|physio|chemo|meds)',
    '(one of|some of) your (patients|clients|ladies|families|boys|girls|regulars)',
    '(your|ur|his|her) (surgery|operation|op|stent|hip|knee|chemo|smear|scan|biopsy|cleft|stroke|treatment|next appointment|root canal|c section|birth|tonsils|appendix|pacemaker|breakdown|crown|filling|colectomy|vasectomy|procedure|dressings|drip|recovery|discharge|antabuse|methadone|prescription|results|bloods|meds|medication|tablets|insulin)',
    '(my|our|his|her) (surgery|operation|op|stent|chemo|biopsy|c section|tonsils|appendix|pacemaker|cataract|scan|results|bloods|meds|stroke|cast|stitches|treatment|thyroid|pain|rash|script|prescription|tablets|injections|readings|peak flows|sugars|bp|condition|dressing|dressings|diagnosis|cleft repair|recovery|sessions|rehab|discharge)',
    '(they|you) (discharge|discharged|are discharging|let) (me|him|her|us)',
    '(i|we|he|she|mum|dad) (was|were|got) (discharged|admitted|in hospital|on your ward|in icu|in labour)',
    'sie haben * * operiert',
    'sie haben (mich|meine|meinen) *',
    'sie waren * * * (mir|uns)',
    'vous avez (soigné|opéré|suivi) *',
    'usted (operó|atendió|trató) *',
    '(votre|ta) (maman|mère|père|mari|papa|fils|fille)',
  ],
  'care place': [
    'bed by the (window|door|toilet)',
    '(front|next|opposite|corner) bed',
    '(in|on) the bathroom',
    '(ward|bay|bed|room|rm|chair|cubicle|side room) (<num>|four|five|six|seven|eight|nine|ten)',
    "(from|fae|in|on|at|of) (the|your|ur|our)? (burns|asthma|pain|fertility|fracture|eye|heart|diabetes|dialysis|chemo|cancer|sleep|memory|stroke|cardiac|day|maternity|children's|female|male|outpatient|iop|eating|recovery)? (ward|clinic|dialysis|chemo|rehab|detox|maternity|oncology|hospice|icu|nicu|scbu|picu|a & e|er|ed|camhs|unit|outpatients|cardiac rehab|rehab gym|day surgery|labour ward|group therapy|triage|surgery)",
    '(monday|tuesday|wednesday|thursday|friday|saturday|your|the|my|our) (night|morning|evening|afternoon)? (outpatient|iop|eating|therapy|recovery|process|grief|support|dbt|anxiety|addiction|sobriety)? group',
    '(months|days|weeks|years|year) sober',
    '(methadone|clozapine|chemo|dialysis|counselling|counseling|therapy|outpatient|inpatient|hospice) (from me|group|with you|chair|by you)?',
    '(sees|see|saw|seeing) you for (counselling|counseling|therapy|treatment|her|his|my|the)',
    'the one (you|with|who|from) (prayed|bed|operated|fainted|cried|had|you|the pacemaker)',
    '(brought|rushed|wheeled|taken) (in|into|to) (your|the) (er|a & e|ward|unit|hospital)',
    '(mon|tue|wed|thu|fri) * (wed|fri|thu|sat)',
  ],
  relative: [
    '(family|families|parents|widow|wife|husband|children|son|daughter) of (mr|mrs|ms|the late|our late|our|your) *',
    '(after|when|since) (he|she|your mother|your father|your husband|your wife|your mum|your dad|mum|dad) (left us|passed|passed away|died|went home)',
    "(your|ur) (son|daughter|baby|mum|mom|dad|mother|father|wife|husband|little one|twins|gran|nan) ('s)? (cleft|repair|surgery|op|operation|treatment|appointment|ward|stay|scan|recovery|results|*) (repair|surgery|came|went|was|is|is doing)?",
    "('s|s) (mum|mom|mam|mama|mammy|mummy|dad|daddy|papa|wife|husband|son|daughter|brother|sister|carer|gran|nan|ex|partner|girlfriend|boyfriend|mother|father|parents|family)",
    '(brother|sister|wife|husband|mother|father|son|daughter|mum|mom|relative|carer|family|brother in law|sister in law|uncle|aunt|guardian) of (your|the|a|my)? (patient|bed|mr|mrs|*)',
    "(i'm|i am|im) a carer for",
    '(my|our) (daughter|son|mother|father|mum|mom|dad|wife|husband|nan|gran|grandmother|baby|child|boys|girls|twins|daddy|kid|brother|sister|mammy) (is|was|were|loved|loves|has|had|says|said|in|at|sees|still|keeps|never|always|adores)',
    'baba (kevin|*)',
    '(asking after you|asks after you|asks for you)',
    '(you|u) (delivered|had|saw|treated|met|did|helped) (my|our) (son|daughter|mum|mom|dad|wife|husband|baby|boys|girls|kids|twins|first|second)',
    '(meine|unsere|mein|unser) (tochter|mutter|frau|sohn|vater|mann)',
  ],
  'care asked': [
    '(tell|give|suggest|name|say) (me)? (the|a|some|which)? (tablet|tablets|medicine|medicines|dose|dosage|treatment|drug) (name|names|to take)?',
    '(ask|put|pose) (you)? (my|mes|our|the) (questions|worries|concerns)',
    '(mes|my) questions (ici|here|on here|in here)',
    '(tablet|medicine) name',
    '(send|show|share|text|message) (you|u|ya|ye) (my|his|her|the|our|some|a|videos|pics|photos) (readings|peak flows|sugars|bp|results|report|reports|ecgs|ecg|bloods|scan|rash|videos|pics|photos|condition|sugar report|lump|wound|symptoms)?',
    '(her|his|my) (sugar|bp|blood|test)? (report|reports) i will send',
    'i will (call|send|message) (daily|you daily|her|his|for status)',
    '(guidance|advice|consult|consultation|opinion) (for|about|on) (medicines|my|his|her|the|medication)',
    '(need|want) (ur|your) (eyes|advice|help|opinion|guidance)',
    '(pics|photos|videos|picture|photo) of (my|his|her) (rash|leg|wound|mole|arm|back|skin|lump|scar|foot|tongue|baby)',
    '(another|more|extra) (month|week|weeks) (on|off|of)',
    '(real|exact|true|daily) (condition|status)',
    'for status',
    '(refill|renew|sick note|fit note|prescription|script)',
    "(stopped|skipped|refusing|won't take|off|quit) (his|her|my|taking|the) (clozapine|meds|medication|tablets|insulin|pills)",
    '(talk|speak|write|message) to you here',
    '(what|how) (she|he) (is|leaves|has been|leaves out|s) (hearing|saying|doing|out)',
    "(see|know) (how|what) (she|he) (is|'s|does|s)",
    '(so|that) (you|i) can see the bad days',
    '(i need|in need of|desperate for) (help|someone to talk to|to talk)',
  ],
  thanks: [
    "(saved my life|never forget (you|what you)|can't thank you|cant thank you|you know me inside out|practically family|you are family|i miss (our|you|ur|your)|told you everything|only one (who|he|she) (likes|listens|gets)|she says you get her|helped me so much|so good to (me|us|him|her|daddy|mum))",
    "i'd know (that|your) (laugh|voice|face)",
  ],
} as const;

/** Words with which one professional, neighbour or friend writes to another. */
const ORDINARY = {
  peer: [
    '(pgy1|pgy <num>|incoming (pgy|resident|fellow|intern|registrar)|matched at|same program|same programme|new folks|new cohort|presented (back to back|together|after you|before you)|back to back at|public lecture|your lecture|returning your message|your message about|you asked for|you wrote to us|no sales pitch)',
    "(congress|conference|panel|symposium|workshop|study club|webinar|residency|registry|poster|poster hall|poster session|journal|committee|co author|same table|shared a table|study day|training day|cadaver lab|the fair|trade fair|deprescribing day|leadership day|book launch|study group|journal club|faculty|alumni|alum|alumna|onboarding|classmate|batchmate|batch of|promo <num>|hostel|fellow (nurse|doctor|midwife|pharmacist|student|tissue|unc)|colleague|colleagues|co worker|coworker|recruiter|recruit|recruiting|hr at|trained together|we trained|worked together|we worked|overlapped|used to work|same department|bank team|theatre stores|payroll|ward clerk|leaving do|new starter|i start on|i start at|old team|night shift together|softball team|practice managers|managers 's network|professional network)",
    '(your|ur) (talk|lecture|paper|poster|webinar|panel|article|diagrams|order set|book|study|thread|session|keynote|course|group at|slides|post on)',
    '(we|i) (met|spoke|sat|chatted|shared|were|served|bonded|overlapped) (at|on|in|by phone|together|the|over|briefly|during)',
    '(met|meet|seeing|chatting|talking) (you|with you)? (at|in|on|during|after) (the|your|a|our)? *',
    '(great|good|nice|lovely|danke) (to meet|meeting|chat|chatting|talking|seeing|für das gute gespräch) *',
    "(nurses'|nurse|doctors') (sacco|network|union|association|forum)",
    '(training|podcast|research|teaching) (network|opportunities|collaboration|paper|group)',
    '(nursing school|medical school|med school|college|university|uni) (together|friend|friends|mate|back row|class)?',
    "(i'm|i am) (new to|a) (wound care|fellow|ward|dietitian|radiographer|registrar|locum|librarian|librarians)",
    '(company|response|reply) to the query',
    '(viděly|viděli) jsme se',
    'fui compañera',
    'ich vernetze (mich|*)',
  ],
  friend: [
    '(bushwalkers|drama club|beer league|gumtree|our cot|roster|barista|sailing club|club de voile|apartment association|water supply|parish council|christmas lights|greyhounds|potluck|bellringing|the map|walking group|book group|club|league|team page|rescue|residents|association secretary|fundraiser|market|shop opens|street|tenants)',
    '(kylie|*) from (the)? (club|league|team|shop|street|village|choir|party|drama|market|bakery|café|cafe|pub)',
    '(bowls club|book club|running club|running group|choir|chor|church|gym|football|football club|curling|curling club|allotment|allotments|zumba|softball|rugby|netball|hiking group|knitting|quiz team|five a side|scouts|pta|antenatal class|antenatal group|nct|school gate|playgroup|toddler group|dog walkers|sourdough|street party|neighbour|neighbor|neighbours|next door|from no <num>|plot <num>|raffle|reunion|freshers|tug of war|panto|hens do|hen do|stag do|birthday|60th|40th|wedding list|old friend|old school|school friend|from school|went to school|chemistry class|class of|cousin|nephew|niece|uncle|auntie|village|hometown|band|orchestra|kayak|bakery|baking|cake|jam|ferrets|league|auction committee|nights this week|canal boats|marathon|parkrun|climbing|swim team|pub quiz|library|librarians|history evening|fête|fete|charity page|solar panels)',
    '(sat|sit) (behind|beside|next to|with) you in',
    "(known each other|we've known|friends since|mates since|go way back|lent me your|remember me from)",
    '(my|your) (father|mother|brother|sister) (taught|knows|knew|plays|worked with) (you|your|with|me)?',
    '(selling|bought|buying|is it still going) (the|your|a)? *',
    '(we both|both) (follow|love|know|went|play)',
  ],
  'no pressure': [
    '(no sales pitch|whichever you like|if you feel like it|join if|or send it|i can email)',
    "(no offence|no offense|if you prefer|if you'd rather|no worries if|no rush|happy to (go|simply|just|email)|or just email|or simply email|through your (press office|portal)|go through (your|the)|zero pressure|totally optional|accept or not|no is a fine answer|listed publicly|national code|infos nur auf wunsch|only if you like|no pressure|no obligation|work email|med info line|nothing to post|not after (patient|any)|no products|upfront|up front)",
  ],
} as const;

/** Interests: selling, press, law, and what goes with them. */
const INTEREST = {
  vendor: [
    '(i look after|looking after|i cover|i manage|i handle) (your|the) (surgery|practice|area|region|hospital|account|clinic|trust|patch) for *',
    '(our|the new) (plate|implant|inhaler|stent|sensor|pump|valve|drug|serum|device|robot|screw|mesh|vaccine|tablet) (get|gets|data|launch|beats)?',
    '(inhaler|pump|drug|trial|product|device) data',
    '(i cover (your|diabetes|the|*)|your (new)? (rep|territory|account|sales|area)|new territory contact|territory (manager|contact)|mr from|medical rep|pharma rep|product manager|produktmanager|key account|account manager|sales (at|for|in|manager|rep)|in sales|i sell|we sell|we supply|i represent|supplier|distributor|for your region|in your region|in your area|your region for|taking over the|our (new|latest) (ra|drug|line|device|pump|pen|robot|valve|implant|product|injection)|service contracts|medical affairs|medical science liaison|msl|medical information|medinfo|regional trainer|i recruit|recruiter at|from (medaxis|brellan|*) (biologics|pharma|devices|lifecare|medical|pumps|therapeutics|orthopedics|spine|labs|pharmaceuticals)|with (*) (devices|medical|pharma|biologics|pumps)|here for congress news|, axiom pumps)',
    '(lindqvist|devices|biologics|pumps|pharma|lifecare|orthopedics|medical|spine|therapeutics) (here|,)',
  ],
  gift: [
    '(first <num>|each|every|any|the first) (surgeons|doctors|nurses|clinicians|docs|practices|clinics) (to|who|that) *',
    '(masters|super bowl|wimbledon|cup final|opera|concert|match|season) tickets',
    '(lunch|coffee|breakfast|cake|cakes|pizza) (and|for the) (the|new|team|practice|our)?',
    '(drop|pop|swing) (in|by|round) with (lunch|coffee|breakfast|cake|samples|pastries)',
    "(take you (to|for|out)|dinner|lunch|steakhouse|box seats|the suite|golf included|golf day|golf weekend|free tickets|tickets (for|to)|hamper|gift|gifts|voucher|cash|honorarium|speaker (list|bureau|fee)|conference list|goa|maui|bali|resort|retreat|fly you|trip|all expenses|on us|on me|free (trial|samples|stay|weekend|tickets)|top (prescribers|writers)|rx support|prescribers|before purchasing|before your (hospital|board|committee)|commission|<num> % i will give|i will give|refer your patients|kickback|reward|rewards|holiday home|beach house|bach at|you can use any|m pesa|<num> per|per post|we pay|we'll pay|i'll pay|will pay|paid trip|sponsor you|sponsorship|don't return it|dont return it|season tickets|wine bar|invest|business partner|host for me|maybe host|trade prices|loan|lend|discount for you|fishing trip you offered)",
    '(£|$|€|₹|kes) <num>',
    '<num> (£|$|€|kes|rupees|euro|dollars|pounds)',
  ],
  persuade: [
    '(switch (knees|to|your)|thoughts on why|off label|hypertension slides|formulary|new indication|should switch|change your practice|choose our|picks a robot|prefer our|write more|prescribe)',
  ],
  'hidden deal': [
    "(no need to (declare|disclose|mention|say)|don't (declare|disclose|mention|say)|keep (the|it|this) (ad|ad tag|tag|off|quiet|between us)|ad tag off|(stays|stay|keep it|just) between us|in your own name|background of a|like it 's just|like its just|like it's just|just your routine|real looking|5 ★ patient reviews|<num> (★|star) reviews|verified reviews|★ reviews|drip fed|fake reviews|positive reviews|so it 's more trusted|more trusted|without the hashtag|no hashtag)",
  ],
  press: [
    '(reporter|journalist|newspaper|news desk|newsroom|channel <num>|tv crew|documentary|producer|editor at|the (ledger|herald|times|post|tribune|gazette|chronicle)|correspondent|press|broadcast|radio <num>|noon show|podcast)',
  ],
  'asks of patients': [
    '(wrong site|botched|malpractice|cover up|blunder|deaths at|died at|mistake at|surgery at your|heard about the|heard that)',
    "(you'll|you will|you can) (stay|remain|be) (unnamed|anonymous|nameless)",
    '(informal|quick|quiet|private) (word|chat|talk) (before|about)',
    "(confirm (a|the|his|her|that)|brought into|brought in|on your ward|in your er|was admitted|tipster|a tip|(footballer|mayor|actor|singer|politician|celebrity|player|star|minister) (is|was|'s|s)? (on|in|at)?|keep your name out|anonymous source|off the record|patient records|patient list|what you saw|what happened (to|with|on))",
    '(tell you what (she|he) leaves out|her ex|his ex)',
  ],
  law: [
    '(estate|inquest|coroner|tribunal|ombudsman|court|claim|litigation|subpoena|statement for)',
    '(attorney|lawyer|solicitor|advocate|barrister|law firm|legal team|i represent a|represent (a party|the family|the claimant|the plaintiff)|claimant|plaintiff|the hearing|deposition|settlement|lawsuit|the matter against|case against|in the * case|patient witness|expert witness)',
  ],
  'inside talk': [
    '(off the record|their new * bid|who are they courting|what is their|saw you resigned|confidential|inside info|between you and me|salary there|who is leaving)',
  ],
} as const;

/** Power, romance, records. */
const POWER = {
  teacher: [
    '(viva|internal marks|your marks|your grades|your assessment|your sign off|your logbook|your evaluation|your reference|exam) (is|next|marks|tomorrow|week|together)?',
    'discuss your *',
    '(your|ur) (tutor|supervisor|examiner|professor|teacher|lecturer|mentor|attending|preceptor|educational supervisor|clinical supervisor|programme director|program director)',
    '(grading|grade|grades|marking|assess|assessing|sign off) (your|you)',
    '(attending|tutor|professor|examiner|supervisor) (here|grading|on your)',
    '(so|too) quiet on rounds',
    "(i'm|i am) your (tutor|supervisor|examiner|teacher)",
  ],
  learner: [
    '(in|from|on) your (clerkship|rotation|module|tute|tutorial|class|seminar|firm|placement|ward round|course)',
    "(i'm|im|i am) (your student|one of your students|in your *)",
    'your (student|trainee|mentee|resident|intern)',
    '(off rounds|outside class|outside of class|after finals)',
  ],
  past: [
    '(two|three|four|five|<num>|several|many) (years|yrs|months) ago',
    '(was|used to be) (a student|in your|your student)',
    '(graduated|matched|qualified now|finished|former student)',
    '(course|rotation) (is over|ended|finished)',
  ],
  superior: [
    '(your|the) (director|head nurse|chief|boss|lead|team lead|head of|dean|principal)',
    '(hi|hello|dear) (team|all|everyone|staff)',
    "(ward manager|line manager|your manager|manager of|manager here|your boss|my direct reports|direct reports|your supervisor|new hires|new starters|junior staff|all staff|my team|head of department|chief nurse|matron here|i'm your supervisor)",
  ],
  pressure: [
    "(i'll|i will|we will|we'll) (assume|notice|know|remember|see who)",
    "(those|anyone|people) who (stay|stays|do not|don't|refuse|are not|aren't|haven't)",
    "there's a reason",
    "(i notice who|i do notice who|notice who (doesn't|accepts|does)|i expect you|expect you on|by friday|by monday|it helps me see|really sick|team rule|everyone joins|likes count|haven't accepted|still not accepted|who doesn't|keep an eye on|i add all|compulsory|required|must accept|mandatory)",
  ],
  romance: [
    "(your smile|ur smile|can't stop thinking|cant stop thinking|marry|ask you out|take you out|go out with me|are you single|u single|date me|go on a date|ur cute|you're cute|youre cute|so pretty|beautiful eyes|gorgeous|hot nurse|hot doc|fancy you|crush on you|i love you|so funny x|sei proprio simpatica|🍷|😘|💕 x|tinder|hinge|swiped)",
    '(drink|drinks|coffee|dinner|wine) (sometime|with me|together|soon|on me|this week|tonight|after)',
  ],
  record: [
    '(in|from|off|on|via) (your|ur|the|his|her|my|our) (file|chart|notes|record|records|register|opd register|system|database|forms|form|list for|intake form|cartella|akte|patient list)',
    '(your|ur) (chart|file|notes|record|cartella|akte) (said|says|say|shows|oggi)?',
    'la tua cartella',
    '(found|got) (your|ur) (number|name|address|phone|insta|profile) (from|in|on|by|through|off)',
    '(saw|noticed) (your|ur|you) (name)? (on|in) (my|the|our) (list|chart|schedule|appointments|theatre|book)',
    "(noticed|see) you (haven't|havent|didn't|have not) (picked|collected|come|been|refilled|turned)",
    '(your surgeon|the surgeon|the clinic|your doctor|the hospital) (shared|gave) (us|me)? (your)? (name|details|number)',
    "i know (we|i) (shouldn't|should not|am not supposed|can't)",
    "(rules|rule) (don't|dont|no longer) count",
    '(free agents|left (last|the) (month|job|ward|team) so|moved practices|no longer (my|your|our) (patient|nurse|doctor))',
  ],
  intro: [
    '(dr|dr .|doctor|nurse|sister|sr|midwife|matron) * (here|speaking|, your|again)?',
    "(it's|its|this is|it is|i'm|im|c'est) (your|the|ur)? (nurse|student nurse|midwife|doctor|dr|sister|physio|med student|dentist|dental|pharmacist|receptionist|carer|therapist|ergothérapeute|ot) *",
    'from (tuesday|yesterday|last night|friday|monday|the other day|ward|ur room|your room|your appointment|cardiac rehab|the clinic|the ward|hospice|camhs|scbu|nicu|the hospice)',
  ],
} as const;

export const REQUEST_PHRASES = { ...CONNECT, ...CARE, ...ORDINARY, ...INTEREST, ...POWER } as const;
export type RequestCue = keyof typeof REQUEST_PHRASES;
