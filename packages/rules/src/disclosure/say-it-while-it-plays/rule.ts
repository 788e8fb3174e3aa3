import { lexicon } from '@precept/engine';
import { phraseRule } from '../../shared/phrase-rule.ts';

type Playing = 'elsewhere';

const PLAYING = lexicon<Playing>('disclosure beside a film', {
  elsewhere: [
    '(ad|# ad|disclosure|disclosed|sponsorship|sponsor|sponsored|paid partnership|partnership|gifted) (is|info|details|tag|note|only|bit|stuff)? (in|only in|buried in) (the|my)? (description|caption|captions|comments|first comment|show notes|notes|bio|small print|end credits|about box)',
    '(who pays|who paid|legal stuff|the boring bit|fine print|sponsor) (is|are)? (in|below in|see) (the)? (description|caption|comments|show notes|notes|bio)',
    '(said|mentioned|disclosed) (it|the ad|the sponsor) (once|at the start|in minute one|at the beginning|at the end) (only)?',
  ],
});

export const rule = phraseRule({
  meta: {
    id: 'disclosure/say-it-while-it-plays',
    family: 'disclosure',
    title: 'In films, streams and podcasts a paid tie is spoken and shown, not left to the description.',
    catalogue: ['DIS-06'],
    severity: 'advise',
    decidedBy: 'machine',
    sources: [{ id: 'DIS-06', title: 'FTC Disclosures 101, November 2019', locator: 'video, live streams, stories' }],
  },
  lexicon: PLAYING,
  base: -1.2,
  asksFrom: 9,
  weigh({ add, weighing, judging }) {
    const { lower } = judging.reading;
    add('elsewhere', 1.2, 'the tie is told beside the film, not in it');
    weighing.addIf(
      /\b(?:video|reel|clip|live|stream|stor(?:y|ies)|podcast|episode|vlog|webinar)\b/.test(lower),
      'film',
      0.8,
      'it is a film, a stream or a podcast',
    );
    weighing.addIf(
      /\b(?:spoken|out loud|on screen|overlay|throughout|repeated|in the (?:video|film|episode) itself)\b/.test(lower),
      'in it',
      -2,
      'and in it too',
    );
  },
  what: (words) => `${words} leaves the tie where those who watch or listen do not see it.`,
  why: 'Most people never open a description, and take praise that was paid for as free advice.',
  instead: 'Say the tie in the first words, show it on screen, and repeat it in long streams.',
});
