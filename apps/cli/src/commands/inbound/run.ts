import type { SafetyElements } from '@precept/model';
import type { Run } from '../../command.ts';
import { type Terminal, terminalOf } from '../../terminal/settings.ts';
import { write } from '../../terminal/write.ts';
import { createPretty } from '../check/formats/pretty/pretty.ts';
import { eachChecked, type Read } from '../triage/each-checked.ts';
import { answerOf, openGaps, row } from '../triage/say.ts';
import { type Route, routesOf } from './routes.ts';

/** `precept inbound`: what came in, and where it goes. */
export const run: Run = async (args, host) => {
  const terminal = terminalOf(host, args);
  return eachChecked(
    'inbound',
    args,
    host,
    (d) => ({
      ...d,
      kind: args.has('kind') ? d.kind : 'comment',
      direction: 'inbound',
      author: { ...d.author, role: args.has('role') ? d.author.role : 'public' },
    }),
    async (checked, { settings, isLines }) => {
      const line = args.get('help-line') ?? settings.policy.helpline ?? '';
      const values = { 'help line': line, 'safety line': args.get('safety-line') ?? '' };
      const routes = routesOf(checked);
      const format = settings.format ?? (isLines ? 'ndjson' : 'pretty');
      const text =
        format === 'pretty' ? pretty(checked, routes, values, terminal, settings.isVerbose) : json(checked, routes, values, format === 'json');
      await write(host.stdout, text);
    },
    ({ direction }) => (direction === 'inbound' ? undefined : 'direction "outbound" did not come in. "precept check" reads what goes out.'),
  );
};

type Values = Readonly<Record<string, string>>;

function json(checked: Read, routes: readonly Route[], values: Values, isWide: boolean): string {
  const out = {
    id: checked.output.id,
    verdict: checked.output.verdict,
    routes: routes.map(({ answer, ...route }) => {
      const filled = answer && answerOf(answer, checked.post, values);
      return { ...route, answer: filled && { id: filled.id, text: filled.text, open: filled.kind === 'open' ? filled.gaps.map((g) => g.name) : [] } };
    }),
    safety: checked.output.safety,
    findings: checked.output.findings,
    policy: checked.output.policy,
  };
  return `${JSON.stringify(out, null, isWide ? 2 : 0)}\n`;
}

function pretty(checked: Read, routes: readonly Route[], values: Values, terminal: Terminal, isVerbose: boolean): string {
  const { style } = terminal;
  const out: string[] = [];
  for (const route of routes) {
    out.push(
      route.kind === 'nothing'
        ? style.good(style.strong('Nothing to do.'))
        : style.strong(`${route.kind.charAt(0).toUpperCase()}${route.kind.slice(1)}`),
    );
    if (route.kind === 'nothing') continue;
    out.push(row(terminal, 'To', route.to), row(terminal, 'Do', route.does));
    if (route.kind === 'adverse event') out.push(row(terminal, 'Told', elements(checked.output.safety)));
    if (!route.answer) continue;
    const answer = answerOf(route.answer, checked.post, values);
    out.push(row(terminal, 'You may say', answer.text));
    const open = openGaps(answer);
    if (open !== '') out.push(row(terminal, '', `Fill in ${open}.`));
  }
  out.push('');
  if (checked.output.findings.length === 0 && !isVerbose) return `${out.join('\n')}\n`;
  return `${out.join('\n')}\n${createPretty(terminal, { isVerbose, isQuiet: false, isMany: false }).item(checked)}\n`;
}

/** Which of the four elements of a report are there; what is missing is asked for in private. */
function elements({ elements: e }: SafetyElements): string {
  const names = ['patient', 'reporter', 'product', 'event'] as const;
  const missing = names.filter((n) => !e[n]);
  return missing.length === 0
    ? 'patient, reporter, product and event'
    : `${names.filter((n) => e[n]).join(', ') || 'nothing yet'}; to ask for in private: ${missing.join(', ')}`;
}
