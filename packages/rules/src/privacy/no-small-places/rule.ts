import type { Judging, RuleMeta, RuleModule } from '@precept/engine';
import type { Fix, Signal } from '@precept/model';
import { isAuthorized } from '../patient-told.ts';
import { quoted } from '../scale.ts';
import { cutWithPreposition, type Told, weighTold } from '../told.ts';

const meta = {
  id: 'privacy/no-small-places',
  family: 'privacy',
  title: 'A text about a patient names no place smaller than a state, and no ZIP area of 20,000 people or fewer.',
  catalogue: ['PRIV-02'],
  severity: 'block',
  decidedBy: 'machine',
  sources: [
    {
      id: 'PRIV-02',
      title: 'HIPAA Privacy Rule, de-identification',
      locator: '45 CFR 164.514(b)(2)(i)(B)(1)-(2): geographic units smaller than a state, three-digit ZIP areas of 20,000 people or fewer',
    },
  ],
} as const satisfies RuleMeta;

const EVENT_WORDS = /\b(?:clinic|fair|drive|event|open|free|join|register|on saturday|on sunday|book)\b/i;

export const rule: RuleModule = {
  meta,
  trigger: { signals: ['place', 'facility-unit'] },
  judge(judging) {
    if (isAuthorized(judging.post)) return;
    reportSmallZips(judging);
    const places = judging.of('place').filter((p) => p.identifies && p.type !== 'zip3');
    const units = judging.of('facility-unit').filter((u) => u.identifies && u.value?.general === false);
    const found = [...places, ...units];
    const told = weighTold(judging, found, 'a place');
    if (told) report(judging, told, found);
  },
};

/** A three-digit area is judged by its people alone: in a table of cases nobody else need be told about. */
function reportSmallZips(judging: Judging): void {
  const small = judging.of('place').filter((p) => p.type === 'zip3' && p.value?.small === true);
  if (small.length === 0 || EVENT_WORDS.test(judging.reading.text)) return;
  judging.report({
    severity: 'review',
    spans: small,
    what: `${quoted(judging, small)} stands for a ZIP area of 20,000 people or fewer.`,
    why: 'In so small an area the few people behind a number can be recognised by their neighbours.',
    instead: 'Write 000 for that area, as the rule asks, or show the state only.',
    evidence: [{ signal: 'place', weight: 3, reason: 'the 2010 census counts 20,000 people or fewer under this prefix' }],
    fixes: [{ label: 'Write 000', edits: small.map((s) => ({ start: s.start, end: s.end, text: '000' })) }],
  });
}

function report(judging: Judging, { scale, severity }: Told, found: readonly Signal[]): void {
  judging.report({
    severity,
    spans: found,
    what: `${quoted(judging, found)} ${found.length > 1 ? 'tell' : 'tells'} where a patient lives, was found or was treated.`,
    why: 'In a small place a few details are enough for neighbours to know who the patient is.',
    instead: 'Name the state or the country at most, and take the place out of the location tag as well.',
    evidence: scale.evidence,
    fixes: [withoutPlaces(judging, found)],
  });
}

function withoutPlaces(judging: Judging, found: readonly Signal[]): Fix {
  return { label: 'Leave the place out', edits: cutWithPreposition(judging, found) };
}
