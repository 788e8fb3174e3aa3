import { lexicon } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';
import { wordSet } from '../shared/words.ts';

/** Words one person in care may be called by. `patient` names the tie itself; the others only after a, the, this, my … */
export const PEOPLE = lexicon('relation-people', {
  patient: ['patient', 'pt', 'patient+ of (mine|ours)', 'inpatient', 'outpatient', 'customer of (mine|ours)'],
  client: ['client', 'customer', 'resident', 'service user', 'consumer', 'regular', 'regulars', 'shopper', 'punter'],
  case: ['case', 'referral', 'admission', 'arrest', 'overdose', 'consult', 'transfer', 'trauma', 'delivery', 'gsw'],
  adult: phrases(`
    man; woman; lady; guy; fella; fellow; bloke; gent; gentleman; dude; chap; person; lad; lass; female; male; wan;
    grandpa; couple;
    somebody; someone; old timer; newlywed; bride; karen; frequent flyer; frequent flier; junkie; drunk; addict; (year|yr|years) old;
    yo; y o; yr; f; m; whale; psycho; legend; hero; fighter; warrior; soul; sweetheart
  `),
  child: phrases(`
    baby; infant; toddler; child; kid; kiddo; boy; girl; teen; teenager; newborn; preemie; neonate; twins; triplets; bub; little one;
    schoolgirl; schoolboy; weeker; youngster; adolescent
  `),
});

/** Whole phrases that say how the author stands to somebody. */
export const TIES = lexicon('relation-ties', {
  'my-patient': phrases(`
    (my|our) (own)?
    (favourite|favorite|last|first|next|longest|oldest|youngest|sickest|sweetest|saddest|difficult|sweet|dear|lovely|poor|worst|best|funniest|new|long
    term|regular|elderly|little|brave|only|final|bravest|tiniest|star)? (patient|pt|client|resident|regular|inmate|lady|gentleman);
    (a|one|another) (patient|client|resident|customer) of (mine|ours); one of (my|our)
    (patients|pts|clients|residents|customers|regulars|ladies|gentlemen|kids|babies|oldies|moms|mums); (i|we) (had|have|got)
    (a|this|one) (patient|pt|client|resident|lady|guy|man|woman|kid|gentleman|girl|boy|baby|bloke|fella); (i|we) had (one|another)
    (today|tonight|yesterday|this|last|who|like); (dr|doctor) (*)? (*)? patient; a patient i; the patient i; patient i
    (saw|had|treated|met|lost|admitted|delivered); to the
    (patient|man|woman|lady|family|mother|mum|mom|father|dad|husband|wife|couple|stranger|kid|person|gentleman|girl|boy|guy)
    (who|whose|that|in|on|i|we|with|sitting|holding); to the (little|old|young|elderly|sweet|tired|brave|quiet)
    (patient|man|woman|lady|mother|mum|mom|father|dad|husband|wife|couple|stranger|kid|person|gentleman|girl|boy|guy); to my
    (patient|patients); hall of famer; our (newest|youngest|oldest|tiniest|bravest)
    (patient|graduate|fighter|warrior|survivor|resident|client); another happy (patient|customer|client); (my|our) (patients)
    (today|tonight|yesterday|son|daughter|mum|mom|wife|husband); the one who got away; bed <num> (is|was|has|had|just|wants|keeps|said);
    room <num> (is|was|has|had|just|wants|keeps|said)
  `),
  'former-patient': phrases(`
    (former|previous|old|past|ex) (patient|client|resident); used to be (my|our|a) (patient|client); patient (years|months|decades) ago;
    looked after you when; was (my|our) patient; were (my|our) patient; our (graduate|graduates|alumni|alumna|alumnus)
  `),
  patients: phrases(`
    patients; pts; clients; residents; service users; inpatients; outpatients; people (with|who|living); customers; consumers; mothers;
    families; cases
  `),
  'own-illness': phrases(`
    (i'm|im|i am|i was|i've been|me as) (a|the)? patient; as a patient myself; my own
    (illness|diagnosis|surgery|cancer|depression|recovery|health|chemo|treatment|operation|scan|biopsy|results|stent|therapy|sobriety|stoma|ivf|miscarriage);
    i was (diagnosed|admitted|discharged|hospitalised|hospitalized|told i|operated); (i have|i had|ive had|i've had|ive got|i've got|i
    live with|living with) (my)? (type 1|type
    2|diabetes|cancer|ms|epilepsy|depression|anxiety|adhd|lupus|crohn's|colitis|migraine|migraines|asthma|bipolar|ocd|ptsd|endometriosis|pcos|hiv|covid|hidradenitis|psoriasis|eczema|coeliac|celiac|a
    stroke|a stoma|surgery); my
    (surgeon|oncologist|consultant|specialist|doctor|gp|therapist|psychiatrist|cardiologist|neurologist|physio|nurse|midwife|dentist|rheumatologist|dermatologist|physician);
    years sober; months sober; i am sober; my (chemo|scan|biopsy|mastectomy|hysterectomy|transplant|stent|stoma|c
    section|miscarriage|ivf|mri|bloods|labs|relapse|diagnosis|surgery|pacemaker|appendix|gallbladder|hip replacement); i got diagnosed;
    my own story; being a patient
  `),
  colleague: phrases(`
    (my|our) (colleague|colleagues|coworker|co
    worker|coworkers|team|teammates|manager|boss|registrar|consultant|supervisor|mentor|preceptor|intern|interns|students|resident
    doctor|reg|sho|attending|chief|matron|charge nurse|hca|porter|receptionist|ward clerk|crew|staff|nurses|doctors|new
    grad|trainee|apprentice); nurse of the (month|year|week|quarter|day); employee of the (month|year|week|quarter); (team|staff) member
    of the (month|year|week); daisy award; welcome (to the team|aboard|our new); work bestie; work wife; work husband; fellow
    (nurse|nurses|doctor|doctors|physician|pharmacist|midwife|medic|dentist|student|students); a colleague; shout out to; shoutout to;
    hats off to; kudos to; congratulations to; congrats to; well done to; our new
    (consultant|gp|doctor|nurse|dentist|pharmacist|midwife|surgeon|registrar|partner|practice
    manager|receptionist|colleague|apprentice|apprentices)
  `),
  client: ['(my|our) (client|customer)', 'a client', 'a customer', 'happy customer', 'our client'],
});

