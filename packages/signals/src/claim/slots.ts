import { lexicon } from '@precept/engine';

/** What a word can stand for in a claim. One word may have several parts ("vaccine" is a treatment and usual care). */
export type Slot = keyof typeof SLOTS;

const SLOTS = {
  /** Something done to a patient. */
  treatment: [
    '(surgery|surgeries|operation|operations|procedure|procedures|laser|lasers|botox|tox|filler|fillers|implant|implants|veneers|crowns|whitening|braces|aligners)',
    '(peel|peels|facelift|facelifts|facial|facials|lipo|liposuction|rhinoplasty|transplant|transplants|ivf|therapy|therapies|treatment|treatments|tummy tuck|nose job)',
    '(session|sessions|injection|injections|pellets|drip|drips|infusion|infusions|protocol|protocols|cleanse|cleanses|detox|massage|physio|physiotherapy|adjustment|adjustments)',
    '(acupuncture|hypnosis|reiki|stem cell|stem cells|prp|exosomes|hyperbaric|chelation|screening|scan|scans|emdr|vaccine|vaccines|jab|jabs|chemo|chemotherapy|radiotherapy)',
    '(epidural|epidurals|root canal|root canals|extraction|extractions|knee replacement|hip replacement|bypass|stent|microneedling|colonic|colonics|weight loss program|weight loss programme)',
    '(programme|program|method|regimen|regime|rehab|hypnobirthing|colonoscopy|cataract surgery|lasik|hair transplant|smile makeover|glp 1|course of treatment|check up|health check)',
  ],
  /** Something bought, taken, worn or used. */
  product: [
    '(supplement|supplements|serum|serums|cream|creams|balm|balms|gummy|gummies|drops|powder|capsule|capsules|caps|tablet|tablets|pill|pills|patch|patches|oil|oils)',
    '(tincture|tinctures|juice|probiotic|probiotics|collagen|vitamin|vitamins|sensor|sensors|pump|pumps|monitor|monitors|stapler|device|devices|app|software|robot|wearable)',
    '(shampoo|toothpaste|rinse|inhaler|inhalers|sachet|sachets|syrup|remedy|remedies|cbd|mattress|insoles|gel|gels|spray|sprays|kit|medicine|medicines|drug|drugs|medication)',
    '(greens|electrolytes|electrolyte drink|protein bar|tea|teas|mixture|bitters|tonic|tonics|elixir|molecule|biologic|biologics|painkiller|painkillers|pen|pens|mesh|implant system)',
    '(mask|masks|belt|compression socks|lash serum|thermometer|stethoscope|hearing aid|hearing aids|glucometer|cuff|skincare|skin care|formula|multivitamin|antibiotic|antibiotics)',
  ],
  /** A place or team that gives care. */
  service: [
    '(clinic|clinics|hospital|hospitals|practice|centre|center|unit|department|er|ed|a and e|emergency room|emergency department|urgent care|pharmacy|maternity unit|care home)',
    '(medical centre|medical center|health centre|health center|spa|med spa|medspa|dental office|surgery centre|birth centre|birthing centre|facility|hospice|nursing home|service|services|care)',
    '(wellness centre|wellness center|retreat|private hospital|trauma centre|trauma center|stroke center|stroke centre|ward|lab|laboratory|physio rooms|rooms|medicare|medicaid|copay)',
  ],
  /** Somebody who gives care. */
  person: [
    '(doctor|doctors|dr|doc|docs|surgeon|surgeons|dentist|dentists|nurse|nurses|midwife|midwives|dermatologist|derm|physiotherapist|chiropractor|specialist|specialists|consultant)',
    '(injector|orthodontist|obgyn|gp|gps|pharmacist|therapist|cardiologist|oncologist|gynaecologist|gynecologist|urologist|paediatrician|pediatrician|psychiatrist|psychologist|team)',
    '(ophthalmologist|osteopath|naturopath|herbalist|healer|podiatrist|nutritionist|dietitian|health coach|aesthetician|physician|physicians|neurologist|neurosurgeon|anaesthetist|hands)',
  ],
  /** What people suffer from, in everyday words. */
  condition: [
    '(cancer|cancers|tumour|tumours|tumor|tumors|diabetes|diabetic|type 1|type 2|hypertension|high blood pressure|blood pressure|high bp|asthma|eczema|psoriasis|acne|rosacea|migraine)',
    '(migraines|headache|headaches|arthritis|osteoarthritis|autism|adhd|alzheimers|alzheimer|dementia|parkinsons|parkinson|epilepsy|seizures|stroke|heart disease|heart attack|heart attacks)',
    '(depression|anxiety|ptsd|trauma|bipolar|schizophrenia|insomnia|infertility|pcos|endometriosis|endo|fibroid|fibroids|menopause|hot flushes|hot flashes|low t|thyroid|hypothyroidism)',
    '(covid|long covid|flu|influenza|malaria|typhoid|dengue|hiv|herpes|hpv|hepatitis|tb|tuberculosis|measles|infection|infections|virus|viruses|bacteria|parasites|worms|ibs|crohns|crohn)',
    '(colitis|leaky gut|reflux|gallstones|kidney stones|kidney disease|kidney failure|fatty liver|liver disease|cirrhosis|obesity|belly fat|hair loss|baldness|bald spots|wrinkles|cellulite)',
    '(scars|stretch marks|back pain|knee pain|joint pain|joints|chronic pain|pain|slipped disc|sciatica|tinnitus|vertigo|glaucoma|cataracts|cavities|gum disease|tooth decay|piles|haemorrhoids)',
    '(hemorrhoids|lupus|multiple sclerosis|fibromyalgia|chronic fatigue|me cfs|gout|osteoporosis|anaemia|anemia|sickle cell|cholesterol|toxins|heavy metals|inflammation|brain fog)',
    '(bloating|candida|uti|utis|cough|colds|common cold|allergies|allergy|hay fever|hives|warts|eye infection|conjunctivitis|pink eye|erectile dysfunction|incontinence|snoring|sleep apnoea)',
    '(addiction|alcoholism|smoking|ageing|aging|disease|diseases|illness|illnesses|sugar disease|jaundice|ulcers|vitiligo|autoimmune|cystic fibrosis|cerebral palsy|down syndrome|genotype|sids)',
    '(wound|wounds|rash|fever|croup|sinus infection|strep|ear infections|varicose veins|neuropathy|paralysis|blindness|deafness|impotence|fatigue|burnout|stomach ulcer|hernia|carpal tunnel)',
  ],
  /** What people hope for. */
  outcome: [
    '(results|result|pain free|painfree|smile|smiles|relief|recovery|success|skin|weight|hair|sleep|energy|teeth|density|mobility|vision|eyesight|hearing|pregnancy|fertility|immunity|immune system)',
    '(gut health|hormones|metabolism|libido|mood|memory|posture|muscle|bones|kilos|kg|kgs|pounds|lbs|inches|dress size|silence|wellness|longevity|lifespan|live longer|baby|side effects|reactions|complications)',
    '(glow|confidence|painless|health|healthy|healed|symptom free|drug free|cancer free|clear skin|knee|knees|hips|nose|noses|jawline|lips|cheekbones)',
  ],
  /** Folk, alternative or over-the-counter remedies and cures that go round. */
  remedy: [
    '(garlic|turmeric|curcumin|ginger|honey|manuka|mānuka|lemon water|lemon juice|apple cider vinegar|acv|castor oil|coconut oil|essential oil|essential oils|frankincense|lavender oil|oregano oil)',
    '(tea tree oil|cbd|cbd oil|cannabis oil|rick simpson oil|ivermectin|hydroxychloroquine|hcq|bleach|chlorine dioxide|mms|colloidal silver|silver drops|baking soda|bicarb|soursop|graviola)',
    '(apricot kernels|b17|laetrile|ashwagandha|giloy|kadha|kadhai|tulsi|neem|bitter leaf|bitter leaf juice|moringa|black seed|black seed oil|kalonji|papaya leaf|karela|bitter gourd|cow urine|gomutra)',
    '(raw milk|bone broth|celery juice|juice cleanse|juicing|keto|carnivore diet|fasting|water fast|coffee enema|coffee enemas|parasite cleanse|wormwood|clove|cloves|diatomaceous earth)',
    '(homeopathy|homeopathic|homoeopathy|homoeopathic|chelation|ozone|ozone therapy|reiki|prayer|crystals|probiotic|probiotics|vitamin c|vitamin d|vitamin a|zinc|elderberry|magnesium|collagen)',
    "(mushrooms|lion's mane|lions mane|reishi|kombucha|tallow|cinnamon|herb|herbs|herbal|herbal mixture|herbal medicine|ayurveda|ayurvedic|unani|siddha|dmso|borax|methylene blue|fenbendazole)",
    '(nicotine patches|stem cell|stem cells|exosomes|nad|red light|peptides|berberine|detox|cleanse|foot pads|bitters|concoction|agbo|breast milk|onion|onions|coffee|alkaline water|alkaline diet)',
    '(hydrogen water|structured water|earthing|grounding|tapping|biohacking|meditation|yoga|chiropractic|cupping|leeches|urine therapy|oil pulling|charcoal|bentonite|clay|sea moss|natural immunity)',
    '(healing crystals|energy healing|faith|miracle water|anointing oil|salt cave|hyperbaric|diet|plant based diet|gluten free|dairy free|supplement|supplements|smoothie|vitamins|oils|sunlight|cold plunge)',
  ],
  /** What a clinician would usually advise: talk against it can cost somebody their health. */
  care: [
    '(insulin|chemo|chemotherapy|radiotherapy|radiation|statin|statins|antidepressant|antidepressants|ssri|ssris|metformin|inhaler|inhalers|antibiotic|antibiotics|tablets|tabs|pills|meds)',
    '(medication|medications|medicine|medicines|vaccine|vaccines|vaccination|vaccinations|vax|jab|jabs|shot|shots|booster|boosters|biologic|biologics|steroid|steroids|surgery|knife|needles)',
    '(warfarin|blood thinners|blood thinner|azathioprine|methotrexate|levothyroxine|prescription|prescriptions|drugs|mirena|contraceptive pill|vitamin k|vit k|mmr|mrna|hpv vaccine|hpv jab|flu shot)',
    '(fluoride|sunscreen|sunscreens|spf|mask|masks|birth control|contraception|mammogram|mammograms|biopsy|smear|smears|bp tablets|blood pressure tablets|epipen|lithium|antipsychotics|hrt|dialysis)',
    '(malaria tablets|transplant|doctor|doctors|gp|hospital|hospitals|c section|ultrasound|pasteurised|pasteurized|pasteurisation|infant formula|antivirals|syringe|puffer|root canal|root canals|script|scripts|gynae|gyno)',
  ],
  vaccine: [
    '(vaccine|vaccines|vaccination|vaccinations|vaccinated|vax|vaxx|vaxxed|jab|jabs|jabbed|mmr|mrna|booster|boosters|hpv vaccine|hpv jab|flu shot|covid shot|the shot|shots|the vit k shot|gardasil)',
  ],
  /** To make an illness go away altogether. */
  fix: [
    '(cures|cured|cure|curing|heals|heal|healed|healing|reverse|reverses|reversed|reversing|eliminates|eliminate|eliminated|eradicates|eradicate|eradicated|erases|erase|erased)',
    '(get rid of|gets rid of|got rid of|dissolve|dissolves|dissolved|melt|melts|melted|banish|banishes|banished|wipes out|wipe out|wiped out|knocks out|destroys|destroyed|destroy)',
    '(fix|fixes|fixed|clears|cleared my|clears up|shrinks|shrank|shrunk|regrows|regrow|beats|beat|kills|kill|killed|ends|end|undo|undoes|defeat|defeats|conquers|removes|remove|flushes|flush|flushes out)',
    '(packed up and left|gone for good|goes for good|gone|vanish|vanished|vanishes|disappear|disappeared|disappears|went away|go away|goes away|in remission|back to normal|cleared up|heals itself)',
  ],
  /** Unmistakable among them. */
  cureWord: [
    '(cure|cures|cured|curing|reverses|reversed|reversing|reverse|eradicates|eradicated|healed|heals|gone for good|get rid of|gets rid of|wipes out|dissolves|melts)',
  ],
  /** To help with something. */
  benefit: [
    '(treat|treats|treating|prevent|prevents|prevented|preventing|helps|helped|help with|boost|boosts|boosted|boosting|support|supports|relieve|relieves|relieved|reduce|reduces|reduced|lower|lowers)',
    '(lowered|fight|fights|fighting|block|blocks|protects against|protects|improve|improves|improved|balance|balances|restore|restores|restored|detoxes|detoxify|detoxifies|soothe|soothes|strengthen)',
    '(strengthens|burns|burn|works for|worked for|changed my|saved my|calms|calm|eases|ease|rebuild|rebuilds|repair|repairs|rejuvenates|tightens|stops|good for|pulls|pulled|sorted)',
  ],
  /** What usual care is said to do to people. */
  harm: [
    '(poison|poisons|poisoned|poisoning|poisonous|toxic|sterile|sterilise|sterilize|sterility|infertile|microchip|microchips|magnetic|calcifies|bioweapon)',
    '(kills|kill|killing|damages|destroys|ruins|rewrites your dna|rewrites|alters your dna|alter your dna|changes your dna|change your dna|gene therapy|shedding|turbo cancer|depopulation|graphene)',
    '(spike protein|vaccine injury|vax injury|vaccine injuries|vaccine injured|died suddenly|sudden death|black box|scam|useless|placebo|big lie|hoax|crutch|death sentence|drops your)',
  ],
  /** Brings about. */
  causes: ['(causes|cause|causing|caused|giving us|giving our|gave|gives|leads to|responsible for|triggers|behind)'],
  /** Usual care about which falsehoods go round. */
  contested: [
    '(sunscreen|sunscreens|fluoride|statin|statins|chemo|chemotherapy|insulin|ssri|ssris|antidepressants|masks|vit k|vitamin k|vitamin k shot|root canal|root canals|mammogram|mammograms|pasteurised|pasteurized|hrt|birth control|the pill|epidurals|ultrasound|paracetamol|tylenol|antibiotics|formula|big pharma drugs)',
  ],
  /** Words of courts and regulators: the claim is somebody else's. */
  news: [
    '(court|fined|fines|regulator|regulators|bans|banned|settles|settlement|lawsuit|watchdog|struck off|crackdown|ruling|charged with|prosecuted|investigation|police|tribunal|indicted)',
  ],
  /** Standing notices that deny an effect. */
  notice: ["(not intended to|not been evaluated|has not been evaluated|temporary relief|not a treatment|isn't a treatment|not a substitute)"],
  /** To leave usual care. */
  stop: [
    '(stop taking|stop your|stopped taking|stopped her|stopped his|stopped my|stop the|ditch|ditched|ditching|bin|binned|throw away|threw away|throw out|threw out|toss|tossed|skip|skipped|skipping|quit|quitting|refuse|refused)',
    "(come off|came off|get off|got off|off all|off my|off his|off her|off their|instead of|rather than|no need for|no need of|no need to bother|don't need|you don't need|dont need|do not need|won't need|will not need|never need|without any|replaces)",
    "(say no to|saying no to|stay off|stay away from|do not let them|don't let them|don't take|dont take|do not take|don't get|dont get|keep your daughters home|opt out|opted out|put away|put their|avoid)",
  ],
  /** Talk of a hidden truth. */
  conspiracy: [
    "(they don't want you to know|they dont want you to know|don't want you to know|they hide|they are hiding|they're hiding|govt hiding|government is hiding|hiding the truth|hide this from you|what they hide)",
    "(big pharma|your doctor won't tell you|doctors won't tell you|doctor will never tell you|docs will never tell you|doctors never tell you|your doc will never|your doctor will never|won't tell you this|mainstream doctors|mainstream docs)",
    "(wake up people|wake up folks|wake up everyone|wake up america|wake up sheeple|wake up .|do your own research|do your research|dyor|sheeple|plandemic|scamdemic|before they take this down|before this gets deleted|share before|they took this down|suppressed cure|cover up|coverup|cures don't make money)",
    '(no money in a cure|no profit in a cure|follow the money|the truth about|we saw the memo|they know it|the agencies know|hospitals hate|doctors hate|pharma hates|so called experts|trusted experts|exposed|nwo|the cartel)',
  ],
  hedge: [
    '(may|might|could|linked|link|tied|associated|association|suggests|suggest|early study|pilot|hope|hopes|potential|possible|possibly|perhaps|maybe|i think|probably|some people|some evidence|limited evidence|unclear|unknown)',
    '(shows promise|show promise|promising|being studied|being tested|finding a cure|find a cure|efforts to cure|effort to cure|search for|race for|race to|setback|toward a cure|towards a cure|shot at|raising money|fundraiser|donate|charity|rarely|in trials|can cause|rare|common|mild|sometimes|seems|appears|not yet|yet to|trial of|researchers|scientists|study finds|study says|risk of|risk|per cent of|on average|most people|many people|if you have|can help)',
  ],
  /** A claim taken apart rather than made. */
  debunk: [
    "(myth|myths|debunk|debunked|debunking|misinformation|disinformation|fake news|no evidence|no good evidence|little evidence|not true|isn't true|untrue|no such|is false|that's false|are false|nonsense|found no link|no link between)",
    "(retracted|retraction|doesn't work|does not work|don't work|do not work|hasn't been shown|has not been shown|not been shown|not proven|isn't proven|unproven|snake oil|red flag|red flags|beware of|wary of|dodgy|quack|quacks|quackery)",
    "(it doesn't|it does not|it isn't|they don't|please don't|pls don't|don't forward|don't share|fact check|fact checked|conspiracy theory|conspiracy theories|anti vax|antivax|anti vaxxer|antivaxxers|anti vaxxers|hesitancy)",
    "(no cure|not a cure|isn't a cure|no miracle|no miracles|too good to be true|anyone who promises|anyone who claims|anyone selling|someone selling|charlatan|charlatans|pseudoscience|not the same thing|doesn't mean|does not mean|did not show)",
    "(no one can promise|nobody can promise|can't promise|cannot promise|won't promise|not on offer|pretend|people claim|some claim|asked me to post|forwarded me|doing the rounds|keeps sharing|is fake|anyone who guarantees|anyone who offers|anyone who sells|anyone promising|conned|scammers|bogus|is not metformin|no trial showing|never proven|not evidence|placebo effect|marketing)",
  ],
  /** Words that may take back what stands in another sentence. */
  denial: ["(it is not|i will not|it's not|that is not|i won't|that's not it)"],
  /** Care for evidence: named trials, numbers of people, sources. */
  cited: [
    '(randomised|randomized|randomised trial|randomized trial|placebo controlled|controlled trial|meta analysis|cochrane|confidence interval|et al|doi|in a trial of|n = <num>|audit|registry|audited|open access|peer reviewed)',
    '(source|sources|reference|references|page <num>|p <num>|p . <num>|published in|nejm|lancet|bmj|jama|full table|full report|nice guideline|cdc|ukhsa|green book|national audit|state survey|patient survey|annual report|as reported to|systematic review)',
  ],
  /** Business of the front desk: a promise here is no health claim. */
  admin: [
    '(answer|reply|replies|response|callback|call back|billing|bill|invoice|refund|appointment|appointments|booking|parking|privacy|confidential|confidentiality|anonymity|hours|pay|salary|wages|funding|contract|tuition|job)',
    '(interview|interviews|place|places|working days|business days|delivery|shipping|wait|waiting|seat|seats|shift|shifts|staffing|rota|leave|income|visa|wifi|coffee|cake|laughs|fun|laugh|nobody reads|entry|parking space)',
  ],
  animal: [
    '(mice|mouse|rats|rat|in vitro|test tube|petri dish|cell study|cells in a dish|lab study|animal study|animal studies|worms live|fruit flies|one study|one small study|a new study|new study|preprint|my own survey|our own survey)',
  ],
} as const satisfies Record<string, readonly string[]>;

export const slots = lexicon<keyof typeof SLOTS>('claim slots', SLOTS);

/** One bit for each slot, so that a sentence can be asked quickly what it holds. */
export const BIT: Readonly<Record<Slot, number>> = Object.fromEntries(Object.keys(SLOTS).map((slot, i) => [slot, 1 << i])) as Record<Slot, number>;
