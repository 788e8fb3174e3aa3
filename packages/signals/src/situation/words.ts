import { lexicon } from '@precept/engine';
import { wordSet } from '../shared/words.ts';

/** What safety officers take down even where nobody was harmed. `fault` and `spoilt` count only beside a device, a pack or a form. */
export const SITUATIONS = lexicon('product-situations', {
  pregnancy: [
    "(i'm|im|am|she's|shes|she is|was|found out|turns out|being|got|fell|become|became|while|when|whilst|now) (pregnant|expecting|preggo|preggers)",
    '(pregnant|pregnancy|breastfeeding|nursing) (and|on|while|whilst|with|when|since)',
    '(still|been|am|was|are|is|while|whilst) (breastfeeding|breast feeding)',
    '<num> (weeks|wks|wk) (pregnant|gone|along)',
    '(two|2) (pink)? lines',
    'positive (pregnancy)? test',
    'breast milk',
    'about the baby',
    'birth (defect|defects)',
    '(first|second|third) trimester',
  ],
  overdose: [
    '(took|taken|had|swallowed|given|gave|injected|jabbed) (it|them|him|her|me|my|his|the)? (double|twice|too many|too much|a whole|the whole|extra)',
    '(double|triple|extra|tenfold|twice) (the|my|his|her|a)? (dose|doses|amount|usual)',
    '(had|took|given) (two|three|double|both) (lots|rounds|sets|of them)',
    '(overdose|overdosed|overdosing)',
    'took (all|the lot|the rest)',
    'on top of (mine|his|hers|the other)',
    'adding not changing',
    'daily instead of weekly',
    'twice (today|by mistake|this morning|last night)',
    'already (did|taken|took|had one|had it)',
  ],
  misuse: [
    '(crush|crushed|crushing|snort|snorted|snorting|smoked|chewed|chewing|dissolved) (up)? (it|them|my|his|her|the)',
    'to get high',
    '(sharing|shared|share|borrow|borrowed|borrowing|nicked|selling|sells) (my|his|her|their|the) (adhd|pills|tablets|meds|adderall|ritalin|inhaler|script|insulin|pens)',
    'hits different',
    '(skipping|skipped|halving|halved|splitting|stretching|rationing|rationed) (my|his|her|the|them|it|doses)',
    '(more|less) than (prescribed|the label|it says|recommended)',
    "(cannot|cant|can't|couldn't) stop taking",
    '(addicted|hooked) (to|on)',
  ],
  error: [
    "(someone's|somebody's|another patient's|the other lady's|the neighbour's|my neighbour's|the next bed's) (pills|tablets|meds|medicine|prescription|script|bag|blister|insulin)",
    "(someone|somebody) (else|elses|else's) (pills|tablets|meds|medicine|prescription|script|bag|blister|insulin|medication|name|patch|clexane)",
    '(wrong|different) (medicine|medication|pills|tablets|dose|drug|strength|injection|vaccine|drops|blood|patient|insulin|syringe|label)',
    '(mixed|muddled|mix|mixing) (up)? (my|his|her|their|the|our|them) (meds|pills|tablets|medicines|insulin|pens|doses|up)',
    '(by mistake|by accident|accidentally|mistakenly) (took|taken|gave|given|had|swallowed|injected)',
    '(took|taken|gave|given|swallowed) * (by mistake|by accident|accidentally)',
    '(pharmacy|pharmacist|chemist|ward|nurse|hospital|they|counter) (gave|dispensed|handed|sold) (me|him|her|us|my|our) (the)? (wrong|double|both|other|someone|somebody)',
    'still got the (penicillin|shot|injection|contrast)',
    '(missed|forgot|forgotten) (a|my|his|her|two|three|both) (dose|doses|pill|tablet|injection|patch)',
    'expired (pills|tablets|medicine|epipen|inhaler|pen|insulin|vaccine)',
    'past its date',
    'instead of (weekly|daily|monthly)',
    "(got|had) the other (lady's|lady|man's|patient's) (tablets|pills|tablet|meds)",
  ],
  'off-label': [
    '(using|use|used|take|takes|taking|took) (it|this|them) (for|to) (my)? (lose weight|weight|slim|anxiety|migraine|covid|acne|sleep|hair|bulking|the gym|focus|studying)',
    'not (licensed|approved|meant|made|intended) for (this|that|it|children|kids|me)',
    'off label',
  ],
  'no-effect': [
    "(doesn't|doesnt|does not|didn't|didnt|did not|don't|dont|isn't|isnt|ain't|never|won't|hasn't|no longer) (even)? (work|working|worked|works|help|helping|helped|do anything|touch it|do a thing|shift it|touched it)",
    '(stopped|quit|stops) (working|helping)',
    '(does|did|do|doing|done|does absolutely) (nothing|nowt|sod all|bugger all|naff all|zilch|nada|diddly)',
    '(no|zero) (effect|difference|benefit|improvement) (at all|whatsoever|yet|so far)?',
    'useless (for me|on me)',
    '(like|might as well be|may as well be) (eating|taking|swallowing|licking|drinking|injecting|chewing) (smarties|chalk|sweets|sugar|tic tacs|skittles|water|the packet|mints|candy)',
    '(wearing|wears|wore|worn) off',
    'back with a vengeance',
    'still having (seizures|fits|attacks|pain|migraines|hot flushes)',
    'for all the good',
  ],
  defect: [
    '(lot|batch) (number|no|nr|ends|<num>|change|changed)',
    '(same|whole|bad|dodgy|from this|from that) batch',
    '(counterfeit|adulterated|contaminated)',
    '(is|are) (it|this|these|they) fake',
    '(black|white|grey|gray|brown|green) (bits|specks|flakes|dots)',
    '(bits|specks|flakes|crystals|particles|glass|mould|mold|lumps) (floating|inside|in (it|the|my))',
    '(fall|falls|fell|falling|come|comes|came|coming|peel|peels) off in (the|my)',
    "(wont|won't|don't|doesn't) stick",
    'recall (notice|letter)',
    'makes crystals',
    'nothing (came|comes|come|coming) (out|through)',
    'no (puff|mist|liquid|spray|dose|medicine|insulin) (comes|came)',
    '(broken|opened|torn) seal',
    'half the (tablets|pills|box)',
  ],
  device: [
    "(never|didn't|did not|failed to|doesn't|wouldn't|won't|refused to) (fire|alarm|go off|beep|inject|deliver|click|come out|alert|charge|turn on|inflate|deploy|calibrate)",
    'no alarm',
    '(come|came|coming|worked) (adrift|loose|unstuck)',
    '(broke|snapped|cracked) (off|in half|inside)',
  ],
  fault: [
    '(jams|jammed|jamming|misfired|misfires|malfunction|malfunctioned|malfunctions|defective|faulty|snapped|overheated|exploded|failed|failing|fails|died|dead|froze|cracked|burst|leaked|leaks|leaking|slipped|migrated|eroded|beeped|alarmed|alarming|clicked|clicks|whistles|disconnected|sparked|melted|burnt|burned|broke|broken|stuck|bent|hot|collapsed|recalled)',
    '(shut|cut) (off|down|out)',
  ],
  spoilt: [
    '(crumble|crumbles|crumbled|crumbling|clumped|mouldy|moldy|cloudy|discoloured|discolored|opened|unsealed|leaking|leaked|melted|cracked|tampered|rattles)',
    '(smell|smells|smelled|smelt|taste|tastes|tasted|look|looks|looked|turned) (so|really|very|a bit)? (odd|funny|weird|off|strange|wrong|rotten|fishy|fake|brown|yellow|different|like)',
    '(was|were|already|came|arrived) (already)? (broken|open|opened|missing|empty|loose|damaged)',
    '(colour|color|taste|smell) (is|was) (like|different|off|wrong)',
  ],
  occupational: [
    '(needlestick|needle stick)',
    '(splashed|spilled|spilt|squirted|sprayed) (on|in|into|over)? (my|his|her) (eye|eyes|face|hand|hands|skin|mouth)',
  ],
});

