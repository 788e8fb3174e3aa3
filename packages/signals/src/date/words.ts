import { lexicon } from '@precept/engine';

const N = '(<num>|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|few|couple|several)';
const COUNT = '(<num>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|several)';
const MONTHS = '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)';
const SURE_MONTHS = '(january|february|july|september|october|november|december)';
const UNSURE_MONTHS = '(march|april|may|june|august)';
const WEEKDAYS = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)';
const SHORT_DAYS = '(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)';
const PART = '(morning|afternoon|evening|night|lunchtime|arvo|lunch)';
const TH = '(st|nd|rd|th)';

/** Wordings of dates. The value is `type precision`; `?` marks those that need the words around them to decide. */
export const DATES = lexicon('dates', {
  'calendar day': [
    `(the)? <num> (${TH.slice(1, -1)})? (of)? ${MONTHS} (<num>)?`,
    `${MONTHS} <num> (${TH.slice(1, -1)})?`,
    `${MONTHS} <num> (${TH.slice(1, -1)})? , <num>`,
    `${MONTHS} the <num> ${TH}`,
    `(the)? (first|second|third|fourth|last) (of)? ${MONTHS}`,
    `(on|of|by|since|until|til|till|for|from|before|after) the <num> ${TH}`,
    `the <num> ${TH} of (this|last|next) month`,
    `<num> ${TH} of (this|last|next) month`,
  ],
  'calendar ?day': [`the <num> ${TH}`],
  'calendar month': [`${SURE_MONTHS} (<num>)?`, `(in|since|last|next|this|until|till|til|by|from|early|late|mid|every|during|back in|end of) ${MONTHS}`, `${MONTHS} of <num>`],
  'calendar ?month': [UNSURE_MONTHS],
  'weekday day': [
    WEEKDAYS,
    `${WEEKDAYS} ${PART}`,
    `(last|next|this|every|each|on|past|coming) ${WEEKDAYS} (morning|afternoon|evening|night|lunchtime|arvo)?`,
    `(last|next|this|every|each|on|by|til|till|until|since|come) ${SHORT_DAYS}`,
    `${SHORT_DAYS} ${SHORT_DAYS}`,
    `${SHORT_DAYS} (to|thru|and|&) ${SHORT_DAYS}`,
    `${SHORT_DAYS} <num>`,
    `${SHORT_DAYS} ${PART}`,
    `(first|second|third|fourth|last|1st|2nd|3rd) ${WEEKDAYS}`,
    `(first|second|third|fourth|last) ${WEEKDAYS} (of|in) (the|each|every|${MONTHS.slice(1, -1)}) (month)?`,
  ],
  'weekday ?day': ['mon', 'tues', 'wed', 'weds', 'thurs', 'fri'],
  'relative day': [
    '(earlier|later)? (today|tonight|tonite|2nite)', 'tomorrow', 'tmrw', 'tmw', 'tomoz', '2moro', 'yesterday', 'yest', 'yday', `(yesterday|tomorrow) ${PART}`, `(early|late|earlier|later)? this ${PART}`, 'first thing this morning',
    'last (night|nite|evening)', 'the other (day|night|evening|morning|week)', 'the (day|night) before (yesterday|last)?', 'day before yesterday', '(since|this) morning', 'overnight', 'the weekend just gone',
    '(on|during|end of|all|last|whole) (my|our|his|her|todays) (night|day|late|early|first|last|whole)? shift', 'on shift (today|tonight|last night|yesterday)', `${N} (of)? (day|days|night|nights) (ago|back)`, 'the day after tomorrow',
    '(this|next|last) (sunday|saturday)', 'half way through (my|our) shift', '(this|last) shift', 'one (night|morning|evening) (last|this) week',
  ],
  'relative hour': [
    'just now', 'right this minute', `${N} (of)? (minute|minutes|min|mins|hour|hours|hr|hrs) (ago|back|later)`, 'half an hour ago', '(in|within) the last (hour|<num> hours)', 'moments ago', 'a moment ago', 'few minutes ago',
  ],
  'relative week': [
    '(this|last|next|past|earlier this|later this) (week|weekend|fortnight)', `${N} (of)? (week|weeks|weekends|fortnight|fortnights) (ago|back)`, 'a week (ago|last) (today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(<num>|two|three|four|five|six) weeks (ago|later|on)', '(at|over) the weekend', 'this rotation',
  ],
  'relative month': [
    '(this|last|next|past|earlier this|later this) (month|term|season|spring|summer|autumn|fall|winter|quarter|semester|rotation)', `${N} (of)? (month|months) (ago|back)`, '(<num>|two|three|four|five|six) months (ago|later|on)', 'at the start of the month', 'end of the month',
    '(in|this|last) (spring|summer|autumn|winter)',
  ],
  'relative year': ['(this|last|next) year', `${N} (of)? (year|years|yr|yrs|decade|decades) (ago|back)`, 'years ago', 'decades ago', 'a (decade|lifetime) ago', 'back in the day', 'a long time ago'],
  'holiday day': [
    '(on)? christmas (day|eve|morning|night)', 'christmas', 'xmas (day|eve|morning)', 'xmas', 'boxing day', "new year's (day|eve)", "new year s (day|eve)", 'new years (day|eve)', 'nye', 'hogmanay', 'easter (sunday|monday|weekend|morning)?', 'good friday', 'ash wednesday', 'shrove tuesday', 'pancake day',
    'thanksgiving (day|morning|night|weekend)?', 'halloween (night)?', 'bonfire night', 'guy fawkes night', "valentine's (day|night)", "valentine s (day|night)", 'valentines (day|night)?', "mother's day", "father's day", "mother s day", "father s day", 'mothers day', 'fathers day', 'mothering sunday',
    "st patrick's day", "st. patrick's day", "paddy's day", 'paddys day', 'st patricks day', '(the)? fourth of july', '4th of july', 'july 4th', 'independence day', 'memorial day (weekend)?', 'labor day (weekend)?', 'labour day', 'veterans day', 'presidents day', 'mlk day', 'juneteenth', 'cinco de mayo', 'canada day', 'victoria day',
    'australia day', 'anzac day', 'melbourne cup day', 'waitangi day', 'matariki', "queen's birthday", "king's birthday", "queen s birthday", "king s birthday", 'bank holiday (monday|weekend)?', 'republic day', 'gandhi jayanti', 'diwali (night)?', 'deepavali', 'holi', 'onam', 'pongal (eve)?', 'navratri', 'durga puja', 'dussehra', 'dasara', 'raksha bandhan',
    'ganesh chaturthi', '(eid|bakrid) (day|eve|morning)?', 'eid al (fitr|adha)', 'ramadan', 'ramzan', 'hanukkah', 'yom kippur', 'rosh hashanah', 'passover', 'purim', 'lunar new year', 'chinese new year', 'heritage day', 'freedom day', 'all saints day', "all souls' day", 'whitsun', 'twelfth night', "burns night", 'super bowl sunday', 'superbowl sunday', 'black friday', 'election day', 'mardi gras',
  ],
  'awareness day': [
    '(world|national|international|global) * (day|week|month)', '(world|national|international|global) * * (day|week|month)', '(world|national|international|global) * * * (day|week|month)', '(world|international) day (of|for|against) *', '(world|international) day (of|for|against) * *',
    'awareness (day|week|month)', "(nurses|nurse's|doctors|doctor's|midwives|pharmacists|dentists|hospital|residents|volunteers|dysphagia|carers|caregivers|pharmacy) (day|week)", "nurses ' (day|week)", "(doctor|nurse|midwife) 's (day|week)",
    'black history month', 'pride month', 'dry january', 'stoptober', 'movember', 'sober october', 'veganuary', 'white ribbon day', 'sorry day', 'r u ok day', 'ruok day', 'red nose day', 'rare disease day', 'carers week', 'match day', 'no smoking day', 'remembrance (day|sunday)', 'zero discrimination day', 'earth day', 'pinktober', 'american heart month', 'heart month', 'stroke month', 'open day', 'white coat day',
    'worldaidsday', 'worldcancerday', 'worldhealthday', 'worlddiabetesday', 'worldheartday', 'worldmentalhealthday', 'mentalhealthawareness', 'breastcancerawareness', 'nursesweek', 'nursesday', 'doctorsday', 'internationalnursesday', 'rarediseaseday', 'worldsepsisday', 'worldkidneyday', 'worldasthmaday', 'worldhepatitisday', 'worldmalariaday', 'worldtbday', 'worldstrokeday',
    'april fools (day)?', "april fool 's (day)?",
  ],
  'time hour': [
    '<num> (am|pm)', '<num> a.m', '<num> p.m', '(at|by|around|about|since|before|after) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (am|pm)', '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (am|pm)', "(<num>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock", '<num> (hrs|uhr)',
    'half (past|seven|eight|nine|ten|eleven|twelve|two|three|four|five|six) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|<num>)?', 'quarter (past|to) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|<num>)', '(at)? (midnight|noon|midday)', 'at (dawn|sunrise|sunset|dusk|teatime|lunchtime)', '(<num>|two|three|four|five|six) in the (morning|afternoon)', 'stupid o clock', 'the small hours', 'the wee hours',
  ],
  'duration day': [`${COUNT} (day|days|night|nights)`, '(a|one) day', '(day|night) (<num>|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)', 'postop day <num>', 'pod <num>'],
  'duration hour': [`${COUNT} (hour|hours|hr|hrs|minute|minutes|min|mins|second|seconds)`, '(half an|an) hour', '(a|one) (minute|hour)'],
  'duration week': [`${COUNT} (week|weeks|wk|wks|weekends|fortnights)`, '(a|one) (week|fortnight)', 'week (<num>|one|two|three|four|five|six|seven|eight|nine|ten|twelve)'],
  'duration month': [`${COUNT} (month|months|mths|mth)`, '(a|one) month', 'month (<num>|one|two|three|four|five|six)'],
  'duration year': [`${COUNT} (year|years|yr|yrs|decade|decades)`, '(a|one) (year|decade)', '(half a|a quarter) century', 'a couple of years'],
});

export type DateWording =
  | 'calendar day' | 'calendar month' | 'calendar ?day' | 'calendar ?month' | 'weekday day' | 'weekday ?day' | 'relative day' | 'relative hour' | 'relative week' | 'relative month' | 'relative year'
  | 'holiday day' | 'awareness day' | 'time hour' | 'duration day' | 'duration hour' | 'duration week' | 'duration month' | 'duration year';

