import { lexicon } from '@precept/engine';

/** Wordings that make the number before or after them an age, and words that are an age by themselves. */
export const AGES = lexicon('ages', {
  'after year': [
    'year old',
    'years old',
    'yr old',
    'yrs old',
    'y old',
    'yo',
    'yos',
    'y o',
    'y/o',
    'y.o',
    'yro',
    'years young',
    'yrs young',
    'years of age',
    'yr',
    'yrs',
    'years',
    'year olds',
    'ans',
    'jahre alt',
  ],
  'after month': ['month old', 'months old', 'mth old', 'mo old', 'mo', 'months of age', 'month olds', 'months', 'month'],
  'after week': ['week old', 'weeks old', 'wk old', 'wks old', 'weeker', 'weeks', 'wks'],
  'after day': ['day old', 'days old', 'hours old', 'days'],
  'after birthday': ['st birthday', 'nd birthday', 'rd birthday', 'th birthday', 'st bday', 'th bday', 'th bday', 'candles'],
  before: [
    'aged',
    'age',
    'age of',
    'aged about',
    'age is',
    'turned',
    'turn',
    'turns',
    'turning',
    'has turned',
    'just turned',
    'lived to',
    'lived to be',
    'made it to',
    'reached',
    'celebrated',
    'age :',
    'only',
  ],
  'group before': [
    'adults',
    'women',
    'men',
    'children',
    'people',
    'volunteers',
    'donors',
    'kids',
    'girls',
    'boys',
    'patients',
    'from',
    'as young as',
    'as old as',
    'over',
    'under',
    'ages',
    'aged over',
    'aged under',
    'age over',
    'above',
    'below',
    'older than',
    'younger than',
    'from age',
    'by age',
    'after age',
    'before age',
    'since age',
    'over the age of',
    'under the age of',
    'from the age of',
    'between',
    'until age',
    'past',
    'after',
    'before',
  ],
  'group after': [
    'and over',
    'and older',
    'and above',
    'and up',
    'and under',
    'and younger',
    'or older',
    'or over',
    'or younger',
    'or under',
    'or above',
    'plus',
    's and over',
    's and older',
    'years and over',
    'years and older',
    'years or older',
    'years and above',
    'or more',
    '+',
  ],
  'band child': [
    'toddler',
    'infant',
    'newborn',
    'neonate',
    'preschooler',
    'schoolboy',
    'schoolgirl',
    'kindergartner',
    'kindergartener',
    'first grader',
    'second grader',
    'third grader',
    'little one',
    'pre teen',
    'preteen',
    'tween',
    '<num> (st|nd|rd|th) grader',
    '<num> (st|nd|rd|th) grade',
    '(first|second|third|fourth|fifth|sixth) grade',
    '(primary|junior) school boy',
    '(primary|junior) school girl',
  ],
  'band teen': ['teen', 'teenager', 'teenage', 'adolescent', 'sixth former', 'high schooler', 'college freshman'],
  'band baby': ['baby (boy|girl)', 'paediatric', 'pediatric'],
  'band old': [
    'octogenarian',
    'septuagenarian',
    'pensioner',
    'elderly (man|woman|lady|gentleman|gent|couple|chap|patient|widow|widower|neighbour|neighbor)',
  ],
  'band over': ['nonagenarian', 'nonagenarians'],
  'band hundred': [
    'centenarian',
    'centenarians',
    'supercentenarian',
    'letter from the (king|queen)',
    'telegram from the (king|queen)',
    'card from the (king|queen)',
  ],
  decade: [
    '(early|mid|late|in (his|her|their|my|your|our)) (twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)'.replace(
      'in (his|her|their|my|your|our)',
      'his|her|their|my|your|our|the',
    ),
    '(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
    '(early|mid|late)? <num> s',
    'in (his|her|their) teens',
  ],
  birth: ['born in', 'born', 'birth year', 'year of birth', 'yob', 'b.'],
});

export type AgeWording =
  | 'after year'
  | 'after month'
  | 'after week'
  | 'after day'
  | 'after birthday'
  | 'before'
  | 'group before'
  | 'group after'
  | 'band child'
  | 'band teen'
  | 'band baby'
  | 'band old'
  | 'band over'
  | 'band hundred'
  | 'decade'
  | 'birth';

/** Words for a person that an age may follow after a comma or in brackets: "a lady, 46,". */
export const PERSON_NOUNS = `man woman male female lady gentleman gent chap bloke guy fella patient pt boy girl kid child baby lad lass mother father mum mom dad mam son daughter brother sister wife husband
   uncle aunt aunty auntie granny grandma grandad grandpa nan gran grandmother grandfather nephew niece resident client teacher driver farmer student widow widower youngster primip multip`;
export const BE = `is was he's she's hes shes i'm im he'd they're who's whos am turned were 's`;
export const THIRD = "he she him her his hers he's she's hes shes";
/** Words that may follow a bare age; anything else ("19 beds", "6 times") makes it a count. */
export const AFTER_BARE = 'and but with now today when so yet who from because or this next tomorrow in at as too lol by on since last he she they';
