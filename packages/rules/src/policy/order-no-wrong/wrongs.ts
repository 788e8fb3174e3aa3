import type { Clause } from '../clauses/index.ts';

export interface Wrong {
  /** Ends the sentence "This clause …". */
  readonly does: string;
  readonly why: string;
  readonly instead: string;
  readonly in: (clause: Clause) => boolean;
}

const REVIEWS = /\b(?:reviews?|ratings?|testimonials?|(?:five|5).stars?|stars)\b/;
const REWARD =
  /[$€£]\s?\d|\b(?:discounts?|% off|bonus(?:es)?|gift ?cards?|vouchers?|rewards?|raffles?|credits?|free (?:visit|treatment|product)s?|paid|quota|a week|per week|a month|per month|each (?:week|month|quarter))\b/;
const INSIDERS = /\b(?:staff|employees|family(?: members)?|relatives|friends|ourselves|agenc(?:y|ies)|we write|colleagues)\b/;
const LABEL =
  /(?:["“#]ads?\b|#(?:ad|sponsored|paid)|\b(?:word|label|hashtag|tag)s? (?:such as )?["“]?(?:ad|paid|sponsored)\b|\bdisclos\w*|\bsponsored\b|\bpaid partnership\b|\bthat they are paid\b)/;
const HARM = /\b(?:side.?effects?|adverse (?:events?|reactions?)|safety complaints?|reports? of harm|bad reactions?)\b/;
const TRAITS =
  /\b(?:pregnan\w*|politic\w*|faith|religio\w*|illness\w*|disabilit\w*|union (?:ties|member\w*|sympath\w*)|sexual\w*|orientation|ethnic\w*|race|marital|family plans|children|age)\b/;
