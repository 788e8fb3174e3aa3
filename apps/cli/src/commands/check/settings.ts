import { availableParallelism } from 'node:os';
import { CONTRACT_DEFAULTS, type PostDefaults } from '@precept/api';
import type { Policy, Post } from '@precept/model';
import { basePolicy } from '@precept/policies';
import type { Args } from '../../command.ts';
import { Exit } from '../../command.ts';
import type { FormatName } from './spec.ts';

export interface Settings {
  readonly defaults: PostDefaults;
  readonly policy: Policy;
  readonly format: FormatName | undefined;
  readonly form: 'markdown' | 'ndjson' | undefined;
  readonly failOn: 'advise' | 'review' | 'block' | 'never';
  readonly workers: number;
  readonly isVerbose: boolean;
  readonly isQuiet: boolean;
}

export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  readonly message: string;
}

const MOST_WORKERS = 64;
const refuse = (message: string, status: number = Exit.usage): Refusal => ({ kind: 'refusal', status, message });

/** Options → settings, or what is wrong with them. */
export async function readSettings(args: Args): Promise<{ kind: 'settings'; settings: Settings } | Refusal> {
  if (args.has('ndjson') && args.has('markdown')) return refuse('--ndjson and --markdown cannot both hold.');
  if (args.has('write') && !args.has('fix')) return refuse('--write needs --fix.');
  if (args.has('fix') && (args.has('ndjson') || args.has('format')))
    return refuse('--fix works on text and Markdown, without --ndjson and --format.');
  const at = readInstant(args.get('at'));
  if (at === 'wrong') return refuse(`--at is "${args.get('at')}", which is not a time such as 2026-11-22 or 2026-11-22T14:00:00Z.`);
  const workers = readWorkers(args.get('workers'));
  if (workers === undefined) return refuse(`--workers is "${args.get('workers')}": give a number from 1 to ${MOST_WORKERS}, or auto.`);
  let policy: Policy = basePolicy;
  const file = args.get('policy');
  if (file !== undefined) {
    const { loadPolicy } = await import('../../input/policy-file.ts');
    const loaded = await loadPolicy(file, at?.slice(0, 10));
    if (loaded.kind === 'error') return refuse(`${loaded.message} [${loaded.code}]`, Exit.configuration);
    policy = loaded.policy;
  }
  return {
    kind: 'settings',
    settings: {
      defaults: readDefaults(args, at, policy),
      policy,
      format: args.get('format') as FormatName | undefined,
      form: args.has('ndjson') ? 'ndjson' : args.has('markdown') ? 'markdown' : undefined,
      failOn: (args.get('fail-on') ?? 'advise') as Settings['failOn'],
      workers,
      isVerbose: args.has('verbose'),
      isQuiet: args.has('quiet'),
    },
  };
}

/** The parser has already refused every value that is not one of the choices. */
function readDefaults(args: Args, at: string | undefined, policy: Policy): PostDefaults {
  const author = CONTRACT_DEFAULTS.author;
  const employer = args.get('employer');
  const city = args.get('city');
  return {
    kind: (args.get('kind') ?? CONTRACT_DEFAULTS.kind) as Post['kind'],
    direction: (args.get('direction') ?? CONTRACT_DEFAULTS.direction) as Post['direction'],
    channel: (args.get('channel') ?? CONTRACT_DEFAULTS.channel) as Post['channel'],
    audience: (args.get('audience') ?? CONTRACT_DEFAULTS.audience) as Post['audience'],
    ...(at === undefined ? undefined : { at }),
    author: {
      role: (args.get('role') ?? author.role) as Post['author']['role'],
      jurisdiction: (args.get('jurisdiction') ?? policy.jurisdictions?.[0] ?? author.jurisdiction) as Post['author']['jurisdiction'],
      account: (args.get('account') ?? author.account) as Post['author']['account'],
      ...(employer ? { employer } : undefined),
      ...(city ? { city } : undefined),
    },
  };
}

function readInstant(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const full = /^\d{4}-\d\d-\d\d$/.test(given) ? `${given}T12:00:00Z` : given;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(full)) return 'wrong';
  const time = new Date(full);
  return Number.isNaN(time.getTime()) || (full.endsWith('Z') && time.toISOString().slice(0, 10) !== full.slice(0, 10)) ? 'wrong' : full;
}

function readWorkers(given: string | undefined): number | undefined {
  if (given === undefined) return 1;
  if (given === 'auto') return Math.min(MOST_WORKERS, availableParallelism());
  const n = Number(given);
  return Number.isInteger(n) && n >= 1 && n <= MOST_WORKERS && given.trim() !== '' ? n : undefined;
}
