import type { Document } from './clauses/index.ts';

/** Something that a policy says, or lacks. */
export interface Element {
  readonly id: string;
  /** As a reader would name it: "whom it binds". */
  readonly name: string;
  /** In the heading of a part, or in a clause. */
  readonly heading: RegExp;
  readonly clause: RegExp;
  /** False where a policy may do without; it is only mentioned. */
  readonly isNeeded: boolean;
}

/** What a social media policy of a health care organisation says. */
export const POLICY_ELEMENTS: readonly Element[] = [
  {
    id: 'scope',
    name: 'whom and what it covers',
    heading: /\b(?:scope|applicab\w+|who (?:this|must|it|is)|application|coverage|whom)\b/,
    clause:
      /\b(?:(?:applies|apply) (?:to|whether|when|at|on)|guidelines for (?:all )?(?:employees|staff|everyone)|(?:binds|covers|is for|governs)\b|for all (?:employees|staff|members))\b/,
    isNeeded: true,
  },
  {
    id: 'privacy',
    name: 'the privacy of patients',
    heading: /\b(?:privacy|patients?|hipaa|confidential\w*|phi)\b/,
    clause: /\b(?:patients?|hipaa|phi|protected health information|service users?|residents)\b/,
    isNeeded: true,
  },
  {
    id: 'disclosure',
    name: 'saying who you are and who pays you',
    heading: /\b(?:disclos\w+|transparen\w+|conflicts? of interest|identify\w*|honest\w*)\b/,
    clause:
      /\b(?:disclos\w+ (?:your|their|the|any|who|where|that|a|paid)|conflicts? of interest|say (?:that|where|who) you|make (?:it )?clear (?:that|who)|opinions? (?:are|is) (?:your|their|my) own|views (?:are|expressed)|paid (?:partnership|by|for)|where you work|connection (?:to|with)|disclaimer|identify (?:yourself|themselves)|speak\w* for (?:yourself|themselves))\b/,
    isNeeded: true,
  },
  {
    id: 'speech rights',
    name: 'what staff may go on saying',
    heading: /\b(?:rights?|protected (?:speech|activity|talk)|what stays|free speech|what you may)\b/,
    clause:
      /\b(?:(?:limit|restrict|prohibit|interfere|prevent|stop)\w*[^.]{0,80}\b(?:rights?|pay|wages|working conditions|union\w*|section 7)|(?:may|free to|right to) (?:\w+ ){0,6}(?:talk|discuss|speak|organi[sz]e|criticis\w*|criticiz\w*)|protected (?:concerted )?activity)\b/,
    isNeeded: true,
  },
  {
    id: 'official accounts',
    name: 'who speaks for the organisation',
    heading: /\b(?:official|spokes\w+|speaking for|on behalf|corporate accounts?|brand\w*)\b/,
    clause:
      /\b(?:official|on behalf of|spokes(?:person|people|woman|man)|in (?:the|its|our) [\w ]{0,20}name|speaks? for (?:the|us|our)|authori[sz]ed to (?:speak|post))\b/,
    isNeeded: true,
  },
  {
    id: 'contact',
    name: 'whom to ask',
    heading: /\b(?:questions?|contacts?|ask|help|support|advice)\b/,
    clause:
      /\b(?:(?:ask|contact|call|write to|turn to|e-?mail|reach|speak (?:to|with)|consult) (?:the |your |our |an? )?[\w ]{0,30}(?:officer|office|team|department|desk|manager|line|committee|counsel|resources|communications|compliance|privacy|hotline|at\b)|questions?(?::|\b[^.]{0,60}\b(?:to|ask|contact|officer|team))|if (?:you are )?(?:unsure|in doubt))\b/,
    isNeeded: true,
  },
  {
    id: 'reporting',
    name: 'how to report a breach, and that nobody is punished for it',
    heading: /\b(?:report\w*|breach\w*|misuse|concerns?|speaking up|whistle\w*|incidents?)\b/,
    clause:
      /\b(?:report\w* (?:it|them|a|any|the|such|suspected|breaches|violations|misuse|posts|concerns|to)|retaliat\w*|raise (?:a |any )?concerns?|tell the (?:privacy|compliance))\b/,
    isNeeded: true,
  },
  {
    id: 'consequences',
    name: 'what follows a breach, and how it is looked into',
    heading: /\b(?:consequences?|enforce\w*|violations?|discipline|compliance|sanctions?|non-?compliance)\b/,
    clause: /\b(?:disciplin\w+|corrective action|consequences?|sanctions?|terminat\w+|hearing|investigat\w+|looked into)\b/,
    isNeeded: true,
  },
  {
    id: 'review date',
    name: 'its date, version and next review',
    heading: /\b(?:review|revision|effective|version|history|document control|approval)\b/,
    clause:
      /\b(?:effective|revised|last (?:reviewed|updated)|next review|review(?:ed)? (?:date|every|each|annually|yearly|by \w+ 20|on|in)|is reviewed|version|approved (?:on|in|by)|valid from|v\d|due for review)\b/,
    isNeeded: true,
  },
  {
    id: 'owner',
    name: 'who owns it',
    heading: /\b(?:owner|responsib\w+|ownership|document control|policy lead|author)\b/,
    clause:
      /\b(?:(?<!account |page |device )owner|owned by|owner is|responsible for this policy|approved by|maintained by|issued by|(?:department|committee|officer|office|team) (?:owns|maintains|reviews|keeps)|keeps this policy)\b/,
    isNeeded: true,
  },
  {
    id: 'safety',
    name: 'what to do with reports of side effects and danger',
    heading: /\b(?:adverse|side effects?|safety|emergenc\w+|danger)\b/,
    clause: /\b(?:adverse (?:events?|reactions?)|side effects?|product (?:complaints?|safety)|suicid\w*|emergenc\w+|danger\w*)\b/,
    isNeeded: false,
  },
  {
    id: 'training',
    name: 'training',
    heading: /\btrain\w*|\beducation\b/,
    clause: /\b(?:train\w*|course|learn\w*|educat\w*|acknowledg\w*|read and sign\w*)\b/,
    isNeeded: false,
  },
  {
    id: 'self-review',
    name: 'looking at one’s own profiles from time to time',
    heading: /\b(?:your own (?:profile|presence)|self.?(?:audit|review)|privacy settings)\b/,
    clause:
      /\b(?:(?:review|check|look at|audit|search for|update)\b[^.]{0,40}\b(?:your|their|own)\b[^.]{0,30}\b(?:profiles?|name|presence|bio|settings|accounts?|results|footprint)|self.?audit\w*)\b/,
    isNeeded: false,
  },
  {
    id: 'boundaries',
    name: 'connections with patients',
    heading: /\b(?:boundar\w+|friend\w*|connect\w*)\b/,
    clause:
      /\b(?:friend requests?|befriend\w*|connect\w* with (?:\w+ ){0,2}patients?|boundar\w+|(?:friend|follow|connection)\w* (?:of|from|with) patients?)\b/,
    isNeeded: false,
  },
];