const CASES = /\b(?:cases?|patients?'?(?: stories| photos?| pictures)?|(?:photos?|pictures|stories|charts?|scans?|x-?rays?) of (?:\w+ )?patients?)\b/;
const CONSENT = /\b(?:consent|authori[sz]ation|permission|agreed|signed|unless|only (?:if|with|after)|de-?identified|invented|fictional)\b/;
const OWN_ACCOUNTS =
  /\b(?:personal|private|own) (?:\w+ )?(?:accounts?|profiles?|pages?|channels?|follower\w*)\b|\b(?:their|your) (?:accounts?|followers|follower lists)\b/;
const PUSH = /\b(?:promot\w*|advertis\w*|marketing|campaigns?|likes?|share|repost\w*|follow|brand|hospital's posts?|our posts?|every post)\b/;

const orders = ({ modality, who }: Clause): boolean => (modality === 'must' || modality === 'says' || modality === 'may') && who !== 'visitors';

/** What a policy must not ask for or allow, whoever signs it. */
export const WRONGS: readonly Wrong[] = [
  {
    does: 'asks for reviews that are bought, counted or written by insiders',
    why: 'Patients choose care by reviews. Bought and invented ones deceive them and are barred (16 CFR 465).',
    instead: 'Ask all patients in the same way for an honest review, reward nothing, and let no insider write one without saying so.',
    in: (c) =>
      orders(c) &&
      REVIEWS.test(c.sentence) &&
      /\b(?:obtain|get|collect|write|post|leave|give|ask|mention|balance|solicit|secure|bring in|produce)\w*\b/.test(c.sentence) &&
      (REWARD.test(c.sentence) ||
        (INSIDERS.test(c.sentence) &&
          /\b(?:write|post|leave|balance|give)\w*\b/.test(c.sentence) &&
          /\b(?:five|5|good|positive|four|great|balance)\b/.test(c.sentence))),
  },
  {
    does: 'hides that posts are paid for',
    why: 'Readers take paid praise for honest advice; who pays must be shown (16 CFR 255).',
    instead: 'Demand the word “ad” or “paid” at the beginning of every paid post, and check that it is there.',
    in: (c) =>
      (c.modality === 'must not' || /\b(?:avoid|leave out|omit|hide|without|instead of|no need)\b/.test(c.sentence)) &&
      LABEL.test(c.sentence) &&
      /\b(?:avoid|leave out|omit|hide|without|instead of|no need|not (?:use|add|write|mention|say)|never (?:use|add|write|mention|say))\b/.test(
        c.sentence,
      ) &&
      /\b(?:reach|word|words|tag|tags|hashtag|label|posts?|partners?|influencers?|followers?)\b/.test(c.sentence) &&
      !/\b(?:must|do) not (?:post|publish|recommend|share)\b[^.]* without\b/.test(c.sentence) &&
      !/\bwithout (?:disclos|saying|the (?:word|label)|telling)/.test(c.sentence),
  },
  {
    does: 'makes reports of harm disappear',
    why: 'Other patients are harmed where reports of side effects are lost; firms must pass them on within days.',
    instead: 'Send every report of a side effect to the safety desk within one working day, and leave the comment or say why it is hidden.',
    in: (c) =>
      c.modality !== 'must not' &&
      HARM.test(c.sentence) &&
      /\b(?:hidden|hide|hides|delet\w*|remov\w*|ignor\w*|taken down|buried|not (?:be )?(?:reported|passed on|forwarded))\b/.test(c.sentence) &&
      !/\b(?:never|not (?:hide|delete|remove|ignore|hidden|deleted)|and (?:then )?(?:report|send|pass|forward)\w*|after (?:it|they) (?:is|are|was|were|has|have))\b/.test(
        c.sentence,
      ),
  },
  {
    does: 'has people looked up for what must not count',
    why: 'Applicants and staff are turned away for their faith, health or politics, which the law forbids.',
    instead: 'Do not look candidates up; if the law asks for a check, let someone outside the decision do it, for named facts only.',
    in: (c) =>
      orders(c) &&
      /\b(?:candidates?'?s?|applicants?'?|new hires?|employees?'?|staff)\b/.test(c.sentence) &&
      /\b(?:socials?|social media|accounts?|profiles?|facebook|instagram|online)\b/.test(c.sentence) &&
      /\b(?:check|review|search|look|screen|scan|note)\w*\b/.test(c.sentence) &&
      TRAITS.test(c.sentence) &&
      !/\b(?:not|never|nobody|no one)\b/.test(c.sentence),
  },
  {
    does: 'takes the private accounts of staff into service',
    why: 'A private account is the person’s own; staff who fear for their shifts cannot say no.',
    instead: 'Make sharing a free choice, say so, and keep no list of who shares.',
    in: (c) =>
      c.modality !== 'must not' &&
      !/\b(?:choice|voluntar\w*|free to|if (?:they|you) (?:like|wish|want)|need not|nobody (?:has|needs))\b/.test(c.sentence) &&
      ((/\b(?:grant\w*|licen[cs]e\w*|permission to use|hand over|make available)\b/.test(c.sentence) &&
        OWN_ACCOUNTS.test(c.sentence) &&
        PUSH.test(c.sentence)) ||
        (c.modality === 'must' &&
          c.who === 'staff' &&
          /\b(?:like|share|repost|follow|promote)\b/.test(c.what) &&
          (OWN_ACCOUNTS.test(c.sentence) || /\b(?:every|all|each|our|hospital's)\b[^.]{0,30}\bposts?\b/.test(c.sentence)))),
  },
  {
    does: 'allows cases of patients to be shared',
    why: 'Patients recognise themselves and are recognised, also in closed groups and without a name.',
    instead:
      'Say that no case is shared without written authorization, whatever the group, and point to the proper channels for advice among colleagues.',
    in: (c) =>
      (c.modality === 'may' || (c.modality === 'must' && /\bmay\b/.test(c.sentence))) &&
      c.who === 'staff' &&
      /\b(?:share|post|discuss|publish|upload|show|tell)\b/.test(c.what) &&
      CASES.test(c.what) &&
      /\b(?:groups?|freely|online|social media|stories|whatsapp|facebook|instagram|forums?|chats?|long as)\b/.test(c.sentence) &&
      !CONSENT.test(c.sentence),
  },
];
