import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Span } from '@precept/model';
import { MATTER, matterOf, opens } from '../matter.ts';
import { offerOf } from '../promote.ts';
import { placesOf, Weighing, weighCues, wordsAt } from '../weigh.ts';

const meta = {
  id: 'promotion/stay-within-cleared-use',
  family: 'promotion',
  title: 'Those who make, sell or show a device stay within its cleared use and its instructions.',
  catalogue: ['DEV-03'],
  severity: 'review',
  decidedBy: 'person',
  sources: [
    { id: 'DEV-03', title: 'FD&C Act 502(r) and 520(e)', locator: 'restricted devices' },
    { id: 'DEV-03', title: 'Regulation (EU) 2017/745', locator: 'Art. 7' },
  ],
} as const satisfies RuleMeta;

const BASE = -2.2;
/** Used again what is meant for one use. */
const REUSE =
  /\b(?:re-?us\w*|wash\w*|rins\w*|re-?steril\w*|clean\w*)\b[^.!?]{0,40}\bsingle[- ]use\b|\bsingle[- ]use\b[^.!?]{0,40}\b(?:re-?us\w*|wash\w*|rins\w*|re-?steril\w*|again|twice|times)\b/;
const FORBIDS = /\b(?:do not|don't|never|not to|why we do not|must not|should not|cannot|can't|no) (?:re-?us|wash|re-?steril|rins|clean)/;
/** Where or on whom it was not meant to go. */
const ELSEWHERE =
  /\bin the (?:neck|cervical|thoracic)\b|\b(?:pa?ediatric|smaller head|goes? where it's comfy|anywhere you like|same strap|things? (?:the booklet|it was never)|never dreamt of|totally new way|creative|could go somewhere|hack,? you can|restart the sensor|another week|off-indication|all through being|on kids|works? on \w+ too|demo units)\b/;

const OPENING = { lexicon: true } as const;

export const rule: RuleModule = {
  meta,
  lexicons: MATTER,
  trigger: OPENING,
  judge(judging) {
    const { post, reading } = judging;
    if (post.kind === 'policy' || post.kind === 'request') return;
    if (!opens(judging, OPENING)) return;
    const matter = matterOf(judging);
    const isMaker = post.author.role === 'device-employee';
    const device = matter.first('device');
    if (!isMaker && !(device && matter.speaker === 'seller' && offerOf(judging, matter))) return;
    const reuse = FORBIDS.test(reading.lower) ? undefined : spanOf(judging, REUSE);
    const elsewhere = spanOf(judging, ELSEWHERE);
    const group = matter.groups.find((g) => !g.negated);
    const weighing = new Weighing(BASE);
    weighCues(weighing, matter, {
      beyond: [2.1, 'a use beyond the clearance is suggested'],
      device: [0.4, 'a device is spoken of'],
      ask: [0.4, 'readers are invited to ask'],
      buy: [0.3, 'it is offered'],
      neutral: [-2.2, 'it informs, reports or hands over'],
    });
    const beside = matter.first('beside');
    const isWider = beside !== undefined && (matter.uses.length > 0 || group !== undefined);
    const isYoung = group !== undefined && device !== undefined && (matter.has('gain') || matter.has('ask') || matter.effects.length > 0);
    weighing
      .addIf(isWider, 'beside', 1.8, 'a further use or group is added', beside)
      .addIf(reuse !== undefined, 'reuse', 2.4, 'what is meant for one use is to be used again', reuse)
      .addIf(elsewhere !== undefined, 'elsewhere', 1.5, 'it is used where or on whom it was not meant', elsewhere)
      .addIf(
        group !== undefined && (matter.has('beyond') || elsewhere !== undefined),
        'group',
        0.5,
        'children or pregnant women are brought in',
        group,
      )
      .addIf(isMaker, 'role', 0.4, 'the maker or its people speak')
      .addIf(matter.effects.length > 0 || matter.has('gain'), 'effect', 0.3, 'it is said to work');
    if (weighing.total <= 0 || !(matter.has('beyond') || isWider || reuse || elsewhere || (isMaker && isYoung))) return;
    const spans = placesOf(judging, matter, weighing);
    judging.report({
      severity: 'review',
      spans,
      what: `${wordsAt(judging, spans)} goes beyond what the device is cleared for, or against its instructions.`,
      why: 'Patients are treated with a device in a way nobody has tested, and can be injured or infected.',
      instead: 'Keep to the cleared use, and link to the instructions for use.',
      evidence: weighing.evidence,
    });
  },
};

function spanOf({ reading }: Judging, pattern: RegExp): Span | undefined {
  const found = pattern.exec(reading.lower);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
