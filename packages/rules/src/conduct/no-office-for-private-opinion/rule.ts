import { type Judging, Kind, lexicon, type Match, type RuleModule, Seen, word } from '@precept/engine';
import { newScale, type Scale, spansOf, weigh, weighFrames, wordsAt } from '../scale.ts';

type OfficeWord = 'side' | 'endorse' | 'office' | 'mail' | 'private' | 'protected';

const OFFICE = lexicon<OfficeWord>('conduct-office', {
  side: [
    '(vote|voting) (no|yes|for|against|out|labour|tory|conservative|republican|democrat|green|bjp|congress|apc|pdp|anc) ',
    'vote (no|yes) on',
    '(elect|re elect|reelect|unseat|vote out)',
    '(campaign for|canvass for|donate to|support) (the)? (mayor|senator|candidate|councillor|party|campaign of|measure)',
    '(boycott|sack the|kick out the) (minister|mayor|government|party)',
  ],
  endorse: [
    '(five|5) (star|stars) (review|rating|for|from|to)',
    "(my|our) (cousin|brother|sister|wife|husband|friend|mate|uncle|aunt|mother|father|son|daughter)('s|s)? (shop|restaurant|salon|gym|business|vitamin|supplement|startup|bakery|book|law firm|estate agency)",
    '(personally|officially) (endorse|recommend|vouch for)',
  ],
  office: [
    '(as|signed) (the)? (chief|head|director|lead|chair|ceo|cmo|cno|medical director|chief nurse|chief dietitian|chief physician|superintendent|matron) (of|at|dietitian|physician|nurse|pharmacist|surgeon|radiologist|medical|executive)',
    '(chief|head|lead) (dietitian|physician|nurse|pharmacist|surgeon|radiologist|dentist|midwife|medical officer)',
    '(on behalf of|official (statement|account|page) of|speaking for|in the name of) (the|our|my)? (hospital|clinic|trust|department|ward|practice|company|team|unit)',
    '(work|hospital|nhs|company|official|department|trust) (account|letterhead|handle|logo|uniform|badge)',
    '(hospital|trust|company|department) (letterhead|logo|stamp|seal)',
  ],
  mail: ['my (work|hospital|office|nhs) (email|e mail|address|mail)'],
  private: [
    '(sell|selling|for sale|sublet|rent|renting|raffle|petition|sign my|my side (business|hustle)|holiday let|airbnb|crypto|tupperware|mlm|campaign|election|party|candidate|measure|referendum)',
  ],
  protected: [
    '(union|unions|strike|staffing|safe ratios|picket|pay|wages|polling|register to vote|registered to vote|is tuesday|i will vote|i voted|get the vaccine|hand hygiene|best picture|star baker|favourite|favorite|contest|competition|name for|mascot)',
  ],
});

const BASE = -2.4;
const REVIEW = 0.45;
const ADVISE = 0;
const OFFICIAL_ROLES = new Set(['hospital-account', 'pharma-account']);

/** Private opinion without the weight of an office, a work address or a logo. */
export const rule: RuleModule = {
  meta: {
    id: 'conduct/no-office-for-private-opinion',
    family: 'conduct',
    title: 'Keep private opinion and private business apart from job title, work address, logo and official account.',
    catalogue: ['PROF-16'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      {
        id: 'PROF-16',
        title: 'Mayo early guideline 4; Roche code of conduct',
        locator: 'personal e-mail as identification; channels run by communications',
      },
    ],
  },
  lexicons: [OFFICE],
  trigger: { lexicon: true },
  judge(judging) {
    const scale = weighOffice(judging);
    if (scale.places.length > 0 && scale.total >= ADVISE) report(judging, scale);
  },
};

function weighOffice(judging: Judging): Scale {
  const matches = judging.matches(OFFICE);
  const scale = newScale(BASE);
  const find = (value: OfficeWord): Match<OfficeWord> | undefined => matches.find((m) => m.value === value);
  const speak = (value: OfficeWord, weight: number, reason: string): void => {
    const m = find(value);
    if (m) weigh(scale, OFFICE.name, weight, reason, spanOf(judging, m));
  };
  const isOfficial = OFFICIAL_ROLES.has(judging.post.author.role);
  const hasOpinion = find('side') ?? find('endorse') ?? find('private');
  if (!hasOpinion) return scale;
  speak('side', 1.3, 'readers are asked to take a side in politics');
  speak('endorse', 1.1, 'a private business is recommended');
  if (!find('side') && !find('endorse')) speak('private', 0.7, 'private business');
  speak('office', 1.6, 'an office or an official channel lends it weight');
  speak('mail', 1.7, 'a work address is used');
  if (isSigned(judging)) weigh(scale, 'reading', 1.6, 'it is signed with a handle');
  if (isOfficial && find('side')) weigh(scale, 'post', 1.8, 'it comes from an official account');
  if (find('protected')) weigh(scale, OFFICE.name, -1.6, 'working conditions, or a call to take part');
  weighFrames(judging, scale, { fiction: -1.2, news: -1.5, historical: -1.2 });
  return scale;
}

/** "@StOrlaCardiology: …" at the start of a sentence. */
function isSigned({ reading }: Judging): boolean {
  if (!(reading.tokens.seen & Seen.at)) return false;
  return reading.sentences.some(({ from }) => reading.tokens.kind[from] === Kind.handle && word(reading, from + 1) === ':');
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
    what: `${wordsAt(judging, spans)} ${spans.length > 1 ? 'lend' : 'lends'} an office or an official channel to a private matter.`,
    why: 'Readers, patients among them, take it for the word of the organisation, which has not agreed to it.',
    instead: 'Say it from a private account, with a private address, and without title or logo.',
    evidence: scale.evidence,
  });
}
