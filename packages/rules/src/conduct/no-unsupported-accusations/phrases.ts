import { lexicon } from '@precept/engine';

export type AccusationWord = 'crime' | 'unsafe' | 'spread' | 'hearsay' | 'named' | 'source' | 'opinion';

/** What is alleged, of whom, and on what basis. */
export const ACCUSATIONS = lexicon<AccusationWord>('conduct-accusations', {
  crime: [
    '(steals|stole|stealing|robs|robbing|robbed|fraud|frauds|fraudster|scam|scams|scammer|scamming|crook|crooks|criminal|embezzl+|pocketing|corrupt|bribe|bribes|bribed|bribery|kickback|kickbacks|extortion|blackmail+)',
    '(on the take|rate card|prescribes only after|black money|fake (degree|degrees|licence|license|reviews|certificate|credentials|doctor|nurse))',
    '(does|doing|snorts|on|high on|takes) (coke|cocaine|drugs|meth|pills|fentanyl) (before|at|in|on|during) (clinic|work|shift|theatre|rounds|call)',
    '(drunk|drinking|smells of (brandy|alcohol|booze|gin|whisky)) (at|on|in|before|again)',
    '(killed|murdered|murders|butchered|maimed|poisoned|poisons|assaulted|abuses|molests|molested|abused|groped|gropes) (my|his|her|their|a|an|the|your|our|patients|residents|people|babies|kids|women)',
    "(reads|opens|sells|snoops in|looks at) (the|our|celebrity|patients'|everybody's) (celebrity|vip)? (charts|records|files)",
    '(terminated|fired|sacked|dismissed|caught) for (stealing|theft|fraud|drugs|drinking|abuse|lying)',
    '(unlicensed|unregistered|struck off|should (lose|have lost) (his|her|their) (licence|license|registration))',
    '(charlatan|quack|butcher|con artist|con man|conman|liar|thief|predator|pervert|nonce|paedo|pedo|rapist)',
  ],
  unsafe: [
    '(reuses|reusing|reuse|re uses|recycles) (needles|syringes|gloves|instruments|equipment|masks|swabs|vials)',
    '(uses|using|sells|selling|gives|giving|injects|injecting) (expired|fake|counterfeit|out of date|grey market|contaminated|unsterile|dirty|saline instead)',
    '(expired|counterfeit|grey market|gray market|unsterilised|unsterilized|contaminated) (stock|cement|medicine|medicines|drugs|vaccine|vaccines|filler|fillers|botox|implants|needles|screws|instruments|only)',
    '(catch|catches|caught|catching) fire',
    '(hides|hid|hiding|covers up|covered up|covering up|buries|buried|fakes|faked|faking|falsifies|falsified|doctors) (its|their|his|her|the) (data|liver data|results|mistakes|deaths|records|charts|notes|infections|trial|complaints|safety)',
    '(come|comes|came|coming) back infected',
    '(botched|botches|botching|ruined|mutilated) (my|his|her|the|a|every|all|so many)',
    '(dangerous|a danger|unsafe|negligent|malpractice|death trap|deathtrap|infection factory|killing people|killing patients|filthy)',
    '(patients|people) (die|dying|died|bleed|come running) (there|because|from there|in their)',
    '(let|send|take|trust) (my|your) (dog|mother|mum|mom|kids|cat|worst enemy) (there|to|near|with)',
    "(prefer|rather) (he|she|they) (didn't|didnt|did not) hold the scalpel",
    '(meaner|cleaning up after|we fixed what|we fix what|had to redo|redo everything)',
  ],
  spread: [
    '(spread this|spread the word|share before (they|this)|before they (delete|take) (this|it)|naming and shaming|name and shame|exposed|exposing|make this viral|upvote so|retweet so everyone|warn (everyone|others|your friends|people)|beware|avoid (this|at all costs)|book elsewhere|you have been warned|audit (him|her|them)|look it up)',
  ],
  hearsay: [
    '(everybody|everyone|everybody in town|everyone in town|the whole town|whole hospital|all of us|we all) (knows|know|says|said|is saying)',
    "(i'm|im|i am|i was|i've been) told",
    "(just asking questions|asking for a friend|ask (him|her|them|yourself) (how|why|what|where|about)|no smoke without fire|people are saying|word is|rumour has it|rumor has it|we hear things|heard from|someone told me|a girl in the comments|i didn't see it myself)",
  ],
  named: [
    '(dr|doctor|prof|professor|nurse|sister|matron|surgeon|dentist|pharmacist|consultant) (down|across|up|over|next|in|at) (the|door)',
    "(madam|ma'am|sir) you",
    'you were (terminated|fired|sacked|dismissed|caught)',
    '(clinic|practice|pharmacy|chemist|lab|surgery|spa|salon|dentist|hospital) (opposite|next door|across|down|up|near|round the corner|by the)',
    '(my|our|your) (former|ex|previous|old) (boss|employer|hospital|clinic|practice|colleague|partner|surgeon|dentist|gp|doctor)',
    '(competitor|competitors|rival|rivals|colleague next door|the practice opposite|across the road|down the road|down the street)',
  ],
  source: [
    "(inspectorate|inspector's|inspectors|cqc|inspection report|court|judge|convicted|found guilty|pleaded guilty|tribunal|ruling|verdict|sentenced|indicted|charged|settlement|settled|department of justice|doj|police|prosecutor|prosecutors|attorney general|regulator|regulators|recall|recalled|fined|gmc|ahpra|board decision|public record|ombudsman|inquest|coroner|lawsuit|sues|sued|accused|fda|study|report|reported|reports|according to|investigation|investigators|arrested)",
    '(published|peer reviewed|data on|source|sources|link in|evidence)',
  ],
  opinion: ['(in my opinion|imo|imho|i think|i believe|i feel|it seems to me|my view|i found|personally)'],
});
