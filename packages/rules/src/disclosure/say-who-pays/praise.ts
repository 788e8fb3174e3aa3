import { lexicon } from '@precept/engine';

/** Words of praise and recommendation. */
export const praise = lexicon('words of praise', {
  praise: [
    "(love this|love these|loving my|loving this|loving these|love the|love their|i love it|obsessed|obsession|swear by|swears by|changed my|saved my|carried me|game changer|gamechanger|game changing|hands down|must have|must haves|musthave|can't recommend|cannot recommend|cant recommend|highly recommend|i recommend|i'd recommend|would recommend|recommended it to|recommend it to)",
    "(best thing|best product|best drug|best place|best clinic|best urgent care|best private|best brand|best brush|best er in|best on the market|best clear|is the best|are the best|the best thing|the only ones|the only one i|only pair|only brand|only line|one place i'd send|i only trust|i only use|holy grail|never looked|never felt better|never going back|favourite|favorite|fav|faves|go to|top pick)",
    "(so impressed|impressed by|impressed with|blown away|amazing|brilliant|incredible|different class|miles ahead|years ahead|light years ahead|comfortably ahead|beats all|beat anything|better than all|nothing compares|nothing else compares|chef's kiss|five stars|5 stars|ten out of ten|10 / 10|worth every penny|worth every cent|life changing|life saver|lifesaver|moved me|delighted with|extraordinary|convinced|safest|angels|pure bliss)",
    "(ask for it by name|ask for it|ask your doctor about|ask your doc about|tell your procurement|ask your formulary|should see|has to see|have to see|have to try|need to try|you need this|you need these|run don't walk|go get it|grab it|grab yours|buy it|order it|try it|tell me your fave|every theatre should|i urge|belongs first line|must read|switch and don't look back|read why|beams too|work superbly|loading up)",
    '(glowing|gone|bloat gone|skin glowing|works wonders|works like magic|pain free|migraines packed up|rosacea who|deleted|glow|feel amazing|sharp af|so good|the difference)',
  ],
  /** Things a company sells. */
  thing: [
    '(stapler|staplers|pump|pumps|sensor|sensors|inhaler|inhalers|drug|drugs|molecule|launch|booth|implant|implants|robot|robots|platform|portfolio|patch|pen|device|devices|tablet|biologic|biologics|injection|catheter|monitor|software|system|product|products|treatment|therapy|cages|mesh|lens|lenses|trial data|class of drugs|innovation)',
  ],
});
