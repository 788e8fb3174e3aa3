import type { Clause } from '../clauses/index.ts';

/** Why a clause may chill protected talk, or why it does not. */
export interface Reason {
  readonly id: string;
  /** Log-odds. */
  readonly weight: number;
  /** Ends the sentence "It can be read as …". */
  readonly readAs: string;
  /** How to say it more narrowly; starts with a verb. */
  readonly instead: string;
}

interface Broad extends Reason {
  readonly in: (clause: Clause) => boolean;
}

const SPEECH =
  /\b(?:discuss\w*|post\w*|talk\w*|shar(?:e|es|ed|ing)|comment\w*|disclos\w*|mention\w*|complain\w*|reveal\w*|publish\w*|writ(?:e|es|ing|ten)|tweet\w*|blog\w*|speak\w*|criticis\w*|criticiz\w*|say\w*|air(?:ing)?|gossip\w*|vent\w*|debat\w*|confidential|secret|private|divulg\w*|communicat\w*|express\w*|conversation\w*|petition\w*|content|statements?|remarks?|messages?|online|social media|unions?|organi[sz]ing|vent\w*|rant\w*|like|likes|react\w*|argu\w*|solicit\w*|distribut\w*)\b/;
const CONDITIONS =
  /\b(?:pay\b(?! attention| for| the| with)|pay ?checks?|wages?|salar(?:y|ies)|compensation|bonus(?:es)?|(?:employee|staff|job|health|their|your) benefits|benefits(?= or\b|,|;|\.|$| and (?:hours|pay|wages|schedul|working))|raises|(?<!(?:working|work|business|office|after|duty|opening|visiting|24|clinic|school|off|paid|shift|company|care|duty|during) )hours(?! of operation)|overtime|shift (?:lengths?|patterns?)|schedul(?:es|ing)|rotas?|rosters?|staffing|under ?staff\w*|short ?staff\w*|nurse.to.patient|patient ratios?|ratios|patient loads?|workloads?|(?:working|job|employment|workplace|work) conditions|terms of (?:their|your|the|any) (?:engagement|employment|contracts?)|conditions (?:at work|of (?:work|employment))|terms (?:and|or|&) conditions|work(?:ing|place)? (?:environment|concerns?|issues?|matters?|complaints?|problems?|disputes?|grievances?)|labou?r (?:issues|matters|disputes?|relations)|employment (?:issues|matters|disputes?|terms)|unions?\b|unioni[sz]\w*|organi[sz]ing (?:campaign|drive|activit)\w*|collective (?:action|bargaining)|strikes?|picket\w*|petitions?|grievances?|personnel (?:matters?|issues?|decisions?)|discipline (?:they|you|he or she)|disciplin\w+ (?:matters?|actions?|records?|decisions?|of)|(?:internal|workplace|hr|disciplinary) investigations?|layoffs?|(?:unsafe|safety|health and safety) (?:conditions|staffing|concerns|issues|problems|complaints)|workplace safety|job security|promotions and)\b/;
const NEGATIVE =
  /\b(?:negativ\w*|disparag\w*|critici[sz]\w*|critical(?= (?:of|comments?|posts?|remarks?|statements?|things|content|about))|derogatory|unfavou?rabl[ey]|unflattering|bad.?mouth\w*|(?:run|runs|running|put|puts|putting) down|speak\w* ill|complain\w*|disloyal\w*|damag\w*|harm(?:s|ful|ing)?\b|tarnish\w*|embarrass\w*|reflects? (?:badly|poorly|negatively|adversely)|(?:bad|poor|negative|unfavou?rable) light|disrepute|discredit\w*|detriment\w*|undermin\w*|adverse(?:ly)?|hurt\w*|impugn\w*|denigrat\w*|belittl\w*|attack\w*|ridicul\w*|grievances?|disagree\w*|dissent\w*|dissatisf\w*|frustrations?|unhapp\w*|vent(?:s|ing)?|rants?|ranting|whin\w*|malign\w*|slander\w*|insult\w*|demean\w*|contrary to the (?:interests?|values))\b/;
