import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Policy } from '@precept/model';

/** Completes a policy with the digest of its canonical form: same settings in any order, same digest. */
export function seal(settings: Omit<Policy, 'digest'>): Policy {
  return { ...settings, digest: `sha256-${bytesToHex(sha256(utf8ToBytes(canonical(settings))))}` };
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
