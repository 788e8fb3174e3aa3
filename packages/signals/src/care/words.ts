import { lexicon } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';

/** Wordings that tell of an act of care, by what was done. */
export const CARE = lexicon('care', {
  treated: phrases(`
    (diagnosed|misdiagnosed) (with|him|her|as|by)?; (resected|excised|drained|debrided|catheterised|catheterized|cannulated|tubed|bagged|shocked|defibrillated|biopsied|scanned|swabbed|splinted|sedated|transfused|dialysed|dialyzed|weaned|clerked|examined|assessed|triaged|rehydrated|anaesthetised);
    (dialyses|dialyzes|dialysing) (himself|herself)?; (tested|came back|testing) (reactive|positive|negative); (relapsed|arrested|flatlined|seized|desatted|decompensated|deteriorated|pulled through|recovered|survived);
    (nine|ten|<num>|six|seven|eight|five|four|three|twelve) stitches; (counts|numbers|sats|sugars|levels) (are|were) (up|down|good|better); (long|short) case; case support; chief complaint; on (the vent|a vent|dialysis|chemo|oxygen|life support|ecmo|warfarin|methadone); (still|already) (intubated|sedated|ventilated|asleep);
    in (recovery|resus|triage|handover|majors|minors|obs|labour room|labor room|the scanner|the chair); the (infusion|dialysis|burns|stroke|oncology|chemo|eating disorder) (unit|chair|bay|list); months clean; years clean; (you're|you are|he's|she's|he is|she is) on (the|a)? (meds|chemo|list|warfarin|apixaban|methadone|insulin|antibiotics|pain meds|oxygen);
    treat+; (look+|took|taking) after; care+ for; (take|took|taking) care of; nurse+ (him|her|them|you);
    (resuscitate|resuscitated|resuscitating); (intubate|intubated|intubating); (extubate|extubated); (ventilated); stitched; sutured;
    bandaged; under (my|our|his|her|their) care; in (my|our) care; on (my|our) (list|caseload|books|panel|ward|unit|floor|service|bay);
    (in|on) (my|our) (icu|nicu|picu|itu|ed|er|clinic|practice|ward|unit|rehab|programme|program|hospice); in (treatment|recovery|rehab)
    with us; (our|a) graduate+; off the vent; (fixed|did) (his|her|your); pulled (his|her|your|all|two|three|four); fitted
    (him|her|you); patient of (mine|ours); (has|have) been with us; with us (on|for|since|in); chemo with us; on the
    (stroke|burns|cardiac|oncology|dialysis) (unit|ward); bathed; washed (his|her); braid+ (his|her) hair; held (his|her|their) hand;
    gave (him|her|you) (meds|morphine|fluids|oxygen|blood|insulin); botox; your
    (crown|filling+|treatment|implant+|denture+|braces|graft|stitches|stent|wound|cast|dressing); did your; we treated; my case; our
    case; interesting case; case of the (day|week|night); (sedated|sedating); triaged; anaesthetised; anesthetized
  `),
  admitted: phrases(`
    (admit|admits|admitted|admitting); admission; inpatient; wheeled (him|her|them|you|in|into); brought (him|her|them|you)? in; brought
    into; (came|comes|come|coming|walked|walks|rolled|rolls|rocked|rocks|turned|turns|showed|shows|wandered|wanders|staggered|limped)
    (in|up|into|through) (with|to|the|our|my|at|last|after|on|for|and); (came|comes) in; (walks|rolls|strolls) in; presented
    (with|to|at); presents with; transferred (to|in|from|out); rushed (in|to|into); checked (in|into); is (here|in here|with us)
    (with|on|for|and); on the ward; in (the)? (icu|nicu|picu|itu|hdu|ccu); on (my|our|the) (ward|floor|unit); bed+ <num>; room <num>;
    bay <num>; cot <num>; is (here|one of ours|in our hospital); took (him|her) in; referred (to|in); being (seen|treated) (here|by us);
    he is (here|in); she is (here|in); got (him|her) in
  `),
  surgery: phrases(`
    (surgery|surgeries); (operate|operated|operating) on; operation; under the knife; transplant+; (in|into|from|out of) theatre; in
    (the)? or; (scrubbed|scrubbing) in; post op; pre op; stented; (amputated|amputation); implanted; (new|replaced)
    (hip|knee|valve|kidney|heart|liver); took out (his|her|your|the); (removed|removing) (his|her|your|a|the); had (his|her|your)
    (tonsils|appendix|gallbladder|hip|knee|wisdom teeth|gall bladder) (out|done|replaced); root canal; extraction+; c section;
    caesarean; cesarean; bypass; nose job; facelift; facelifts; biopsied
  `),
  birth: phrases(`
    deliver+ (a|her|his|the|their|my|our|two|three|twins|triplets|baby); gave birth; giving birth; (was|were|is) born; newborn+; in
    (labour|labor); waters broke; water broke; caught (a|the|her) baby; first delivery; tiniest (fighter|baby|warrior);
    (stillborn|stillbirth); (miscarried|miscarriage); preemie+; preterm; <num> weeker; came at <num> weeks; <num> weeks gestation
  `),
  death: phrases(`
    died; dies; passed (away|on|peacefully); lost (him|her|them|a patient|my patient|our patient|a baby|a child|one of|the); we lost;
    (left|leave) us; rip; r i p; rest in peace; rest easy; last breath; time of death; pronounced; slipped away; gained (his|her) wings;
    got (his|her) wings; hospice; end of life; palliative; last (hours|days|words); did not make it; didn't make it; didnt make it; last
    offices; fly high; final breath; is dying; was dying
  `),
  visit: phrases(`
    your (visit|appointment|stay|consult|consultation|check
    up|checkup|cleaning|session|procedure|surgery|operation|scan|scans|results|test|tests|bloods|labs|mri|x
    ray|xray|biopsy|prescription|script|meds|medication|chart|file|records|notes|bill|balance|invoice|account|discharge|delivery|pregnancy|recovery|test
    results|blood test|ultrasound|mammogram|colonoscopy|referral|insurance|insurer|claim|copay|no show+); (his|her)
    (appointment|visit|stay|checkup|consult|scan|scans|results|bloods|labs|mri|x
    ray|xray|biopsy|prescription|script|meds|chart|file|notes|treatment|recovery|discharge|pregnancy|surgery|operation|implant|stent|chemo|dialysis|infusion|test
    results|blood test|bp|heart rate|a1c|sugars|vitals|wound|tumour|tumor|cancer); (see|saw|seeing|seen) (you|him|her)
    (in|at|on|last|this|today|yesterday|for|again); we saw (you|him|her); i saw (you|him|her); when you (came|visited|were here|were
    in|were with|saw|attended|arrived|left); (came|come|coming|comes|been) to (see)? (us|me|our clinic|our practice|my clinic|the
    clinic); (visited|visiting|visits) (us|our|my); stayed with us; time with us; experience with us; (in|into) my
    (clinic|surgery|chair|office|practice|room|rooms|pharmacy|dispensary); in clinic; at the clinic; at my clinic; follow up
    (visit|appointment); thank you for (coming|visiting|choosing|trusting); thanks for (coming|visiting|choosing|trusting); home visit;
    no showed; missed (his|her|your|two|three|an|the) (appointment+|visit+); on our (books|records); registered with (us|me|this
    practice|our practice); you were (here|in|a patient|seen|admitted|treated|discharged|under|with us|our|on our|never);
    (consulted|consultation); looked after you; took care of you; of our patients; as (a|our) patient; regular patient; our patient
  `),
  test: phrases(`
    scan+; mri; ct; x ray+; xray+; bloods; blood test+; labs; biopsy; biopsies; results; tested positive; swab+; ultrasound+; ecg; ekg;
    echo; pregnancy test; tox screen; hba1c; a1c; mammogram+; colonoscopy; endoscopy; lumbar puncture; cholesterol level; smear
  `),
  discharge: phrases(`
    get well soon; (speedy|full|quick|good) recovery; rang the end of treatment bell; (beat|beats|beating|kicked|survived) (cancer|sepsis|leukaemia|leukemia|covid|it|stage); off the (vent|ventilator|oxygen|drip); out of (icu|hospital|theatre|surgery|the woods);
    (discharge|discharged|discharging); (going|went|goes|sent|send|sending|gone|got) (him|her|them|you)? home; (going|went|goes) home;
    signed (himself|herself|out); against medical advice; left ama; rang the bell; rings the bell; home after; walked out of
    (our|the|my); beat (cancer|leukaemia|leukemia); in remission; cancer free; all clear; last chemo; last dose of chemo; finished chemo
  `),
  prescribed: phrases(`
    (prescribe|prescribed|prescribes|prescribing); (put|start|started) (him|her|you|them) on; script+; prescription+;
    (dispensed|dispensing|dispense); picked up (his|her|your|a|the); refill+; (collected|collects) (his|her|your); gave (him|her|you)
    <num>; upped (his|her|your)
  `),
  emergency: phrases(`
    code blue; crashing; coded; cardiac arrest; cpr; ambulance; in the (er|ed|a & e|casualty|emergency room|emergency department);
    (at|to|in) (our|my) (er|ed|a & e|emergency); airlifted; helicopter; paramedics; resus; overdosed; trauma bay; er tonight; seizing;
    bled out; anaphylaxis; cardiac arrests; life flight
  `),
});