const EMPLOYER =
  /\b(?:hospital\w*|compan(?:y|ies)|organi[sz]ation\w*|employers?|clinic|practice|health system|medical (?:center|centre|group)|(?:the|our) (?:system|center|centre|trust|firm|group|agency|board|institution|university|school|department|unit|facility)|management|leaders\w*|managers?|supervisors?|superiors?|administrat(?:ion|ors?)|co-?workers?|colleagues?|peers|staff\b|teams?|employees?|each other|one another|brand|reputations?|image|standing|goodwill|good name|profession|us|st\.? \w+|workplace|business|internal|polic(?:y|ies)|services?)\b/;
const OTHERS_ONLY = /\b(?:patients?|visitors?|famil(?:y|ies)|customers?|clients?|commenters?|members of the public|competitors?|vendors?)\b/;
const VAGUE =
  /\b(?:inappropriate\w*|unprofessional\w*|disrespect\w*|offensive|rude\w*|discourteous|insulting|insults?|insubordinat\w*|improper|objectionable|negativity|unbecoming|controversial|inflammatory|gossip\w*|rumou?rs?|(?:poor|bad) taste|contentious|disruptive|unsuitable|distasteful|questionable|unacceptable (?:content|posts|comments|language)|inconsistent with (?:our|the|its) (?:values|mission|image|standards)|contrary to (?:our|the|its) (?:values|mission)|conflict\w* with (?:our|the|its) (?:values|mission|image)|values?)\b/;
