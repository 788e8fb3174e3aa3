import type { Judging, RuleModule } from '@precept/engine';
import { type Clause, readDocument } from '../clauses/index.ts';
import { POLICIES, quoteClause } from '../finding.ts';

const OWN = "(?:personal|private|own|employees?'?|staff'?s?|their|your|applicants?'?|students?'?|his or her)";
const ACCOUNT =
  '(?:(?:social media |social network\\w* |online |facebook |instagram )*(?:accounts?|profiles?|pages?|devices?|phones?|messages?|feeds?|posts?))';
const HAND_OVER = new RegExp(
  `\\b(?:provid\\w*|giv(?:e|es|ing)|disclos\\w*|shar(?:e|es|ing)|hand\\w* over|suppl(?:y|ies|ying)|submit\\w*|reveal\\w*|surrender\\w*|list(?:ing)?|regist\\w+|declar\\w+|furnish\\w*|(?:log|sign)(?:ging|ning|ing)? (?:in|on)(?:to)?|unlock\\w*|grant\\w*|allow\\w*)\\b[^.;]{0,60}\\b(?:passwords?|log.?ins?\\b(?! page)|credentials|user ?names?|screen names?|handles|access to (?:\\w+ )?${OWN}|${OWN} ${ACCOUNT}|(?:accounts?|profiles?) (?:they|you) (?:use|have|keep))\\b`,
);
const FORCED_LINK =
  /\b(?:accept|add|friend|connect (?:with|to)|follow|befriend|link|linking|install)\b[^.;]{0,60}\b(?:supervisors?|managers?|hr|human resources|recruiters?|administrators?|employer|hospital|company|monitoring|accounts?|the app|extension)\b/;
const WATCHES =
  /\b(?:monitor\w*|look(?:s|ing)? (?:at|into|through)|review\w*|inspect\w*|read(?:s|ing)?|search\w*|track\w*|access\w*|record\w*|log(?:s|ging)?|capture\w*|scan\w*|watch\w*|audit\w*|view\w*)\b[^.;]{0,50}\b(?:(?:personal|private)(?: \w+){0,2}? (?:accounts?|profiles?|pages?|posts?|messages?|devices?|social media|content|activit\w+|drafts?)|(?:employees?'?|staff'?s?|students?'?|applicants?'?|your|their) (?:personal |private |own )?(?:social media|facebook|instagram|online) ?(?:accounts?|profiles?|pages?|posts?|activit\w+|use|presence|content)?|keystrokes?)/;
const OF_THE_ORGANISATION =
  /\b(?:official|corporate|(?:hospital|company|clinic|organi[sz]ation|work)(?:'s)?(?:.(?:owned|issued|managed|run))? (?:social media )?(?:accounts?|pages?|channels?|devices?|computers?|equipment|systems?|networks?|e-?mail|profiles?)|accounts? (?:of|owned by|run by|belonging to) the|our (?:accounts?|pages?|channels?|systems?)|shared accounts?|password manager|on behalf)\b/;
const WILLING =
  /\b(?:voluntar\w*|if (?:they|you) (?:wish|want|choose|like)|may choose|at (?:their|your) (?:own )?(?:wish|choice)|locally|on (?:their|your) own device)\b/;
const STRINGS = /\b(?:required|mandatory|condition of|to (?:get|receive|keep)|in order to|shifts?|must|or else)\b/;

/** Nobody is asked for passwords, forced connections or private content. */
export const rule: RuleModule = {
  meta: {
    id: 'policy/no-password-demand',
    family: 'policy',
    title: 'A policy does not demand passwords, connections or a look into private accounts.',
    catalogue: ['POL-05'],
    severity: 'review',
    decidedBy: 'person',
    sources: [
      {
        id: 'POL-05',
        title: 'California Labor Code 980; Maryland Labor and Employment 3-712 and laws of other states',
        locator: 'passwords and personal accounts of staff',
      },
      { id: 'POL-05', title: 'General Data Protection Regulation', locator: 'article 88, processing in employment' },
    ],
    ...POLICIES,
  },
  trigger: 'always',
  judge(judging) {
    for (const clause of readDocument(judging.reading).clauses) {
      const said = demandIn(clause);
      if (said) report(judging, clause, said);
    }
  },
};

/** What the clause demands, in words; undefined where it demands nothing of the kind or forbids it. */
function demandIn({ modality, who, what, sentence }: Clause): string | undefined {
  if (modality === 'must not' || modality === 'rights') return undefined;
  if (OF_THE_ORGANISATION.test(sentence) && !/\b(?:personal|private)\b/.test(sentence)) return undefined;
  if (/\b(?:never|not|nobody|no one|no manager)\b/.test(sentence) && !/\bnot only\b/.test(sentence)) return undefined;
  const isDemand =
    modality === 'must' || /\b(?:will be asked|is a condition|required|requests?|reserves? the right|upon request|on request)\b/.test(sentence);
  if (WILLING.test(sentence) && !STRINGS.test(sentence)) return undefined;
  if (isDemand && HAND_OVER.test(sentence)) return 'asks for a way into private accounts';
  if (isDemand && who !== 'visitors' && FORCED_LINK.test(what)) return 'makes people connect or link a private account';
  if ((who === 'organisation' || /\b(?:reserves? the right|may|will|is entitled)\b/.test(sentence)) && WATCHES.test(sentence))
    return 'lets the employer look into private accounts';
  return undefined;
}

function report(judging: Judging, clause: Clause, said: string): void {
  judging.report({
    severity: 'review',
    spans: [{ start: clause.start, end: clause.end }],
    what: `${quoteClause(judging, clause)} ${said}.`,
    why: 'Private accounts hold the words of family, friends and patients too. Many US states forbid employers and schools to demand passwords or connections, and European law limits what an employer may look at; a lawyer must confirm.',
    instead: 'Strike it. Let people check their own posts on their own device, and log only what is written on official accounts, with a notice.',
    evidence: [{ signal: 'clause', weight: 2.2, reason: said }],
  });
}
