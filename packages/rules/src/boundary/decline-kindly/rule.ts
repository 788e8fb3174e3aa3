import { lexicon } from '@precept/engine';
import { phraseRule } from '../../shared/phrase-rule.ts';

type Decline = 'declines' | 'names care' | 'blames' | 'answers care';

const DECLINE = lexicon<Decline>('declining a connection', {
  declines: [
    "(i|we) (do not|don't|dont|never|can't|cannot|won't|am not able to|am not allowed to|can not) (friend|accept|add|befriend|connect with|follow back|take requests|be friends) *",
    "(sorry|thanks|thank you) (,)? (but)? (i|we) (do not|don't|can't|cannot|won't) *",
    "(i|we) (would|'d|would love to|wish i could) (,)? but",
    '(declining|i declined|have to decline|must decline) (your|the|this)',
    '(not accept|unable to accept) (your|the) (request|friend request|invitation)',
  ],
  'names care': [
    '(your|ur) (last|next|recent|first) (visit|appointment|surgery|treatment|admission|stay|session|scan)',
    "(because|since|as|while|after) (you|your) (are|were|'re|was|mum|mom|dad|son|daughter|treatment|visit|surgery|stay) (my|our|a|one of|in|under|is|with)? *",
    '(friend|add|accept|connect with|befriend) (my|our|former|current|ex)? (patients|patient|clients)',
    '(you|your) (being|are) (a|my|our) (patient|client)',
    '(i|we) (treated|nursed|looked after|saw|operated on) (you|your)',
  ],
  blames: [
    "(the|my) (hospital|boss|trust|manager|company|employer|hr|board|practice|admin) (spies|watches|would fire|won't let|forbids|doesn't let|does not let|is spying|monitors|would kill|hates|makes me)",
    '(they|hr) (spy|spies|watch|read everything|would fire|forbid|monitor)',
  ],
  'answers care': [
    '(but|and|also|ps|p . s .) (about|as for|regarding) (your|the) (rash|pain|dose|results|meds|tablets|symptoms|knee|scan|wound)',
    '(but|and|also) (try|take|stop|double|halve|keep taking) (the|your|more|less)? *',
  ],
});

export const rule = phraseRule({
  meta: {
    id: 'boundary/decline-kindly',
    family: 'boundary',
    title: 'A decline gives the rule as its reason: it names no care, blames nobody, and offers a proper way.',
    catalogue: ['BND-06'],
    severity: 'review',
    decidedBy: 'machine',
    sources: [{ id: 'BND-06', title: 'Mayo guideline 7 with its note; AMA on boundaries', locator: 'a polite reason' }],
    kinds: ['dm', 'reply', 'comment', 'request'],
  },
  lexicon: DECLINE,
  base: -1.8,
  asksFrom: 0.8,
  weigh({ add, has, weighing, judging }) {
    if (!has('declines')) return;
    add('declines', 0.6, 'a connection is declined');
    add('names care', 2.1, 'and care is named');
    add('blames', 1.7, 'and somebody else is blamed');
    add('answers care', 1.8, 'and a question on health is answered');
    weighing.addIf(
      /\b(?:inappropriate|unprofessional|weird|creepy|desperate|stalking|leave me alone|stop (?:asking|adding|following))\b/.test(
        judging.reading.lower,
      ),
      'tone',
      1.4,
      'and the other is scolded',
    );
  },
  what: (words) => `${words} declines in a way that confirms care, blames, or hurts.`,
  why: 'Others learn who is in care, and the person is turned away for a reason that is not true or not kind.',
  instead: 'Write that you keep this profile for family and old friends, and that they are welcome on the public page.',
});
