import { toPost } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';

const look = (text: string): ReturnType<typeof check> => check(toPost({ text, kind: 'policy' }), basePolicy);
const rulesOf = (text: string): string[] => look(text).findings.map((f) => f.rule);

/** Clauses that silence, ban, demand or hide. */
const AMISS = [
  'Team members are expected to speak well of Fenwick Health and never to air grievances online.',
  'Caregivers will not discuss their paychecks with peers.',
  'Your tweets are a reflection of us, so keep anything about the workplace off the internet.',
  'Any employee who makes unfavorable remarks about leadership on a public site may be let go.',
  'Staffing levels, schedules and incident counts are confidential and are not to be disclosed to anyone.',
  'Media enquiries: under no circumstances may staff respond to journalists; send them all to PR.',
  'Before posting anything that refers to the health system, clear it with Marketing.',
  'Workforce members may not wear scrubs bearing our name in any online video.',
  'It is unacceptable to post content that would embarrass the organization.',
  'Employees shall maintain confidentiality about all hospital business, including compensation.',
  'You should never vent about your job online.',
  'Associates must not use electronic recording devices at work.',
  'Students are forbidden from using social media for the duration of the clinical placement.',
  'The use of Facebook, Instagram and similar sites is not permitted on campus, including during lunch.',
  'All personal internet use is banned during working hours.',
  'New hires must give HR a list of their social media handles.',
  "The IT department will review employees' personal profiles every quarter.",
  'Concerns regarding unsafe practice are to be addressed internally first and shall not be brought to the state before the compliance committee has ruled.',
  'If you notice a colleague complaining online about the unit, report it to your director.',
  'This policy is not meant to violate any law.',
  'Administrators may remove any comment for any reason.',
  'Posts criticising our doctors will be hidden.',
  'Personnel are to refrain from posting statements which could be viewed as malicious, obscene, threatening or disparaging of employees.',
  'Do not post pictures of the workplace.',
  "Don't talk about other employees or the company.",
  'Staff must be courteous and positive in every online interaction and must not bring the Trust into disrepute.',
  'Employees cannot disclose salary information, disciplinary actions or the content of team meetings.',
  'Use of the company name, logo or trademarks in personal posts is prohibited.',
  'Employees may not participate in discussions about unionization while on company property.',
  'No one may speak publicly about an ongoing internal investigation.',
  'Colleagues must think of the good name of the infirmary and leave out anything that might hurt it.',
  'Employees who want to criticize a decision of the board shall do so in the suggestion box and nowhere else.',
  'No member of staff is permitted to share opinions about working at Larkfield on any website.',
  'Interns are not to reveal how many hours they work.',
  'Every blog post by an employee requires the prior consent of the Chief Nursing Officer.',
  'It is strictly forbidden to film inside the building.',
  'Nurses should not wear union buttons in profile pictures.',
  'Personal opinions about company policy do not belong on social networks.',
  'The following conduct is prohibited: complaining about supervisors, sharing rotas, contacting the press.',
  'Discussion of bonuses between employees will be treated as misconduct.',
  'You are expected to be loyal to Brightwater Health in everything you publish.',
  "Team members shall not make any comment, positive or otherwise, concerning the company's labor negotiations.",
  'Facebook groups of employees are not allowed without a manager as a member.',
  'Employees must not use their phones or any social app from clock-in to clock-out, lunch included.',
  'Social networking is a privilege we do not extend to trainees: accounts must be deleted before the first day.',
  'As a condition of employment, you will add your manager as a friend on Facebook.',
  'Applicants shall sign in to their Instagram account in front of the interviewer.',
  'Any nurse who contacts the licensing board without telling the director first will be suspended.',
  'Staff shall direct all safety complaints to Risk Management and shall not share them with outside inspectors.',
  'We count the number of reports against each employee and take it into account in the yearly review.',
  'Residents are prohibited from mentioning the residency program in any post.',
  'Please refrain from saying anything critical about colleagues or the organization online.',
  'Members of the team may post about the hospital only after Public Affairs has signed off.',
  'Do not discuss internal affairs.',
  'All communications about your job must reflect positively on the organization.',
  'It is the policy of Eastmoor Clinics that what employees think of their working conditions stays out of the public eye.',
  'Our people are our ambassadors: posts that put us in a poor light are not acceptable.',
  'Do not air workplace grievances on Facebook or any other platform.',
  'Employees must avoid making derogatory comments about Eastmoor, its doctors or its board.',
  'Staff members are reminded that salary and schedule information is confidential.',
  'Sharing internal emails or screenshots of the roster with anyone is a dismissible offence.',
  'No photographs may be taken inside any Eastmoor building at any time.',
  'You need written permission from your manager to write about health care on your own blog.',
  "Eastmoor's name must not appear in your private profile.",
  'Members of the nursing team shall not form or join online groups in which the workplace is discussed.',
  'Disrespectful conduct towards management, online or offline, leads to dismissal.',
  'Employees should refrain from comments on pending union elections.',
  'Volunteers may not use Instagram, Facebook or similar apps for as long as they serve with us.',
  'During the entire shift, including meal periods, employees must not access social media.',
  'All staff shall hand in a list of their personal accounts with user names every January.',
  "Supervisors may request access to an employee's private profile when there is a complaint.",
  'Do not contact OSHA or the Joint Commission unless the compliance officer agrees.',
  'Whoever sees a negative post by a colleague has to tell Human Resources within the day.',
  'This rule shall be interpreted consistently with applicable law.',
  'The clinic may take down comments whenever it sees fit.',
  'Bad reviews on our page are deleted.',
  'Contractors are not authorized to discuss the terms of their engagement with employees.',
  'Employees are expected to keep their disagreements with leadership private.',
  'Team members must be positive when mentioning their employer.',
  'Nurses are barred from sharing their experiences at work in any public forum.',
  'Staff who criticize patient ratios on social media will face corrective action.',
  'An employee may only speak to the media after clearance by Legal.',
  'Any mention of litigation, wages or investigations is strictly off limits.',
  'Employees may not engage in political discussions or union solicitation on any company platform or on personal pages while they identify us as employer.',
  'Comments that reveal dissatisfaction with Brookline Dental are to be kept off the web.',
  'Staff must not friend each other on social networks.',
  'All social media content created by employees, whether on or off duty, is subject to prior review by Marketing.',
  'Any employee who speaks publicly about patient safety problems without going through the chain of command will be suspended.',
  'It is prohibited to photograph or record meetings with management.',
  'Employees shall not reveal the names, schedules, or contact details of co-workers to outsiders.',
  'Do not use our logo in a profile picture.',
  'Harassing or otherwise inappropriate posts may lead to discipline as management sees fit.',
  'Employees have no right to discuss discipline they received.',
  'Keep it positive! We never complain online.',
  'Trainees must disable their accounts before placement.',
  'HR will look at your private profile before every promotion.',
  'Workers who discuss forming a union on our premises will be asked to leave.',
];

