/** What is wrong in a policy file, and where. */
export interface PolicyFault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The key at fault, such as `ownRules[2].severity`; empty where it is the whole file. */
  readonly key: string;
  /** A sentence; with the nearest valid value where there is one. */
  readonly message: string;
}

/** `precept.yaml:12:5: rules: "…" is not a rule. Did you mean "…"?` */
export function sayFault({ file, line, column, key, message }: PolicyFault): string {
  return `${file}:${line}:${column}: ${key === '' ? '' : `${key}: `}${message}`;
}
