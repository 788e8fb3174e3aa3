import type { Finding } from '@precept/model';
import type { ReplyId } from '@precept/replies';
import type { Read } from '../triage/each-checked.ts';

/** What kind of incoming item it is, what to do with it, and who does it. */
export interface Route {
  readonly kind:
    | 'danger'
    | 'threat'
    | 'adverse event'
    | 'device or product problem'
    | 'complaint'
    | 'medical question'
    | 'misinformation'
    | 'spam or abuse'
    | 'health details'
    | 'request for care'
    | 'false reviews'
    | 'abuse'
    | 'connection request'
    | 'privacy'
    | 'other'
    | 'nothing';
  readonly to: string;
  readonly does: string;
  readonly answer?: ReplyId;
}

const ROUTES: readonly (readonly [rule: RegExp, route: Route])[] = [
  [
    /^safety\/(?:escalate|notice)-danger$/,
    {
      kind: 'danger',
      to: 'a person on duty, at once',
      does: 'A person answers now, in their own words. Life comes before rules and hours.',
      answer: 'hand-off/danger',
    },
  ],
  [
    /^conduct\/no-threats$/,
    { kind: 'threat', to: 'security and the account owner', does: 'Keep it as evidence, do not answer, and let security decide on the police.' },
  ],
  [
    /^safety\/(?:route-device-problem)$/,
    {
      kind: 'device or product problem',
      to: 'device safety',
      does: 'Open a case in the words it came in; the clock runs from now.',
      answer: 'hand-off/side-effect',
    },
  ],
  [
    /^safety\//,
    {
      kind: 'adverse event',
      to: 'safety intake',
      does: 'Open a case in the words it came in; never judge seriousness or cause; the clock runs from now.',
      answer: 'hand-off/side-effect',
    },
  ],
  [
    /^service\/route-medical-questions$/,
    {
      kind: 'medical question',
      to: 'nobody here: the practice or a pharmacist',
      does: 'Give no personal advice; say where a person can be seen.',
      answer: 'hand-off/medical-question',
    },
  ],
  [
    /^service\/answer-misinformation$/,
    {
      kind: 'misinformation',
      to: 'the moderator, with somebody who knows the subject',
      does: 'Answer with the fact and a source, or hide it under the house rules.',
      answer: 'correction/misinformation',
    },
  ],
  [
    /^service\/hide-only-the-removable$/,
    { kind: 'spam or abuse', to: 'the moderator', does: 'Hide it under the class the house rules name; criticism stays.', answer: 'hand-off/abuse' },
  ],
  [
    /^service\/shield-visitors-health-details$/,
    {
      kind: 'health details',
      to: 'the moderator',
      does: 'Hide what exposes somebody, and warn kindly and in private.',
      answer: 'hand-off/billing-or-appointment',
    },
  ],
  [
    /^service\//,
    { kind: 'complaint', to: 'the help line', does: 'Thank, confirm nothing, and move it to the help line.', answer: 'hand-off/complaint' },
  ],
  [
    /^advice\//,
    {
      kind: 'request for care',
      to: 'nobody here: the practice or a pharmacist',
      does: 'Give no advice in public; say where a person can be seen.',
      answer: 'hand-off/medical-question',
    },
  ],
  [/^claim\//, { kind: 'false reviews', to: 'compliance', does: 'Refuse, and keep it.' }],
  [
    /^boundary\//,
    { kind: 'connection request', to: 'the person who is asked', does: 'Hold it against the rule of the channel: see "precept triage".' },
  ],
  [
    /^conduct\//,
    {
      kind: 'abuse',
      to: 'the moderator',
      does: 'Hide it if it breaks the house rules, and say that it was hidden and why.',
      answer: 'hand-off/abuse',
    },
  ],
  [/^privacy\//, { kind: 'privacy', to: 'the privacy officer', does: 'Do not repeat or confirm it; hide it where it exposes somebody.' }],
];

const NOTHING: Route = { kind: 'nothing', to: 'nobody', does: 'Nothing to do.' };
const OTHER: Route = { kind: 'other', to: 'the moderator', does: 'A person reads it and decides.' };

/** The ways an item goes, the most urgent first; each once. */
export function routesOf({ output: { findings } }: Pick<Read, 'output'>): Route[] {
  const out: Route[] = [];
  for (const [pattern, route] of ROUTES)
    if (findings.some((f) => f.severity !== 'advise' && pattern.test(f.rule)) && !out.includes(route)) out.push(route);
  if (out.length === 0) out.push(...gentle(findings));
  return out;
}

function gentle(findings: readonly Finding[]): Route[] {
  if (findings.length === 0) return [NOTHING];
  return [ROUTES.find(([pattern]) => findings.some((f) => pattern.test(f.rule)))?.[1] ?? OTHER];
}
