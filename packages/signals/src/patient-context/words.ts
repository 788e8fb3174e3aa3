import { lexicon } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';

/** Wordings that show what a date, place or number is for: an announcement, an offer, an opening hour, a career, a story. */
export const CONTEXT_WORDS = lexicon('patient context', {
  he: phrases("he; she; him; her; his; hers; himself; herself; hes; shes; he'd; she'd; he'll; she'll"),
  me: phrases("i; i'm; im; i've; ive; i'd; i'll; me; my; mine; myself; we; we're; were; we've; weve; we'd; we'll; us; our; ours; ourselves"),
  reader: phrases("you; you're; youre; you've; youve; you'd; you'll; your; yours; yourself; u; ur; ya; y'all"),
  announce: phrases(`
    join us; (come|drop) (along|by|in); register; registration; rsvp; book (now|your|a|online|at|on|via); bookings; appointments (available|from|at|only); walk ins (welcome)?; open (from|until|till|on|daily|to|again|all); opening hours; opening times; visiting (hours|times)?; visiting is; closed (on|from|for|until|at|all)?; hours; clinic hours; new hours; doors open; starts at; starting (on|at|from); from (monday|tuesday|wednesday|thursday|friday|saturday|sunday); webinar; conference; congress; symposium; meeting; talk; lecture; workshop; grand rounds; panel; poster;
    presenting; speak at; speaking at; keynote; course; training; study day; open day; open evening; fair; fundraiser; gala; raffle; bake sale; fete; market; fun run; marathon; 5k; walk; race; match; quiz; screening (day|event|clinic)?; free (screening|check|checks|clinic|flu|vaccin+|blood); blood drive; donor (day|session); drop in; pop up; vaccination (clinic|day|session); vaccine clinic; flu (clinic|shots|jabs|vaccine|vaccines); launch+; launches; launching; opened; opens; opening; reopen+; reopens; celebrat+; anniversary; award+; awarded; hiring; vacancy; vacancies; apply; applications; deadline; closing date; job; jobs; role; recruit+; shift available; locum; rota; roster; strike; picket; rally; vote; election;
    ballot; consultation (closes|until|period); report; reported; published; publication; press release; announce+; announces; results (for|of) the; quarter; q1; q2; q3; q4; approved; approval; recall+; recalled; batch; stock; shortage; survey; study; trial; cohort; guideline+; season; year in review; budget; inspection; rating; members; trustees; board; donate; donated; raised; charity; welcome (to)? (our|the)? new; parking; car park; bus; entrance; tickets; tonight at; see you (there|all); save the date; lunch; coffee; pizza; bbq; barbecue
  `),
  career: phrases(`
    trained (in|at); graduated; qualified; residency; internship; fellowship; class of; retire+; retiring; retired; years as a; years of (nursing|service|practice|experience|working); worked (in|at|here|there); moved to; born and raised; grew up; based in; living in; from (*) originally; my (first|last) day; started (here|at|work); joined; promoted; locum; leave; annual leave; holiday; vacation; flight; conference; off work; day off; back at work; back to work; on call; night shift+; nights; long day; shift+; exam+; degree; graduation; interview; fellow; consultant; specialist; practising; practicing; registered; mbbs; rn; md; msc; phd
  `),
  story: phrases(`
    came in; walked in; wheeled; rushed; brought in; presented; turned up; rocked up; showed up; admitted; discharged; delivered; coded; arrested; crashed; collapsed; passed away; died; lost (him|her|them); told me; asked me; said to me; looked at me; held my hand; (he|she) (was|is|had|has|came|went|asked|told|said|died|passed|looked|wanted|kept|walked|left|lives|works|ran|smiled|cried); (his|her) (wife|husband|mother|mum|mom|father|dad|son|daughter|family|partner|brother|sister|kids|parents|dog|job|farm|shop|boat|van|truck|bed|room|cancer|scan|surgery|results|heart|leg|arm|hand|eyes|face|name); (this|that|the|a|an|our|my) (man|woman|lady|gentleman|gent|chap|bloke|guy|girl|boy|kid|baby|fella|patient|pt|lad|couple|family|toddler|teen|teenager|teacher|farmer|pastor|mayor|coach|priest|officer|driver|fisherman|bride|groom|widow|twins|triplets|newborn); poor (man|woman|lady|guy|kid|lad|soul|thing|fella|bloke); my patient; our patient; pt; one of (my|our); somebody 's; someone 's;
    little (one|man|girl|boy|guy|fella|fighter|warrior); tiny; bravest; fighter; warrior; survivor; rang the bell; going home; went home; discharged; off the vent; you know who; no names; not naming; won't say who; can't say who; no name; anyone (from|know|missing); if you know; guess who
  `),
  confirm: phrases(
    `
    your (visit|appointment|stay|surgery|operation|results|result|scan|bloods|labs|test|tests|procedure|treatment|refill|prescription|prescriptions|script|file|chart|record|records|notes|baby|crown|implant|infusion|balance|bill|account|claim|referral|discharge|recovery|check up|checkup|follow up|mum|mother|mom|dad|father|son|daughter|husband|wife); (saw|see|seen|treated|had|looked after|remember|delivered|seeing|told|called|met) you (on|at|in|last|this|for|again|when|through|yesterday|today|tomorrow|next|thursday|monday|tuesday|wednesday|friday); you (were|came|left|had|missed|saw|told|asked|signed|refused|declined|attended|visited|booked|cancelled|canceled) ; our records; according to (our|your) (records|chart|file|notes); you 're (booked|due|down|scheduled|in|on); ready (to|for) (collect|collection|pick up|pickup); we have you
  `.replace(') ;', ');'),
  ),
});

export type ContextWord = 'he' | 'me' | 'reader' | 'announce' | 'career' | 'story' | 'confirm';
