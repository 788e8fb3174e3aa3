import type { Modality } from './clause.ts';

/** A phrase that demands, forbids or allows, and which side of it holds what it speaks of. */
export interface Modal {
  readonly modality: Modality;
  readonly start: number;
  readonly end: number;
  /** True for "X is prohibited": what is forbidden stands before it. */
  readonly isAfter: boolean;
}

const STRONGLY = '(?:(?:strictly|expressly|absolutely|hereby|also|generally|specifically|therefore|further|otherwise|always|only|all|both) )?';
const BE = '(?:are|is|be|being|remain|remains)';
const ALLOWED = '(?:permitted|allowed|authori[sz]ed|entitled|free|supposed|expected)';
const DISCIPLINE =
  '(?:(?:immediate |corrective |formal |appropriate |possible )?(?:disciplin\\w+|terminat\\w+|dismiss\\w+|suspen\\w+|a (?:written )?warning|a warning letter|counsell?ing|consequences|corrective action|loss of (?:access|employment|your job)|being fired)|fired|sacked)';

const PARTICIPLE =
  '(?!(?:permitted|allowed|authori[sz]ed|required|expected|entitled|prejudiced|supposed|limited) )(?:[a-z]{2,}(?:ed|ied)|shown|taken|made|told|given|sent|brought|written|worn|kept|put|read|held|spoken|sought|said)';

const RIGHTS = [
  '(?:it|they|we)(?: (?:do|does|will|shall|should|must|may|can))? (?:not|never) (?:be (?:meant|read|construed|interpreted) to )?(?:limit|restrict|prohibit|interfere|prevent|preclude|bar|ban|stop)s?\\b',
  '(?:nothing|no (?:part|clause|rule|section)) (?:(?:in|about|of) (?:this|these|the|our|any)(?: \\w+)?|here|herein|above|below)',
  "(?:(?:this|the|these|our)(?: \\w+){0,3} (?:polic(?:y|ies)|rules?|sections?|guidelines?|clauses?|paragraphs?))(?: (?:is|are|does|do|was|will|shall|should|must|may|can))?(?: (?:not|never)|(?<=do|does|is|are)n't)(?: (?:be|meant|intended|designed|construed|interpreted|read|used|applied|enforced|taken|to|as|so as|in a way that|in any way|a|an))* (?:prohibit\\w*|limit\\w*|restrict\\w*|interfer\\w*|prevent\\w*|preclud\\w*|ban(?:s|ning)?\\b|stop\\w*|chill\\w*|infring\\w*|affect\\w*|touch\\w*|tak\\w+ away|discourag\\w*|forbid\\w*|keep\\w*|waiv\\w*|bar\\b|violat\\w*|conflict\\w*|contraven\\w*|ask anyone)",
  '(?:will|shall|must|is to|is|are|be) (?:be )?(?:appl(?:y|ied)|interpreted|construed|enforced|read|used|administered) (?:lawfully|in accordance with|in line with|consistent\\w*|in a (?:lawful )?(?:way|manner) (?:that|consistent))',
  '(?:polic(?:y|ies)|rules?|guidelines?) (?:(?:is|are) )?(?:meant to |intended to |shall )?(?:compl(?:y|ies)|consistent|in accordance) with (?:all )?(?:applicable |relevant |federal |state |labou?r |employment )*(?:laws?|the nlra|the national labou?r relations act|section 7)\\b',
  "(?<!reserves? )(?:your|their|employees'?|staff'?s?|workers'?|the) (?:legal |protected |statutory )?rights? (?:to|under|remain)\\b",
  '(?:have|has|keep|keeps|retain|retains) (?:the|a|every|their|your) (?:legal |protected )?rights?\\b',
];

