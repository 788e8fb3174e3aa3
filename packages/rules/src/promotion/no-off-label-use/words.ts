import { lexicon } from '@precept/engine';

/** Words around the label: uses beyond it, products not yet approved, praise, calls to use, and what makes a notice neutral. */
export const words = lexicon('label words', {
  beyond: [
    "(off label|offlabel|beyond the label|outside the label|not on the label|isn't on the label|not in the label|even though the label|even tho the label|although the label|label says|label hasn't caught|labels always lag|label lags|before the licence|before the license|licence catches up|license catches up|before the label|somewhere the label|unlicensed use|not listed for that|isn't listed for that|not indicated for|not just for|isn't just for|not only for|aren't just for)",
    '(also helps with|also helps|also works for|also works in|also works wonders|works superbly in|also great for|also good for|also shows promise in|shows real promise in|also use it for|also used for|works for|can help with|one pager on|also for) (your|the)? (migraine|migraines|sleep|weight|weight loss|obesity|anxiety|depression|adhd|autism|dementia|alzheimers|children|kids|babies|pcos|long covid|pain|back pain|menopause|skin|acne|hair|diabetes|psoriasis|eczema|asthma|cancer|arthritis|pregnancy|teens|hot flashes|hot flushes|heart failure|kidney disease|hypertension|blood pressure|epilepsy|seizures|sleep apnoea|sleep apnea|insomnia|fibromyalgia|ptsd|ageing|aging|longevity)',
    '(also helps with|also works for|works superbly in|children under <num> too|kids under <num> too|in children too|in kids too|for kids too|for every stage of pregnancy|safe for every baby|even without diabetes|live longer|off - label)',
    '(reuse our single use|reuse the single use|reuse single use|higher dose than the label|twice the dose on the label|without a prescription)',
  ],
  unapproved: [
    "(phase 1|phase 2|phase 3|phase i|phase ii|phase iii|pipeline|candidate|investigational|not approved yet|not yet approved|awaiting approval|before approval|until it's approved|until it is approved|until approval|approval letter|almost here|coming soon|on its way to you|under review|submission|trial patients|my trial|our trial|our study|our curve|our molecule|our phase|next year can't come|can't come soon enough|gets the nod|draft guidance|hard to wait)",
  ],
  praise: [
    "(safe and works|safe and effective|safe . effective|is safe|works|it works|effective|game changer|breakthrough|change everything|changes everything|will change|saves lives|hiking again|walking again|clean data|so clean|this clean|best data|stunning|amazing data|impressive|promising|promise|hope|hold on|can't wait|cannot wait|cant wait|proud|excited|thrilled|halved|cured|start packing|any nephrologist would be happy|gorgeous|winner)",
  ],
  use: [
    '(ask your doctor|ask your doc|ask your gp|ask about|ask for it|ask him about|ask her about|try it|doctors use|doctors tell me|surgeons use|surgeons are using|surgeons in|surgeons love|neurologists|prescribe it|prescribers|patients with|reach for|call me for|dm me|families|for patients|asking about it|my neighbours|my neighbors)',
  ],
  neutral: [
    "(not approved|is being studied|being studied|enrolling|recruiting|registry|clinicaltrials|primary endpoint|not known to be safe|press release|prescribing information|full pi|boxed warning|medical information|med info|medinfo|can't discuss|cannot discuss|can't answer|cannot answer|cannot send|can't send|training|compliance|poster|adverse event|continued approval may depend|never promote)",
  ],
});
