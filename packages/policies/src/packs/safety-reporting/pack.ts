import { from, type Pack } from '../pack.ts';

const e2d = from({ title: 'ICH E2D(R1)', date: '15 September 2025; EU from 18 March 2026', status: 'regulator guidance', text: 'seen in part' });
const fda = from({
  title: '21 CFR 314.80',
  date: 'date not stated',
  status: 'law',
  text: 'seen in part',
  note: 'Read in summaries; the official text was not reached.',
});
const e2b = from({
  title: 'ICH E2B(R3)',
  date: '2012/2013; FDA edition February 2014; EU guide 2021',
  status: 'regulator guidance',
  text: 'seen in part',
});

export const pack: Pack = {
  id: 'safety-reporting',
  title: 'Reporting of side effects and device problems',
  about: 'Companies with medicines or devices on the market, and all who work for them.',
  jurisdictions: ['US', 'EU', 'UK'],
  clauses: [
    {
      id: 'recognise',
      says: 'A text that may hold patient, reporter, product and event goes to safety. Better one too many.',
      source: e2d('four elements'),
      catalogue: ['PV-01'],
      people: 'The safety team decides whether it is a case.',
    },
    {
      id: 'clock',
      says: 'The clock starts when anybody in the company knows: 15 days for what is serious and unexpected.',
      source: fda('(c)(1)(i)–(ii)'),
      catalogue: ['PV-02'],
      people: 'Pass it on the same day. Safety reports.',
    },
    {
      id: 'incomplete',
      says: 'What is incomplete is recorded too, and nobody is pressed for health details in public.',
      source: e2d('follow-up'),
      catalogue: ['PV-03'],
      people: 'Follow up by a private way.',
    },
    {
      id: 'own-channels',
      says: 'Channels that the company owns, pays for or controls are screened often enough.',
      source: e2d('digital media under responsibility'),
      catalogue: ['PV-04'],
      people: 'Open none without a screening plan.',
    },
    {
      id: 'other-channels',
      says: 'Nobody has to search the whole web; what becomes known is assessed.',
      source: e2d('other platforms'),
      catalogue: ['PV-05'],
      people: 'A listening project has its own plan.',
    },
    {
      id: 'special-situations',
      says: 'Pregnancy, overdose, misuse, errors, off-label use, lack of effect and quality defects count without harm too.',
      source: e2d('special situations'),
      catalogue: ['PV-06'],
      people: 'Train moderators on the list.',
    },
    {
      id: 'record',
      says: 'The record can be given on with the standard elements, empty where nothing is known.',
      source: e2b('elements C, D, E, G, H', { note: 'Element numbers are from memory.' }),
      catalogue: ['PV-07'],
      people: 'Safety fills in and sends.',
    },
    {
      id: 'answer',
      says: 'The public answer thanks and gives the safety contact; no advice, no argument. A copy is kept before anything is hidden.',
      source: e2d('practice', { text: 'not seen' }),
      catalogue: ['PV-08'],
      people: 'Use the approved wording.',
    },
    {
      id: 'devices',
      says: 'Device deaths, injuries and malfunctions have a clock of their own.',
      source: fda('21 CFR 803.10(a)–(c)', { title: 'FDA: medical device reporting', text: 'seen' }),
      catalogue: ['PV-09'],
      people: 'The complaint unit decides and reports.',
    },
    {
      id: 'serious-words',
      says: 'Death, danger to life, hospital, disability or birth defect set the first place in the queue.',
      source: fda('(a), definitions'),
      catalogue: ['PV-10'],
      people: 'Only a person lowers it, with a reason.',
    },
    {
      id: 'privacy',
      says: 'Identities stay apart from marketing and are withheld where the rule says so.',
      source: fda('(i)', { text: 'not seen' }),
      catalogue: ['PV-11'],
      people: 'Give marketing counts only.',
    },
  ],
};
