/** Every way in which reading or checking can go wrong. Each has a page of the same name in docs/errors. */
export const ERROR_CODES = [
  // One line or one object of the checking contract
  'invalid-json',
  'not-an-object',
  'empty-line',
  'line-too-long',
  'invalid-utf8',
  'unknown-field',
  'missing-field',
  'wrong-type',
  'wrong-value',
  'too-many',
  'empty-text',
  'text-too-long',
  'check-failed',
  // Files
  'file-not-found',
  'file-unreadable',
  'is-a-directory',
  'write-failed',
  // The command itself
  'usage',
  'unknown-rule',
  'policy-unreadable',
  'policy-invalid',
  'page-not-built',
  'port-in-use',
  'not-built',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected fault: a code for the program, a message for the person. Never holds the text of a post. */
export interface Fault {
  readonly kind: 'error';
  readonly code: ErrorCode;
  readonly message: string;
  /** Path of the field at fault, for example `author.role`. Empty where it is the whole object. */
  readonly field: string;
}

export function fault(code: ErrorCode, message: string, field = ''): Fault {
  return { kind: 'error', code, message, field };
}
