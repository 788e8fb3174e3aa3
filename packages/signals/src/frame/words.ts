import { lexicon } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';

/** What an author says a text is. */
export const FRAMES = lexicon('frame', {
  composite: phrases(`
    composite; composite (case|patient|teaching); details (have been|are|were)? (changed|altered|anonymised|anonymized); several
    patients combined; a blend of; amalgam+; mixed from; stitched together from; changed (enough|the) details; no real
    (patient|patients|person|persons|people); not (a|one) (real|single) (patient|person|case); identifying details; built
    (him|her|it|them) from; made of (several|many|a dozen|ten|a hundred) (patients|people|stories); dozens of (people|patients)
  `),
  fiction: phrases(`
    fiction; fictional; fictitious; short story; novel; screenplay; invented; made up; never existed; dummy
    (patient|patients|data|record|records); test patient; in my book; flash fiction; poem; character+; episode; season finale; grey's
    anatomy; scrubs the show; telly; netflix; tv; sitcom; drama series; soap opera; mannequin; manikin; simulation; simulated; sim man;
    sim lab; mock patient; (patient|standardised|standardized|simulated) actor+
  `),
  hypothetical: phrases(`
    hypothetical; hypothetically; imagine; suppose; say a patient; let's say; lets say; what if; thought experiment; example
    (patient|case); for example; vignette
  `),
  historical: phrases(`
    history of; historical; century; centuries; historian; archive+; museum; first described; victorian; medieval; ancient; on this day;
    world war; ww1; ww2; wwii; a hundred years ago; 100 years ago; years ago today; decades ago; back in (the)?
    (1800s|1900s|1950s|1960s)
  `),
  consent: phrases(`
    with (permission|consent|her permission|his permission|their permission|her consent|his consent|their consent|her blessing|his
    blessing|their blessing); shared with (permission|consent); consent (given|obtained|signed|on file|in writing); signed (a)?
    (release|consent|authorization|authorisation); (written|explicit|informed|full) (consent|permission|authorization|authorisation);
    gave (us|me)? (permission|consent); said (yes|we could|i could|ok|okay); wanted (me|us) to share; asked (me|us) to share; patient
    approved; media release; authorised; authorisation; authorized; authorization; happy for (us|me) to share; all said yes; doesn't
    mind; won't mind; wouldn't mind; her own words; his own words; their own words
  `),
  news: phrases(`
    according to; news; breaking; reported; reports; reuters; bbc; study (finds|found|shows|says); headline+; police (said|say);
    officials; spokesman; spokeswoman; spokesperson; court; lawsuit; sued; sentenced; charged with; arrested; article; obituary; channel
    <num>; press release; statement
  `),
  joke: phrases(`
    lol; lmao; lmaooo; lmfao; rofl; haha; hahaha; jk; kidding; joke; joking; parody; satire; the onion; meme; pun; pov; bingo
  `),
  teaching: phrases(`
    teaching (point|case|pearl|session|slide); pearl; clinical pearl; learning point; take home; tweetorial; thread; medtwitter; foamed;
    what would you (ask|do|order); quiz; mcq; lecture; grand rounds; case report; case series; journal club; exam question; teach
    (students|with); i teach; textbook
  `),
  quotation: ['quote', 'quoted', 'quoting', 'as the saying goes', 'in the words of', 'wrote', 'she wrote', 'he wrote'],
  'general-info': phrases(`
    did you know; awareness (day|week|month); tips; how to; myth; fact; facts; signs of; symptoms include; ask your (doctor|care
    team|pharmacist|gp|nurse|team|dentist|midwife); speak (to|with) your; talk (to|with) your; talk to a; learn more; most people; many
    people; some people; people with; reminder; psa; evidence; guideline+; vaccination clinic; opening hours; open (from|until|till);
    book (a|your|online|now)
  `),
  disclaimer: phrases(`
    views (are)? (my|mine) (own)?; opinions (are)? (my|mine) (own)?; not medical advice; not (a)? (substitute|replacement); no names; no
    name; not naming; not saying names; no identifiers; anonymous; anonymised; anonymized; can't say who; cant say who; names withheld;
    not saying who; hipaa compliant; no hipaa; not a hipaa; closed group; between us; just us; only us; delete after; don't share; do
    not share; dont tell anyone; don't tell anyone; private group; docs only; nurses only; close friends
  `),
  aggregate: phrases(`
    percent; per cent; %; out of <num>; <num> of <num>; patients (were|had|received|enrolled|treated|with); cohort; randomised;
    randomized; retrospective; registry; participants; survey; audit; average; median; mean age; rate of; statistics; data from; trial;
    meta analysis; p value; per 100; per year; every year; each year; a year; thousands of; millions of; hundreds of; prevalence;
    incidence; counts under
  `),
  decline: phrases(`
    (can't|cant|cannot|couldn't|unable to|able to|won't|wont|don't|dont|not|never|allowed to) (discuss|comment|confirm|talk about|share|speak about|look into|go into) (anyone|anybody|individual|any|patients|care|personal|health|medical|medicines|medication|details|results|online|here|in public|publicly|on|cases|whether|specifics|private|particular|people's|someone's|anyone's|your);
    (can't|cant|cannot|unable to|able to|won't|don't|not|never) (say|tell) (online|here|in public|publicly|whether|anything about|who|if); (can't|cant|cannot|unable to|able to|won't|don't|not|never) (look at|look up|give|answer) (anyone's|results|medical|health|personal|individual|individuals|advice);
    (confirm|deny) (or deny)? whether; whether (or not)? (anyone|anybody|somebody|someone|any person|a person|you); is or (is not|isn't); isn't or is; (privacy|confidentiality|data protection) (rules|law|laws|reasons|keep|keeps|stop|stops|prevents|prevent|means|mean);
    for privacy reasons; to protect (your|everyone's|patient|people's) privacy; we keep things private; zu einzelnen personen
  `),
  /** Leads to a private line; says nothing of what was said before it. */
  handoff: phrases(`
    (message|dm|call|ring|email|phone|contact) us (privately|directly); take this offline; (please|kindly) (call|ring|email|phone|contact|message) (our|us|the); patient relations; patient liaison
  `),
});
