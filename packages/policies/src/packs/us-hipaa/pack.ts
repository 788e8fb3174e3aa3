import { from, type Pack } from '../pack.ts';

const rule = from({
  title: 'HIPAA Privacy Rule',
  date: 'text of 2002 and later',
  status: 'law',
  text: 'seen',
  note: 'Read in copies by others, not in the official edition.',
});
const ocr = from({
  title: 'HHS Office for Civil Rights: resolution agreements',
  date: '2 October 2019 and 14 December 2022',
  status: 'law',
  text: 'seen',
});
const part2 = from({
  title: '42 CFR Part 2, final rule 89 FR 12472',
  date: '16 February 2024; compliance since 16 February 2026',
  status: 'law',
  text: 'seen',
});
const breach = from({ title: 'HIPAA Breach Notification Rule', date: 'date not stated', status: 'law', text: 'not seen' });

export const pack: Pack = {
  id: 'us-hipaa',
  title: 'HIPAA privacy',
  about: 'Covered entities in the United States, their workforce and their vendors.',
  jurisdictions: ['US'],
  extends: ['base'],
  clauses: [
    {
      id: 'names',
      says: 'No name, initials, nickname or handle of a patient, a relative, an employer or a household member.',
      source: rule('45 CFR 164.514(b)(2)(i)(A)'),
      catalogue: ['PRIV-01'],
    },
    {
      id: 'places',
      says: 'No place smaller than a state; the first three digits of a ZIP code only where more than 20,000 people share them.',
      source: rule('45 CFR 164.514(b)(2)(i)(B)'),
      catalogue: ['PRIV-02'],
    },
    {
      id: 'dates',
      says: 'No date but the year. Words such as "last night" become dates through the time of the post.',
      source: rule('45 CFR 164.514(b)(2)(i)(C)', { note: 'That relative words count is our reading.' }),
      catalogue: ['PRIV-03'],
    },
    { id: 'ages', says: 'No age over 89; "90 or older" may stand.', source: rule('45 CFR 164.514(b)(2)(i)(C)'), catalogue: ['PRIV-04'] },
    {
      id: 'contacts',
      says: 'No telephone or fax number and no mail address of a patient or relative.',
      source: rule('45 CFR 164.514(b)(2)(i)(D)–(F)'),
      catalogue: ['PRIV-05'],
    },
    {
      id: 'numbers',
      says: 'No social security, record, plan, account, certificate or licence number.',
      source: rule('45 CFR 164.514(b)(2)(i)(G)–(K)'),
      catalogue: ['PRIV-06'],
    },
    {
      id: 'vehicles-devices',
      says: 'No plate, no vehicle number, no serial number of a device or implant.',
      source: rule('45 CFR 164.514(b)(2)(i)(L)–(M)'),
      catalogue: ['PRIV-07'],
    },
    {
      id: 'links',
      says: 'No web or network address that leads to a patient.',
      source: rule('45 CFR 164.514(b)(2)(i)(N)–(O)'),
      catalogue: ['PRIV-08'],
    },
    {
      id: 'voices',
      says: 'No voice, fingerprint or other mark of the body of a patient.',
      source: rule('45 CFR 164.514(b)(2)(i)(P)'),
      catalogue: ['PRIV-09'],
      people: 'Listen to recordings before they go out: the check reads text only.',
    },
    {
      id: 'faces',
      says: 'No full face or comparable picture: tattoos, scars and rooms count.',
      source: rule('45 CFR 164.514(b)(2)(i)(Q)'),
      catalogue: ['PRIV-10'],
      people: 'Look at pictures before they go out, and keep the signed authorization beside them.',
    },
    {
      id: 'hidden-data',
      says: 'Files carry no place, serial number or name in their data, and show no screen, wristband or whiteboard.',
      source: rule('45 CFR 164.514(b)(2)(i)(B), (H), (M), (Q), (R)', { note: 'That hidden data count is our reading.' }),
      catalogue: ['PRIV-12'],
      people: 'Remove the data of pictures, and look at the background.',
    },
    {
      id: 'combination',
      says: 'Nothing else that lets somebody recognise the patient, and no actual knowledge that the rest could.',
      source: rule('45 CFR 164.514(b)(2)(i)(R) and (b)(2)(ii)'),
      catalogue: ['PRIV-11'],
      people: 'Whether a text is de-identified is decided by people who know what readers know.',
    },
    {
      id: 'replies',
      says: 'A reply never confirms, denies or hints that somebody was treated, even where they said so themselves.',
      source: ocr('Elite Dental Associates; New Vision Dental'),
      catalogue: ['PRIV-13', 'MOD-02'],
    },
    {
      id: 'authorization',
      says: 'Marketing with a patient’s information needs a written authorization with all its elements.',
      source: rule('45 CFR 164.508(a)(3) and (c)(1)–(2)', { text: 'seen in part' }),
      catalogue: ['PRIV-14'],
      people: 'Whether an authorization is valid and freely given is for people; the form is kept with the post.',
    },
    {
      id: 'authorization-ends',
      says: 'A post stays inside its authorization and is taken down when that ends or is revoked; the form is kept six years.',
      source: rule('45 CFR 164.508(b)(5), (c)(1)(v) and 164.530(j)', { text: 'seen in part' }),
      catalogue: ['PRIV-15', 'REC-07'],
      people: 'Take posts down on the day, and keep the forms.',
    },
    {
      id: 'minors-and-dead',
      says: 'For children and those who cannot decide, the representative signs; the dead stay protected for 50 years.',
      source: rule('45 CFR 164.502(f), (g) and 160.103', { text: 'not seen' }),
      catalogue: ['PRIV-16'],
      people: 'Find the right person to sign.',
    },
    {
      id: 'substance-use',
      says: 'Nothing shows that a person was in a substance-use programme; psychotherapy notes are never a source.',
      source: part2('2.13 and 2.31; 45 CFR 164.508(a)(2) for psychotherapy notes'),
      catalogue: ['PRIV-17'],
    },
    {
      id: 'when-it-happened',
      says: 'A disclosure that should not have been is logged for six years and assessed for notice within 60 days.',
      source: breach('45 CFR 164.528(a)(1), 164.402 and 164.404', { text: 'seen in part' }),
      catalogue: ['PRIV-18'],
      people: 'The privacy officer assesses and decides on notices.',
    },
    {
      id: 'stricter-states',
      says: 'Where a state is stricter, its law comes on top: Texas reaches far more people and asks for training of its own.',
      source: rule('45 CFR 160.203(b); Texas Health and Safety Code chapter 181', { date: 'Texas 2011/2012', text: 'seen in part' }),
      catalogue: ['PRIV-19'],
      people: 'Ask counsel which state law reaches you.',
    },
    {
      id: 'training',
      says: 'Staff are trained in the policies, and a new version asks them again.',
      source: rule('45 CFR 164.530(b) and (i)', { text: 'not seen' }),
      catalogue: ['POL-06'],
      people: 'Train before anybody may post, and keep who read which version.',
    },
    {
      id: 'whistleblowers',
      says: 'Raising safety or fraud with authorities or counsel is not misuse.',
      source: rule('45 CFR 164.502(j)(1)', { text: 'not seen' }),
      catalogue: ['POL-04'],
      people: 'Counsel decides whether it is protected.',
    },
  ],
};