const MUST_NOT = [
  '(?:have|has) no rights? to\\b',
  '(?:leave out|omit|hold back|withhold|stay away from|steer clear of|keep away from|keep quiet about|(?:stay|remain|keep|be) silent (?:on|about)|say nothing (?:about|of|on))\\b',
  'under no circumstances,? (?:may|should|shall|must|can|will|are|is)(?: (?:any|an?|the|our))? \\w+(?: members?)?(?: (?:be )?(?:permitted|allowed|authori[sz]ed) to)?\\b',
  '(?:asks?|requests?|expects?|requires?|urges?|directs?|instructs?|reminds?)(?: that)?(?: (?:all|our|its|every))?(?: \\w+){1,2} (?:(?:to )?(?:not|never)(?: to)?|to (?:refrain|abstain|desist) from|to avoid)\\b',
  '(?:is|are) (?:not|never) (?:the|a|an) (?:\\w+ )?(?:place|venue|forum|outlet|channel|arena)s? (?:to|for|in which to)\\b',
  '(?:must|may|shall|should|can|could|will|would|ought)\\s+(?:not|never|in no case|under no circumstances)(?:\\s+(?:ever|to|knowingly|be (?:permitted|allowed|authori[sz]ed) to))?\\b',
  "(?:cannot|can't|mustn't|shouldn't|won't|may no longer)\\b",
  `${BE} ${STRONGLY}(?:prohibited|forbidden|barred|banned|restricted|precluded|discouraged|disallowed|prevented) from\\b`,
  `${BE} (?:not|never|no longer) (?:${STRONGLY}${ALLOWED} )?to\\b`,
  '(?:(?:must|should|shall|will|to|please|agree to|need to|have to|are (?:expected|required|asked|instructed|advised|urged) to) )?(?:refrain|abstain|desist) from\\b',
  '(?:(?:must|should|shall|will|please|need to|have to|are (?:expected|required|asked|instructed|advised|urged) to) )avoid\\b',
  '(?:we|the \\w+|this policy|it) (?:strictly |expressly )?(?:prohibits?|forbids?|bans?|disallows?|bars?|does not (?:permit|allow|tolerate)|do not (?:permit|allow|tolerate)|will not tolerate)\\b',
  '(?:will|may|shall|can|could|must) be (?:subject to )?(?:disciplin\\w+|terminated|dismissed|fired|suspended|reprimanded|sanctioned|written up) (?:action )?(?:(?:up to and )?including \\w+ )?(?:for|if|when|who|where)\\b',
  '(?:agrees?|undertakes?|promises?|are (?:asked|expected|required|reminded|instructed|told)|is (?:asked|expected|required)) (?:not|never) to\\b',
  'it is (?:prohibited|forbidden|unacceptable|not (?:permitted|allowed|acceptable)|a (?:policy )?violation|against (?:hospital |company )?policy|misconduct)(?: of (?:this|hospital|company) policy)?(?: for [\\w ]{2,40}?)? to\\b',
];

/** Passives whose verb comes after: what is spoken of stands before. */
const BANNED_AFTER = [
  `(?:${BE}|will be|shall be|must be) ${STRONGLY}(?:prohibited|forbidden|banned|disallowed|not (?:be )?(?:permitted|allowed|tolerated|acceptable)|unacceptable|off[- ]limits|barred|against (?:hospital |company )?policy|(?:grounds|cause) for ${DISCIPLINE}|misconduct|an? (?:\\w+ )?(?:offen[cs]e|violation|breach|terminable)|subject to ${DISCIPLINE})(?! from\\b)`,
  `(?:(?:will|shall|must|may|can|should) (?:not|never) (?:ever )?be|cannot be|can never be|(?:is|are) (?:not|never) to be|(?:is|are) never) (?:tolerated|accepted|${PARTICIPLE})\\b`,
  '(?:will|may|can|could|shall|should expect to) (?:face|lose|receive|risk|forfeit) (?:\\w+ ){0,3}?(?:disciplin\\w+|corrective|consequences|termination|dismissal|suspension|warnings?|job|employment|position|placement|privileges)',
  `(?:leads? to|results? in|means?) (?:\\w+ ){0,2}?${DISCIPLINE}`,
  '(?:has|have) no place\\b|(?:do|does) not belong (?:on|in|to)\\b',
  `(?:will|may|can|could|shall) (?:also )?(?:result in|lead to|be (?:grounds|cause) for|be met with|be treated as|be considered|constitute)(?: \\w+){0,2}? (?:${DISCIPLINE}|misconduct|insubordination|gross misconduct)`,
];

const DISCIPLINED_AFTER =
  '(?:will|may|shall|can|could|must) be (?:subject to )?(?:immediately )?(?:disciplined|disciplinary action|terminated|dismissed|fired|suspended|reprimanded|sanctioned|written up|let go|removed from (?:the|their) \\w+|held accountable|asked to leave|escorted|reported to (?:hr|human resources|management|their manager)|traced|treated as (?:\\w+ ){0,3}misconduct|counsell?ed)(?! (?:action )?(?:(?:up to and )?including \\w+ )?(?:for|if|when|who|where)\\b)';

const MUST_AFTER = `(?:must|shall|should|has to|have to|need to|is to|are to) (?:first |always |only )?be (?:first |always |only )?${PARTICIPLE}\\b`;

const MUST = [
  '(?:is|are) subject to (?=(?:\\w+ )?(?:review|approval|clearance|authori[sz]ation)\\b)',
  '(?<=\\b(?:you|employees|staff|applicants|students|members|volunteers|residents|caregivers|nurses|physicians|trainees|associates) )will\\b',
  '(?:must|shall|should|has to|have to|had to|needs? to|will need to|agrees? to|ought to|will always|will only|is to|are to)\\b',
  `${BE} (?:required|obliged|obligated|instructed|asked|directed|responsible|expected|mandated|encouraged|urged|advised) (?:to|for)\\b`,
  'may (?=only\\b)',
  '(?:requires?|needs?) (?=(?:prior |written |advance |the |a )*(?:approval|permission|consent|authori[sz]ation|clearance))',
];

const MAY = [
  'reserves? the right to\\b',
  '(?<!\\b(?:in|of|since|until|by|last|next|this|\\d{1,2}) )may\\b(?! \\d)|(?:can|might)\\b',
  `${BE} (?:free|welcome|allowed|permitted|entitled|authori[sz]ed|at liberty) (?:to)?\\b`,
  `${BE} (?:fine|ok|okay|allowed|permitted|yours|up to you|welcome|acceptable|your own)\\b`,
];