/** Outcomes that set the highest queue: only a person may lower it. */
export const OUTCOMES = lexicon('serious-outcomes', {
  death: [
    '(died|passed away|has passed|found dead|deceased|fatal|stillborn)',
    '(killed|kills|lost) (him|her|my (dad|mum|mom|father|mother|son|daughter|husband|wife|gran|nan|brother|sister))',
    '(gran|nan|mum|mom|dad|father|mother|son|daughter|husband|wife|brother|sister|uncle|aunt|friend|baby|he|she|grandma|grandad|grandpa) (passed|expired)',
    'we (lost|buried) (him|her|my|our|dad|mum|mom)',
  ],
  'life-threatening': [
    '(anaphylaxis|anaphylactic|cardiac arrest|coded|sepsis|septic|seizure|seizures|convulsions|convulsing|brain bleed|blood clot|clots|pulmonary embolism|stroke|heart attack|coma|pancreatitis|stroked out)',
    '(liver|kidney|organ|heart) failure',
    '(epi pen|epipen|adrenaline|epi) (saved|from|twice)',
    '(after|needed|given) (the)? (adrenaline|epinephrine|cpr|narcan|naloxone)',
    "(stopped|couldn't|couldnt|can't|cant) (breathing|breathe)",
    'suicidal',
    'throat (closed|closing|swelled|swelling|swollen)',
  ],
  hospital: [
    '(in|into|to|from|at|the) (the)? (icu|itu|resus|hdu|er|a&e|casualty|emergency room|emergency department|hospital bed)',
    '(in|into|to) hospital',
    '(was|were|been|got|had him|had her|had me|being) (hospitalised|hospitalized|admitted|airlifted|intubated|ventilated|sectioned|resuscitated)',
    '(rushed|ended up|landed|wound up) * (hospital|er|icu|ward)',
    '(called|rang|phoned|dialled|dialed) (an ambulance|911|999|112|000|111|108)',
    '(days|nights|weeks|night|overnight|weekend) in (the)? (hospital|icu|ward|er)',
    'hospital overnight',
    'on a drip',
    'emergency (surgery|operation)',
  ],
  disability: [
    "(paralysed|paralyzed|can't walk|cant walk|cannot walk|couldn't walk)",
    '(gone|went) blind',
    '(lost|finished|taken) (my|his|her|mums|dads) (sight|vision|hearing|leg|arm|foot|eye)',
    'permanent (damage|injury|nerve|scarring|disability)',
    'brain damage',
  ],
  'birth-defect': ['(malformation|miscarriage|miscarried|lost the baby|spina bifida)'],
});

