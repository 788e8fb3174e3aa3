import { ACCOUNTS, AUDIENCES, CHANNELS, DIRECTIONS, JURISDICTIONS, POST_KINDS, ROLES } from '@precept/model';
import { LIMITS } from './limits.ts';
import type { WirePost } from './post-schema.ts';

type Test = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Test>>;

const oneOf = (values: readonly string[]): Test => {
  const set = new Set<unknown>(values);
  return (v) => set.has(v);
};
const isName: Test = (v) => typeof v === 'string' && v.length <= LIMITS.nameLength;
const isText: Test = (v) => typeof v === 'string' && v.length <= LIMITS.textLength;
/** The ordinary spelling of an instant; rarer ones (offsets, the last days of a month) are left to the schema. */
const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?Z$/;
const isInstant: Test = (v) => typeof v === 'string' && INSTANT.test(v);
const listOf =
  (test: Test): Test =>
  (v) =>
    Array.isArray(v) && v.length <= LIMITS.items && v.every(test);

/** True for a plain object with no field but these, each as its test wants it, and all of `required`. */
const shape = (fields: Fields, required: readonly string[]): Test => {
  const tests = new Map(Object.entries(fields));
  return (v) => {
    if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
    const object = v as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(object)) if (!tests.get(key)?.(object[key])) return false;
    for (const key of required) if (object[key] === undefined) return false;
    return true;
  };
};

const isPost = shape(
  {
    id: isName,
    text: isText,
    kind: oneOf(POST_KINDS),
    direction: oneOf(DIRECTIONS),
    author: shape(
      {
        role: oneOf(ROLES),
        jurisdiction: oneOf(JURISDICTIONS),
        account: oneOf(ACCOUNTS),
        employer: isName,
        city: isName,
        products: listOf(isName),
      },
      [],
    ),
    channel: oneOf(CHANNELS),
    audience: oneOf(AUDIENCES),
    at: isInstant,
    authorization: shape({ scope: isName, expires: isInstant }, ['scope']),
    thread: listOf(shape({ text: isText, direction: oneOf(DIRECTIONS) }, ['text'])),
    media: listOf(shape({ path: isName, alt: isText }, ['path'])),
  },
  ['text'],
);

/**
 * The fast way through: true for the ordinary shapes of a valid post. What it accepts the schema accepts;
 * what it does not accept is for the schema to judge, which also says what is wrong.
 */
export function isPlainPost(input: unknown): input is WirePost {
  return isPost(input);
}