/** "patient safety", "patient portal": the word is an adjective here, nobody is meant. */
export const PATIENT_COMPOUNDS = wordSet(
  `safety care advisory unit units clinic clinics research day physician doctor doctors centers centres departments department ward wards appointments appointment bill bills safety care relations relation council leaflet leaflets information info portal experience experiences group groups support education rights right access record records data privacy
   confidentiality satisfaction outcomes outcome flow advocate advocates advocacy centred centered focused facing reported volume numbers population populations services service line liaison feedback survey surveys stories
   story voice voices association organisation organization organisations charity charities days transport handouts handout materials forum panel representative representatives community communities engagement involvement choice autonomy trust
   ratios ratio load list lists names name identifiers identification details journey communities health partner partners ombudsman assistance programme program programs app apps harm contact contacts selection recruitment`,
);

export const DETERMINERS = wordSet('a an the this that my our one another some every each any no his her their your');
export const GENERAL_DETERMINERS = wordSet('every each any no all most some if when');
export const NARRATIVE = wordSet(
  'comes walks says asks wants keeps is has tells thinks calls flips shows rolls goes gets cries smiles sings brings knows looks turns sits presents refuses demands insists just who with whose',
);
export const TIME_OF_STORY = wordSet(
  'today tonight yesterday earlier morning afternoon evening shift 3am 2am 4am 1am 5am week weekend monday tuesday wednesday thursday friday saturday sunday month ago once year last just finally currently now clinic ward rounds',
);

/** After a bare noun at the start of a sentence these make it one person: "Chap today …", "Lady in bay 2 …". */
export const BARE_NEXT = wordSet(
  'today tonight yesterday in with who from on comes came walks walked says said asks asked wants wanted keeps kept flips shows rolls just this last came brought presented swears told threw bit',
);