/** Clauses that may stand: narrow, about patients, about official accounts, or that set people free. */
const FINE = [
  'Protected health information must never be posted, even when the patient has posted it first.',
  'You can say where you work; add that opinions are yours.',
  'Only trained spokespersons answer the press for Fenwick Health; as a private person you may speak with whom you like.',
  'Slurs, sexual jokes and threats are not tolerated.',
  'Never photograph patients, wristbands or whiteboards with names.',
  'Talk with colleagues about pay or schedules whenever you like, at work or online.',
  'If you are paid to mention a product, disclose it in the same post.',
  'Employees must not publish unannounced trial results or merger plans.',
  'Do not accept gifts from companies in return for posts.',
  'Account managers keep passwords in the vault and hand them over when they leave.',
  'Do not friend current patients on a personal account.',
  "Comments that reveal someone's diagnosis are hidden.",
  "Please do not use the ward's phones for personal calls while monitoring patients.",
  'A supervisor who retaliates against an employee for a post about staffing will be disciplined.',
  'We will not ask you for your passwords.',
  'Do not pretend to be someone else online.',
  'Ask the patient for written permission before you post a photograph.',
  'Employees who speak to regulators or reporters about safety are protected.',
  'You must not use patient lists to advertise a side business.',
  "Before you post on the hospital's page, a second person must approve the text.",
  'Keep phones in your pocket during procedures; use them on breaks as you like.',
  'Do not give individual medical advice in comments or private messages.',
  'Please credit photographers and authors.',
  'Do not post copyrighted images without permission of the owner.',
  'Staff may wear their badge and uniform in union photographs.',
  'Describe conditions and treatments in general terms only.',
  'Physicians must not prescribe through social media.',
  'This policy does not apply to talk about wages, hours or other working conditions.',
  'Report lost devices to the service desk at once.',
  'Never share login details for official accounts by e-mail.',
  'Be kind and respectful to patients and families in replies.',
  'Do not post while driving an ambulance.',
  'Residents should check their privacy settings twice a year.',
  'Do not record consultations without the consent of the patient.',
  'The communications team will archive posts on official channels for seven years.',
  'The infirmary welcomes honest opinions of staff, also critical ones.',
  'Do not post anything that could identify a patient, even to praise a colleague.',
  'The communications office clears posts on the corporate channels.',
  'A manager may not look through the private posts of applicants.',
  'Nobody needs permission to post on a personal account.',
  'Employees must not make threats against co-workers or managers.',
  'Staff should use the suggestion box if they like; they may also speak in public.',
  'You shall not use social media to market your private practice to our patients.',
  'Employees may not disclose a trade secret, for example the recipe of a compounded cream.',
  'Conversations about pay are protected; do not discipline anyone for them.',
  'Do not livestream from treatment rooms.',
  'Interns may reveal how many hours they work.',
  'Never comment on a review in a way that confirms that the writer is a patient.',
  "Employees must not use the hospital's logo on merchandise that they sell.",
  'Do not promise results.',
  'When you speak about our devices, say that you work here and link to the instructions.',
  "Posts in the hospital's name must be approved by two people.",
  'You may be disciplined for posts that harass a colleague because of religion or race.',
  'Keep patient records confidential.',
  'Please do not tag patients.',
  'Do not promote medicines for unapproved uses.',
  'Staff are asked not to answer medical questions in comments; refer people to their doctor.',
  "The IT department monitors the hospital's own computers; a notice on the screen says so.",
  'If inspectors call, you may speak with them; you may also ask counsel to be there.',
  'We delete comments that contain threats, spam or the names of patients.',
  'Do not identify patients, directly or by detail.',
  'When in doubt, ask the privacy officer before you post a picture from work.',
  "Please do not use the clinic's name in advertisements for your own business.",
  "Only Communications may open accounts in the clinic's name.",
  'Employees are welcome to disagree with us in public.',
  "Never share another person's password or use their login.",
  'Racist, sexist or threatening posts about colleagues lead to discipline.',
  'Keep patient charts and screens out of every picture.',
  'Supervisors must not ask applicants about their social media.',
  'You can post about your work, your pay and your hours.',
  'Do not promise cures or compare us with other clinics without evidence.',
  'Physicians shall not solicit reviews from patients.',
  "A nurse who posts a patient's photograph will be reported to the privacy office.",
  'Please be careful with humour about illness; patients read it.',
  'Staff must add #ad to every paid post.',
  'Posts on our page are approved by the medical director when they give health facts.',
  'You may not post during surgery.',
  'Do not accept a payment for a recommendation without telling readers.',
  'The clinic does not monitor private accounts.',
  'Employees must report a lost phone that holds work data.',
  'No one may be disciplined for a post about wages or schedules.',
  'Do not answer reviews with facts about the patient.',
  'Speak for yourself, not for the clinic.',
  'Students must not post images from the dissection room.',
  'You should not diagnose strangers on the internet.',
  'We hide comments that sell products or insult other visitors.',
  'Write alt text for every picture.',
  'Do not disclose unpublished study results before the congress.',
  'Research staff must not recruit participants through their private profiles without approval of the ethics board.',
  'Do not impersonate a colleague.',
  'During procedures phones are in the locker.',
  'Employees must not use patient lists or e-mail addresses for private messages.',
  "Never tell a patient's story without written authorization.",
  "If the press asks for the clinic's position, send them to Communications; your own view is yours to give.",
  'Interpreters must not repeat what they hear in a consultation.',
  'Nothing that identifies a patient goes online: no names, faces, rooms or dates.',
  'Employees may discuss politics and unions on their own pages.',
  'You may be friends with colleagues online if both of you like it.',
  'Posts on the corporate page go through Marketing.',
  'Anyone may speak publicly about safety problems; leave patients out of it.',
  'Do not record consultations.',
  "Do not give out a colleague's home address or private phone number.",
  'The logo is for official accounts; a picture of you in uniform is fine.',
  'Harassing posts (for example repeated sexual remarks to a colleague) may lead to discipline after a hearing.',
  'Staff with personal pages about medicine say that the views are theirs.',
  'Employees have the right to discuss discipline they received.',
  'Complain if you have to; just keep patients out of it.',
  'Trainees should check the privacy settings of their accounts before placement.',
  'HR will never look at your private profile.',
  'Workers may talk about forming a union on breaks.',
  'Requests from law enforcement for patient data are answered by the privacy officer only.',
  'Employees must not download patient files to private devices.',
  'Report suspected identity theft to IT.',
  'Do not use AI tools to write about a real patient.',
  'Contractors who post for us follow the same rules and disclose that we pay them.',
  "The clinic's emergency number must be pinned on every page.",
  'Do not discourage patients from leaving a review.',
  'We keep copies of official posts for six years.',
  'Please ask two people to read a post about a death.',
  'Staff must wear a badge at work.',
  'Do not send patient photographs by private messenger, not even to a colleague.',
];

