import { from, type Pack } from '../pack.ts';

const model = from({
  title: 'FSMB Model Policy Guidelines for the Appropriate Use of Social Media',
  date: '2012',
  status: 'professional code',
  text: 'seen in part',
  note: 'Replaced in April 2019 by "Social Media and Electronic Communications", of which only the introduction was seen.',
});
const joint = from({
  title: 'ACP and FSMB: Online Medical Professionalism, Ann Intern Med 158:620–627',
  date: '2013',
  status: 'professional code',
  text: 'seen in part',
});

export const pack: Pack = {
  id: 'fsmb',
  title: 'State medical boards (FSMB, ACP)',
  about: 'Physicians licensed in the United States.',
  jurisdictions: ['US'],
  extends: ['base'],
  clauses: [
    {
      id: 'confidentiality',
      says: 'Standards of confidentiality and respect hold online as they do at the bedside.',
      source: joint('position 1'),
      catalogue: ['PRIV-11', 'PRIV-22', 'PROF-07'],
    },
    {
      id: 'two-spheres',
      says: 'Keep the professional and the social apart where it can be done, and behave in both.',
      source: joint('position 2', { note: 'JAMA 2013 and the AMA’s present text hold that they cannot be kept apart.' }),
      catalogue: ['PROF-23', 'PROF-01'],
      people: 'Choose one profile or two; the check treats both alike.',
    },
    {
      id: 'proper-channels',
      says: 'Mail and messages to patients only in a standing relation, with consent, and in the record.',
      source: joint('position 3'),
      catalogue: ['ADV-05', 'ADV-02'],
    },
    {
      id: 'self-audit',
      says: 'Look at yourself online at set times and correct what is wrong.',
      source: joint('position 4'),
      catalogue: ['PROF-19'],
      people: 'Put a day in the calendar.',
    },
    { id: 'lasting', says: 'Posts can reach far and follow a career.', source: joint('position 5'), catalogue: ['PROF-10', 'REC-08'] },
    {
      id: 'pause',
      says: 'Pause before you post.',
      source: joint('table of advice', { text: 'not seen' }),
      catalogue: ['PROF-18'],
      people: 'Leave a heated draft until tomorrow.',
    },
    {
      id: 'no-online-friends',
      says: 'Patients on personal networks are discouraged; never talk of care there.',
      source: model('online relations', { text: 'seen in part' }),
      catalogue: ['BND-01', 'ADV-05'],
      people: 'Point to the practice’s page.',
    },
    {
      id: 'relation-may-begin',
      says: 'Advice to one person online can begin a relation of care.',
      source: model('on when a relation begins'),
      catalogue: ['ADV-01', 'ADV-06'],
      people: 'Practise only where you are licensed.',
    },
    {
      id: 'credentials',
      says: 'Titles and certification are true; conflicts of interest are said.',
      source: model('credentials and interests'),
      catalogue: ['PROF-04', 'DIS-01'],
    },
    {
      id: 'looking-up',
      says: 'Do not look patients up out of curiosity.',
      source: model('visits to patients’ profiles'),
      catalogue: ['BND-09'],
      people: 'Write down a safety reason where there is one.',
    },
    {
      id: 'teaching',
      says: 'Teachers do not use their place to make or press connections.',
      source: joint('on trainees', { text: 'not seen' }),
      catalogue: ['BND-08'],
      people: 'Keep grades and references out of social channels.',
    },
    { id: 'contempt', says: 'No disrespect of patients in blogs or posts.', source: model('examples of harm'), catalogue: ['PROF-07'] },
  ],
};
