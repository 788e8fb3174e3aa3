import { type Clause, type Document, oncePerDocument } from '../clauses/index.ts';

export interface Guard {
  readonly weight: number;
  readonly reason: string;
  /** Reasons (ids) it answers; without, all but talk of working conditions. */
  readonly against?: readonly string[];
  readonly in: (clause: Clause) => boolean;
}

const HARD_WRONGS =
  /\b(?:harass\w*|discriminat\w*|threat\w*|violen\w*|bull(?:y|ies|ying)|hate|slurs?|retaliat\w*|obscen\w*|porn\w*|sexual\w*|racis\w*|sexis\w*|unlawful|illegal|intimidat\w*|stalk\w*|defam\w*|libel\w*|fraud\w*)\b/;
const NARROW_SECRETS =
  /\b(?:patients?|phi|hipaa|protected health|health information|medical (?:records?|information)|charts?|trade secrets?|source code|formulas?|passwords?|unpublished|embargoed|insider|not yet (?:public|published|announced)|unannounced|mergers?|trial (?:data|results)|clinical trials?|research (?:data|subjects|participants)|privileged|social security|bank details|credit card|tenders?|bids?)\b/;
const EXAMPLES =
  /\b(?:such as|for example|e\.g\.|including|meaning|means|that is|i\.e\.|like (?:threats|slurs|patient)|defined (?:as|in|below|above)|namely|limited to|only)\b|:/;