describe('all rules together', () => {
  it.each(AMISS)('say something of “%s”', (clause) => {
    const { findings } = look(clause);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((f) => f.family === 'policy' && f.decidedBy === 'person')).toBe(true);
  });

  it.each(FINE)('let “%s” stand', (clause) => {
    expect(rulesOf(clause)).toEqual([]);
  });
});

const BROAD_POLICY = `Harrow Vale Hospital
Social Media Policy for Personnel
Effective: July 1, 2019

PURPOSE
Harrow Vale Hospital (“HVH”) recognizes that employees use social media. This policy sets out what is expected so that the reputation of HVH and the privacy of its patients are protected.

DEFINITIONS
“Social media” means any website or app on which people share content, such as Facebook, X, Instagram, TikTok, blogs and chat groups.

SCOPE
This policy applies to all employees, medical staff, students, volunteers and contractors.

POLICY
1. Personal use of social media during working hours is not permitted.
2. Employees must not disclose confidential or proprietary information of HVH, including but not limited to business plans, personnel matters and financial information.
3. Patient information must never be posted. This includes photographs, even where the patient's face cannot be seen.
4. Employees who identify themselves as affiliated with HVH must conduct themselves in a manner consistent with HVH's values at all times.
5. Employees shall not post comments about co-workers, supervisors, patients or vendors that are defamatory, harassing or disparaging.
6. HVH logos and trademarks may not be used without written consent.
7. All media inquiries must be directed to Public Relations. Employees may not speak to the media.
8. Photography or video recording on HVH premises is prohibited unless approved by Public Relations.
9. Employees are personally responsible for what they publish.
10. HVH reserves the right to monitor employees' use of social media, including personal accounts.
11. Employees must use a disclaimer: "The views expressed here are mine and not those of HVH".

ENFORCEMENT
Violations of this policy may result in disciplinary action, up to and including termination.

Nothing in this policy is intended to interfere with employees' rights under the National Labor Relations Act.

Questions should be directed to Human Resources.`;

