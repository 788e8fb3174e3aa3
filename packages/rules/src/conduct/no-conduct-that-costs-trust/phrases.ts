import { lexicon } from '@precept/engine';

export type TrustWord =
  | 'drink'
  | 'drug'
  | 'drunk'
  | 'weapon'
  | 'duty'
  | 'place'
  | 'before'
  | 'clown'
  | 'specimen'
  | 'film'
  | 'sleeping'
  | 'off'
  | 'handle';

/** Drink, drugs, weapons and clowning, and the work beside which they cost trust. */
export const TRUST = lexicon<TrustWord>('conduct-trust', {
  drink: [
    '(gin|gins|wine|wines|margarita|margaritas|prosecco|tequila|vodka|whisky|whiskey|rum|beer|beers|pint|pints|cocktail|cocktails|negroni|mimosa|mimosas|champagne|shots|sangria|cider|ciders|martini|bevvy|bevvies|g&t|jägerbomb|jagerbomb|bottomless|hip flask|booze)',
    '(🍷|🍸|🍹|🥂|🍺|🍻|🥃)',
  ],
  drunk: [
    '(drunk|tipsy|hungover|hammered|wasted|plastered|smashed|sozzled|still drunk|three gins deep|glasses of wine deep|deep in wine)',
    '(gins|wines|beers|glasses|pints|drinks|shots) (deep|down|in) ',
  ],
  drug: [
    '(edible|edibles|weed|joint|spliff|coke|mdma|ketamine bump|stoned|baked|line of coke|high at|took an adderall|adderall)',
    '(narcan|fentanyl|morphine|ketamine|propofol|dilaudid) (waste|selfie|stash|vial|leftover|leftovers)',
    '(pyxis|omnicell|drug cupboard|controlled drugs) (selfie|pic|photo)',
  ],
  weapon: ['(my|his|the|new|loaded) (glock|gun|pistol|rifle|shotgun|handgun|machete|ar 15|revolver)', '(glock|pistol|handgun|revolver)'],
  duty: [
    '(on call|oncall|on duty|on shift|mid shift|on nights|during (my|the|a) shift|between cases|between patients|at work|at the nurses station|in the clinic|while on)',
    '(in|wearing|with) (my|our|the|full)? (scrubs|uniform|badge|lanyard|white coat|stethoscope)',
    '(scrubs) (on|party|and|still on)',
  ],
  before: [
    '(before|then|ahead of|straight to|and then|into) (my|the|a|our)? (night)? (shift|call|on call|nights|night shift|night call|clinic|theatre|list|ward|round|rounds|work|surgery|exam)',
    '(shift|call|clinic|theatre|rounds|work|list) (at|starts|in|:) <num>',
    '(till|until) (7|8|9|morning|six|seven|eight)',
  ],
  place: [
    '(call room|ward|operating theatre|theatre <num>|or <num>|in the or|ot|icu|nicu|nursery|morgue|mortuary|anatomy lab|dissection room|supply closet|resus|recovery room|lab|sluice|ed|er|instrument tray|waiting room|front desk|bay <num>|nurses station|dialysis unit)',
  ],
  clown: [
    '(dance|dancing|danced|tiktok|tik tok|reel|karaoke|prank|pranks|pranked|challenge|bunny ears|silly faces|duck face|selfie|selfies|costume|costumes|race|racing|puppet|giggling|😜|🤪|lip sync)',
  ],
  specimen: [
    '(liver|gallbladder|placenta|real heart|real brain|specimen|specimens|cadaver|cadavers|corpse|corpses|urine cup|urine cups|rack of samples|amputated|severed|leg in a|dead body)',
  ],
  film: ['(photo|picture|pic|pics|video|reel|live|livestream|live stream|tiktok|selfie|filming|filmed|film|recorded|recording|posing|pose|swipe)'],
  sleeping: [
    '(asleep|sedated|anaesthetised|anesthetized|under (anaesthetic|anesthesia|ga)|sleeping beauty|sleeping patient|unconscious|on the table|drape|draped|in the background|intubated|knocked out|half dressed|drunk outside|fell drunk)',
  ],
  off: [
    '(off duty|day off|days off|night off|weekend off|holiday|vacation|after (work|my shift|the shift|shift|nights|call)|post (nights|call|shift)|finished (work|nights)|retired|wedding|birthday|christmas party|leaving do|no alcohol|alcohol free|non alcoholic|mocktail|mocktails|zero alcohol|sober|recovery|tasting|pairing|course)',
    '(alcohol (gel|hand|use|related|intake|units|misuse|harm|awareness|swab|swabs|consumption)|drink (driving|drive|less|responsibly|aware|spiking)|units a week|dry january|blood alcohol|risk|liver disease|study|cancer|guidelines|calories)',
    '(simulation|mannequin|manikin|plastic|model|models|teaching|volunteered|with consent|actors|empty|closed|decorated|fire drill)',
  ],
  handle: ['(disposed of|locked|banned|ban|safety|violence|control|law|laws|hunting|victims|wounds|wound|debate)'],
});
