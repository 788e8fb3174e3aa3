import { didYouMean } from '@precept/api';
import { type Args, Exit, type Host, type Run } from '../../command.ts';
import { dayOf, loadPolicy } from '../../input/policy-file.ts';
import { loadPacked } from '../../packed-files.ts';
import { type Terminal, terminalOf } from '../../terminal/settings.ts';
import { write } from '../../terminal/write.ts';
import { ACTIONS, type Action } from './spec.ts';

/** What an action works with. */
export interface Work {
  readonly args: Args;
  readonly host: Host;
  readonly terminal: Terminal;
  /** What stands after the action. */
  readonly names: readonly string[];
  readonly isJson: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export type Act = (work: Work) => Promise<number>;

const LOAD: Readonly<Record<Action, () => Promise<{ readonly act: Act }>>> = {
  init: () => import('./actions/init.ts'),
  lint: () => import('./actions/lint.ts'),
  test: () => import('./actions/test.ts'),
  diff: () => import('./actions/diff.ts'),
  compare: () => import('./actions/compare.ts'),
  backtest: () => import('./actions/backtest.ts'),
};

/** `precept policy ACTION …` */
export const run: Run = async (args, host) => {
  const [action, ...names] = args.positionals;
  if (action === undefined || !ACTIONS.includes(action as Action)) {
    const said = action === undefined ? 'say what to do' : `"${action}" is not known`;
    return usage(host, `${said}: ${ACTIONS.join(', ')}.${action === undefined ? '' : didYouMean(action, ACTIONS)}`);
  }
  const at = args.get('at');
  if (at !== undefined && !/^\d{4}-\d\d-\d\d$/.test(at)) return usage(host, `--at is "${at}", which is not a day such as 2026-11-22.`);
  const { act } = await LOAD[action as Action]();
  loadPacked(host.home);
  return act({ args, host, terminal: terminalOf(host, args), names, isJson: args.get('format') === 'json', today: at ?? dayOf(new Date()) });
};

/** Says what is wrong with the command, and gives the exit status for it. */
export async function usage(host: Host, message: string): Promise<number> {
  await write(host.stderr, `precept policy: ${message}\n`);
  return Exit.usage;
}

export const DEFAULT_FILE = 'precept.yaml';

/** The policy in a file, or the exit status once it was said what is wrong with it. */
export async function take(
  path: string,
  { host, isJson, today }: Work,
): Promise<Extract<Awaited<ReturnType<typeof loadPolicy>>, { kind: 'policy' }> | number> {
  const loaded = await loadPolicy(path, today);
  if (loaded.kind === 'policy') return loaded;
  if (isJson) await json(host, { file: path, code: loaded.code, message: loaded.message.split(':\n')[0], faults: loaded.faults });
  else await write(host.stderr, `precept policy: ${loaded.message} [${loaded.code}]\n`);
  return Exit.configuration;
}

export const json = (host: Host, value: unknown): Promise<void> => write(host.stdout, `${JSON.stringify(value, null, 2)}\n`);

export const things = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
