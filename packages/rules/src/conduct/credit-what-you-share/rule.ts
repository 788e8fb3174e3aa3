import { type Judging, lexicon, type Match, type RuleModule } from '@precept/engine';
import { newScale, type Scale, spansOf, weigh, wordsAt } from '../scale.ts';

type CreditWord = 'whole' | 'piracy' | 'uncredited' | 'machine' | 'altered' | 'credited' | 'sought';

const CREDIT = lexicon<CreditWord>('conduct-credit', {
  whole: [
    '(full|whole|entire|complete) (figure|figures|paper|article|pdf|chapter|textbook|book|table|guideline|question bank|slides|lecture|course)',
    '(figure|fig|table|chart) <num> (of|from)',
    '(screenshots|photos|scan|scans|copy|copies) of (the|every|each|all|their) (paper|article|textbook|book|journal|page|pages|chapter|slides|course|lecture)',
  ],
  piracy: [
    '(free|pirated|cracked|leaked) (pdf|pdfs|textbook|textbooks|ebook|ebooks|question bank|qbank|uworld|course|lectures|epub)',
    '(sci hub|scihub|libgen|library genesis|z library|zlibrary|torrent|torrents|telegram link|google drive link|drive link)',
    '(dm|message|inbox|comment) (me)? (for|to get) (the|a|your|free)? (pdf|pdfs|textbook|book|ebook|full text|full paper|slides)',
    'no copyright (infringement|intended)',
  ],
  uncredited: [
    'not my (photo|picture|pic|work|drawing|image|figure|art|slide|slides)',
    '(no|without) (credit|credits|attribution|permission|licence|license|citation)',
    '(stole this|stolen from|nicked from|ripped from|copied from|lifted from|found on google|from google images|credit to (the)? owner|credits to (the)? owner|source unknown|dunno who made|forgot who made|whoever made this|saw this somewhere)',
    '(behind a paywall|paywalled|paywall)',
    '(cropped|removed|erased|blurred) (out)? (the)? (watermark|logo|name|credit|signature)',
  ],
  machine: ['(ai|midjourney|dall e|chatgpt|generated|ai generated) (image|picture|photo|pic|art|generated|made|video|of)'],
  altered: [
    '(presented as|passed off as|posing as|pretending it is)',
    '(as|is|showing|this is|here is|presented as) (our|my) (ward|team|clinic|patient|nurse|unit|hospital|result|results|work)',
    '(photoshopped|edited|retouched|filtered|smoothed) (the|our|my|this) (picture|photo|image|result|results|scan)',
  ],
  credited: [
    "(cc by|creative commons|public domain|with permission|licensed|licence|license from|open access|credit|credits|photo by|image by|drawn by|(my|our) own (drawing|drawings|photo|photos|picture|pictures|work|figure|slides|image|images|art)|by the author|courtesy of|reproduced|cited|citation|source|doi|via|thanks to|marked as|labelled|labeled|author's)",
  ],
  sought: ['(sale|buy|bought|publisher|library card|borrow|request through)'],
});

const BASE = -2.2;
const REVIEW = 1.2;
const ADVISE = 0;

/** Third-party text and pictures with credit and a licence; machine-made pictures marked. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/credit-what-you-share',
    family: 'conduct',
    title: 'Share the work of others with credit and licence, and mark altered or machine-made pictures.',
    catalogue: ['PROF-15'],
    severity: 'review',
    decidedBy: 'machine',
    sources: [{ id: 'PROF-15', title: 'Roche professional rule “mind copyrights”; IBM guidelines', locator: 'credit; no silent alteration' }],
  },
  lexicons: [CREDIT],
  trigger: { lexicon: true },
  judge(judging) {
    const scale = weighCredit(judging);
    if (scale.places.length > 0 && scale.total >= ADVISE) report(judging, scale);
  },
};

function weighCredit(judging: Judging): Scale {
  const scale = newScale(BASE);
  const matches = judging.matches(CREDIT);
  const find = (value: CreditWord): Match<CreditWord> | undefined => matches.find((m) => m.value === value);
  const speak = (value: CreditWord, weight: number, reason: string): void => {
    const m = find(value);
    if (m) weigh(scale, CREDIT.name, weight, reason, spanOf(judging, m));
  };
  speak('whole', 1, 'a whole work or figure is shared');
  speak('piracy', 2.5, 'a copy without a licence is offered');
  speak('uncredited', find('whole') || find('piracy') ? 1.5 : 0.9, 'the maker gets no credit');
  if (find('machine')) {
    speak('machine', 0.8, 'the picture is made by a machine');
    speak('altered', 1.6, 'it is shown as real');
  }
  const isDenied = (m: Match<CreditWord>): boolean => matches.some((o) => o.value === 'uncredited' && o.from <= m.from && o.to >= m.to);
  if (matches.some((m) => m.value === 'credited' && !isDenied(m))) weigh(scale, CREDIT.name, -1.5, 'credit or a licence is given');
  if (find('sought')) weigh(scale, CREDIT.name, -0.8, 'the lawful way is named');
  return scale;
}

function spanOf(judging: Judging, m: Match<unknown>): { start: number; end: number } {
  const { start, end } = judging.reading.tokens;
  return { start: start[m.from] ?? 0, end: end[m.to - 1] ?? 0 };
}

function report(judging: Judging, scale: Scale): void {
  const spans = spansOf(scale, 3);
  judging.report({
    severity: scale.total >= REVIEW ? 'review' : 'advise',
    spans,
    what: `${wordsAt(judging, spans)} ${spans.length > 1 ? 'share' : 'shares'} work of others without credit or licence, or a picture that is not what it seems.`,
    why: 'Those who made the work lose their due, and readers who are misled by a picture trust the next one less.',
    instead: 'Name and link the maker, quote only what you need, use a licensed picture, or mark it as altered or machine-made.',
    evidence: scale.evidence,
  });
}
