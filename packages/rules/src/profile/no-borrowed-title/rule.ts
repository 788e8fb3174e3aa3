import { isOrganisation } from '@precept/model';
import { type BioLook, bioRule } from '../shared/bio-rule.ts';

/** Roles for which "doctor", "surgeon" and the like are their own words. */
const DOCTORS: ReadonlySet<string> = new Set(['physician']);
/** A word with a star that no second star closes: "trained*", "MD*". */
const STARRED = /(?<!\*[^*\n]{0,30})[\p{L}\d)]\*(?![\p{L}*])/u;
const FOOTNOTE = /(?:^|[\s(|•])\*\s?[\p{L}\d]/u;

export const rule = bioRule({
  meta: {
    id: 'profile/no-borrowed-title',
    family: 'profile',
    title: 'A bio claims no title, board or training that its author does not hold.',
    catalogue: ['PROF-04'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      { id: 'PROF-04', title: 'FSMB Model Policy Guidelines 2012', locator: 'no misrepresentation of credentials' },
      { id: 'PROF-04', title: 'Health Practitioner Regulation National Law (AU)', locator: 'title protection' },
    ],
  },
  base: -1.6,
  asksFrom: 0.05,
  weigh(look) {
    const { weighing, post, has } = look;
    const isDoctor = DOCTORS.has(post.author.role);
    weighTitle(look, isDoctor);
    look.add('like a doctor', 2.2, "somebody else's title is claimed by likeness");
    look.add('thin training', has('honest status') ? 0.6 : 1.7, "the training is thin, bought or nobody's");
    look.add('empty board', 2.2, 'the board or certificate is not one of that field');
    if (look.add('licence gone', has('still practises') ? 1.6 : 0.9, 'the licence is gone or never was'))
      weighing.addIf(has('still practises') && !has('honest status'), 'bio: still practises', 1.2, 'and patients are still invited');
    if (look.add('official voice', 0.8, 'an official voice is claimed'))
      weighing.addIf(has('not official') || !isOrganisation(post), 'bio: official', 1.3, 'by somebody who does not hold it');
    if (look.add('prestige', 0.7, 'a famous name stands for training'))
      weighing.addIf(!isDoctor && post.author.role !== 'dentist', 'role', 0.8, 'the author is no doctor');
    look.add('honorary', 0.9, 'the title is honorary');
    weighStar(look);
    if (!has('still practises')) look.against('left', -0.8, 'it is said to be past');
    look.against('honest status', -1.6, 'the limits are stated');
  },
  what: (words) => `In the bio, ${words} may claim a title, board or training that is not held.`,
  why: 'People who look for care trust a title and follow advice they would otherwise question.',
  instead: 'Write the degree, the register and the specialty as they stand in your record, in full and without a star.',
});

/** "Hormone doctor", "skin surgeon", "MD (2027)": titles of those who are not, or not yet, doctors. */
function weighTitle({ bio, has, add, weighing, post }: BioLook, isDoctor: boolean): void {
  const title = bio.credentials.find((c) => c.sort === 'title' || /^m\.?d\.?$/i.test(c.text));
  if (has('unfinished') && (title || has('borrowed title'))) {
    const isStudent = post.author.role === 'student';
    weighing.add('bio: unfinished', isStudent || !isDoctor ? 1.3 : 0.5, 'the training is not finished');
    if (title) weighing.add('bio: title', 1.4, 'a title is used already', title);
  }
  if (
    add(
      'borrowed title',
      isDoctor ? 0.9 : 1.8,
      isDoctor ? 'the field named is no specialty' : "a doctor's title is claimed for a field that has none",
    )
  )
    weighing.addIf(isDoctor && post.author.jurisdiction === 'AU', 'jurisdiction', 1.3, 'the title is protected');
  const role = bio.roles.find((r) => r.profession === 'physician' && !r.isPast && r.end - r.start < 40);
  const isNoDoctor = ['influencer', 'nurse', 'staff', 'student', 'pharmacist', 'public'].includes(post.author.role);
  weighing.addIf(
    role !== undefined && isNoDoctor && !has('borrowed title') && /\b(?:doctor|doc|physician|surgeon|specialist|consultant|medic)\b/i.test(role.text),
    'bio: role',
    1.2,
    "a doctor's role, though the author is none",
    role,
  );
  weighing.addIf(
    title !== undefined && isNoDoctor && has('care offered') && has('message me'),
    'bio: title',
    1.4,
    "a doctor's title invites people to send their health questions",
    title,
  );
}

/** "Harley St trained*": the star takes back what the word gave. */
function weighStar({ judging: { reading }, weighing }: BioLook): void {
  if (!reading.text.includes('*')) return;
  const starred = STARRED.exec(reading.text);
  if (!starred) return;
  const at = starred.index + 1;
  const from = reading.text.lastIndexOf(' ', at - 1) + 1;
  weighing.add('star', FOOTNOTE.test(reading.text) ? 2.2 : 1.9, 'a star takes back what the word claims', { start: from, end: at + 1 });
}