const CIVIL_ALWAYS =
  /\b(?:(?:respectful|positive|courteous|polite|professional|loyal|supportive|civil|upbeat)\b[^.;]{0,40}\b(?:at all times|always|in all|whenever|both on and off)|always (?:be |remain |stay |act |speak |behave )?(?:\w+ ){0,3}(?:respectful\w*|positive\w*|courteous\w*|polite\w*|professional\w*|loyal\w*|supportive\w*)|be positive|remain positive|stay positive|only (?:\w+ ){0,3}(?:positive|good)|keep (?:it|things|your posts|everything) positive|speak (?:only )?(?:well|highly|positively|favou?rably) of|positive (?:light|image|things|manner|tone|comments|content|attitude)|(?:be|remain|stay) loyal|support the (?:hospital|company|organi[sz]ation)'?s?|promote a positive|good ambassadors? at all|in a (?:positive|favou?rable) (?:light|way|manner)|(?:consistent|in line|in keeping) with[^.;]{0,30} (?:values|mission|image|standards|reputation)[^.;]{0,30} (?:at all times|always|on and off duty)|reflects? (?:positively|well|favou?rably)|befitting (?:the|a|our|your|their)|(?:maintain|keep up|uphold|project) an? (?:\w+ )?image|uphold the (?:image|reputation|good name))\b/;
const BROAD_SECRET =
  /\b(?:(?:all|any|every|company|hospital|internal|non-?public|business|organi[sz]ational|clinic|practice|employee|staff|personnel|proprietary|workplace|work(?:-related)?)(?: \w+){0,2}? (?:matters?|information|business|affairs|communications?|documents?|data|issues|records|events|operations|procedures|e-?mails|memos?|policies|decisions|discussions)|confidential (?:or|and|\/) (?:proprietary|sensitive|internal|private)|anything (?:you|they|that)? ?(?:learn\w*|heard?|saw|see|happen\w*)|what happens (?:at|in|on)|information (?:about|regarding|concerning|on|of|relating to)[^.;]{0,30}(?:hospital|company|organi[sz]ation|employer|employees|staff|co-?workers|colleagues|operations|business)|co-?workers'? (?:information|names)|stays? (?:at|in) (?:work|the (?:hospital|building|house|team|unit)))\b/;
const SECRET =
  /\b(?:confidential(?:ity|ly)?|proprietary|non-?public|secret|internal|not for (?:outside|external)|sensitive|private|disclos\w*|shar(?:e|ing)|discuss\w*|reveal\w*|post\w*|publish\w*|divulg\w*|leak\w*|outside|talk\w*)\b/;
const WORK_TALK =
  /\b(?:discuss\w*|post\w*|mention\w*|comment\w*|talk\w*|blog\w*|tweet\w*|referenc\w*|refer|writ(?:e|ing)|shar(?:e|ing)|speak\w*|opine|vent\w*|rant\w*|grumbl\w*|moan\w*|joke\w*|air|criticis\w*|criticiz\w*|anything|share anything|complain\w*|gossip\w*|opinions?|views?|content)\b[^.;]{0,40}?\b(?:(?:about|on|regarding|concerning|of|to|related to|relating to)? ?(?:the |our |their |your |this |any |anything |all )*(?:(?:hospital|company|employer|organi[sz]ation|clinic|practice|workplace)(?!'?s? (?:grounds|premises|property|campus|site|buildings?|time|hours|computers?|devices?|equipment|networks?|systems?|accounts?|pages?|channels?|phones?)\b)|jobs?\b|work\b(?!ing| time)|working (?:at|for|here|with)|employment\b|residency|program(?:me)?\b|infirmary|institution|facility|department|trust\b|(?:health|medical) (?:system|cent(?:er|re)|group)|management|managers?|supervisors?|co-?workers?|colleagues?|fellow employees|leadership|administration|(?:other|fellow) (?:employees|staff|nurses)|staff members|internal))\b/;
const ABOUT_WORK =
  /\b(?:experiences?|stories|opinions?|feelings?|thoughts|views|discussed|about|on|regarding|concerning|of|mention\w*|discuss\w*|name|referenc\w*|related|relating|-related)\b/;
const MEDIA =
  /\b(?:media(?! (?:accounts?|pages?|posts?|sites?|platforms?|networks?|use|channels?|activit|content|polic))|press|reporters?|journalists?|news (?:outlets?|organi[sz]ations?|stations?)|newspapers?|interviews?)\b/;
const MEDIA_TALK =
  /\b(?:speak\w*|talk\w*|respond\w*|contact\w*|communicat\w*|comment\w*|interviews?|statements?|provid\w*|answer\w*|refer\w*|direct\w*|inquir\w*|enquir\w*|discuss\w*|engag\w*|no)\b/;
const MARKS =
  /\b(?:logos?|trade ?marks?|brand(?:ing|ed)?(?: name)?|uniforms?|scrubs|badges?|insignia|(?:hospital|company|employer|organi[sz]ation|clinic)'?s? names?|the name of (?:the|their|your))\b/;
const IDENTIFY =
  /\b(?:identify (?:yourself|themselves|himself|herself|oneself)|list(?:ing)?|nam(?:e|ing)|reveal|state|disclose|say)\b[^.;]{0,30}\b(?:as an? (?:\w+ )?(?:employee|nurse|staff|worker)|(?:their|your) (?:employer|workplace|place of work)|where (?:they|you) work)\b/;
const APPROVAL =
  /\b(?:approv(?:al|ed|e|es)|permission|authori[sz](?:ation|ed)|consent|clear(?:ed|ance)|sign(?:ed)?.off|pre-?approv\w*|vetted|reviewed (?:by|before)|prior review|review by|submitted? (?:to|for)|clear (?:it|them|this|that|posts?|content|any\w*|every\w*)\b[^.;]{0,40}\bwith|run (?:it|them|this|posts?|content|any\w*)\b[^.;]{0,40}\b(?:by|past)|check with|go.ahead|blessing)\b/;
const PERSONAL_SPEECH =
  /\b(?:posts?\b|posting|posted|publish\w*|blogs?|blogging|comments?|commenting|tweet\w*|social media|online|accounts?|speak\w*|interview\w*|content|articles?|writ(?:e|ing)|shar(?:e|ing)|statements?|opinions?|petitions?|flyers?|leaflets?|distribut\w*)\b/;
const RECORDING =
  /\b(?:photos?|photograph\w*|pictures?|videos?|filming|film\b|(?:audio|video|tape|voice)?.?record(?:ings?|ing\b)|record\b(?= (?:at|in|on|any|conversations?|meetings?|colleagues|co-?workers|managers|sound|video))|images?|selfies?|cameras?|live.?stream\w*)\b/;
const CONTACT =
  /\b(?:form|join|creat|start)\w*\b[^.;]{0,25}\bgroups?\b[^.;]{0,40}\b(?:work|workplace|job|employees|colleagues|staff|hospital)\b|\b(?:friend(?:ing)?|connect(?:ing)?|contact(?:ing)?|follow(?:ing)?|communicat\w*|messag\w*)\b[^.;]{0,20}\b(?:each other|one another|co-?workers|colleagues|(?:other|fellow) (?:employees|staff|nurses))\b|\b(?:(?:employee|staff)(?:.only)? (?:groups?|chats?)|(?:groups?|chats?) (?:of|for|among|between) (?:\w+ )?(?:employees|staff|nurses|co-?workers|colleagues))\b/;
const INSIDE_ONLY =
  /\b(?:concerns?|complaints?|grievances?|issues|problems|disputes|frustrations?|disagreements?|criticisms?|criticise|criticize)\b[^.]{0,90}\b(?:only|rather than|instead of|and not|not (?:on|to|in|through)|nowhere else|not elsewhere|never (?:on|to|in)|before (?:going|posting|speaking|turning)|exclusively|solely)\b|\b(?:only|exclusively|solely)\b[^.]{0,60}\b(?:raise|bring|report|direct|resolve|address)\w*\b[^.]{0,40}\b(?:concerns?|complaints?|grievances?|issues|problems)\b/;

const withoutNetworks = (what: string): string => what.replace(/social media/g, ' ');
const isBan = (c: Clause): boolean => c.modality === 'must not';
const asks = (c: Clause): boolean => c.modality === 'must' || c.modality === 'says';

/** What makes a clause broad, the gravest first. */
export const BROAD: readonly Broad[] = [
  {
    id: 'conditions of work',
    weight: 3.2,
    readAs: 'a ban on talk about pay, hours, staffing, safety, unions or other conditions of work',
    instead:
      'Strike it: staff may talk about pay, hours, staffing, safety and unions with each other and in public. Protect patient facts by name instead.',
    in: (c) => isBan(c) && CONDITIONS.test(c.what) && SPEECH.test(`${c.sentence}`) && !/^(?:use|have) social media during\b/.test(c.what),
  },
  {
    id: 'criticism of the employer',
    weight: 2.5,
    readAs: 'a ban on criticism of the employer, its managers or colleagues',
    instead:
      'Name the narrow wrong that is meant, with examples: threats, harassment, knowingly false statements about care, posts in the organisation’s name.',
    in: (c) => isBan(c) && NEGATIVE.test(c.what) && (EMPLOYER.test(c.what) || !OTHERS_ONLY.test(c.what)) && !/^harm(?:ing)? patients/.test(c.what),
  },
  {
    id: 'complaints inside only',
    weight: 2.3,
    readAs: 'a duty to keep complaints inside, where staff may also speak with each other and in public',
    instead: 'Invite instead of demand: “You may always bring a concern to your manager or to Human Resources; nobody has to do so first.”',
    in: (c) =>
      c.modality === 'must' &&
      INSIDE_ONLY.test(c.sentence) &&
      !/\bpatients?'? (?:concerns?|complaints?)\b|\bcomplaints? (?:from|by|of) (?:a )?patients?\b/.test(c.sentence),
  },
  {
    id: 'work as a topic',
    weight: 2.1,
    readAs: 'a ban on talking about work, the employer or colleagues at all',
    instead: 'Name what must stay private: facts about patients, trade secrets, unpublished results.',
    in: (c) => isBan(c) && WORK_TALK.test(c.what) && ABOUT_WORK.test(c.what),
  },
  {
    id: 'approval before speaking',
    weight: 2.2,
    readAs: 'a duty to ask before speaking as a private person',
    instead: 'Limit approval to official accounts and to statements in the organisation’s name.',
    in: (c) =>
      (isBan(c) ? /\bwithout\b/.test(c.what) || c.unless !== '' : asks(c)) &&
      APPROVAL.test(`${c.what} ${c.unless}`) &&
      PERSONAL_SPEECH.test(c.sentence) &&
      !RECORDING.test(c.what) &&
      !MARKS.test(c.what),
  },
  {
    id: 'undefined secrets',
    weight: 2.0,
    readAs: 'a ban on sharing pay, staffing and other facts that staff may share, because what is confidential is not defined',
    instead:
      'Define it: “Confidential information means patient records, trade secrets and unpublished results. It does not mean pay, hours, staffing or working conditions.”',
    in: (c) => isBan(c) && BROAD_SECRET.test(c.what) && SECRET.test(c.sentence),
  },
  {
    id: 'bare confidential',
    weight: 1.3,
    readAs: 'reaching pay and working conditions, because “confidential” is not defined',
    instead: 'Define “confidential” by examples, and say that pay, hours, staffing and working conditions are not meant.',
    in: (c) => isBan(c) && /\b(?:confidential|proprietary|sensitive|non-?public) (?:information|matters|material|data)\b/.test(c.what),
  },
  {
    id: 'talk with the press',
    weight: 1.9,
    readAs: 'a ban on speaking with the press as a private person',
    instead: 'Limit it: “Only the press office speaks for us. You may speak with the press for yourself.”',
    in: (c) => isBan(c) && MEDIA.test(withoutNetworks(c.what)) && MEDIA_TALK.test(c.sentence),
  },
  {
    id: 'press inquiries',
    weight: 1.2,
    readAs: 'a duty to send away reporters who ask staff for their own view',
    instead: 'Limit it: “Requests for a statement of the hospital go to the press office. You may speak with the press for yourself.”',
    in: (c) => c.modality === 'must' && /\b(?:refer|direct|forward|sen[dt])\w*\b/.test(c.what) && MEDIA.test(withoutNetworks(c.what)),
  },
  {
    id: 'name, logo or uniform',
    weight: 1.7,
    readAs: 'a ban on showing the employer’s name, logo or uniform, which staff also use when they speak about their work together',
    instead: 'Limit it to posts that sell, endorse or pretend to speak for the organisation.',
    in: (c) => isBan(c) && (MARKS.test(c.what) || IDENTIFY.test(c.what)) && !/\b(?:patients?|colleagues?'?|co-?workers?'?) names?\b/.test(c.what),
  },
  {
    id: 'pictures and recordings',
    weight: 1.8,
    readAs: 'a ban on pictures and recordings that also reaches unsafe conditions, signs and meetings of staff',
    instead: 'Limit it to patients, records, screens and care areas, and give the reason.',
    in: (c) => isBan(c) && RECORDING.test(c.what),
  },
  {
    id: 'contact among colleagues',
    weight: 1.8,
    readAs: 'a ban on contact among colleagues',
    instead: 'Limit it to unwelcome contact, and to managers asking those they manage.',
    in: (c) => isBan(c) && CONTACT.test(c.what),
  },
  {
    id: 'vague words',
    weight: 1.7,
    readAs: 'reaching any heated word about work, because it is not said what is meant',
    instead: 'Say what is meant with examples: slurs, threats, sexual remarks, posts that show a patient.',
    in: (c) => isBan(c) && VAGUE.test(c.what) && !/\bvalues?\b(?<!our values|the values|its values)/.test(c.what),
  },
  {
    id: 'cheerfulness as a duty',
    weight: 1.7,
    readAs: 'a duty to say only good things of the employer',
    instead: 'Ask for respect towards patients and say which conduct is meant, with examples.',
    in: (c) => asks(c) && CIVIL_ALWAYS.test(c.sentence),
  },
];
