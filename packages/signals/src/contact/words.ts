import { lexicon } from '@precept/engine';
import { phrases } from '../shared/phrases.ts';

/** Words that stand before a telephone number and say what it is, and words that tell whose it is. */
export const CONTACT_WORDS = lexicon('contact words', {
  spelt: ['dot (com|org|net|co|edu|ie|ca|au|nz|in|uk|me|example)'],
  phone: phrases(`
    call; calls; ring; phone; phones; telephone; tel; tel.; dial; text; sms; whatsapp; whats app; mobile; mob; mob.; cell; cell phone; landline; hotline; helpline; help line; call or text; line; messages to; answering at; support line; contact;
    reach; viber; signal; ph; ph.; phone number; bookings; booking line; enquiries; reception; switchboard; desk; office; callback; call back; or on; info line; healthline; lifeline; samaritans; poisons line; pager; bleep; emergency; emergencies
  `),
  fax: ['fax', 'fax to', 'fax number', 'fax no', 'faxed'],
  extension: ['ext', 'ext.', 'extn', 'extension', 'bleep', 'pager'],
  own: phrases(`
    (call|ring|phone|text|contact|email|e mail|write to|message|reach|whatsapp|visit) (us|our); our (line|lines|number|phone|office|desk|team|clinic|reception|helpline|hotline|switchboard|practice|surgery|ward|pharmacy|website|email|inbox|booking line|nurse line|safety team|records office|front desk|care desk|help desk|patient relations|liaison);
    (nurse|help|info|information|booking|bookings|advice|crisis|billing|press|media|appointment|appointments|feedback|complaints|support|quit|poisons|safety|hotline|recruitment|donor|ambulance|after hours|out of hours) (line|lines|desk|team|office|number|hub|centre|center|inbox|department);
    helpline; hotline; switchboard; reception; front desk; customer service; customer care; enquiries; patient relations; patient liaison; pals; patient experience; patient advice; office manager; practice manager; our office manager; media office; press office; human resources; hr; apply; register; registration; to book; book (on|at|by|via|a|an|your|now|with); bookings;
    appointments; for appointments; rsvp; tickets; donate; volunteer; feedback; safety team; medical information; drug safety; poison control; poisons information; lifeline; samaritans; healthline; healthdirect; trevor project; veterans; crisis text; emergency; (is|are|open) (open|staffed|free|24); open (daily|24|all|late|until|till); free call; toll free; call free; phone lines; visiting hours; opening hours; walk ins; orders; home delivery; consult fee; clinic; pharmacy; for details; more info; for information; enquire; hospital; school; contact hr; (dm|call|text|ring|whatsapp|message|email|write|write to) me; my (number|mobile|cell|phone|office|clinic|secretary|practice|rooms|pa|email|inbox|team)
  `),
  private: phrases(
    `
    (have|got|had|reach|reached|call|called|ring|rang|text|texted|phone|phoned|contact|try|get|find) (you|him|her|them) (at|on|under|via|by); (his|her|your|their|patient's|pt's|patients|mother's|mum's|mom's|dad's|father's|daughter's|son's|wife's|husband's) (number|cell|cell number|mobile|mobile number|phone|phone number|mail|email|e mail|email address|contact|contact number|landline|home number|whatsapp|details|next of kin);
    (number|email|contact|mobile|cell|phone) (for|of) (him|her|the patient|the family|the mother|the mum|the father|the wife|the husband|the daughter|the son|the pt|this patient|mr|mrs|ms|miss); (he|she) is (on|at); is this (still )?(your|her|his); on file; we have (you|your); (still|correct|right|current) (number|email|mobile); next of kin; nok; patient contact; contact of patient; leaked; give (him|her|them) a (call|ring|bell|shout); (call|ring|text) (his|her|the patient's) (wife|husband|mother|mum|mom|son|daughter|father|dad|family);
    (mr|mrs|ms|miss|mx) (*) (on|at); if anyone knows (him|her); his wife; her husband; her daughter; his daughter; her son; his son
  `.replace('(still )?', ''),
  ),
});

export type ContactWord = 'spelt' | 'phone' | 'fax' | 'extension' | 'own' | 'private';

/** Emergency, crisis and health-advice numbers of the public, digits only. */
export const HOTLINES = new Set(
  `911 988 999 112 111 119 000 101 102 103 104 105 106 108 110 113 114 115 116 117 118 122 123 128 193 811 211 311 1098 1091 1097 116123 131114 1737 85258 741741 686868 14555 14416 15400 0508828865 0800611116 1800022222 131126 18002221222 18662338255 8002221222 18002738255 8002738255 18006624357 18007997233 8007997233
   08001111 08006890880 03454647 03001231463 116000 116111 1800273825 18884467378 18664887386 8664887386 18001110`.split(/\s+/),
);
/** First part of an address that names a task, not a person. */
export const ROLE_MAILBOXES =
  /^(?:info|information|contact|hello|hi|hey|team|office|admin|reception|frontdesk|desk|safety|drugsafety|pv|pharmacovigilance|ae|feedback|complaints?|compliments|concerns?|pals|help|helpdesk|support|service|services|care|careline|patient|patients|patientrelations|patientexperience|relations|liaison|privacy|dpo|gdpr|hipaa|compliance|ethics|legal|media|press|pr|comms|communications?|news|newsletter|social|web|webmaster|hr|jobs?|careers?|recruit\w*|talent|volunteer\w*|events?|rsvp|register|registration|tickets|training|education|courses?|library|research|study|studies|trials?|clinical\w*|appointments?|booking\w*|bookings|schedul\w*|referrals?|billing|accounts?|finance|payments?|invoices?|donate|donations?|fundraising|give|giving|foundation|charity|medinfo|medical\w*|quality|returns|orders?|shop|sales|enquir\w*|inquir\w*|ask|mail|post|practice|surgery|clinic|ward|unit|pharmacy|nurses?|midwives|doctors|school|board|secretary|manager|director|noreply|no-reply|union|branch|chaplain\w*|security|it|records?|roi|welcome|join|membership|members|secretariat|conference|congress|abstracts?|editor\w*|submissions?|speak\w*|report|alerts?)(?:[._-]?[a-z]*\d?)*$/i;
export const FREE_MAIL =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|gmx|web|btinternet|sky|bigpond|rediffmail|mail|comcast|verizon|att|rogers|shaw|xtra|optusnet|talktalk|virginmedia|eircom|zoho|yandex)\./i;
