import { lexicon } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';

/** Happenings that others in a place would know of, and odd mechanisms nobody forgets. */
export const EVENTS = lexicon('event', {
  accident: phrases(`
    (car|bus|train|coach|plane|boat|bike|motorbike|motorcycle|tractor|quad|parade|farm|factory|quarry|mine|school
    bus|truck|lorry|helicopter|rollercoaster|ski|snowmobile|scaffold|scaffolding|crane|elevator|lift|forklift|boating|jet
    ski|hunting|climbing|swimming|diving|workplace|industrial|grain bin|silo|highway|motorway|freeway)
    (accident|crash|wreck|collision|collapse|incident|smash|pileup|pile up|rollover|explosion|derailment);
    (roof|wall|bridge|balcony|building|grandstand|trench|tunnel|stage) collapse; derailment; pileup; house fire; factory fire;
    explosion; came off (his|her|the|a) (bike|tractor|quad|horse|motorbike|ute|track|ladder|ute tray|ferry|roof); fell (off|from|out
    of|through|down|into) (the|a|his|her|my) *; (drowned|drowning); near drowning; run over by; hit by (a|the) *; trampled; gored;
    kicked by (a|the|his|her) *; stampede; shark (attack|bite); dog attack; snake bite; snakebite; lightning strike; struck by
    lightning; electrocuted; avalanche; flood; earthquake; hurricane; tornado; cyclone; wildfire; bushfire; blizzard; ice storm; gas
    leak; carbon monoxide; mva; rollover; hit and run; the crash; the accident; the collision
  `),
  crime: phrases(`
    (stabbed|stabbing); (shooting|shootout); gunshot; gsw; gun shot; shot (by|in the|himself|herself); (assault|assaulted);
    (kidnapped|kidnapping); (murder|murdered); homicide; robbery; domestic violence; raped; sexual assault; hostage; bombing; terror
    attack; gang; police custody; in handcuffs; shackled; acid attack; machete; drive by
  `),
  news: phrases(`
    (in|on|from|all over) the (local)? (news|paper|papers|telly|tv|headlines|radio|gazette); on channel <num>; went viral; viral
    (video|post|clip); front page; on the telly; made the news; local news; you (have|may have|probably|will have)? (seen|heard|read)
    (about)? (it|him|her|the|this) (on|in); trending; everyone is talking about; everyone's talking about; y'all keep asking; you all
    know who; you know who; if you know you know; iykyk; half the town; the whole town; whole village; the whole pub; everyone knows;
    everybody knows
  `),
  /** A first of the house, not of somebody in it. */
  first: phrases(`
    (only|first|second) (hospital|unit|team|centre|center|clinic|site|trust|department|practice)? in the (county|state|country|district|town|island|province|region|world|uk|us|nation|area|city) (to|with|offering|using)
  `),
  ceremony: phrases(`
    wedding; funeral; graduation; christening; baptism; bar mitzvah; bat mitzvah; prom; homecoming; first holy communion; quinceañera;
    quinceanera; engagement party; baby shower; hen do; stag do; tangi; wake
  `),
  sport: phrases(`
    (the)? (cup|grand|league|curling|county|state|school|semi|quarter) final; marathon; half marathon; race meet; races; match; super
    bowl; world cup; olympics; tournament; championship; championships; homecoming game; football game; rugby match; rodeo; derby;
    regatta; triathlon; ironman; the game; fun run; muster; parade; county fair; state fair; carnival; festival; fete; fireworks;
    concert; gig; the exhibition; show day; agricultural show; mardi gras; rally; pep rally
  `),
  celebrity: phrases(`
    celebrity; famous; celeb; vip; from the telly; off the telly; from tv; movie star; household name; a certain *; well known; whose
    name you; the singer; the actor; the actress; the footballer; the rapper; red carpet; premiership; starting qb; star player;
    starting quarterback; national team; pro athlete; big name
  `),
  rare: phrases(`
    (fork|lightbulb|light
    bulb|candle|bottle|crayon|bead|battery|batteries|coin|key|keys|phone|toothbrush|spoon|knife|nail|screw|pencil|pen|lego|cucumber|carrot|jar|remote|bullet|arrow|fish
    hook|fishhook|harpoon|chopstick|magnet|magnets|ring|earring|eel|bee|cockroach|spider|leech|moth|snake) (in|up|down|through|stuck
    in|inside|lodged in) (his|her|their|the) *; swallowed (a|an|his|her|the|two|three|<num>) *; eaten (a|an) (lightbulb|light
    bulb|battery|magnet); stuck (in|up|inside) (his|her|their) *; foreign body; (his|her) (hand|arm|leg|foot|finger|head|hair)
    (in|inside|caught in|through|stuck in) (the|a) *;
    (only|first|second|third|youngest|oldest|tiniest|smallest|biggest|largest|heaviest) (case|child|baby|recorded|confirmed|known) (of|in|ever|to|with|here)?; (only|youngest|oldest|tiniest|smallest|biggest|largest|heaviest) (patient|woman|man|child|baby) (in|of|on|ever|we|i)?; (only|first|youngest|oldest) (one|person)? in the (county|state|country|district|town|island|province|region|whole); one of (only)? (<num>|two|three|four|five|six|ten|a
    handful|twenty) (cases|people|children|patients|families|babies|in the); never seen (anything|one|this|it|a case|that|so); first
    (in|for) the (whole)? (state|country|county|district|region|province|hospital|island|world); once in a (lifetime|career); case of a
    lifetime; you couldn't make it up; cant make this up; can't make this up; born in (the|a)
    (lift|elevator|car|taxi|uber|car park|carpark|parking lot|bus|train|corridor|toilet|hallway|aisle|helicopter); wild case; wildest
    case; strangest; weirdest; craziest; one in a million; <num> in a million; conjoined; quadruplets; quintuplets; triplets; extremely
    rare; super rare; so rare; very rare; ultra rare; fewer than <num>; record breaking; eyebrow ring; tattoo of; distinctive tattoo;
    inked on; tattooed; tattoo
  `),
  milestone: phrases(`
    golden wedding; <num> (st|nd|rd|th) birthday; (turned|turning|turns) <num>; centenarian; <num> (st|nd|rd|th) anniversary; gold
    medal; silver medal; bronze medal; rang the (chemo)? bell; first steps; birthday; (retired|retirement); back on (stage|the pitch|the
    court|the field|the bike|the tennis court)
  `),
});