const GOOD_POLICY = `# Social media at Calder Children's

*Version 4 · in force from 2 February 2026 · next review February 2027 · owner: Communications and Privacy Committee*

## Who this is for

This policy applies to everyone who works, studies or volunteers at Calder Children's, on any network, on duty or off.

## What stays yours

You may talk with each other and in public about pay, hours, staffing, safety, unions and how we are managed. You may criticise us. You may speak with reporters, inspectors and regulators for yourself, and you need not ask or tell us first. Nothing below limits any of that. For example, these are fine:

- "We were two nurses short again last night."
- A picture of you in your uniform on a picket line.
- A post that says our parking is too dear.

## What protects patients

1. Do not post anything from which a patient or a family could be recognised: names, pictures, dates, rooms, rare conditions, or a story that fits one child.
2. Do not photograph or record in care areas, because children and families are there. Break rooms and the street are not care areas.
3. Do not look patients up online, and do not accept friend requests from patients or their parents. Point them to our page.
4. Do not give individual medical advice in public or in messages. Say "I can't advise here, please call us".

## Speaking for Calder Children's

- Only the communications team posts on our official accounts; a second person must approve each post.
- Do not write in a way that seems to speak for the hospital. When you write about health and people can see where you work, add that opinions are yours.
- If you are paid by a company, or own part of it, say so in the same post.

## Time and equipment

Do not use social media during working time, except where it is your job. Breaks are yours.

## When something goes wrong

Tell the privacy officer on the same day, also when you are not sure. We do not punish anyone who reports in good faith. A report about a colleague's post is screened first; what may be protected speech goes to counsel only.

Side effects of a medicine that you read about go to the safety desk within one working day. Somebody in danger: call 911.

A breach is looked into by two people. You are heard. What follows depends on what happened, from a talk to dismissal.

## Private accounts

Managers must never ask for passwords, for a friend request, or for a look at your private account.

## Learn and ask

Everyone takes a thirty-minute course before posting for us and once a year. Check your own profiles and privacy settings twice a year. Questions: privacy@calder.example or extension 2210.`;

