import type { Judging, RuleModule } from '@precept/engine';
import { type Clause, readDocument } from '../clauses/index.ts';
import { POLICIES, quoteClause } from '../finding.ts';

const MEDIUM =
  /\b(?:social media|social.?network\w*|facebook|twitter|instagram|tiktok|linkedin|snapchat|youtube|online (?:platforms?|accounts?|forums?)|personal (?:accounts?|blogs?|pages?|profiles?|devices?|phones?)|(?:(?:cell|mobile|smart).?)?phones?|mobile devices?|the internet|blogs?|blogging|posting\b(?! of\b| or\b[^.]{0,20}photos| (?:any |the |a |their |your |our |his |her |about|patient|photo|picture|image|content|information|union|in (?:the|its) name))|web ?logs?)\b/;
const USE =
  /^(?:\W*(?:ever|also|personally|knowingly|to|from|on|any|all|the|of|in)\W+)*(?:have|having|hold\w*|keep\w*|maintain\w*|create|creating|open\w*|us(?:e|es|ing)|access\w*|visit\w*|participat\w*|engag\w*|join\w*|be (?:on|active)|being on|post(?:ing)?\b(?! (?:any|the|a|their|your|our|his|her|about|patient|photo|picture|image|content|information|union|anything (?:about|that|negative)))|log\w* (?:in|on)\w*|sign(?:ing)? up|interact\w*|own\w*|carry\w*|bring\w*|blog\w*|social media|social.?network\w*|personal (?:devices|accounts|phones)|facebook|twitter|instagram|tiktok|posting|(?:cell|mobile|smart).?phones?)/;
const PURPOSE =
  /\b(?:social media|accounts?|facebook|instagram|twitter|tiktok|linkedin|networks?|devices?|phones?|blogs?|internet|posts?|posting|platforms?)\b[^.;]{0,20}? (?:to (?!all\b|any\b|the\b)|for (?!any\b|all\b|as long|so long|the (?:duration|time|length|whole)|personal|private|(?:their|your) own)|in (?:a|any) (?:way|manner)|as (?:a|an|if)|that|which|where|about|when (?!at work|on)|with (?!in)|on behalf|in the name)\b/;
const NARROW =
  /\b(?:working time|work time|patient care|care areas?|clinical areas?|treatment|while (?:caring|treating|driving|providing|on a ward round)|bedside|procedures?|surgery|theatres?|operating|sterile|exams?|examinations?|lectures?|during (?:class|rounds|handover|meetings)|on duty|official|patients?'?|hospital (?:accounts?|computers?|equipment|devices)|work (?:computers?|devices|equipment|e-?mail)|company (?:computers?|devices|equipment|e-?mail)|unless|without|medical advice|in the (?:hospital|organi[sz]ation|company|clinic)'s name|on behalf|until|fake|under (?:a )?false|anonymous\w*|pages? of|photos?|photograph\w*|images?|videos?)\b/;
const EVERYWHERE =
  /\b(?:at any time|at all times|(?:breaks?|lunch|meals?) included|includ(?:es|ing) (?:\w+ )?(?:breaks?|lunch|meals?)|even (?:on|during) breaks?|at no time|anywhere|in any form|of any kind|total(?:ly)?|entirely|completely|24 hours|on or off duty|whether (?:on|at)|while (?:employed|enrolled)|during (?:their|your) (?:employment|studies|training)|without exception)\b/;
const PREMISES =
  /\b(?:(?:on|in|at) (?:the )?(?:hospital|company|clinic|our|university|school|facility)(?:'s)? (?:premises|grounds|property|sites?|campus|buildings?|networks?)|on (?:the )?(?:premises|grounds|property|campus|site))\b/;
const FREE =
  /\b(?:free (?:on|during|outside|to)|except (?:on|during) (?:\w+ )?breaks?|outside (?:of )?(?:breaks?|working time)|breaks? (?:are|is) (?:yours|free|your own)|fine (?:on|during)|allowed (?:on|during)|on breaks?(?:,| is| are|$| outside))\b/;

/** Accounts of one's own that must go. */
const GIVES_UP =
  /\b(?:delete|deactivate|disable|close|give up|suspend|cancel)\b[^.;]{0,30}\b(?:(?:personal|private|own|social media|facebook|instagram|tiktok|twitter)(?: \w+)? accounts?|(?:all|their|your) (?:\w+ )?accounts?)\b|\b(?:personal|private|social.?(?:media|networking))\b[^.;]{0,60}\baccounts? (?:must|shall|should|are to|have to) be (?:deleted|deactivated|disabled|closed|suspended|given up)\b/;

/** A total ban on social media gets a warning, with what to do instead. */
export const rule: RuleModule = {
  meta: {
    id: 'policy/no-total-ban',
    family: 'policy',
    title: 'A policy teaches good use; it does not ban social media as such.',
    catalogue: ['POL-07'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'POL-07', title: 'National Labor Relations Act, 29 USC 157', locator: 'section 7: talk among staff, online too' },
      { id: 'POL-07', title: 'Mayo Clinic, sharing policy', locator: 'sites are not blocked, use is taught' },
    ],
    ...POLICIES,
  },
  trigger: 'always',
  judge(judging) {
    for (const clause of readDocument(judging.reading).clauses) if (isTotalBan(clause)) report(judging, clause);
  },
};

function isTotalBan(clause: Clause): boolean {
  const { what, sentence, who, modality } = clause;
  if (modality === 'must' && who === 'staff' && GIVES_UP.test(sentence)) return true;
  if (modality !== 'must not' || who !== 'staff' || !MEDIUM.test(what)) return false;
  if (FREE.test(sentence)) return false;
  const isAllPlaces = EVERYWHERE.test(sentence);
  if (isAllPlaces && /\b(?:posting|use|using|devices?|phones?|social media|accounts?)\b/.test(what) && !/\bpatient|\bphoto|\bofficial/.test(what))
    return true;
  if (PURPOSE.test(what) || NARROW.test(sentence)) return false;
  return isUseOfMedium(what) || PREMISES.test(what);
}

/** "use social media", "hold any personal account on …": the medium itself is used, not something else for its sake. */
function isUseOfMedium(what: string): boolean {
  const use = USE.exec(what);
  const medium = MEDIUM.exec(what);
  if (!use || !medium) return false;
  const between = what.slice(use[0].length, Math.max(use[0].length, medium.index));
  return between.length <= 30 && !/\b(?:to|for|address|e-?mail)\b/.test(between);
}

function report(judging: Judging, clause: Clause): void {
  const isUs = judging.post.author.jurisdiction === 'US';
  judging.report({
    severity: isUs || EVERYWHERE.test(clause.sentence) ? 'review' : 'advise',
    spans: [{ start: clause.start, end: clause.end }],
    what: `${quoteClause(judging, clause)} bans social media as such.`,
    why: isUs
      ? 'A total ban also silences protected talk among staff, on breaks and at home (National Labor Relations Act, section 7; a lawyer must confirm), it cannot be kept, and it teaches nobody how to keep patients private.'
      : 'A total ban cannot be kept, drives use into hiding, and teaches nobody how to keep patients private.',
    instead:
      'Teach instead: say what must never be shared, limit use to the time and place of care, leave breaks free, and train people before they post for you.',
    evidence: [{ signal: 'clause', weight: 2, reason: 'use as such is banned, without a purpose, a time of care or a place of care' }],
  });
}
