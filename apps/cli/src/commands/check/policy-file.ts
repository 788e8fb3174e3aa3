import { isUtf8 } from 'node:buffer';
import { type Fault, fault, loadParsePolicy } from '@precept/api';
import type { Policy } from '@precept/model';
import { seal } from '@precept/policies';
import { rules } from '@precept/rules';
import { whereIsJsonWrong } from '../../input/json-fault.ts';

/** Reads a policy file. A fault names the file, the key and, where one is near, what was meant. */
export async function loadPolicy(path: string, read: (path: string) => Promise<Uint8Array>): Promise<{ kind: 'policy'; policy: Policy } | Fault> {
  let bytes: Uint8Array;
  try {
    bytes = await read(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT' ? 'it does not exist' : code === 'EISDIR' ? 'it is a directory' : code === 'EACCES' ? 'you have no permission' : String(code);
    return fault('policy-unreadable', `The policy ${path} cannot be read: ${why}.`);
  }
  if (!isUtf8(bytes)) return fault('policy-unreadable', `The policy ${path} is not UTF-8 text.`);
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fault('policy-unreadable', `The policy ${path} is not valid JSON${whereIsJsonWrong(error, text)}.`);
  }
  const parsePolicy = await loadParsePolicy();
  const parsed = parsePolicy(
    json,
    rules.map((r) => r.meta.id),
  );
  if (parsed.kind === 'error') return fault(parsed.code, `The policy ${path}: ${parsed.message}`, parsed.field);
  return { kind: 'policy', policy: seal(parsed.settings) };
}
