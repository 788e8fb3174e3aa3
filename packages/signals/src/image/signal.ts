import { lexicon, type SignalModule } from '@precept/engine';
import { longest } from '../shared/longest.ts';
import { phrases } from '../shared/phrases.ts';

/** Words that describe or announce a picture. */
export const IMAGE_WORDS = lexicon('image words', {
  'before-after': phrases(
    'before and after+; before & after; before after; before / after; before vs after; befores and afters; (swipe|scroll) (for|to see) (the)? (result|results|after|transformation|before); transformation (photo|pic|picture); day 1 vs; week 1 vs',
  ),
  screenshot: phrases(
    'screenshot+; screen shot+; screengrab+; screencap+; screen recording; print screen; snap of (the|my|our) screen; [ screenshot',
  ),
  selfie: phrases('selfie+; (us|me) in the (mirror|photo|pic); groufie; groupfie; ussie; wefie; selfies'),
  scan: phrases(
    'x ray attached; (this|her|his|the|their|attached|posted|sharing|share|behold|look at (this|the|his|her)) (x ray|xray|xrays|scan|ct|mri|mammogram|ultrasound|ecg|ekg|film|films|slide|angiogram|radiograph|opg); (x ray|xray|ct|mri|scan|ecg|ekg|slide|opg|angiogram) (pic|photo|image|images|below|above|attached|of the day|in (the)? comments)',
  ),
  photo: phrases(`
    photo+; photograph+; pic; pics; picture+; pictured; image+; snap; snapshot; polaroid; video clip; reel; (watch|see) (the)? (video|clip|reel); photo credit; photos by; in (the|this) (photo|picture|pic|video|clip|reel); see photo; see pic; pic below; photo below; pic above; photo attached; picture attached; attached (photo|picture|pic|image); swipe; caption this; live stream; livestream; boomerang; filter; footage;
    zoom in; if you zoom; readable; legible; in (the)? (background|foreground); alt text
  `),
});

/** Announcements and descriptions of pictures; what is in them nobody has looked at. */
export const signal: SignalModule = {
  name: 'image',
  kinds: ['image'],
  lexicons: [IMAGE_WORDS],
  trigger: { lexicon: true },
  sense(s) {
    for (const m of longest(s.matches(IMAGE_WORDS))) s.addTokens(m.from, m.to, { kind: 'image', type: m.value, confidence: 0.8 });
  },
};