/** Things used on somebody, which may fail. */
export const DEVICES = wordSet(
  `pump pumps sensor sensors meter glucometer monitor inhaler inhalers autoinjector injector epipen pen pens cpap bipap ventilator pacemaker defibrillator icd
   stent mesh implant implants iud coil pessary catheter cannula stimulator tens aid aids aligner aligners braces veneers filling fillings retainer lens lenses
   hoist wheelchair walker crutches crutch mattress cuff thermometer oximeter strips stapler laser cartridge nebuliser nebulizer concentrator cylinder incubator
   mask gloves pads pad dressing dressings stocking stockings insoles splint brace tube tubing needle needles syringe syringes alarm plunger device`,
);
/** Forms of medicines, and what they come in. */
export const DRUGS = wordSet(
  `tablet tablets tabs tab pill pills capsule capsules caps drops cream ointment patch patches injection injections infusion infusions syrup spray suppository suppositories
   lozenge lozenges sachet sachets shot shots jab jabs vaccine vaccines dose doses drug drugs medicine medicines medication medications meds med serum gummies gel lotion tonic
   drip powder supplement supplements chemo insulin antibiotic antibiotics contraceptive script prescription formula pellets blister steroid steroids painkillers statin booster
   bottle vial vials ampoule seal cap lid box packet pack foil`,
);