const any = (list: readonly string[]): string => list.join('|');
const MODALS = new RegExp(
  `\\b(?:(?<rights>${any(RIGHTS)})|(?<after>${any(BANNED_AFTER)}|${DISCIPLINED_AFTER})|(?<not>${any(MUST_NOT)})|(?<mustafter>${MUST_AFTER})|(?<must>${any(MUST)})|(?<may>${any(MAY)}))`,
  'g',
);

/** Sentences without a modal that still forbid: "No posting on the ward", "Do not …", "Never …", "Not during working time". */
const NO =
  /^(?:(?:please|staff|employees|also|and|or|but|note|reminder),? )?(?:no (?=\w)|do not |don'?t |never |not (?=during|while|on |in |for |before|until|at )|nobody (?:may|should|can|is allowed to)|neither |none of (?:you|us) |stop |avoid |zero tolerance (?:for|of|towards?) |under no circumstances )/;
const NO_SUBJECT =
  /^(?:no|neither) (?:\w+ ){1,4}?(?:may|shall|should|can|will|is|are|must)\b(?: (?:be )?(?:permitted|allowed|authori[sz]ed)(?: to)?)?/;
const NO_PERSON =
  /^(?:no|neither) (?:one|person|employees?|staff|members?|nurses?|physicians?|doctors?|students?|residents?|trainees?|workers?|team|individuals?|volunteers?|contractors?|associates?|clinicians?|caregivers?|interns?|managers?|supervisors?)\b/;
/** A demand without a subject: "Be positive", "Keep patients safe". */
const IMPERATIVE =
  /^(?:(?:always|please|only|also|first|and|then|instead|when \w+ing[^,]{0,60},|if [^,]{2,80},|before [^,]{2,60},) ?)*(?:be|keep|ask|get|obtain|seek|use|make|tell|report|notify|treat|remember|respect|protect|maintain|follow|check|think|state|say|disclose|identify|include|add|write|refer|direct|send|contact|call|delete|remove|review|complete|sign|submit|provide|give|share|post|accept|decline|limit|leave|remain|stay|act|behave|conduct|show|uphold|support|promote|comply|adhere|raise|bring|resolve|discuss|consider|ensure|exercise|speak|take|wait|turn|put|read|look|search|let|clear|run|link|log|list|register|document|correct|update)\b/;

/** "anything that might …", "where they can …": part of what was demanded or forbidden, no permission of its own. */
const EMBEDDED = /\b(?:that|which|who|whom|where|what|how|if|when|because|as|so)\b[^,;]{0,40}$/;

/** Finds what a sentence (lower case, quotations left out) demands, forbids or allows, in order. */
export function modalsOf(sentence: string): Modal[] {
  const out: Modal[] = [];
  for (const m of sentence.matchAll(MODALS)) {
    const { rights, after, not, mustafter, must } = m.groups ?? {};
    const modality: Modality =
      rights !== undefined
        ? 'rights'
        : after !== undefined || not !== undefined
          ? 'must not'
          : must !== undefined || mustafter !== undefined
            ? 'must'
            : 'may';
    const last = out.at(-1);
    if (last !== undefined && modality === 'may' && EMBEDDED.test(sentence.slice(last.end, m.index))) continue;
    out.push({ modality, start: m.index, end: m.index + m[0].length, isAfter: after !== undefined || mustafter !== undefined });
  }
  const head = sentence.length - sentence.trimStart().length;
  const said = sentence.slice(head);
  const nobody = NO_SUBJECT.exec(said);
  if (nobody) {
    const rest = out.filter((m) => m.start >= head + nobody[0].length);
    // "No photographs may be taken": what is forbidden is the subject itself.
    const end = NO_PERSON.test(said) ? head + nobody[0].length : head + (/^\w+ /.exec(said)?.[0].length ?? 0);
    return [{ modality: 'must not', start: head, end, isAfter: false }, ...rest];
  }
  const no = NO.exec(said);
  if (no)
    return [
      { modality: 'must not', start: head, end: head + no[0].length, isAfter: false },
      ...out.filter((m) => m.start > head + no[0].length && m.modality !== 'must not'),
    ];
  if (out.length === 0) {
    if (IMPERATIVE.test(said)) return [{ modality: 'must', start: head, end: head, isAfter: false }];
    const banned = /\b(?:do not|don't|never)\b/.exec(sentence);
    if (banned) return [{ modality: 'must not', start: banned.index, end: banned.index + banned[0].length, isAfter: false }];
  }
  return out;
}

/** What a list's heading makes of items without a modal of their own. */
export function modalityOfHeading(heading: string): Modality | undefined {
  if (
    /\b(?:don'?ts?|do nots?|prohibit\w*|forbidden|not (?:allowed|permitted|acceptable|ok)|never|banned|unacceptable|what to avoid|misconduct|violations?)\b/.test(
      heading,
    )
  )
    return 'must not';
  if (/\b(?:rights?|what stays yours|what you (?:may|can)|allowed|permitted|you may|you can|free to)\b/.test(heading)) return 'may';
  return undefined;
}