const REASON_GIVEN = /\b(?:because|to protect|in order to|so that|to prevent|for the (?:safety|privacy) of|since)\b/;
const IN_THE_NAME =
  /\b(?:on (?:behalf|[\w']+ behalf)|in the name of|in (?:its|our|the (?:hospital|company|organi[sz]ation|clinic)'?s?) name|as (?:a |an |its |our )?(?:official )?(?:spokes\w+|representatives?|ambassadors?)|speak(?:s|ing)? for (?:the|us|our|st)|represent(?:s|ing|ed)? (?:the|us|our|that)|official|as if|as (?:those|that|the (?:views?|opinions?|position)) of|appear(?:s|ing)? to|impl(?:y|ies|ying)|suggest(?:s|ing)? that|give the impression|so that (?:it|readers)|for the (?:hospital|company|organi[sz]ation|clinic)\b)/;
const USES_OF_MARKS =
  /\b(?:endors\w*|commercial\w*|sell\w*|advertis\w*|promot\w*|products?|private gain|personal gain|political (?:campaign|candidate|part)\w*|campaigns?|candidates?|private opinions?|side business|fundrais\w*|as (?:your|their) (?:avatar|profile|handle|user)|account names?|merchandise|counterfeit|email address\w*|e-mail address\w*|alter\w*|modif\w*)\b/;
const CARE_PLACES =
  /\b(?:patients?|visitors?|(?:care|clinical|treatment|patient|restricted|procedure|sterile) (?:areas?|rooms?|units?|zones?|field)|wards?|operating|theatres?|psychiatric|dissection|anatomy|cadavers?|mortuary|nursery|nicu|icu|emergency department|bedside|charts?|records|screens?|monitors?|medical|x-?rays?|wristbands?|specimens?|pharmacy|research subjects?|children|minors|locker rooms?|changing rooms?|restrooms?|bathrooms?|without (?:their|the person'?s?|consent of the person))\b/;
const WORKING_TIME =
  /\b(?:working time|work time|while (?:caring|treating|providing|performing|attending|driving|with)|during (?:patient care|procedures?|rounds|a procedure|handover|surgery|class|exams?)|when you should be working|at the bedside)\b/;

/** What narrows a clause, so that staff will not read it as a ban on protected talk. */
export const GUARDS: readonly Guard[] = [
  {
    weight: -4,
    reason: 'it says that nobody has to ask',
    against: ['approval before speaking'],
    in: (c) =>
      /\b(?:nobody|no one|none|need not|(?:do|does) not (?:need|require|have to)|never (?:need|require))\b[^.]{0,60}\b(?:approv|permission|consent|authori[sz]|ask)/.test(
        c.sentence,
      ),
  },
  {
    weight: -4,
    reason: 'the exception keeps talk about working conditions free',
    against: [],
    in: (c) =>
      /\b(?:pay|wages|hours|staffing|working conditions|terms and conditions|section 7|nlra|protected|union)\b/.test(c.unless) &&
      /\b(?:may|free|right|protected|section 7|nlra|talk|discuss|except)\b/.test(c.unless),
  },
  {
    weight: -2.6,
    reason: 'it limits those who speak in the organisation’s name',
    against: [],
    in: (c) => c.who === 'official' || IN_THE_NAME.test(c.sentence),
  },
  {
    weight: -4,
    reason: 'it protects those who speak',
    against: [],
    in: (c) => /^(?:ever )?be (?:disciplined|punished|dismissed|fired|sanctioned|retaliated|treated worse)/.test(c.what),
  },
  { weight: -3.5, reason: 'it binds the organisation and its managers', against: [], in: (c) => c.who === 'organisation' },
  { weight: -3.5, reason: 'it is about comments of visitors on a page', against: [], in: (c) => c.who === 'visitors' },
  {
    weight: -2.4,
    reason: 'what must stay private is named: facts about patients, trade secrets and the like',
    against: [
      'undefined secrets',
      'bare confidential',
      'work as a topic',
      'criticism of the employer',
      'vague words',
      'approval before speaking',
      'pictures and recordings',
      'talk with the press',
    ],
    in: (c) =>
      NARROW_SECRETS.test(c.what) &&
      !/\b(?:all|any|every) (?:workplace|internal|hospital|company|work) (?:matters|business|information)\b/.test(c.what) &&
      !joinsBroad(c.what),
  },
  {
    weight: -2.2,
    reason: 'only knowingly or maliciously false statements are meant',
    in: (c) => /\b(?:maliciously|knowingly|intentionally|deliberately|recklessly|reckless disregard)\b/.test(c.what),
  },
  {
    weight: -1.9,
    reason: 'it speaks of harassment, threats, discrimination or other plain wrongs',
    against: ['vague words', 'cheerfulness as a duty', 'contact among colleagues', 'work as a topic'],
    in: (c) =>
      HARD_WRONGS.test(c.what) &&
      !/\b(?:could|may|might|can) be (?:viewed|seen|perceived|construed|interpreted|considered|taken|regarded)\b|\botherwise\b|\bsees? fit\b|\bdiscretion\b|\bdeem\w*\b/.test(
        c.what,
      ),
  },
  {
    weight: -1.4,
    reason: 'it stands in a list of harassment, threats or other plain wrongs',
    against: ['criticism of the employer'],
    in: (c) => HARD_WRONGS.test(c.what),
  },
  {
    weight: -1.2,
    reason: 'examples say what is meant',
    against: ['vague words', 'criticism of the employer', 'undefined secrets', 'bare confidential'],
    in: (c) => EXAMPLES.test(c.what) && (HARD_WRONGS.test(c.what) || NARROW_SECRETS.test(c.what)),
  },
  {
    weight: -2.6,
    reason: 'only selling, endorsing, or seeming to speak for the organisation is meant',
    against: ['name, logo or uniform', 'approval before speaking'],
    in: (c) => USES_OF_MARKS.test(c.what) || IN_THE_NAME.test(c.what),
  },
  {
    weight: -2.6,
    reason: 'it is limited to patients, records and care areas',
    against: ['pictures and recordings'],
    in: (c) => CARE_PLACES.test(c.what),
  },
  { weight: -0.5, reason: 'it gives its reason', in: (c) => REASON_GIVEN.test(c.sentence) },
  {
    weight: -2.2,
    reason: 'it is limited to working time or to the time of care',
    against: ['approval before speaking', 'work as a topic', 'pictures and recordings', 'contact among colleagues', 'vague words'],
    in: (c) => WORKING_TIME.test(c.sentence),
  },
  {
    weight: -2.4,
    reason: 'it is about how to treat patients and the public',
    against: ['vague words', 'cheerfulness as a duty'],
    in: (c) =>
      /\b(?:to|towards?|with|about|of|at) (?:our |the |any |all )?(?:patients?|visitors?|famil(?:y|ies)|customers?|the public|commenters?)\b/.test(
        c.sentence,
      ),
  },
  {
    weight: -2.4,
    reason: 'it is about care, claims or advice, not about the work',
    in: (c) =>
      /\b(?:medical advice|diagnos\w*|prescri\w*|treatment advice|off-?label|adverse events?|side effects?|health claims?|copyright\w*|sponsored|paid (?:partnership|posts?)|testimonials?|personal (?:health|medical) information|illegal drugs?)\b/.test(
        c.what,
      ),
  },
  {
    weight: -2.6,
    reason: 'it binds those who handle the files of others in their job',
    in: (c) =>
      /\b(?:human resources|payroll|hr) (?:staff|employees|personnel|team)\b/.test(c.sentence) ||
      /\b(?:learned|obtained|accessed|gained) (?:only )?(?:through|in|because of) (?:their|your) (?:role|job|position|duties) in (?:hr|payroll|human resources)\b/.test(
        c.sentence,
      ),
  },
  {
    weight: -3,
    reason: 'it only tells what happens where a policy is broken',
    against: [],
    in: (c) => /^(?:any |all |a )?(?:violations?|breach(?:es)?|failure|non-?compliance|retaliation)\b/.test(c.what),
  },
];

/** "patient information or anything about the hospital": the narrow words do not narrow the broad ones beside them. */
function joinsBroad(what: string): boolean {
  return /\b(?:or|and|nor|,)\s+(?:about |on |regarding )?(?:any |all |other |our |the )*(?:(?:hospital|company|internal|workplace|work|employee|staff|personnel|business) (?:matters?|information|business|affairs|issues|records|operations)|co-?workers?|colleagues|supervisors?|managers?|employees|staff|management|the (?:hospital|company|employer|organi[sz]ation)|hospital|work)\b/.test(
    what,
  );
}

/** True where the text says what "confidential" means, by narrow things and without pay or personnel matters. */
export const definesSecrets: (document: Document) => boolean = oncePerDocument(({ clauses }) =>
  clauses.some(
    (c) =>
      /\bconfidential (?:information|material|data|matters)\W+(?:\w+ ){0,3}?(?:means?|is defined as|refers to|includes?|covers?|is limited to)\b/.test(
        c.sentence,
      ) &&
      NARROW_SECRETS.test(c.sentence) &&
      !/\b(?:wages?|salar(?:y|ies)|pay|personnel|employee (?:information|data)|staffing)\b/.test(
        c.sentence.replace(/\b(?:not|never|excludes?|except)\b.*/, ''),
      ),
  ),
);
