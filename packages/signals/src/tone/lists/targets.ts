import { type Lexicon, lexicon } from '@precept/engine';

/** Words for whoever a remark may be about. `banter` is what one may laugh at freely: sport, food, weather, pets, things. */
export const TARGETS: Lexicon<TargetWord> = lexicon('tone-targets', {
  patient: [
    '(patient|patients|pt|pts|px|inpatient|inpatients|outpatient|outpatients|punter|punters)',
    '(service user|service users|care home resident|care home residents|nursing home resident|nursing home residents)',
    '(bed|room|bay|cubicle|cubby|chair|trolley|side room) <num>',
    '(admission|admissions|walk in|walk ins|no show|no shows|dnas|arrivals|triage|waiting room|waiting area|in recovery|in the chair|on the trolley|on my list|on our list|on the ward|on my ward|my caseload|her chart|his chart|their chart)',
    '(guy|bloke|man|lady|woman|gentleman|lad|girl|fella|fellow|kid|boy|granny|grandad) (in|from) (bed|room|bay|cubicle|side room|a&e|the er|the ed|triage|resus|my clinic)',
    '(chest pain|chest pains|gallbladder|appendix|overdose|toe|stroke|hip|fibromyalgia|migraine|psych patient|constipation) (in|at|again|from|guy|lady) ',
    '(to|into|in) (the|my|our) (er|ed|a&e|emergency|casualty|clinic|surgery|icu|hospital|pharmacy|triage|practice)',
    '(customer|customers|client|clients)',
    '(my|our) (list|clinic|ward|unit|floor|shift|er|ed|chair) today',
  ],
  family: [
    '(relative|relatives|attendant|attendants|attender|attenders|visitor|visitors|bystander|bystanders)',
    '(family member|family members|the family|families|next of kin|his family|her family|their family)',
    "(his|her|their|patient's|pt's|baby's|child's|kid's) (wife|husband|mum|mom|mother|dad|father|daughter|son|sister|brother|partner|girlfriend|boyfriend|parents|mother in law|cousin)",
    '(the|these|those|some|most|all|certain) (parents|moms|mums|mothers|dads|fathers|husbands|wives)',
  ],
  colleague: [
    '(colleague|colleagues|coworker|coworkers|co worker|co workers|workmate|teammate|teammates|batchmate|batchmates)',
    '(registrar|reg|consultant|consultants|intern|interns|houseman|house officer|sho|resident doctor|resident doctors|locum|locums|fellow resident|attending|attendings|hospitalist|hospitalists)',
    '(nurse|nurses|sister|matron|charge nurse|ward sister|new grad|new grads|hca|hcas|cna|cnas|midwife|midwives|paramedic|paramedics|medic|medics)',
    '(doctor|doctors|surgeon|surgeons|anaesthetist|anaesthetists|anesthesiologist|radiologist|radiologists|radiographer|gp|gps|physio|physios|pharmacist|pharmacists|dentist|dentists|receptionist|receptionists|porter|porters)',
    '(manager|managers|boss|supervisor|preceptor|preceptors|team lead|line manager|ceo|cmo|cno|chief|dean|director|tutor|demonstrator|professor|prof|hod|head of department|ward clerk)',
    '(chiropractor|chiropractors|osteopath|osteopaths|naturopath|naturopaths|homeopath|homeopaths|optometrist|optometrists|psychologist|psychologists|psychiatrist|psychiatrists|orthopod|orthopods|cardiology|psychiatry|orthopaedics|orthopedics|radiology)',
    '(junior|juniors|trainee|trainees|student|students|med student|med students|the night team|the day team|night shift team|admin|the admin)',
    'dr',
  ],
  competitor: [
    '(competitor|competitors|rival|rivals|competition)',
    '(clinic|practice|dentist|doctor|surgery|hospital|pharmacy|chemist|lab|centre|center|place|shop|guy|salon) (down|across|up|over) the (road|street|way)',
    '(down|across|up) the (road|street) ',
    '(the other|another|some other|certain other) (clinic|hospital|practice|lab|company|firm|manufacturer|brand|pharmacy|surgery|pump|device)',
    '(a certain) (lab|company|clinic|hospital|firm)',
  ],
  public: [
    '(people|folks|public|everyone|everybody|anyone|men|women|americans|brits|parents)',
    '(antivaxxer|antivaxxers|anti vaxxer|anti vaxxers|antivaxers|anti vaxers|antivax|anti vax|conspiracy theorists|trolls|influencer|influencers|podcasters|wellness gurus|tiktok doctors|smokers|drinkers|gamers|neighbours|neighbors)',
    '(twitter|facebook|the internet|commenters|keyboard warriors|drivers|cyclists|tourists|millennials|gen z)',
  ],
  system: [
    '(insurer|insurers|insurance|insurance companies|payers|prior auth|prior authorization|prior authorisation|government|govt|minister|ministers|ministry|politician|politicians|senator|congress|parliament|mp|mps|tories|labour|republicans|democrats|the state|department of health)',
    '(nhs|cms|fda|hse|medicare|medicaid cuts|trust|management|executives|the board|admin burden|bureaucracy|paperwork|policy|policies|the system|health system|healthcare system|budget|budgets|funding|cuts|austerity|big pharma)',
    '(staffing|rota|roster|understaffed|short staffed|ratios|safe staffing|pay|wages|overtime|salary|parking|car park|hours|unpaid|union|strike|strikes|contract|pension)',
    '(ehr|emr|epic|cerner|emis|systmone|printer|fax|fax machine|computer|computers|wifi|software|portal|password|passwords|bleep|pager|vending machine|lift|elevator|coffee machine|air con|heating|website)',
  ],
  banter: [
    '(baseball|football|footy|soccer|cricket|rugby|hockey|basketball|nba|nfl|premier league|ipl|hurling|gaa|afl|netball|golf|team|match|game|season|referee|ref|umpire|striker|goalkeeper|keeper|penalty|league|cup final|derby|fans|coach|f1|tennis)',
    '(pizza|cake|biscuit|biscuits|tea|coffee|pineapple|biryani|curry|samosa|sandwiches|recipe|sourdough|cheese|marmite|vegemite|restaurant|chef|canteen)',
    '(weather|rain|snow|heatwave|heat|traffic|m25|motorway|bus|train|trains|ryanair|airline|airport|flight|flights|sat nav)',
    '(cat|cats|dog|dogs|puppy|kitten|hamster|goldfish|chicken|chickens|horse|parrot|seagull|seagulls|pigeon|pigeons|goose|geese|squirrel)',
    "(movie|film|tv|show|series|episode|season finale|netflix|drama|soap|book|novel|song|album|band|playlist|sitcom|character|villain|game of thrones|grey's anatomy|scrubs the show)",
    '(sourdough starter|allotment|garden|tomatoes|lawn|bike|car|laptop|phone|washing machine|boiler|diy|ikea|knitting|hat|haircut|tie|jumper|playlist)',
  ],
});

export type TargetWord = 'patient' | 'family' | 'colleague' | 'competitor' | 'public' | 'system' | 'banter';