describe('a whole policy', () => {
  it('that silences is found clause by clause, and each finding points at its clause', () => {
    const { verdict, findings } = look(BROAD_POLICY);
    expect(verdict).toBe('review');
    const said = findings
      .filter((f) => f.rule === 'policy/no-chilling-clause')
      .flatMap((f) => f.spans.map((s) => BROAD_POLICY.slice(s.start, s.end)));
    expect(said).toContain('Employees may not speak to the media.');
    expect(said).toContain('HVH logos and trademarks may not be used without written consent.');
    expect(said.some((s) => s.startsWith('Patient information must never be posted'))).toBe(false);
    expect(new Set(findings.map((f) => f.rule))).toEqual(
      new Set([
        'policy/no-chilling-clause',
        'policy/no-password-demand',
        'policy/complete-policy',
        'policy/speak-of-working-time',
        'policy/state-speech-rights',
      ]),
    );
  });

  it('with a general savings clause is told that it cures nothing, with the date of the standard and who must confirm', () => {
    const f = look(BROAD_POLICY).findings.find((x) => x.rule === 'policy/no-chilling-clause');
    expect(f?.what).toContain('does not cure it');
    expect(f?.why).toContain('2 August 2023');
    expect(f?.why).toContain('lawyer must confirm');
  });

  it('that is narrow, complete and full of examples is clear', () => {
    expect(rulesOf(GOOD_POLICY)).toEqual([]);
  });

  it('is left alone by the rules about posts, but for the name of a patient', () => {
    expect(rulesOf('Never write that a cure is guaranteed, that a colleague is an idiot, or that a patient of room 4 died on Tuesday.')).toEqual([]);
    expect(rulesOf('For example, our patient Mrs Ellen Varga, 84, was posted last May.')).toContain('privacy/no-patient-name');
  });
});
