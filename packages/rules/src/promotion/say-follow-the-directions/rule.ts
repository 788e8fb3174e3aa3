import type { RuleMeta, RuleModule } from '@precept/engine';
import { isOrganisation, type Signal } from '@precept/model';
import { MATTER, matterOf, opens } from '../matter.ts';
import { benefitOf, isSober, offerOf, quote } from '../promote.ts';

const meta = {
  id: 'promotion/say-follow-the-directions',
  family: 'promotion',
  title: 'In Australia advertising of medicines and supplements says "Always follow the directions for use" where everybody sees it.',
  catalogue: ['INT-04'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [{ id: 'INT-04', title: 'Therapeutic Goods Advertising Code 2021', locator: 'mandatory statements, visible without "see more"' }],
} as const satisfies RuleMeta;

const OPENING = { signals: ['medicine'], lexicon: true } as const;
const STATEMENT = /\balways (?:read the label|follow the directions)\b|\bfollow the directions for use\b|\bread the label\b/;
/** Letters most networks show before "see more". */
const SHOWN = 210;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post, reading } = judging;
    if (post.author.jurisdiction !== 'AU' || !(isOrganisation(post) || post.author.role === 'pharmacist') || post.kind !== 'post') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const product = matter.products.find((p) => p.free) ?? supplement(judging.of('medicine'));
    const pushed = offerOf(judging, matter) ?? (post.author.role === 'pharma-account' ? benefitOf(judging, matter) : undefined);
    if (!product || !pushed || isSober(judging, matter) || VACCINE.test(reading.lower)) return;
    const at = STATEMENT.exec(reading.lower)?.index;
    if (at !== undefined && at < SHOWN) return;
    judging.report({
      severity: at === undefined ? 'review' : 'advise',
      spans: [{ start: product.start, end: product.end }],
      what:
        at === undefined
          ? `${quote(judging, product)} is advertised without the line that Australian law asks for.`
          : 'The line that Australian law asks for stands where many readers never see it.',
      why: 'People take more than the label says, or take it with something they should not.',
      instead: 'Write "Always follow the directions for use." near the beginning.',
      evidence: [{ signal: 'medicine', weight: 1.5, reason: 'a product is offered or praised in Australia, and the line is missing or late' }],
      fixes:
        at === undefined ? [{ label: 'Begin with the line', edits: [{ start: 0, end: 0, text: 'Always follow the directions for use. ' }] }] : [],
    });
  },
};

const VACCINE = /\bvaccin|\bflu (?:shot|jab)|\bimmunisation/;

function supplement(medicines: readonly Signal[]): Signal | undefined {
  return medicines.find((m) => m.type === 'supplement');
}
