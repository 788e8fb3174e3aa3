import { type Lexicon, lexicon } from '@precept/engine';

export type TalkWord = 'message' | 'room' | 'speech' | 'meeting' | 'screenshot' | 'overheard' | 'confidence' | 'allowed' | 'open';

/** Words of a private conversation; `allowed` and `open` say that those who spoke agreed, or that it was said in public. */
export const TALK: Lexicon<TalkWord> = lexicon('private-talk', {
  message: [
    "(texted|messaged|dmed|dm'd|whatsapped|emailed|e mailed|wrote|sent|snapped) me (this|that|it|at|last|back|saying|asking|to say|on whatsapp|in private|privately|again|a)",
    "(his|her|their|manager's|boss's|ceo's|consultant's|director's|matron's|colleague's) (text|texts|dm|dms|whatsapp|e mail|email|e mails|emails|private message|private messages|voice note|voice notes|voicemail|diary|letter to me)",
    '(text|texts|dm|dms|message|messages|email|e mail|whatsapp) (he|she|they|my boss|my manager|our manager|our ceo|my supervisor) (sent|wrote)',
    '(email|e mail|memo|note|letter|message|chat|thread) in full',
    '(manager|boss|ceo|director|consultant|matron|chief|dean|supervisor) (really|actually|just|literally)? (wrote|texted|messaged|emailed|e mailed) (this|that|me|us|it|at)',
    '(forwarding|sharing|posting|pasting|leaking) (in full|verbatim|word for word|(the|our|her|his) (chat|email|e mail|emails|conversation|dms|messages|group chat|voice note))',
    '(got|had|have|found|received) (this|these) in my (dm|dms|inbox|messages)',
    '(team|staff|ward|work|consultants|doctors|nurses|residents|department|unit|private) (whatsapp|whatsapp group|group chat|groupchat|slack|teams chat|telegram group)',
    '(leaked|private) (chat|chats|dm|dms|messages|texts|emails)',
  ],
  screenshot: [
    '(screenshot|screenshots|screen shot|screen shots|screengrab|screen grab|screencap|screencaps|ss) (of|from|attached|below|incoming|in (the)? (replies|comments|thread)|above|here|coming|to follow|or it didnt happen)',
    '(i|we) (have|got|took|kept) (the)? (screenshot|screenshots|receipts|recording|recordings)',
    "(recording|audio|voice note|tape) (of|from) (the|our|my|today's|this morning's|that)? (meeting|handover|consultation|consult|counselling|counseling|session|appointment|call|interview|appraisal|disciplinary|huddle|round|ward round|conversation|family meeting)",
    '(i|we) (secretly|quietly|discreetly)? (recorded|filmed|taped) (him|her|them|the meeting|the call|the conversation|my boss|my manager|the consultation|the handover)',
    '(recording|audio|screenshot|screenshots) (attached|below|in replies|in the replies|in comments|in bio)',
    '(secretly|hidden|quietly) (recorded|recording|filmed|taped|camera|mic)',
    '(attached|pasted|posted) (the)? (screenshot|screenshots|chat|conversation)',
  ],
  room: [
    '(meeting|handover|huddle|one to one|1 to 1|1:1|appraisal|interview panel|panel|debrief|disciplinary|supervision|mdt|board|committee|budget round|m&m) ',
  ],
  speech: [
    "(said|told (us|me|them|everyone)|quote|quoted|admitted|whispered|let slip|confessed|wrote|calls|called|announced|wanted (someone|somebody)|voted|agreed|shouted|laughed|joked|'we|we will)",
  ],
  meeting: [
    '(behind closed doors|closed door meeting|said in the (staff room|break room|office|corridor|lift|mess|changing room))',
    '(boss|manager|director|ceo|chief|matron|supervisor) in (the|our|my|his|her) (1:1|one to one|office|corridor|lift|elevator)',
    '(panel|board|committee) (wanted|voted|agreed behind|said no to)',
    '(chatham house|minutes of (the|our) (board|closed|private|management))',
  ],
  overheard: [
    '(overheard|eavesdropping|eavesdropped|overhearing)',
    "(couldn't|could not|couldnt) help (but)? (hear|hearing|overhear|overhearing)",
    '(heard|hear|listening) (them|him|her|the (consultant|consultants|bosses|managers|surgeons|doctors|nurses)) (talking|arguing|whispering|say|saying|through the (wall|door|curtain))',
    '(heard|listened) (it)? through the (wall|door|curtain|vent)',
    '(in|from) the (lift|elevator|corridor|stairwell|break room|mess|staff room|changing room|locker room) (today|yesterday|just now|this morning|tonight)',
  ],
  confidence: [
    '(told|confided|admitted|said) (to)? (me|us) in (confidence|private|secret|tears)',
    '(in strict|in|strictly in|in complete|in total) confidence',
    '(asked|begged|told|made) (me|us) (never|not) (to)? (repeat|tell|share|say|mention|pass)',
    '(swore|sworn) (me|us|to) (to)? secrecy',
    '(between (us|you and me|ourselves|you me and|these walls)|keep (this|it) (between|to yourself|quiet|in the group|within|secret)|this stays (here|between|in)|stays in this (group|chat)|stays between)',
    "(you|u) (did not|didn't|didnt) hear (it|this|that) from me",
    "(don't|dont|do not) (say|tell (anyone|them|him|her)) (i (said|told|sent)|it came|where|that i|you got)",
    "(don't|dont|do not) tell (my|the|our)? (boss|matron|manager|hr|charge nurse|consultant|ceo|supervisor|anyone|anybody)",
    '(nobody tell|no one tell|noone tell) (my|the|our)?',
    '(off the record|on the quiet|on the down low|on the dl|hush hush|on the hush)',
    "(not|isn't|wasn't|aren't|am not) (supposed|meant|allowed) to (say|share|tell|post|repeat|mention|talk|know|be (sharing|posting|saying|telling))",
    "(probably|really)? (shouldn't|shouldnt|should not) (be)? (say|saying|share|sharing|tell|telling|post|posting) this",
    "(spill|spilling|spilled|here is|heres|here's) (all)? the tea",
    '(delete (this)? (after|once|when) (reading|seeing|you)|vegas rules|group rules apply|closed group so)',
    "(haven't|havent|have not|hadn't|didn't|didnt) told a soul",
  ],
  allowed: [
    "(his|her|their|your|everyone's|full|written|with) (permission|blessing|consent|agreement|approval)",
    '(he|she|they) (said|says|agreed) (i|we) (can|could|may) (share|post|quote|tell)',
    '(happy|glad|asked|wanted|agreed) (for)? (me|us) to (share|post|quote|tell)',
    '(shared|posted|quoted|reproduced|used) (here)? with (permission|consent|his|her|their|kind)',
    '(who agreed|all agreed|everyone agreed|actors|role play|roleplay|simulated|my own (lecture|talk|words|notes|email|message|diary|chat))',
  ],
  open: [
    '(public|open|recorded|livestreamed|town hall|press) (town hall|meeting|hearing|session|lecture|briefing|conference|webinar|minutes|statement|consultation)',
    '(town hall|press release|press conference|published|public record|hansard|parliament|court|keynote|podcast|interview with|open letter|webinar|conference talk|grand rounds)',
    '(in public|publicly|on stage|on the record|on air|on tv|on the radio|on the bus|in the park|at the zoo|at the supermarket|at the school gate|in the cafe|in the playground)',
  ],
});
