import { rarePhrases } from '../../../shared/rare-phrases.ts';
import type { Profession } from './model.ts';

type Word =
  | `is ${Profession}`
  | 'past'
  | 'to come'
  | 'views'
  | 'employer word'
  | 'not advice'
  | 'no endorsement'
  | 'no liability'
  | 'at'
  | 'organisation'
  | 'hidden employer'
  | 'anonymous'
  | 'parody'
  | 'retired';

/** The words a bio is read by. */
export const bioWords = rarePhrases<Word>({
  'is physician': [
    '(physician|physicians|doctor|doc|surgeon|neurosurgeon|gp|hospitalist|intensivist|consultant|registrar|attending|resident|pgy|fellow|houseman|house officer|junior doctor|family medicine|family doc|er doc)',
    '(cardiologist|oncologist|dermatologist|derm|rheumatologist|endocrinologist|neurologist|psychiatrist|radiologist|pathologist|urologist|gynaecologist|gynecologist|obstetrician|ob gyn|obgyn|paediatrician|pediatrician|peds|geriatrician|anaesthetist|anesthesiologist|ophthalmologist|nephrologist|pulmonologist|gastroenterologist|haematologist|hematologist|immunologist|allergist|internist|sexologist|orthopaedist|implantologist)',
    '(assistenzarzt|facharzt|arzt|ärztin|médico|médica|medico|medica|dermatoloog|huisarts|lekarz|médecin|läkare|lege|cardiólogo|doctora)',
    '(rheum|cards|heme onc|peds endo|em) fellow',
  ],
  'is nurse': [
    '(nurse|nurses|rn|lpn|rpn|rmn|hca|healthcare assistant|health care assistant|nursing assistant|cna|band <num>|ward sister|charge nurse|matron|krankenschwester|infirmière|enfermera|enfermeiro|pflegefachfrau|sykepleier|verpleegkundige|injector|night charge)',
  ],
  'is midwife': ['(midwife|doula|lactation consultant|ibclc|health visitor|plunket nurse|hebamme)'],
  'is pharmacist': ['(pharmacist|pharmd|pharmacy technician|rph|apothekerin|apotheker|farmacéutico|superintendent pharmacist|compounder|chemist)'],
  'is dentist': [
    '(dentist|dentistry|orthodontist|endodontist|periodontist|prosthodontist|dental hygienist|ortodontista|odontóloga|odontólogo|zahnarzt|tandarts|dds|bds|dmd)',
  ],
  'is allied': [
    '(physio|physiotherapist|physical therapist|occupational therapist|speech therapist|radiographer|sonographer|paramedic|emt|dietitian|dietician|nutritionist|nutritional therapist|podiatrist|chiropractor|osteopath|optometrist|audiologist|psychologist|psychotherapist|counsellor|counselor|social worker|physician associate|physician assistant|phlebotomist|respiratory therapist|genetic counsellor|genetic counselor|operating department practitioner|mri technologist|technologist|dispatcher|porter|caseworker|prosthetist|orthotist|aesthetic practitioner|naturopath|herbalist|acupuncturist)',
  ],
  'is student': [
    '(student|med student|final yr|final year|<num> yr med|m1|m2|m3|m4|ms1|ms2|ms3|ms4|intern|trainee|freshman|undergrad|<num> l pharm)',
    '(1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth|sixth|final) (yr|year) (of)? (med|medical|medicine|nursing|pharm|pharmacy|dental|mbbs|bds|mbchb|student)',
    '(candidate) (for|at|in)?',
  ],
  'is industry': [
    '(medical science liaison|msl|sales rep|medical rep|pharma rep|drug rep|territory manager|regional manager|sales manager|sales director|marketing manager|account manager|product manager|brand manager|clinical specialist|field engineer|process engineer|regulatory affairs|regulatory nerd|medical writer|medical affairs|medinfo|medical information|market access|biostatistician|clinical trials statistician|field clinical engineer|pharma|medtech|biotech|device rep|clinical trials manager|pharmacovigilance)',
    'i sell',
  ],
  'is science': [
    '(scientist|researcher|professor|lecturer|postdoc|epidemiologist|immunology researcher|statistician|historian|phd candidate|academic)',
  ],
  'is office': [
    '(receptionist|ward clerk|hospital administrator|practice manager|comms|communications|billing|recruiter|it support|quality lead|cmo|chief medical officer|ceo|founder|director|scribe|procurement)',
  ],
  past: ['(former|formerly|ex|retired|was|left|previously|until|alum|alumna|once)', "(i've left|no longer)"],
  'to come': [
    '(candidate|pending|in progress|in training|loading|almost|nearly|to be|soon|class of|future|aspiring|studying|student|final yr|final year|year <num>|not yet|in view|c / o|expected|incoming|applicant|pre med|premed|pgy0|half way|unfinished)',
    '(ms|m) <num>',
    '(m1|m2|m3|m4|ms1|ms2|ms3|ms4)',
    '<num> (yr|year) (med|medical|nursing|pharm|pharmacy|dental|mbbs|bds|student)',
  ],
  views: [
    '(my|own|all|personal|these|posts|tweets|opinions|views|thoughts|everything)? (views|opinions|tweets|posts|thoughts|takes|rants|typos) (are|is|all|remain)? (entirely|purely|strictly|solely)? (mine|my own|own|personal|theirs)',
    '(my|own|personal) (own)? (views|view|opinions|opinion|tweets)',
    '(views|opinions|tweets|posts|thoughts|rants) my own',
    '(speak|speaks|speaking|tweet|tweeting|post|posting|here) (only)? (for myself|for me|in a personal capacity|as myself|as a private person)',
    '(nothing|none) (here|of this) (is|represents|speaks for|speaking for)',
    "(does not|do not|dont|don't|not) (represent|reflect|speak for|necessarily represent|necessarily reflect|speaking for)",
    "(views|opinions|tweets|thoughts|posts) (are not|not|aren't|do not)",
    '(none of this is|nothing here is|blame me|blame nobody else|errors mine|mistakes mine)',
    '(personal account|private account|off duty account)',
    '(meine meinung|opiniones mías|opiniones propias|mes propos|mening is van mij)',
  ],
  'employer word': [
    '(my|our|the|any|of my|their|his|her) (employer|employers|company|firm|hospital|trust|university|practice|institution|organisation|organization|boss|bosses|work|job|clinic|workplace|health service|school|department|agency|office)',
    "(employer|employers|trust|practice|company|firm|hospital|institution) ('s|s)",
  ],
  'not advice': [
    "(not|no|never|isn't|aren't|≠|nothing) (here|is|a|any|an|as|your|medical|health|individual|clinical|advice|of this is)? (medical|health|individual|clinical|professional|treatment)? (advice|consultation|consultations|consult|consults|diagnosis|guidance)",
    '(education|educational|information|general information|general tips) (only|purposes)',
    "(not|isn't|i am not|i'm not) your (doctor|nurse|pharmacist|dentist|gp|physician|therapist)",
    "(can't|cannot|can not|won't|don't) (give|answer|offer|discuss|treat|help|comment|look|diagnose|advise)",
    '(kein rezept|keine beratung|geen advies|no diagnostico|pas de conseil)',
  ],
  'no endorsement': [
    '(rts|rt|retweets|retweet|reposts|repost|likes|follows|links|sharing|retweeting)',
    "(not|no|≠|never|isn't|aren't) (an|are)? (endorsement|endorsements|agreement)",
  ],
  'no liability': [
    "(not liable|no liability|not responsible for|can't sue|cannot sue|at your own risk|on you|disclaimer applies|no responsibility|hipaa doesn't apply|hipaa does not apply|doesn't count)",
  ],
  at: ['(at|@|with)', '(work|works|working|employed|nurse|engineer|rep|writer) (for|by)'],
  organisation: [
    "(hospital|hospitals|clinic|clinics|medical center|medical centre|health|healthcare|health system|trust|university|uni|pharma|pharmaceuticals|biologics|biotech|devices|labs|laboratories|therapeutics|medical|infirmary|hospice|pharmacy|drugs|surgery|practice|foundation|nhs|gmbh|inc|ltd|plc|diagnostics|robotics|imaging|ortho|orthopedics|spine|institute|memorial|children's|care home|rest home|college)",
  ],
  'hidden employer': [
    '(a|an|some|one) (big|large|major|certain|well known|unnamed|private|local|small|health|pharma|public)? (private|public|teaching|pharma|medtech|biotech|device|health|drug|london|insulin)? (hospital|company|firm|employer|health system|trust|health service|startup|manufacturer|maker|corporation|clinic group)',
    "(won't|will not|can't|cannot|may not|not allowed to|rather not|prefer not to) (be)? (name|named|say which|say where|tell|disclose|identify|mention)",
    '(one|some) of the (big|large|major|well known) (ones|companies|firms|three|four|five|players|hospitals)',
    "(you'd know|you would know|guess which|guess where|guess who|the hospital you think it is|employer starts with|starts with a|redacted|whoever they are|undisclosed|you know which|you know the one|name withheld|that shall not be named|rhymes with)",
  ],
  anonymous: [
    '(anon|anonymous|anonymously|anonymous ish|anonrn|anondoc|pseudonym|pseudonymous|incognito|no name|not my real name|nameless|undercover)',
  ],
  parody: [
    '(parody|satire|fan page|fan account|not the real|unofficial|not really|not actually official|bot|the official account of my (dog|cat)|i am a (dog|cat|goat|horse)|(dog|cat|therapy dog) (at|of|in) (charge|residence|training)|good boy|good girl)',
  ],
  retired: ['(retired|emeritus|emerita|pensioner|not practising|not practicing|no longer practising|no longer practicing)'],
});
