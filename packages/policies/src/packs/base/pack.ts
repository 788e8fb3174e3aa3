import { from, type Pack } from '../pack.ts';

const jama = from({
  title: 'DeCamp, Koenig, Chisolm: Social Media and Physicians’ Online Identity Crisis, JAMA 310(6)',
  date: '2013',
  status: 'opinion',
  text: 'seen in part',
  note: 'An opinion piece; its argument is known through the articles this project began with.',
});
const kestrel = from({
  title: 'Kestrel Health: social media guidelines for health care professionals and manufacturers',
  date: '2011',
  status: 'public toolkit',
  text: 'seen',
});
const agency = from({ title: 'AMA Insurance Agency blog: advice for physicians online', date: 'August 2011', status: 'opinion', text: 'seen' });
const better = from({ title: 'Better Health: the importance of social media in medicine', date: '2011', status: 'opinion', text: 'seen' });
const ours = from({ title: 'Precept’s own advice', date: '2026', status: 'our advice', text: 'seen' });

export const pack: Pack = {
  id: 'base',
  title: 'What holds for everybody',
  about: 'Anybody who works in health care and writes where others can read, whatever the account is called.',
  jurisdictions: [],
  clauses: [
    {
      id: 'public-space',
      says: 'Judge a post by whether it is fit for a public space, not by what the account is called.',
      source: jama('pages 581–582'),
      catalogue: ['PROF-01'],
      people: 'The check is built so and a test holds it there. Read findings so too: a private account is a public space.',
    },
    {
      id: 'disclaimer-is-no-defence',
      says: '"My own views" at the end of a bio takes nothing away from a finding.',
      source: better('employee bios and their disclaimers', { title: 'Pharma marketing blog on employee bios', date: 'August 2013' }),
      catalogue: ['PROF-02'],
      people: 'The check never counts a disclaimer as an excuse. Say so when somebody leans on one.',
    },
    {
      id: 'closed-groups',
      says: 'Closed groups, stories that vanish and direct messages get the same checks as public posts.',
      source: agency('private messages are tricky: assume that all is public'),
      catalogue: ['PRIV-21'],
    },
    {
      id: 'no-single-patient',
      says: 'Leave any one specific patient out of posts, even without a name: they may know themselves.',
      source: agency('avoid posting about any specific patient'),
      catalogue: ['PRIV-22', 'PRIV-11'],
    },
    {
      id: 'in-the-news',
      says: 'That a patient is in the news, or posted it themselves, gives staff no leave to comment.',
      source: ours('follows from confidentiality', { note: 'Rests on the privacy law of each country.' }),
      catalogue: ['PRIV-23'],
    },
    {
      id: 'no-guarantees',
      says: 'Promise no result of a product, service or treatment.',
      source: kestrel('no guarantees'),
      catalogue: ['CLM-01', 'CLM-02'],
    },
    {
      id: 'no-superlatives',
      says: 'Say best, first or better than only with a basis that others can look up.',
      source: kestrel('no exaggeration'),
      catalogue: ['CLM-04'],
    },
    {
      id: 'no-conversations',
      says: 'Keep private conversations, messages and meetings out of posts unless those involved agreed.',
      source: kestrel('private conversations'),
      catalogue: ['PROF-11'],
    },
    {
      id: 'no-harmful-statements',
      says: 'Post no unsupported allegation and no altered picture that can harm a person or a business.',
      source: kestrel('false or harmful statements'),
      catalogue: ['PROF-12'],
    },
    {
      id: 'respect',
      says: 'No contempt for patients or families, no slurs, no attacks on colleagues. Banter about football is fine.',
      source: kestrel('respect'),
      catalogue: ['PROF-07', 'PROF-08', 'PROF-09', 'PROF-10'],
    },
    {
      id: 'no-advice-to-one-person',
      says: 'Give no diagnosis, treatment or dose to one person in public. General teaching is welcome and says that it is general.',
      source: kestrel('medical advice'),
      catalogue: ['ADV-01', 'ADV-02', 'ADV-04', 'ADV-06'],
      people: 'A clinician decides on care, in a proper channel.',
    },
    {
      id: 'danger-first',
      says: 'A message that speaks of danger to life goes to a person at once, with local numbers. No machine answers it alone.',
      source: ours('danger to life comes before everything else'),
      catalogue: ['ADV-03'],
      people: 'The person on call answers and stays with it.',
    },
    {
      id: 'facts-have-a-basis',
      says: 'Health facts carry a source and a date, and say what is not known.',
      source: better('valuable, relevant, trustworthy'),
      catalogue: ['PROF-13', 'CLM-03'],
      people: 'Whether a statement is true is for people who know the field.',
    },
    {
      id: 'pause',
      says: 'Pause before you post: would you say it to a room of colleagues, patients and your manager?',
      source: kestrel('the room test'),
      catalogue: ['PROF-18'],
      people: 'Sleep on what is heated. The check reads tone, not the hour or the mood.',
    },
    {
      id: 'it-is-about-them',
      says: 'On an account that is for patients, keep praise of yourself and pictures of your leisure small.',
      source: better('it is about them, not you'),
      catalogue: ['PROF-21'],
    },
    {
      id: 'own-voice',
      says: 'Speak as yourself, with feeling and humour; "we" belongs to the organisation’s own accounts.',
      source: better('use your own voice'),
      catalogue: ['PROF-06'],
      people: 'Empathy is never a fault. Tell the organisation’s voice and your own apart.',
    },
    {
      id: 'say-who-you-are',
      says: 'Somebody who speaks on health as a professional usually says who they are; raising a concern may need no name.',
      source: ours('see the UK pack for the regulator’s words'),
      catalogue: ['PROF-05', 'PROF-03', 'PROF-04'],
      people: 'Decide openly when to stay without a name, and why.',
    },
    {
      id: 'global-audience',
      says: 'What is lawful at home may not be where it is read. Think of every country in the audience.',
      source: kestrel('connecting worldwide'),
      catalogue: ['PROF-17'],
    },
    {
      id: 'credit',
      says: 'Credit what you share, mark edits, and name where a cross-post first stood.',
      source: better('credits and provenance'),
      catalogue: ['PROF-15'],
    },
    {
      id: 'goal-per-account',
      says: 'Each account has an owner, a goal, an audience and a way to close it.',
      source: better('strategy goals'),
      catalogue: ['STR-01', 'STR-02', 'STR-04', 'PROF-22'],
      people: 'Write the goal of each account down, once a year look whether it still holds, and tie every figure you count to a goal.',
    },
    {
      id: 'ask-people',
      says: 'Ask staff what they think without names, and show everybody the counts, never the comments.',
      source: better('survey on an implementation plan', { title: 'Pharma marketing blog on implementation plans', date: 'August 2013' }),
      catalogue: ['STR-03'],
      people: 'Run the survey; small groups are never shown apart.',
    },
    {
      id: 'connections',
      says: 'Each channel has a criterion for who is let in: at home, those you would have at your house; at work, those you have met or called.',
      source: ours('the criteria of an article of 2010', {
        title: 'Prioritizing Social Media Participation',
        date: '2010',
        status: 'public toolkit',
      }),
      catalogue: ['BND-05', 'BND-04', 'BND-03', 'BND-07'],
      people: 'A person accepts or declines. Declining most requests is normal.',
    },
    {
      id: 'decline-kindly',
      says: 'Decline with the rule as the reason, confirm nothing about care, and offer a proper way.',
      source: agency('politely decline patients and co-workers'),
      catalogue: ['BND-06', 'BND-01', 'BND-02'],
      people: 'Send it yourself: nothing is declined by a machine.',
    },
    {
      id: 'helpline',
      says: 'Orders, bills, appointments and complaints go to the help line, without detail in public.',
      source: kestrel('customer service'),
      catalogue: ['MOD-01', 'MOD-02', 'MOD-08'],
      people: 'Keep the lines staffed and their numbers current.',
    },
    {
      id: 'comment-policy',
      says: 'A page open for comments shows its rules: what is removed and why, hours, emergencies, no medical advice.',
      source: agency('everyone may post, but the policy is clear'),
      catalogue: ['MOD-03', 'MOD-04', 'MOD-06', 'MOD-07', 'MOD-09'],
      people: 'Write the rules, watch the page in the hours you named, and remove only what the rules name.',
    },
    {
      id: 'second-report',
      says: 'Clearly unprofessional posts: tell the colleague first, report if it stays or is serious.',
      source: kestrel('misuse'),
      catalogue: ['PROF-20'],
      people: 'Whether it is misuse is for people, after a hearing.',
    },
    {
      id: 'look-at-yourself',
      says: 'Look at regular times at what is visible of you, and put errors right.',
      source: kestrel('monitor your presence'),
      catalogue: ['PROF-19', 'PROF-23'],
      people: 'Go through your profiles, ratings and privacy settings twice a year.',
    },
  ],
};
