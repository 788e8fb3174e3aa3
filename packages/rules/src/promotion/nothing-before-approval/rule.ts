import { type Judging, Kind, type RuleMeta, type RuleModule } from '@precept/engine';
import { type Hit, MATTER, type Matter, matterOf, opens } from '../matter.ts';
import { benefitOf } from '../promote.ts';
import { isIndustry } from '../speaker.ts';
import { placesOf, Weighing, weighCues, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/nothing-before-approval',
  family: 'promotion',
  title: 'Nobody who develops or tests a medicine calls it safe, effective or awaited before it is approved.',
  catalogue: ['RX-08'],
  severity: 'block',
  decidedBy: 'person',
  sources: [
    { id: 'RX-08', title: '21 CFR 312.7(a)', locator: 'promotion of investigational drugs' },
    { id: 'RX-08', title: 'Directive 2001/83/EC', locator: 'Art. 87(1)' },
  ],
} as const satisfies RuleMeta;

const BASE = -2.5;
const BEYOND_DOUBT = 1.6;

const OPENING = { lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    const isResearcher =
      post.author.role === 'physician' ||
      post.author.role === 'nurse' ||
      post.author.role === 'pharmacist' ||
      post.author.role === 'hospital-account';
    if ((!isIndustry(post) && !isResearcher) || post.author.role === 'device-employee') return;
    if (post.kind === 'policy' || post.kind === 'request') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const early = matter.all('early')[0];
    const code = codeName(judging);
    const unapproved = matter.products.find((p) => p.own?.approvedIn?.length === 0);
    if (!early && !code && !unapproved) return;
    if (!isIndustry(post) && !OWN_TRIAL.test(judging.reading.lower)) return;
    const praise = benefitOf(judging, matter) ?? excited(judging) ?? matter.first('played');
    if (!praise) return;
    const weighing = new Weighing(BASE)
      .add('praise', 1.6, 'it is said to work, to be safe, or to be awaited', praise)
      .addIf(early !== undefined, 'early', 1.4, 'it is still in trials or under review', early)
      .addIf(code !== undefined, 'code', 1.1, 'a product in development is named by its code', code)
      .addIf(unapproved !== undefined, 'product', 2, 'the organisation lists it as not approved', unapproved)
      .addIf(matter.speaker === 'company', 'role', 0.4, 'the company itself speaks')
      .addIf(matter.has('gain') && matter.effects.length > 0, 'gain', 0.4, 'and in more than one way');
    weighCues(weighing, matter, {
      ask: [0.6, 'readers are told to ask for it'],
      played: [0.5, 'it is called safe'],
      neutral: [-2.6, 'it says what it is, or what the trial found'],
    });
    weighing.addIf(isCareful(matter, judging), 'careful', -1.5, 'it points to public results and interprets none');
    if (weighing.total <= 0) return;
    const spans = placesOf(judging, matter, weighing);
    judging.report({
      severity: matter.speaker === 'company' || weighing.total > BEYOND_DOUBT ? 'block' : 'review',
      spans,
      what: `${wordsAt(judging, spans)} promotes a medicine that is not approved.`,
      why: 'Patients put their hope, and trial volunteers their bodies, in something nobody has yet shown to be safe or to work.',
      instead: 'Say that it is being studied and is not known to be safe or effective, and link to the trial registry.',
      evidence: weighing.evidence,
    });
  },
};

const OWN_TRIAL =
  /\b(?:my|our) (?:[a-z]+ )?(?:trial|study|phase)\b|\bprincipal investigator\b|\bparticipants on\b|\bearly patients\b|\benrolling\b|\bjoin our\b|\badvise them\b|\bour (?:clinical )?trials unit\b/;
const EXCITED =
  /\b(?:proud|excited|thrilled|can't wait|cannot wait|cant wait|can't come soon|stunning|amazing|gorgeous|insane|unreal|impressive|promising|safe|effective|transforms?|get ready|coming 20\d\d|miracle|remarkabl[ey]|so well|extraordinary|so clean|this clean|hope|hold on|start packing|happy|thrill\w*|formality|biggest|clear their calendars|good one|worth the wait|soon enough)\b/;

function excited({ reading }: Judging): Hit | undefined {
  const found = EXCITED.exec(reading.lower);
  return found ? { start: found.index, end: found.index + found[0].length, from: 0, sentence: 0, negated: false } : undefined;
}

const CODE = /^[A-Z]{2,4}-?\d{2,5}$/;
/** Names of that shape that are no products in development. */
const NOT_CODE =
  /^(?:COVID|ISO|IEC|FSN|FDA|CFR|ICD|MDR|GLP|CD|IL|PD|HPV|HIV|RSV|EN|DM|RN|CE|UK|EU|US|BRCA|TNF|HB|NCT|SARS|H|P|DSM|GDPR|BMJ|ASCO|ESC|EASD|Q|FY|BP|A|B|M)-?\d/;

/** "NW-310", "HLD-4471": letters and a number as a product in development is called. */
function codeName({ reading }: Judging): Hit | undefined {
  const { count, kind, start, end } = reading.tokens;
  for (let i = 0; i + 1 < count; i++) {
    if (kind[i + 1] !== Kind.number || kind[i] !== Kind.word) continue;
    const from = start[i] as number;
    const name = reading.text.slice(from, end[i + 1]);
    if (CODE.test(name) && !NOT_CODE.test(name))
      return { start: from, end: end[i + 1] as number, from: i, sentence: reading.sentenceOf[i] as number, negated: false };
  }
  return undefined;
}

function isCareful(matter: Matter, { reading }: Judging): boolean {
  return (
    /\b(?:open access|not to interpret|press release|harms table|please read the|registry|stick to what it says)\b/.test(reading.lower) &&
    !matter.has('ask')
  );
}
