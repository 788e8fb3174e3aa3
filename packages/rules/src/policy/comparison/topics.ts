/** What a clause of a social media policy may be about. */
export interface Topic {
  readonly id: string;
  /** As a reader would name it. */
  readonly name: string;
  readonly words: RegExp;
  /** Catalogue rules that are about it: prefixes ("BND-") or ids ("POL-01"). */
  readonly catalogue: readonly string[];
}

/** In the order in which a reader would look for them; a clause may be about several. */
export const TOPICS: readonly Topic[] = [
  {
    id: 'patient facts',
    name: 'facts about patients',
    words:
      /\b(?:(?:patients?|families|family|residents|service users?)\b[^.]{0,60}\b(?:names?|information|facts|details|stories|story|recogni[sz]\w*|identif\w*|data|records?|dates?|privacy)|(?:names?|information|facts|details|stories|story|recogni[sz]\w*|identif\w*|data|records?|privacy|confidentiality)\b[^.]{0,60}\b(?:patients?|families|family)|phi|hipaa|protected health|de-?identif\w*|authori[sz]ation)\b/,
    catalogue: [
      'PRIV-01',
      'PRIV-02',
      'PRIV-03',
      'PRIV-04',
      'PRIV-05',
      'PRIV-06',
      'PRIV-07',
      'PRIV-10',
      'PRIV-11',
      'PRIV-12',
      'PRIV-13',
      'PRIV-14',
      'PRIV-15',
      'PRIV-20',
      'PRIV-21',
      'PRIV-22',
      'PRIV-23',
    ],
  },
  {
    id: 'pictures',
    name: 'pictures and recordings',
    words: /\b(?:photo\w*|pictures?|images?|videos?|film\w*|recordings?|record (?:in|at|on|any)|selfies?|screens?|x-?rays?)\b/,
    catalogue: ['PRIV-08', 'PRIV-09', 'PRIV-16', 'PRIV-17', 'PRIV-18'],
  },
  {
    id: 'connections',
    name: 'connections with patients',
    words:
      /\b(?:friend requests?|befriend\w*|(?:connect\w*|friends?|follow\w*)\b[^.]{0,40}\bpatients?|patients?\b[^.]{0,40}\b(?:connect\w*|friends?|follow\w*)|boundar\w+|look\w* (?:\w+ ){0,2}patients? up|search\w* for patients)\b/,
    catalogue: ['BND-'],
  },
  {
    id: 'advice',
    name: 'medical advice and care online',
    words: /\b(?:(?:medical|health|individual|clinical) advice|diagnos\w*|prescri\w*|treat (?:people|patients|anyone)|emergenc\w+|911|988)\b/,
    catalogue: ['ADV-'],
  },
  {
    id: 'who you are',
    name: 'saying who you are',
    words:
      /\b(?:(?:views|opinions?) (?:are|is|expressed)|disclaimer|where (?:you|they) work|identify (?:yourself|themselves)|real names?|anonym\w*|credentials?|own opinions?|speak\w* for (?:yourself|themselves)|say who)\b/,
    catalogue: ['PROF-01', 'PROF-02', 'PROF-03', 'PROF-04', 'PROF-05'],
  },
  {
    id: 'ties',
    name: 'paid ties and gifts',
    words:
      /\b(?:paid|sponsor\w*|gifts?|conflicts? of interest|material connections?|ties|financial interests?|own (?:part|a product|shares)|influencers?|endorse\w*)\b/,
    catalogue: ['DIS-', 'CLM-09', 'CLM-10'],
  },
  {
    id: 'claims',
    name: 'claims about care and products',
    words:
      /\b(?:claims?|guarantee\w*|promis\w*|testimonials?|reviews? of (?:patients|products)|misleading|false (?:or|and) misleading|evidence|misinformation|before.and.after)\b/,
    catalogue: ['CLM-'],
  },
  {
    id: 'promotion',
    name: 'promotion of medicines and devices',
    words:
      /\b(?:promot\w*|off.label|unapproved uses?|advertis\w*|medicines?|drugs?|devices? (?:claims?|promotion)|risk information|fair balance|boxed warning|prescription)\b/,
    catalogue: ['RX-', 'DEV-', 'INT-'],
  },
  {
    id: 'safety reports',
    name: 'reports of side effects and product complaints',
    words: /\b(?:adverse (?:events?|reactions?)|side effects?|product complaints?|pharmacovigilance|safety (?:desk|reports?|reporting))\b/,
    catalogue: ['PV-'],
  },
  {
    id: 'conduct',
    name: 'conduct towards others',
    words:
      /\b(?:harass\w*|threat\w*|discriminat\w*|bull(?:y|ying)|slurs?|hate|respect\w*|profession\w*|courte\w*|contempt|disparag\w*|defam\w*|insult\w*|kind)\b/,
    catalogue: ['PROF-07', 'PROF-08', 'PROF-09', 'PROF-10', 'PROF-11', 'PROF-12', 'PROF-13', 'PROF-14', 'PROF-18', 'PROF-21'],
  },
  {
    id: 'business secrets',
    name: 'confidential business',
    words:
      /\b(?:trade secrets?|proprietary|confidential (?:information|business|matters|or)|unpublished|unannounced|insider|source code|internal (?:matters|information))\b/,
    catalogue: ['PROF-11'],
  },
  {
    id: 'copyright',
    name: 'other people’s work',
    words: /\b(?:copyright\w*|credit (?:the|photograph|author)\w*|plagiari\w*|licen[cs]e of|permission of the owner)\b/,
    catalogue: ['PROF-15'],
  },
  {
    id: 'marks',
    name: 'name, logo and uniform',
    words: /\b(?:logos?|trademarks?|uniforms?|work (?:e-?mail|address)|brand)\b/,
    catalogue: ['PROF-16'],
  },
  {
    id: 'official accounts',
    name: 'official accounts and approval',
    words:
      /\b(?:official|spokes\w+|on behalf of|in (?:the|its|our) (?:\w+'s )?name|approv\w*|second person|two people|sign(?:ed)?.off|register\w* (?:an? )?accounts?|account owners?)\b/,
    catalogue: ['REC-02', 'REC-03', 'STR-'],
  },
  {
    id: 'records',
    name: 'records and retention',
    words: /\b(?:archiv\w*|retention|records? (?:of|are)|kept for|audit trail|years)\b/,
    catalogue: ['REC-'],
  },
  {
    id: 'comments',
    name: 'comments of visitors',
    words:
      /\b(?:comments? (?:policy|rules|of|from|on (?:our|the|this))|remove\w* comments?|commenters?|moderat\w*|visitors|what is removed|hid(?:e|den))\b/,
    catalogue: ['MOD-'],
  },
  {
    id: 'access',
    name: 'accessibility',
    words: /\b(?:accessib\w*|captions?|alt(?:ernative)? text|plain language|hashtags?|contrast)\b/,
    catalogue: ['ACC-'],
  },
  {
    id: 'speech rights',
    name: 'rights to speak',
    words:
      /\b(?:(?:pay|wages|staffing|unions?|working conditions)\b[^.]{0,80}\b(?:talk|discuss|rights?|free|limits?)|(?:talk|discuss|rights?|free|limits?)\b[^.]{0,80}\b(?:pay|wages|staffing|unions?|working conditions)|section 7|savings clause|which talk stays free|free speech)\b/,
    catalogue: ['POL-01', 'POL-02'],
  },
  {
    id: 'reports',
    name: 'reports of misuse',
    words:
      /\b(?:report\w* (?:a |any |of )?(?:breach\w*|misuse|posts?|colleague\w*|violations?)|reports? (?:on|about) a colleague|retaliat\w*|privacy officer|screened)\b/,
    catalogue: ['POL-03', 'PROF-20'],
  },
  {
    id: 'concerns',
    name: 'safety concerns and whistleblowing',
    words: /\b(?:regulators?|inspectors?|whistle\w*|raise (?:\w+ )?concerns?|authorit(?:y|ies)|outside agenc\w+)\b/,
    catalogue: ['POL-04'],
  },
  {
    id: 'private accounts',
    name: 'private accounts and passwords',
    words: /\b(?:passwords?|(?:private|personal) accounts?|log.?ins?|monitor\w*)\b/,
    catalogue: ['POL-05'],
  },
  {
    id: 'training',
    name: 'training, versions and acknowledgement',
    words: /\b(?:train\w*|course|acknowledg\w*|version|next review|read and sign\w*|policy owner|owner)\b/,
    catalogue: ['POL-06', 'POL-07'],
  },
  {
    id: 'time at work',
    name: 'use at work',
    words: /\b(?:working (?:time|hours)|breaks?|company time|during (?:a |their |your )?shifts?|phones?|equipment)\b/,
    catalogue: ['POL-07', 'POL-08'],
  },
  {
    id: 'own presence',
    name: 'looking after one’s own presence',
    words:
      /\b(?:privacy settings|own (?:profiles?|presence|name|bio)|self.?audit|search for (?:yourself|your name)|separate (?:accounts?|profiles?))\b/,
    catalogue: ['PROF-19', 'PROF-06', 'PROF-22', 'PROF-23'],
  },
  { id: 'other', name: 'other matters', words: /(?!)/, catalogue: [] },
];
