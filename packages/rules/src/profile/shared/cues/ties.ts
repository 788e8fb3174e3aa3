/** Ties with what is praised or sold, and the field somebody speaks of. */
export const ties = {
  'sells or links': [
    '(my|our) (own)? (brand|range|line|serum|supplement|supplements|formula|cream|oil|tea) (*|fixed|works|heals)?',
    '(linked|shop|sensor is linked|fave is linked)',
    '(shop|store|amazon|storefront|ltk|etsy|merch|supplements|my range|my line|product line|link|links|faves|favourites|favorites) (via|below|in bio|here|link|in the link|by night|at|⬇️|👇|de link)?',
    '(use|code|codes|discount|with) (code|codes|*)? (at checkout|for <num>|off|below)',
    '(use|code) *',
    '(brand|collab|collabs|partner|partners|ambassador|ambassadors|fams|sponsors|pr friendly|gifted) (fams|fam|below|open|welcome|inbox|with|for|*)?',
    '(shop below|shop via|linked below|bedank)',
  ],
  praises: [
    '(should|must|needs to) (own|have|get|buy|try|use)',
    '(huge|big|massive|firm|true) (believer|fan|advocate) (in|of)',
    '(obsessed with|patients love|love this|my fave|my favourite|my favorite|game changer)',
    '(cgm|pump|product|sensor|device|app|inhaler) reviews',
    '(honest|unbiased|independent) * (reviews|review)',
    '(honest|unbiased|independent|real|no nonsense) (reviews|review|skincare|opinions|takes|voice|recommendations)',
    "(love|loves|lover|fan|fan club|addict|obsessed|believe in|i'd use|i would use|only recommend|recommend|recommends|recommended|the only|maar één|nur eine|una sola|best|swear by|better than|fuse better|works|approved)",
    '(is|are|was|that|which) (the best|better|unbeatable|changes everything|changes lives|life changing|a game changer|beats)',
    '(hope|access) and *',
    "(i'd choose|i'd pick|i would choose)",
    '(warriors|heroes|fighters) ',
  ],
  'tie denied': [
    '(nobody pays me|just a bystander|bystander|no one pays|not a shill|no shill|not sponsored|no conflicts|no conflict|independent voice|independent|no ties|not affiliated|unaffiliated|not paid|no strings|nobody pays me|just a (guy|girl|fan|nerd|user|mum|mom)|unbiased|not an ad|no agenda|no bias)',
  ],
  'tie hinted': [
    "(my bosses pay me|pay me to|paid to|still hold shares|hold shares|own shares|used to work for|whatever|wink|jk|no conflicts worth|worth mentioning|brand fams|ambassador|key opinion leader|kol|by people with|a community by|patient community|community of patients|i'd use anyway|use anyway|so chill|ok ok)",
  ],
  'tie told': [
    '(i (earn|own|get commission|am paid|work for|work at|hold stock|do earn|sell|consult for|founded|co own)|my own (brand|line|product|range|company)|i own|which i (own|co own|founded)|i earn|i get a commission|affiliate links|commission|paid partnership|marked (ad|as ad)|fees from|fees|honoraria|employee|disclosures|declared|disclosed|interests (listed|declared)|ik verdien|eigen productlijn|list pinned|listed|funded by|day job in|brand deals|say so when|consulting fees|speaker fees|consultant to|salary|grant money|founder of|owner of|co owner)',
  ],
  'field talk': [
    '(inhaler|inhalers|oncology|launches|sales|pump|pumps|cages|staplers|implants|biologics|medicines|drug|drugs|gene therapy|therapies|therapy|vaccine|vaccines|devices|device|sensor|sensors|cgm|robotics|robot|robots|surgical|injection|injections|weight loss|insulin|statins|tools|emergency care|rare disease|lung disease|rheumatology|dermatology|diabetes tech|diabetes|migraine|breathing|lungs|spine|spines|hearts|skincare|psoriasis|cardio|immunology|chemo|trials|pipeline|medtech|treatments|treatment|cancer|asthma|copd)',
  ],
  'no product talk': [
    "(don't|do not|never|no) (post|tweet|talk|write|comment|speak) (about|on) (our|the|my|any|work|products|drugs|medicines|it)",
    '(no product talk|never about products|not about results|never about work|not about work|work stays at work|only post birds|marked #*|as an employee|never products)',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
