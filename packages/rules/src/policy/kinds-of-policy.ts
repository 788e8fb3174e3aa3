import { type Document, oncePerDocument } from './clauses/index.ts';

const FEWEST_WORDS = 110;
const LONG = 260;
const FEWEST_CLAUSES = 5;

/** True for a text that is a whole policy; a lone clause or two is not, and nothing is missing from it. */
export function isWholePolicy(document: Document): boolean {
  const { words, clauses, headings } = document;
  if (words < FEWEST_WORDS || clauses.length < FEWEST_CLAUSES || isCommentPolicy(document)) return false;
  return headings.length >= 2 || words >= LONG;
}

/** True for rules of a page that tell visitors what becomes of their comments. */
export const isCommentPolicy: (document: Document) => boolean = oncePerDocument(({ headings, clauses }) => {
  const title = headings[0] ?? '';
  if (/\b(?:comment(?:s|ing)?|community|house|moderation|page) (?:policy|rules|guidelines)\b|\bcommunity standards\b/.test(title)) return true;
  if (/\b(?:employees?|staff|workforce|team members?|students?)\b/.test(title)) return false;
  const about = clauses.filter((c) => /\b(?:comments?|posts?|replies|content|messages?)\b/.test(c.sentence));
  const removal = about.filter((c) => /\b(?:remov\w+|delet\w+|hid(?:e|den|ing)|moderat\w+|block(?:ed|ing)?|ban(?:ned)?)\b/.test(c.sentence));
  const staff = clauses.filter((c) => /\b(?:employees?|staff members?|workforce|associates|nurses|team members?|students?)\b/.test(c.sentence));
  return removal.length > 0 && staff.length * 3 <= clauses.length && about.length * 2 >= clauses.length;
});
