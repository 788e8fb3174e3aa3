import { lexicon } from '@precept/engine';

/** Things a company makes, by what they are. */
export const MEDICINE_THINGS =
  'pen|tablet|tablets|pill|pills|capsule|capsules|injection|jab|shot|biologic|biosimilar|molecule|compound|inhaler|drug|medicine|med|medication|antibody|vaccine|cream|foam|nasal spray|infusion|anticoagulant|gliptin|glp 1|gene therapy|preventive|statin|candidate|therapy|antifungal|syrup|patches|nose spray|antidepressant|blood thinner|insulin|asset|med|formula|jak';
export const DEVICE_THINGS =
  'pump|sensor|stapler|valve|mesh|implant|implants|laser|catheter|stent|stents|monitor|app|software|bed|helmet|ring|watch|spacer|cage|cages|rods|screws|device|robot|cgm|strips|hearing aid|hearing aids|mask|boots|retractor|ventilator|filter|filters|strap|patch|lens|band|system|wearable|scanner|dressing|balloon|inserts|splint|wand|cup|dome|platform|electrode|probe|cannula|screw';

/**
 * What is said around a medicine or device. Each phrase is telling on its own; single words that need a product beside them are in `words.ts`.
 */
export const talk = lexicon('talk of promotion', {
  /** Readers are sent to somebody who can prescribe. */
  ask: [
    '(ask|asks|asking|asked) (for|them for|us for|him about|her about|us about|about) (it|them|this)? (by name)?',
    '(by name|is it right for you|could be right for you|right for you|if you qualify|whether you qualify|what it could do for you|what else it can do|see what it can do|ask around|find a (prescriber|doctor|specialist|clinic) near you|find a prescriber|put your name on the list)',
    '(fragen sie|fragt|frag|sprechen sie mit|sprechen sie|sprecht mit) (ihren|ihre|ihrem|ihrer|euren|eure|deinen|deine|mit|in|im|ihr)',
    '(parlez|discutez|parle) en (à|avec)? (votre|ton|un)?',
    '(à|avec|chez) (votre|ton) (médecin|pharmacien|neurologue|dermatologue|spécialiste|gynécologue|cardiologue)',
    '(a|con|en) (su|tu|el) (médico|medico|farmacéutico|neurólogo|dermatólogo|especialista|centro de salud)',
    '(al|con il|col) (tuo|suo|vostro) (medico|farmacista|neurologo|dermatologo)',
    '(vraag|praat met|overleg met|vraag het|vraag ernaar bij) (uw|je|jouw) (arts|huisarts|apotheker|neuroloog|dermatoloog|specialist)',
    '(ao|com o) seu (médico|farmacêutico)',
    '(pregunte|pregunta|consulte|consulta|hable|habla) (a|con) (su|tu)',
    '(demandez|posez la question|parlez en|parlez) (conseil)? à (votre|ton)',
    '(chieda|chiedi|parli|parla) (al|con il) (suo|tuo)',
    '(vraag het|vraag ernaar|vraag) (aan|bij) (uw|je)',
    '(spørg din læge|fråga din läkare|kysy lääkäriltäsi|zapytaj swojego lekarza|zapytaj lekarza|rozmawiaj z lekarzem|ρωτήστε τον γιατρό σας)',
  ],
  /** The first words of the same: it counts where somebody who prescribes follows (`matter.ts`). */
  seek: [
    '(ask|asking|ring|see|talk to|talk with|speak to|speak with|chat with|chat to|mention it to|discuss it with|nudge|tell|call) (your|ur|the|a|their|his|her|any|our)',
  ],
  /** Readers are sent to buy. */
  buy: [
    "(in stock|back in stock|still in stock|back on the shelf|on the shelf|walk ins welcome|first in best dressed|first in , best dressed|while stocks last|while supplies last|won't last|selling fast|limited slots|limited spots|few spots|few slots|spots left|slots left|spots open|slots open|now booking|booking now|is here|has landed|have landed|pop in|get on the list|say i sent you|cheapest|pen free|free pen|no gp needed|no gp visit|no gp|gratis|ohne wartezeit|rezept in|versand|sans ordonnance|sin receta|zonder recept)",
    '(dm|pm|inbox|message|whatsapp|text|call|ring|msg) (me|us|for|now|today) (price|prices|details|pricing|to book|your slot)?',
    '(order|reserve|preorder|pre order|claim|grab|book) (now|yours|today|your|in|online|through|a slot|a spot|via|early|direct)',
    '(price list|per unit|a unit|half price|half off|first month|copay card|co pay card|flash sale|3 for 2|three for two|two for one|price of one|price of two|launch price|introductory price|intro session|free sample|samples|bundle|special offer|deal of|off your|% off|refer a friend|refer a mate|buy one|group rate|family rate|member price)',
    '(ships|ship|shipped|delivered|delivery|courier|deliver) (to|same|next|overnight|tomorrow|on the same day|home|all|across|nationwide|within|free|available)?',
    '(available|sold) (now|again|at|in all|in pharmacies|over the counter|without prescription|without a prescription|from our|in our|on prescription|to order|next week|here|today)',
    "(comment|reply) (below|skinny|pen|lips|bundle|yes|info|price|sleep|glow|interested)( and we'll)?",
    '(tag|tell) (a friend|someone|somebody|your friends|your neighbours|your neighbors|a mate|the mums|the moms)',
    '(link in bio|use code|my code|discount code|code in stories|swipe up|tap to|sign up|book a|demo slots|demo units|loan set|expressions of interest|early access)',
    '(no prescription|no script|no parcha|no doctor visit|get u a script|get you a script|script through|script thru|no doctor needed|no referral|no blood test|no labs|without seeing|script the same day|prescription can be|prescribes online|we prescribe|online doc|online doctor|telehealth|consult and first month|same day script)',
  ],
  /** Life gets better: benefit told without a measure. */
  gain: [
    '(your|my|their|his|her|our) (life|lives|days|day|mornings|nights|weekends|weekend|saturdays|summer|sleep|skin|smile|mobility|freedom|time|world|self|knees|joints|breath|puppy|body|energy|confidence|independence|evenings) back',
    '(get|back) (back)? (to|in) (the|your|my|normal|life|doing|what|living) (garden|game|life|function|self|things|you|work|dance|dance floor|ballroom|field|saddle)?',
    '(feel|be|feeling) (like)? (yourself|myself|you|themselves|normal|human|alive|free|young|lighter|like new|a new person) again',
    "(you're you again|you are you again|be you again|live your life|live life|live without|life without|days without|free to live|freedom from|no more|never again|say goodbye to|goodbye to|stop worrying|worry free|rest easy|sleep easy|breathe easy|one less thing)",
    "(changes|changed|changing|change|transforms|saves|saved|saving|touches) (so many|thousands of|the|our|their|your|people's|patients')? (life|lives)",
    '(change everything|changes everything|change cardiology|changes the game|change the game|gives them back|gave them back)',
    "(life changing|game changer|game changing|game-changer|breakthrough|new era|new hope|real hope|new option|new choice|new way|finally an option|finally an answer|there is hope|there's hope|hope has|a new day|turning point|new dawn|new standard|new chapter)",
    'because (life|mornings|every|your|you|nobody|family|moments|time|sleep|skin|it|she|he|they|we|tomorrow|living|today|lungs|hearts|joints) * (matter|matters|stop|deserves|deserve|wait|count|counts|too|should|have|again)?',
    '(mornings|moments|nights|breath|breaths|days|every day|lives|family) (matter|matters|count|counts)',
    '(hiking|walking|running|sleeping|dancing|smiling|climbing|playing|working|talking) again',
    '(clear|clearer|glowing|smooth|almost clear|pain free|itch free|seizure free|symptom free|migraine free|flare free|bleed free|worry free|drug free|needle free) (skin|life|days|day|living|lungs|joints|mornings|summer|again|is the goal)?',
    '(skin like this|hot girl summer|shorts season|one shot away|on sleeves|simply works|it just works|just works|it simply works|works wonders|works a charm|works like a charm|works superbly|works beautifully|does the trick|works in|works for|works right|works on|works within|working wonders)',
    '(the calm|the relief|the freedom|the strength|the comfort|the rest|the sleep|the hope) (your|you|they|she|he|we|everyone)',
    '(feel|feels|felt|get|gets|sleep|sleeping|breathe|breathing|move|moving|walk|walking|live|living) (lighter|better|freer|stronger|calmer|younger|easier|faster|again|well|without)',
    '(wirkt|hilft|lindert|schenkt|befreit|schützt|erreichten|beschwerdefrei|schmerzfrei|fast erscheinungsfreie|wieder leben|mehr lebensqualität|gegen epilepsie|gegen migräne|gegen schmerzen|gegen husten|soulage|réduit|protège|améliore|retrouvez|alivia|reduce el|mejora|protege|allevia|riduce|migliora|verlicht|vermindert|helpt tegen|werkt bij)',
  ],
  /** A use beyond the label, told in so many words. */
  beyond: [
    "(off label|offlabel|didn't study it in|did not study it in|never studied in|wasn't studied in|weren't studied in|not studied in|not tested in|studies so far are in|trials so far are in|data so far are in|only studied in|ifu says|ifu only says|manual says|booklet says|leaflet says|instructions say|beyond the label|beyond its label|outside the label|not on the label|isn't on the label|not in the label|isn't in the label|aren't on the label|even though the label|even tho the label|although the label|though the label|label says|label only says|label hasn't caught up|labels always lag|label lags|label will take|before the licence|before the license|licence catches up|license catches up|label catches up|label catch up|fda will catch up|before the label|somewhere the label|the label doesn't mention|unlicensed use|not listed for that|isn't listed for that|isn't listed for it|not indicated for|not indicated in|isn't indicated in|isn't indicated for|not just for|isn't just for|not only for|isn't only for|aren't just for|aren't only for|more than just a|younger than the label|beyond its indication|label is only the start|label is just the start|label still|nobody reads the label|leaflet doesn't say|what the label|what the leaflet|not labeled for|isn't labeled for|not labelled for|isn't labelled for|booklet never|technically only|technically the|only cleared for|label noch|zulassung noch|zulassung das noch|not on the label yet|it isn't on the label|supposed to talk about|wait for the label|wait for a label|off indication|approved drug for any|no need to talk about the label|half doses|not supposed to say|aren't supposed to|not really supposed to|legal can't know|nobody tell legal|don't tell legal|lawyers will tell you|but that's lawyers)",
    '(reuse our single use|reuse the single use|reuse single use|may reuse|can reuse|wash the single use|higher dose than the label|twice the dose on the label|once weekly * also fine|daily * also fine)',
  ],
  /** The same, where a product and a use or a group stand beside it. */
  beside: [
    '(between us|off the record|tussen ons|unter uns|legal)',
    '(also helps|also help|also work|also works|also great|also good|also shows|also use it|also used|works too|works well too|also lifts|also eases|also brings|also prevents|also calms|also treats|helps with * too|helps people|works in * too|good in * too|great in|great for|bonus|side benefit|added bonus|unexpected bonus|happy side effect)',
  ],
  /** Not approved yet. */
  early: [
    "(as an investigator|as the investigator|principal investigator|site investigator|investigator on|phase 1|phase 2|phase 3|phase i|phase ii|phase iii|pivotal trial|first in human|first in man|first implant|early feasibility|pipeline|investigational|not approved yet|not yet approved|isn't approved yet|awaiting approval|before approval|until it's approved|until it is approved|until approval|approval letter|expect approval|expected approval|before the fda|no fda nod|almost here|coming soon|on its way to you|under review|trial patients|my trial|our trial|our study|study patients|our candidate|our curve|our phase|our readout|the readout|our data|early access program|early access programme|early patients|expanded access|next year can't come|can't come soon enough|gets the nod|got the nod|draft guidance|nog niet ce|noch nicht zugelassen|pas encore approuvé|licence is coming|license is coming|approval is coming|about fourteen months|by spring|by christmas|watch this space|watch the|kids data|interim look|filing is in preparation|on trial basis|under an ide|still before|join the trial|join our study|join our * study|enrolling|now enrolling|participants on|stay tuned|soon have|coming <num>|in <num> it will|accepted for review|new drug application|has read out|read out and|read out|we've got coming|compassionate program|compassionate use|early access|hang on we're coming|trials unit|clinical trials|places left for)",
  ],
  /** What makes a notice scientific, regulatory, corporate or a hand-over. */
  neutral: [
    "(not approved|isn't approved|is not approved|aren't approved|isn't an approved use|not an approved use|is being studied|being studied|being investigated|not known to be safe|have not been established|has not been established|not been established|limited by law|limited by united states law|caution investigational|registry link|clinicaltrials|trial register|trial registry|eu register|primary endpoint not met|endpoint was not met|did not meet|didn't meet|missed its primary|stopped for lack|will not resubmit|complete response letter|are preliminary|is not licensed|not licensed)",
    "(medical information|med info|medinfo|medical line|medical team can answer|can't discuss|cannot discuss|can't go into|cannot go into|can't answer|cannot answer|cannot send|can't send|can't recommend|can't comment|cannot comment|won't comment|unable to discuss|aren't able to discuss|not able to discuss|only speak about|only discuss|can only speak|can't speak to|answer you directly|replies one to one|one to one)",
    '(for a replacement|replacement pens|replacement device|lost power|safety line|safety team|safety report|report side effects|to report a side effect|report a side effect|side effects should be reported|adverse event|adverse events|yellow card|yellowcard|medwatch|recall|recalling|recalled|field safety notice|safety notice|quarantine|counterfeit|falsified|shortage|back order|supply note|supply update|out of stock|hard to get|deliveries resume|supply interruption|supply issue|supply problem|discontinu+|batch)',
    "(annual report|half year results|quarter results|third quarter|quarterly results|results call|webcast|forward looking|forward looking statements|investor|investors|investor page|press release|newsroom|shareholders|gender pay|modern slavery|disclosure uk|payments to|we are hiring|we're hiring|hiring|job post|apprentices|apprentice|interns|internship|careers|vacancy|appoints|our plant|our site|award ceremony|awards ceremony|marathon|charity|volunteers|donated|donation|five a side)",
    "(compliance training|our training|training on|training says|training is due|log it and hand it|never promote|we never|we don't promote|no product names|no medicine is|no medicines|name no medicine|no brand|no claims|not about which|isn't about which|nothing here is about|cleared not approved|not approved before regulatory|it isn't an endorsement)",
    "(letter from the regulator|we got a letter|regulator told us|correction requested|corrected|they were right|results are mixed|negative trials|no difference in|doesn't work|does not work|it failed|no effect|ended at p|data sheet|smpc)",
  ],
  /** Who pays for awareness. */
  sponsor: [
    '(sponsored by|posted by|brought to you by|a message from|message supported by|supported by|funded by|a disease education message|paid for by|disease awareness from|from the makers of)',
  ],
  /** Risk is said to be somewhere else. */
  elsewhere: [
    '(side effects|risks|risk info|risk information|safety info|safety information|isi|boxed stuff|warnings|terms and risks|important safety information|side effects may occur) (at|on|in|see|via|are on|are in|are at) (the|our|link|bio|website|site|comments|profile|first comment|last slide|<num>)?',
    '(risks in <num>|risk in <num>|risks in the last|see website|see site for risks|full risks|risks link|risk link|see risks)',
    '(risks|risk info|side effects) (later|appear later|to follow|only if they ask|if they ask)',
  ],
  /** The link opens complete risk information. */
  riskLink: [
    '(full prescribing information|prescribing information|full pi|pi|full risk information|full risks|see risks|important safety information|isi|medication guide|med guide|patient information|patient info|patient leaflet|package leaflet|leaflet|smpc|boxed warning|risk information|safety information|full notice|risks) (and|incl|including|at|here|link|linked|is|in|are|:|⬇|👇|https|http|www)?',
  ],
  /** Weight taken off a risk. */
  played: [
    '(no|zero|hardly any|barely any|none of the|without the|without any|free of|minus the) (known|real|nasty|usual|to speak of)? (side effects|side effect|sideeffects|reactions|risks|risk|downside|nausea|crash|adverse effects|injection reactions)',
    '(side effects|risk|risks|rash risk|boxed warning|box warning|warnings) (is|are|were)? (way|vastly|hugely|much)? (overblown|overstated|exaggerated|minor|negligible|nothing|from the old days|tiny|overrated|of no practical importance)',
    "(nothing to worry|nothing to be concerned|no need to worry|needn't worry|need not worry|don't worry about|no concerns about safety|no practical importance|completely normal|perfectly normal|totally expected|totally normal|super common|common and minor|clear by themselves|normally fade|gets better by|means it's working|means it is working|hang in there|push through|stick with it|don't skip|just halve|as long as you like)",
    "(well tolerated|better tolerated|gentle|gentlest|the gentle one|safe for every|safe for everyone|safe in everyone|so clean|clean safety|clean data|cleanest|purest|clean label|truly safe|perfectly safe|completely safe|safest|as safe as|safe with anything|safe with everything|no nasties|just a paperwork|hardly anyone gets|you'll be fine|no reason to stop|perfectly fine to)",
    "(can't take too much|cannot take too much|can not take too much|can't overdose|cannot overdose|no upper limit|natural so|naturally safe|rein pflanzlich|keine nebenwirkungen|sans effets secondaires|sin efectos secundarios|senza effetti collaterali)",
  ],
  /** Better than others, or than shown. */
  better: [
    '(nothing|no other|no steroid|no drug|no pill|no medicine|no device|none|nobody|no tablet) (else)? (works|compares|comes close|acts|beats|on the market|is) (faster|better|harder|like)?',
    '(works|working|acts|lasts|performs|performed|worked) (faster|better|longer|harder|stronger|best|as well as|than)',
    '(better|safer|faster|stronger|quieter|gentler|more effective|more accurate|fewer injection reactions|fewer side effects|longer) (than|on|compared with) (its|the|any|other|all|older|our|every|anything|chemo|that|those|others|rival|competitor|originator|surgery|placebo|before)?',
    '(beats|outperforms|outclasses|outlasts|superior to|replaces|will replace|makes * obsolete|obsolete|night and day vs|ahead of|unlike the others|the only one|the only drug|the only|the first and only|first truly|the best (drug|pill|medicine|treatment|tablet|inhaler|pump|device|option|biologic|sensor|implant|there is|money can buy)|best in class|best on the market|safest in its class|the drug that beats|compared with the originator|than the originator|switch from|no idea why)',
    '(stayed on|longer on|patients prefer|doctors prefer|preferred by|most prescribed|number one prescribed|<num> (out of|in|of) <num>|every single patient|every patient|all our patients|always works|wipes out|cures|cure|for good|never fails|never had|guaranteed)',
  ],
  /** Experts and known people speak for it, or it needs no doctor. */
  endorsed: [
    '(dr|doctor|doctors|pharmacist|pharmacists|midwife|midwives|nurses|scientists|professor|prof|apothekerin|apotheker|celebrities|experts|gps|paediatricians|pediatricians) (* *)? (trust+|recommend+|empfiehlt|empfehlen|swear+|approve+|use+ it themselves|keep it at home|choose+|chosen|love+|recommandent|recomiendan)',
    '(recommended|trusted|approved|loved|endorsed|chosen) by (doctors|pharmacists|midwives|nurses|scientists|experts|gps|dermatologists|celebrities|mums|moms)',
    "(no need to|without|don't) (bother|see|trouble|visit|going to|seeing) (your|the|a) (doctor|gp|pharmacist|surgery)",
    '(sparen sich|spart den) (damit)? (den)? (weg|arztbesuch)',
    '(kids love|children love|kids will love|for little heroes|tastes like candy|like sweets|benny|picture book|colouring book|coloring book|ask mum|ask mummy|tell mum)',
  ],
  /** A prescription product told by hints. */
  hinted: [
    "(starts with|begins with|rhymes with|you know the one|you know which|you know what it does|you already know|you all know which|if you know you know|iykyk|the one from the ads|the famous one|that new weight jab|the b word|house blend|not allowed to say which|not allowed to say|can't say which|won't say which|know the name|same blue same bubble|your vet will know)",
    '(b 0 t 0 x|b o t o x|b0tox|o zempic|0zempic|skinny pen|skinny jab|skinny jabs|skinny pens|skinny shot|skinny shots|weight loss pen|weight loss pens|weight loss injection|weight loss injections|weight loss jab|weight loss jabs|weekly injection|weekly injections|abnehmspritze|faltenbehandlung|b wort|pen collection|baby tox|preventative tox|weight management program|weekly pen|once weekly pen|little weekly pen|anti wrinkle|antiwrinkle|anti - wrinkle|antiwrinkle injections|wrinkle injections|lip flip|first tox|tox party)',
  ],
  /** A thing of one's own without a name. */
  medicine: [
    `(our|my company's|our company's|our new|our own|our oral|our investigational|our once daily|our once weekly|our prescription|our script only|the new|this new|that new|a new|one|finally a|now a) (${MEDICINE_THINGS})`,
    `our (* | * * | * * * ) (${MEDICINE_THINGS})`,
    '(the medicine|this medicine|our medicine|unser medikament|unser orphan medikament|once daily tablet|once daily pill|one a day tablet|one a day pill|one a day * tablet|once a month injection|une seule injection|un seul comprimé|una sola inyección|einmal pro woche|un comprimé|once a day pill|once weekly|monthly injection|one tablet|little green tablet|little white patch|little purple pen|shingles thing|the new jak|new agent|one molecule|weekly jab|on prescription|prescription strength|script only|the long acting|treatment option)',
  ],
  device: [
    `(our|my company's|our company's|our new|our own|our investigational|the new|this new|that new|the little) (${DEVICE_THINGS})`,
    `our (* | * * ) (${DEVICE_THINGS})`,
  ],
  /** Compounded, and what it is said to be. */
  compounded: [
    '(compounded|compounding|own pharmacy|own lab|its own version|our own version|sublingual drops|503a|503b|house blend|our own lab|made in our own lab|custom blend|research use only|research peptides|peptide|peptides|bpc 157|tb 500|semaglutide b12|pellets|bioidentical)',
  ],
  sameness: [
    '(generic|literally generic|basically) (ozempic|wegovy|mounjaro|zepbound|botox|semaglutide|tirzepatide|trulicity)',
    "(nature's|natures|budget|diy|poor man's|dupe for) (ozempic|wegovy|mounjaro|botox)",
    '(same|exact same|identical) (active)? (active|ingredient|ingredients|molecule|medicine|medication|drug|thing|stuff|formula|results|weight loss|drug substance)',
    '(clinically proven|proven in trials|fda approved|fda approved ingredients|trial proven|just as|as good as|same <num> %|shown in the company)',
  ],
  /** What approval is said to be. */
  approval: [
    '(fda|tga|mhra|ema|health canada|cdsco|ayush|government|agency|gov) (approved|trusted|loved|endorsed|certified|recommended|verified|backed|gold standard|certificate|seal|stamp)',
    '(approved|endorsed|backed|certified|recommended|verified|trusted|blessed|green light|green lit|greenlit|stamp of approval) (by|from) (the)? (fda|tga|mhra|ema|government|agency|cdsco|regulator)',
    '(ce|mdr|ukca) (approved|endorsed|certified means|mark means|marked so|marked , so)',
    '(fda|agency|regulator) (gave|has given|just gave|sent) (our|us|it|the) * * (green light|blessing|nod|ok|approval|stamp)',
    '(fda registered|fda registration|registration number|registered with the fda|fda listed) (which)? (means)?',
  ],
  cleared: ['(510 k|510k|cleared|clearance|ce mark|ce marked|ce certificate|mdr certificate|de novo|registered|registration)'],
  /** A question is answered or asked for. */
  question: [
    '(great|good|fair|lovely|excellent) question',
    '(we|i) (hear|get) (this|that|it|the|this one) (question)? (a lot|from so many|from many|often|every week)?',
    '(thanks for asking|short answer|common question|anyone curious|anyone interested in|anyone wondering|curious about|wondering about|unsolicited question|drop an email|ask me for|ping me for|slides attached|happy to send|happy to share the)',
  ],
  /** Approval or launch is announced. */
  news: [
    '(just|finally|now|today|officially)? (got|gets|received|receives|wins|won|has|have|with) (the|its|a|an|eu|uk|us|ema|fda|mhra|tga|european|full|marketing|regulatory|new)? (approval|authorisation|authorization|licence|license|go ahead|green light)',
    '(is|are|was|now|just|been|newly) (approved|licensed|authorised|authorized|launched|reimbursed|subsidised)',
    '(has|have) (licensed|approved|authorised|authorized|launched)',
    '(on the (pbs|nhs|market|shelf)|launch day|launching in|has launched|zugelassen|jetzt erhältlich|autorisé|disponible maintenant|goedgekeurd|aprobado|approvato)',
  ],
  /** A few words of applause. */
  applause: [
    '(great|super|superb|amazing|fantastic|excellent|brilliant|impressive|big|huge|wonderful|stunning|exciting|massive|fab|love this) (data|news|results|result|work|step|science|readout|outcome|trial|achievement|milestone)',
    '(so proud|proud to|proud day|proud of our science|well done|congratulations to|way to go|what a day|what a result)',
  ],
  /** A patient's story. */
  story: [
    '(today|now|these days) (she|he|they) (coaches|runs|walks|dances|gardens|swims|hikes|sleeps|laughs|plays|climbs|cooks|sings|travels|works|paints|rides)',
    "(hasn't|haven't|has not) (thought about|missed a|worried about|cancelled|had a) (her|his|their|single|bad|flare|attack)?",
    '(her|his|their|real|patient) (story|stories|journey) (with|on|of)',
    "(years|months|weeks) ago (stairs|walking|she|he|they|i) (was|were|could|couldn't|would|wouldn't)",
  ],
  /** Forms of a medicine, and other words that open the family's rules. */
  form: [
    '(thanks to|made possible by|reach for|prescribe our|tablets|capsules|prefilled|autoinjector|film coated|mg tablets|oral solution|eye drops)',
  ],
  /** A meeting where products are shown. */
  meeting: ['(at|from|for) (the)? (congress|conference|symposium|launch|booth|stand|asco|esc|easd|esmo|ddw|aha|acc|aan|aad|eular)'],
  /** Likes and shares as exports of accounts write them. */
  engaged: [
    '(liked|liking|reposted|repost|reshared|retweeted|shared|commented|tagged) (a post|this|from|by)?',
    '(reposting|resharing|re posting|sharing this from)',
  ],
  /** For the people of one country only. */
  onlyHere: [
    '(us only|u . s . only|for us residents|us residents only|for us audiences|us audience only|intended for us|for residents of the us|nz only|new zealand only|for nz residents)',
  ],
  worldwide: [
    '(worldwide|global|globally|all countries|everywhere|international|our global page|set to worldwide|around the world|send it round|all markets)',
  ],
});