/** What the rules for comments on a page say. */
export const COMMENT_ELEMENTS: readonly Element[] = [
  {
    id: 'public',
    name: 'that comments are public',
    heading: /\bpublic\b/,
    clause: /\b(?:public(?:ly)?|everyone can (?:see|read)|visible to (?:all|anyone|everyone)|anyone (?:can|may) (?:see|read))\b/,
    isNeeded: true,
  },
  {
    id: 'health details',
    name: 'to leave out health details',
    heading: /\b(?:privacy|health (?:details|information)|personal)\b/,
    clause:
      /\b(?:(?:personal|private|health|medical) (?:details?|information|data|facts|history|health)|your (?:own )?(?:health|diagnos\w+|condition|treatment)|phi|patient (?:information|names?|stories))\b/,
    isNeeded: true,
  },
  {
    id: 'removal',
    name: 'what is removed, and why',
    heading: /\b(?:remov\w+|what we (?:remove|hide|delete)|not allowed|moderation)\b/,
    clause:
      /\b(?:remov\w+|delet\w+|hid(?:e|den|ing)|take down)\b[^.]*\b(?:spam|threat\w*|hate|harass\w*|obscen\w*|advertis\w*|illegal|private|personal|copyright|slurs?|abus\w*|false|dangerous|impersonat\w*|because|if they|that (?:show|contain|name))\b|\b(?:spam|threats?|hate|harassment|obscen\w*)\b/,
    isNeeded: true,
  },
  {
    id: 'hours',
    name: 'when somebody reads comments',
    heading: /\bhours|when we\b/,
    clause:
      /\b(?:monday|weekdays?|business hours|office hours|\d{1,2} ?(?:am|pm|a\.m|p\.m)|around the clock|not monitored|within \w+ (?:hours?|days?|business|working)|from (?:eight|nine|ten)|24\/7|once a day)\b/,
    isNeeded: true,
  },
  {
    id: 'emergencies',
    name: 'what to do in an emergency',
    heading: /\bemergenc\w+|crisis\b/,
    clause: /\b(?:emergenc\w+|911|999|112|988|crisis|000\b)\b/,
    isNeeded: true,
  },
  {
    id: 'no advice',
    name: 'that no medical advice is given',
    heading: /\badvice\b/,
    clause:
      /\b(?:medical advice|advice (?:here|on this page)|not a substitute|(?:cannot|can't|do not|don't|never) (?:\w+ ){0,3}(?:diagnos\w*|advise|answer (?:medical|health)|give advice|treat))\b/,
    isNeeded: true,
  },
  {
    id: 'appeal',
    name: 'whom to ask about a removal',
    heading: /\b(?:appeal|contact|questions?|disagree)\b/,
    clause:
      /\b(?:appeal\w*|disagree\w*|ask us|contact (?:us|our|the)|questions? (?:about|to)|write to|complain to|e-?mail us|think we (?:were|got))\b/,
    isNeeded: true,
  },
  {
    id: 'records',
    name: 'that comments may be kept as records',
    heading: /\brecords?|retention|archiv\w*\b/,
    clause: /\b(?:records?\b|archiv\w*|retain\w*|kept (?:for|as)|retention|we keep|stored)\b/,
    isNeeded: false,
  },
];

/** Elements the document has nothing of. */
export function missingFrom({ headings, clauses }: Document, elements: readonly Element[]): Element[] {
  return elements.filter((e) => !headings.some((h) => e.heading.test(h)) && !clauses.some((c) => e.clause.test(c.sentence)));
}
