import { type Judging, type RuleMeta, type RuleModule, Seen } from '@precept/engine';
import { MATTER, matterOf, opens } from '../matter.ts';
import { establishedAfter, type Named } from '../products.ts';
import { isSober, quote } from '../promote.ts';
import { mayAdvertise, speakerOf } from '../speaker.ts';

const meta = {
  id: 'promotion/name-the-ingredient',
  family: 'promotion',
  title: 'A brand name is accompanied by the established name of its medicine.',
  catalogue: ['RX-05'],
  severity: 'review',
  decidedBy: 'machine',
  sources: [{ id: 'RX-05', title: '21 CFR 202.1(b)(1)-(2)', locator: 'established name with the brand name' }],
} as const satisfies RuleMeta;

const OPENING = { signals: ['medicine'], seen: Seen.hash, lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post } = judging;
    if (speakerOf(post) !== 'company' || post.author.role !== 'pharma-account' || !mayAdvertise(post)) return;
    if (post.kind === 'bio' || post.kind === 'policy' || post.kind === 'request') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const brands = matter.products.filter((p) => p.type === 'brand' && !p.free && p.kind !== 'device');
    const [brand] = brands;
    if (!brand || isSober(judging, matter) || brands.some((b) => hasEstablished(judging, b))) return;
    const { generic } = brand;
    judging.report({
      severity: 'review',
      spans: [{ start: brand.start, end: brand.end }],
      what: `The brand name ${quote(judging, brand)} stands without the established name of the medicine.`,
      why: 'Readers cannot tell that it is a medicine they already take or must not take.',
      instead: generic
        ? `Write "${brand.name} (${generic})" where the brand is first named.`
        : 'Put the established name in brackets behind the brand where it is first named.',
      evidence: [{ signal: 'medicine', weight: 2, reason: 'a brand name of a company, and no established name beside it' }],
      ...(generic && !generic.includes('/')
        ? { fixes: [{ label: `Add "(${generic})"`, edits: [{ start: brand.end, end: brand.end, text: ` (${generic})` }] }] }
        : {}),
    });
  },
};

function hasEstablished({ reading }: Judging, brand: Named): boolean {
  if (establishedAfter(reading, brand.to - 1) !== undefined) return true;
  const parts = brand.generic?.split('/') ?? [];
  return parts.length > 0 && parts.every((g) => reading.lower.includes(g));
}
