import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { fault as toFault } from '@precept/api';
import type { Policy } from '@precept/model';
import { loadReader, type PolicyFault } from '@precept/policies';
import { checkMany, parseLabel, rules } from '@precept/rules';

export interface LoadedPolicy {
  readonly kind: 'policy';
  readonly policy: Policy;
  /** The file itself and those it extends. */
  readonly files: readonly string[];
}

export interface RefusedPolicy {
  readonly kind: 'error';
  readonly code: 'policy-unreadable' | 'policy-invalid';
  /** One line for each thing that is wrong: file, line, column, key, and what was probably meant. */
  readonly message: string;
  readonly faults: readonly PolicyFault[];
}

/** Reads a policy file with all it extends. @param today `YYYY-MM-DD`; allowances that ended before it are faults. */
export async function loadPolicy(path: string, today: string = dayOf(new Date())): Promise<LoadedPolicy | RefusedPolicy> {
  const { packs, readPolicy, sayFault } = await loadReader();
  let unreadable: string | undefined;
  const readFile = (name: string): string | undefined => {
    const read = readText(name);
    if (read.kind === 'text') return read.text;
    if (name === path) unreadable = read.why;
    return undefined;
  };
  const answer = readPolicy(path, { readFile, readLabel: parseLabel, today, rules: rules.map((r) => r.meta), packs, checkMany });
  if (unreadable !== undefined) {
    const { code, message } = toFault('policy-unreadable', `The policy ${path} cannot be read: ${unreadable}.`);
    return { kind: 'error', code: code as 'policy-unreadable', message, faults: [] };
  }
  if (answer.kind === 'policy') return answer;
  const { faults } = answer;
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  const shown = faults.slice(0, MOST).map((f) => `\n  ${sayFault(f)}`);
  const more = faults.length > MOST ? `\n  and ${faults.length - MOST} more` : '';
  return {
    kind: 'error',
    code: 'policy-invalid',
    message: `The policy ${path} has ${count}, so nothing was checked:${shown.join('')}${more}`,
    faults,
  };
}

const MOST = 20;

/** The day of a time where this machine is. */
export function dayOf(time: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

function readText(path: string): { readonly kind: 'text'; readonly text: string } | { readonly kind: 'none'; readonly why: string } {
  try {
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return { kind: 'none', why: 'it is not UTF-8 text' };
    return { kind: 'text', text: bytes.toString('utf8').replace(/^\ufeff/, '') };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT' ? 'it does not exist' : code === 'EISDIR' ? 'it is a directory' : code === 'EACCES' ? 'you have no permission' : String(code);
    return { kind: 'none', why };
  }
}
