import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Post } from '@precept/model';
import { basePolicy } from '@precept/policies';
import { check, rules, sense } from '@precept/rules';
import { Exit, type Run } from '../../command.ts';
import { loadPolicy } from '../../input/policy-file.ts';
import { loadPacked } from '../../packed-files.ts';
import { terminalOf } from '../../terminal/settings.ts';
import { labelled } from '../../terminal/wrap.ts';
import { write } from '../../terminal/write.ts';
import { folderOfPage } from '../page/folder.ts';

type State = 'ok' | 'note' | 'fault';
interface Line {
  readonly state: State;
  readonly name: string;
  readonly text: string;
}

const OLDEST_NODE = [20, 19] as const;

/** `precept doctor`: looks at everything a check needs, and says what to do where something is missing. */
export const run: Run = async (args, host) => {
  loadPacked(host.home);
  const terminal = terminalOf(host, args);
  const lines: Line[] = [version(host.version), node(), knowledge(), speed(), await pages(host.home), page(host.home)];
  const file = args.get('policy');
  lines.push(
    file === undefined ? { state: 'ok', name: 'Policy', text: `${basePolicy.name}, ${basePolicy.digest.slice(0, 19)}…` } : await policy(file),
  );
  const colour = terminal.style.isColoured ? 'colour' : 'no colour';
  lines.push({ state: 'ok', name: 'Terminal', text: `${terminal.width} columns, ${colour}${host.stdout.isTTY ? '' : ', not a terminal'}` });
  const paint = { ok: terminal.style.good, note: terminal.style.severity.review, fault: terminal.style.severity.block };
  for (const { state, name, text } of lines)
    await write(host.stdout, `${paint[state](state.padEnd(6))}${labelled(name, text, terminal.width - 6, '', 11).replaceAll('\n', '\n      ')}\n`);
  const faults = lines.filter((l) => l.state === 'fault');
  await write(
    host.stdout,
    faults.length === 0 ? '\nEverything that a check needs is here.\n' : `\nTo mend: ${faults.map((f) => f.name.toLowerCase()).join(', ')}.\n`,
  );
  if (faults.some((f) => f.name === 'Policy')) return Exit.configuration;
  return faults.length === 0 ? Exit.clear : Exit.fault;
};

const version = (v: string): Line => ({ state: 'ok', name: 'Precept', text: v });

function node(): Line {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  const text = `${process.version}, ${availableParallelism()} cores`;
  return isOld
    ? { state: 'fault', name: 'Node', text: `${text}: too old, Precept needs ${OLDEST_NODE.join('.')} or newer` }
    : { state: 'ok', name: 'Node', text };
}

const SAMPLE: Post = {
  text: 'My patient Mrs Ellen Varga, 84, was admitted to Ward 7 last Tuesday with a broken hip after she fell in the car park. Call me on 555 0142.',
  kind: 'post',
  direction: 'outbound',
  author: { role: 'nurse', jurisdiction: 'US', account: 'personal' },
  channel: 'other',
  audience: 'public',
  thread: [],
  media: [],
};

/** Whether lists and weights are there is best seen in what the check recognises. */
function knowledge(): Line {
  const started = performance.now();
  let kinds: Set<string>;
  let names: number;
  try {
    const sensed = sense(SAMPLE);
    kinds = new Set(sensed.signals.map((s) => s.kind));
    names = rules.length;
  } catch (error) {
    return { state: 'fault', name: 'Knowledge', text: `cannot be loaded: ${error instanceof Error ? error.message : String(error)}` };
  }
  const ms = Math.round(performance.now() - started);
  const missing = ['person', 'age', 'facility-unit', 'date'].filter((k) => !kinds.has(k));
  if (names === 0) return { state: 'fault', name: 'Knowledge', text: 'there are no rules in this build. Run "npm run build"' };
  if (missing.length > 0) return { state: 'fault', name: 'Knowledge', text: `loaded in ${ms} ms, but does not recognise: ${missing.join(', ')}` };
  return { state: 'ok', name: 'Knowledge', text: `${names} rules; word lists and trained weights loaded in ${ms} ms` };
}

function speed(): Line {
  const times: number[] = [];
  for (let i = 0; i < 2000; i++) {
    const started = performance.now();
    check(SAMPLE, basePolicy);
    times.push(performance.now() - started);
  }
  const settled = times.slice(500).sort((a, b) => a - b);
  const micros = Math.round((settled[settled.length >> 1] ?? 0) * 1000);
  const perSecond = micros > 0 ? Math.round(1e6 / micros / 100) * 100 : 0;
  return {
    state: 'ok',
    name: 'Speed',
    text: `${micros} µs for a post of ${SAMPLE.text.length} characters, about ${perSecond.toLocaleString('en-GB')} a second on one core`,
  };
}

async function pages(home: URL): Promise<Line> {
  const missing = rules.filter((r) => !existsSync(new URL(`rules/${r.meta.id}.md`, home)));
  return missing.length === 0
    ? { state: 'ok', name: 'Rule pages', text: `${rules.length} pages` }
    : { state: 'note', name: 'Rule pages', text: `${missing.length} of ${rules.length} are missing. Run "npm run build"` };
}

function page(home: URL): Line {
  return existsSync(new URL('index.html', folderOfPage(home)))
    ? { state: 'ok', name: 'Check page', text: 'built: "precept page" opens it' }
    : { state: 'note', name: 'Check page', text: 'not built. Run "npm run build"' };
}

async function policy(file: string): Promise<Line> {
  const loaded = await loadPolicy(file);
  if (loaded.kind === 'error') return { state: 'fault', name: 'Policy', text: loaded.message };
  const n = Object.keys(loaded.policy.rules).length;
  return {
    state: 'ok',
    name: 'Policy',
    text: `${loaded.policy.name}, ${n === 1 ? '1 rule' : `${n} rules`} set, ${loaded.policy.digest.slice(0, 19)}…`,
  };
}
