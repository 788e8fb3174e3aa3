import { didYouMean, nearest } from '@precept/model';
import type { z } from 'zod';
import { type ErrorCode, type Fault, fault } from './codes.ts';

type Issue = z.core.$ZodIssue;
interface Said {
  readonly code: ErrorCode;
  readonly message: string;
  readonly field: string;
}

const MOST = 3;

/** Says in words what a schema found wrong. Unknown fields come first: a misspelt field is also a missing one. */
export function explainIssues(issues: readonly Issue[], input: unknown): Fault {
  const said = issues.flatMap((issue) => explain(issue, input));
  said.sort((a, b) => Number(b.code === 'unknown-field') - Number(a.code === 'unknown-field'));
  const misspelt = said.some((s) => s.code === 'unknown-field' && s.message.includes('Did you mean'));
  const kept = said.filter((s) => !(misspelt && s.code === 'missing-field')).slice(0, MOST);
  const [first] = kept;
  if (!first) return fault('wrong-value', 'The object does not fit the contract.');
  const more = said.length > MOST ? ` (${said.length - MOST} more)` : '';
  return fault(first.code, kept.map((s) => s.message).join(' ') + more, first.field);
}

function explain(issue: Issue, input: unknown): Said[] {
  const field = pathOf(issue.path);
  const given = valueAt(input, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(issue.path);
      return issue.keys.map((key) => {
        const name = pathOf([...issue.path, clip(key)]);
        const near = nearest(key, known);
        const hint = near ? `Did you mean "${near}"?` : `Fields: ${known.join(', ')}.`;
        return { code: 'unknown-field', message: `${name} is not a field. ${hint}`, field: name };
      });
    }
    case 'invalid_type':
      if (given === undefined) return [{ code: 'missing-field', message: `${field} is missing.`, field }];
      return [{ code: 'wrong-type', message: `${field} must be ${article(issue.expected)}, not ${article(typeOf(given))}.`, field }];
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (typeof given !== 'string')
        return [{ code: 'wrong-type', message: `${field} must be one of ${values.join(', ')}, not ${article(typeOf(given))}.`, field }];
      return [
        {
          code: 'wrong-value',
          message: `${field} is "${clip(given)}", which is not one of ${values.join(', ')}.${didYouMean(given, values)}`,
          field,
        },
      ];
    }
    case 'too_big': {
      if (issue.origin !== 'string')
        return [{ code: 'too-many', message: `${field} holds more than ${count(issue.maximum)} entries, which is the limit.`, field }];
      const length = typeof given === 'string' ? count(given.length) : 'too many';
      return [{ code: 'text-too-long', message: `${field} has ${length} characters; the limit is ${count(issue.maximum)}.`, field }];
    }
    case 'invalid_format':
      return [
        {
          code: 'wrong-value',
          message: `${field} is "${clip(String(given))}", which is not an instant such as 2026-11-22T14:00:00Z.`,
          field,
        },
      ];
    default:
      return [{ code: 'wrong-value', message: `${field || 'The object'} does not fit: ${issue.message}.`, field }];
  }
}

/** Field names per place of the contract, for suggestions. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  '': ['id', 'text', 'kind', 'direction', 'author', 'channel', 'audience', 'at', 'authorization', 'thread', 'media'],
  author: ['role', 'jurisdiction', 'account', 'employer', 'city', 'products'],
  authorization: ['scope', 'expires'],
  thread: ['text', 'direction'],
  media: ['path', 'alt'],
};

const fieldsAt = (path: readonly PropertyKey[]): readonly string[] => FIELDS[String(path[0] ?? '')] ?? [];

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (out, step) => (typeof step === 'number' ? `${out}[${step}]` : out === '' ? String(step) : `${out}.${String(step)}`),
    '',
  );
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  return value;
}

const typeOf = (v: unknown): string => (v === null ? 'null' : Array.isArray(v) ? 'list' : typeof v);
const article = (type: string): string =>
  type === 'null' || type === 'undefined'
    ? type
    : type === 'array'
      ? 'a list'
      : type === 'string'
        ? 'a text'
        : type === 'object' || type === 'record'
          ? 'an object'
          : `a ${type}`;
const count = (n: number | bigint): string => n.toLocaleString('en-GB');
const clip = (s: string): string => (s.length > 40 ? `${s.slice(0, 39)}…` : s);
