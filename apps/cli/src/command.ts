import type { Readable, Writable } from 'node:stream';

/** Exit statuses: what a script may rely on. */
export const Exit = { clear: 0, fault: 1, findings: 2, usage: 64, configuration: 78 } as const;

export interface Option {
  readonly name: string;
  readonly short?: string;
  /** Name of its value in the help; without one the option is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The value is a path: completion offers files. */
  readonly isFile?: boolean;
  readonly summary: string;
}

/** One command as help, completion and the parser see it. What it does is loaded only when it runs. */
export interface Spec {
  readonly name: string;
  readonly summary: string;
  readonly usage: readonly string[];
  readonly takes: 'files' | 'rule' | 'shell' | 'command' | 'action' | 'nothing';
  /** For one that takes an action: the actions; files may follow. */
  readonly actions?: readonly string[];
  readonly options: readonly Option[];
  readonly notes?: string;
  readonly load: () => Promise<{ readonly run: Run }>;
}

export type Run = (args: Args, host: Host) => Promise<number>;

export interface Args {
  readonly positionals: readonly string[];
  /** Value of an option, if given; the last one wins. */
  get(name: string): string | undefined;
  has(name: string): boolean;
}

/** What a command may touch of the world outside. */
export interface Host {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder of the built program: rule pages and error pages lie beside it. */
  readonly home: URL;
  readonly version: string;
}
