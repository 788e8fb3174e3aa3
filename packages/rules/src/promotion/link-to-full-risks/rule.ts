import type { RuleMeta, RuleModule } from '@precept/engine';
import type { Signal } from '@precept/model';
import { MATTER, matterOf } from '../matter.ts';
import { isSober, prescriptionOf, quote } from '../promote.ts';
import { mayAdvertise, speakerOf } from '../speaker.ts';

const meta = {
  id: 'promotion/link-to-full-risks',
  family: 'promotion',
  title: 'The link beside a prescription product opens its complete risk information and says so.',
  catalogue: ['RX-04'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [
    {
      id: 'RX-04',
      title: 'FDA draft guidance on platforms with character space limitations, June 2014 (draft)',
      locator: 'direct link to a more complete discussion of risk',
    },
  ],
} as const satisfies RuleMeta;

/** Addresses that open complete risk information. */
const RISK_PAGE = /\/[^\s]*(?:risk|safety|isi|\bpi\b|prescribing|label|leaflet|smpc|medguide|warning|patient-?info)|\/pi(?:\.pdf)?$/;
/** Services that hide where a link leads. */
const SHORTENER = /^(?:bit|tinyurl|t|ow|goo|is|buff|lnkd|rb|cutt|short|rebrand|shorturl)\.[a-z]+$/;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: { signals: ['url'] },
  judge(judging) {
    const { post } = judging;
    if (speakerOf(post) !== 'company' || !mayAdvertise(post) || post.kind === 'bio' || post.kind === 'policy') return;
    const links = judging.of('url').filter((s) => s.value?.host !== '' && s.value?.host !== undefined);
    const [link] = links;
    if (!link) return;
    const matter = matterOf(judging);
    const product = prescriptionOf(matter);
    if (!product?.named || isSober(judging, matter)) return;
    const says = matter.all('riskLink').length > 0;
    const leads = links.some((s) => RISK_PAGE.test(addressOf(judging.reading.lower, s)));
    const short = links.find((s) => SHORTENER.test(String(s.value?.host)));
    if ((says || leads) && !short) return;
    const at = short ?? link;
    judging.report({
      severity: short && says ? 'advise' : 'review',
      spans: [{ start: at.start, end: at.end }],
      what: `${quote(judging, at)} stands beside ${quote(judging, product.hit)}, and ${short ? 'nobody can see where it leads' : 'nothing says that it opens the full risk information'}.`,
      why: 'People who want to know what could harm them land on praise, a coupon or a home page.',
      instead: 'Link to the page with the complete risks, and name the link "Risks".',
      evidence: [
        { signal: 'url', weight: 2, reason: short ? 'a shortened link hides its target' : 'the address is no risk page and nothing names it as one' },
      ],
    });
  },
};

const addressOf = (lower: string, { start, end }: Signal): string => lower.slice(start, end).replace(/^https?:\/\//, '');
