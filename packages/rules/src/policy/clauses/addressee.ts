import type { Addressee } from './clause.ts';

const OFFICIAL =
  /\b(?:official(?:ly)?|corporate|company|hospital|clinic|organi[sz]ation(?:al)?)(?:'s)? (?:social media |media )?(?:accounts?|pages?|channels?|profiles?|handles?|sites?|presence)\b|\bour (?:own )?(?:social media )?(?:accounts?|pages?|channels?|profiles?|handles?)\b|\bspokes(?:person|people|man|woman)\b|\b(?:account|page|channel|community|social media) (?:managers?|administrators?|admins?|owners?|editors?|team|coordinators?|moderators?)\b|\bmoderators?\b|\bcommunications (?:team|department|staff)\b|\b(?:post|posts|posting|speak|speaks|speaking|write|writing|publish|publishing|act|acting|communicat\w+|comment|commenting)\b[^.]{0,30}? (?:on behalf of|in the name of|in (?:its|our) name|for) (?:the|our|us\b|st)/;
const ORGANISATION =
  /\b(?:managers?|supervisors?|leaders?(?:hip)?|human resources|hr|employers?|recruiters?|management|administration|it department|security|privacy office\w*|compliance|we|the (?:hospital|company|organi[sz]ation|clinic|health system|system|firm|trust|practice|employer|medical cent(?:er|re)|university|school|desk|committee))\s*$/;
const MANAGERS = /^\W*(?:(?:an?|any|each|every|the|our|all)\s+)?(?:supervisors?|managers?|leaders?|employers?|recruiters?|human resources)\b/;
const VISITORS =
  /\b(?:comment(?:er|or)s?|visitors?|followers?|fans?|page users?|users of (?:this|our) (?:page|site|channel)|community members|participants|members of the public)\b/;
const STAFF =
  /\b(?:employees?|staff|team members?|workforce|associates?|nurses?|physicians?|doctors?|clinicians?|students?|residents?|trainees?|volunteers?|personnel|workers?|caregivers?|colleagues?|you|everyone|nobody|no one|anyone|contractors?|partners?|faculty|members of staff)\b/;

/**
 * Whom a clause binds.
 * @param subject words before the modal, lower case. @param sentence the whole sentence with the lead-in. @param heading above it.
 */
export function addresseeOf(subject: string, sentence: string, heading: string): Addressee {
  const near = subject.slice(-60);
  if (ORGANISATION.test(near.trimEnd()) || MANAGERS.test(subject)) return 'organisation';
  if (OFFICIAL.test(sentence) && !/\bpersonal (?:account|page|profile|blog)/.test(sentence)) return 'official';
  if (VISITORS.test(subject)) return 'visitors';
  if (STAFF.test(subject)) return 'staff';
  if (OFFICIAL.test(heading) || /\bspeaking for\b|\bon behalf\b/.test(heading)) return 'official';
  if (/\bcomment(?:s|ing)? (?:policy|rules|guidelines)\b|\bhouse rules\b|\bcommunity (?:rules|guidelines)\b/.test(heading)) return 'visitors';
  return 'staff';
}

/** True where the words before a modal name no one who could act: "posts", "the hospital's name". */
export function isThing(subject: string): boolean {
  const said = subject.trim();
  return (
    /[a-z]{3}/.test(said) && !STAFF.test(said) && !VISITORS.test(said) && !ORGANISATION.test(said) && !MANAGERS.test(said) && !OFFICIAL.test(said)
  );
}
