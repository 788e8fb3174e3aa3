import { adviseOnRequest, CRITERIA, type Criterion, type RequestAdvice, type Suggestion } from '@precept/rules';
import type { Run } from '../../command.ts';
import { type Terminal, terminalOf } from '../../terminal/settings.ts';
import { write } from '../../terminal/write.ts';
import { createPretty } from '../check/formats/pretty/pretty.ts';
import { eachChecked, type Read } from './each-checked.ts';
import { answerOf, openGaps, row } from './say.ts';

const SAYS: Readonly<Record<Suggestion, string>> = {
  accept: 'Accept, if you wish.',
  decline: 'Decline kindly.',
  ask: 'Ask before you answer.',
  'public page': 'Decline kindly, and point to the public page.',
  circle: 'By choice: a circle of its own, or the professional network.',
};

/** `precept triage`: connection requests against the rule of their channel. */
export const run: Run = async (args, host) => {
  const terminal = terminalOf(host, args);
  const criterion = args.get('criterion') as Criterion['id'] | undefined;
  const values = { 'public page': args.get('page') ?? '', office: args.get('office') ?? '' };
  return eachChecked(
    'triage',
    args,
    host,
    (d) => ({ ...d, kind: 'request', direction: 'inbound', author: { ...d.author, role: args.has('role') ? d.author.role : 'public' } }),
    async (checked, { settings, isLines }) => {
      const advice = adviseOnRequest(checked.post, criterion ? CRITERIA[criterion] : undefined);
      const format = settings.format ?? (isLines ? 'ndjson' : 'pretty');
      const text =
        format === 'pretty' ? pretty(checked, advice, values, terminal, settings.isVerbose) : json(checked, advice, values, format === 'json');
      await write(host.stdout, text);
    },
    ({ kind }) => (kind === 'request' ? undefined : `kind "${kind}" is no connection request. "precept inbound" reads comments and messages.`),
  );
};

type Values = Readonly<Record<string, string>>;

function json(checked: Read, advice: RequestAdvice, values: Values, isWide: boolean): string {
  const { reply, flags, ...rest } = advice;
  const answer = reply ? answerOf(`decline/${reply}`, checked.post, values) : undefined;
  const out = {
    id: checked.output.id,
    ...rest,
    flags: flags.map(({ flag, span }) => ({ flag, ...span })),
    decidedBy: 'person',
    answer: answer && { id: answer.id, text: answer.text, open: answer.kind === 'open' ? answer.gaps.map((g) => g.name) : [] },
    verdict: checked.output.verdict,
    findings: checked.output.findings,
    policy: checked.output.policy,
  };
  return `${JSON.stringify(out, null, isWide ? 2 : 0)}\n`;
}

function pretty(checked: Read, advice: RequestAdvice, values: Values, terminal: Terminal, isVerbose: boolean): string {
  const { style } = terminal;
  const out = [style.strong(SAYS[advice.suggestion])];
  out.push(row(terminal, 'Your rule', advice.criterion.rule));
  for (const [i, reason] of advice.reasons.entries()) out.push(row(terminal, i === 0 ? 'Why' : '', reason));
  const words = advice.flags.map(({ flag, span }) =>
    span.start === 0 && span.end === checked.text.length ? flag : `${flag} (“${checked.text.slice(span.start, span.end)}”)`,
  );
  if (words.length > 0) out.push(row(terminal, 'Seen', words.join(', ')));
  if (advice.reply) {
    const answer = answerOf(`decline/${advice.reply}`, checked.post, values);
    out.push(row(terminal, 'You may say', answer.text));
    const open = openGaps(answer);
    if (open !== '') out.push(row(terminal, '', `Fill in ${open}.`));
  }
  out.push(row(terminal, '', 'A person decides. An answer says nothing of care, and a disclaimer protects no one.'), '');
  const { findings } = checked.output;
  if (findings.length === 0 && !isVerbose) return `${out.join('\n')}\n`;
  return `${out.join('\n')}\n${createPretty(terminal, { isVerbose, isQuiet: false, isMany: false }).item(checked)}\n`;
}
