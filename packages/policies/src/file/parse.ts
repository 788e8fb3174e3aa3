import { didYouMean } from '@precept/model';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import type { PolicyFault } from './fault.ts';
import type { MapShape, Shape, TextShape } from './shape.ts';

/** A file as it was read: its values, what is wrong with them, and where each stands. */
export interface Parsed {
  readonly value: unknown;
  readonly faults: readonly PolicyFault[];
  /** A fault at a key such as `ownRules[2].when`: at the key itself, or at its value. */
  readonly faultAt: (key: string, message: string, at?: 'key' | 'value') => PolicyFault;
}

/** Reads YAML (or JSON, which is YAML) and holds it to a shape. Nothing is guessed: a text where a list belongs is a fault. */
export function parse(file: string, source: string, shape: MapShape): Parsed {
  const lines = new LineCounter();
  const whole = (message: string): Parsed => {
    const fault = { file, line: 1, column: 1, key: '', message };
    return { value: undefined, faults: [fault], faultAt: () => fault };
  };
  if (source.length > LONGEST) return whole(`The file has ${count(source.length)} characters; the limit is ${count(LONGEST)}.`);
  const document = documentOf(source, lines);
  if (document === undefined) return whole('The file is nested too deeply to be read.');
  const places = new Map<string, { key: number; value: number }>();
  const at = (offset: number, key: string, message: string): PolicyFault => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), key, message };
  };
  const faultAt: Parsed['faultAt'] = (key, message, where = 'value') => at(places.get(key)?.[where] ?? 0, key, message);
  const faults: PolicyFault[] = document.errors.map((e) =>
    at(e.pos[0], '', `This is not YAML: ${(e.message.split('\n')[0] as string).replace(/ at line .*$/, '')}.`),
  );
  if (faults.length > 0) return { value: undefined, faults, faultAt };

  const refuse = (key: string, message: string, where: 'key' | 'value' = 'value'): undefined => {
    faults.push(faultAt(key, message, where));
    return undefined;
  };

  const read = (node: Node | null, given: Shape, key: string): unknown => {
    if (isAlias(node)) return refuse(key, 'An alias (*name) is not read here. Write the value itself.');
    const shape = given.type === undefined ? given.anyOf[isMap(node) ? 1 : 0] : given;
    if (shape.type === 'object') {
      if (!isMap(node)) return refuse(key, `${key === '' ? 'A policy' : 'This'} must be a map, not ${nameOf(node)}.`);
      return readMap(node, shape, key);
    }
    if (shape.type === 'array') {
      if (!isSeq(node)) return refuse(key, `This must be a list, not ${nameOf(node)}.`);
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = shape;
      if (node.items.length < minItems) refuse(key, `This needs at least ${minItems === 1 ? 'one entry' : `${minItems} entries`}.`);
      if (node.items.length > maxItems) return refuse(key, `This holds ${count(node.items.length)} entries; the limit is ${count(maxItems)}.`);
      return node.items.map((item, i) => {
        places.set(`${key}[${i}]`, placeOf(item as Node, item as Node));
        return read(item as Node, shape.items, `${key}[${i}]`);
      });
    }
    if (!isScalar(node) || typeof node.value !== 'string')
      return refuse(
        key,
        `This must be ${shape.enum ? `one of ${shape.enum.join(', ')}` : 'a text'}, not ${nameOf(node)}.${isScalar(node) ? ' Put it in quotes.' : ''}`,
      );
    const wrong = textFault(node.value, shape);
    return wrong === undefined ? node.value : refuse(key, wrong);
  };

  const readMap = (node: Node, shape: MapShape, key: string): unknown => {
    if (!isMap(node)) return undefined;
    const { properties = {}, required = [], additionalProperties } = shape;
    const names = Object.keys(properties);
    const out: Record<string, unknown> = {};
    let isMisspelt = false;
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      const path = key === '' ? name : `${key}.${name}`;
      places.set(path, placeOf(pair.key as Node, pair.value as Node | null));
      const inner = Object.hasOwn(properties, name) ? (properties[name] as Shape) : additionalProperties;
      if (inner === false || name === '__proto__') {
        const near = didYouMean(name, names);
        isMisspelt ||= near !== '';
        refuse(path, `"${clip(name)}" is not a key here.${near || ` Keys: ${names.filter((n) => n !== '$schema').join(', ')}.`}`, 'key');
      } else out[name] = read(pair.value as Node | null, inner, path);
    }
    if (!isMisspelt) for (const name of required) if (!node.has(name)) refuse(key, `"${name}" is missing.`);
    return out;
  };

  const { contents } = document;
  if (contents === null) return { value: {}, faults, faultAt };
  places.set('', placeOf(contents, contents));
  const value = read(contents, shape, '');
  return { value, faults, faultAt };
}

const LONGEST = 10_000_000;

/** Undefined where the file is nested so deeply that reading it runs out of room. */
function documentOf(source: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | undefined {
  try {
    return parseDocument(source, { lineCounter, merge: false });
  } catch {
    return undefined;
  }
}

function textFault(
  value: string,
  { enum: choices, anyOf, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY, $comment }: TextShape,
): string | undefined {
  if (value.trim().length < minLength) return 'This is empty.';
  if (value.length > maxLength) return `This has ${count(value.length)} characters; the limit is ${count(maxLength)}.`;
  if (choices && !choices.includes(value)) return `"${clip(value)}" is not one of ${choices.join(', ')}.${didYouMean(value, choices)}`;
  if (anyOf) {
    const [{ enum: names }, { pattern: other }] = anyOf;
    if (!names.includes(value) && !new RegExp(other).test(value))
      return `"${clip(value)}" is neither ${$comment ?? 'one of the choices'}.${didYouMean(value, names) || (names.length < 40 ? ` Choices: ${names.join(', ')}.` : '')}`;
  }
  if (pattern && !new RegExp(pattern).test(value)) return `"${clip(value)}" must be ${$comment ?? `of the form ${pattern}`}.`;
  return undefined;
}

const placeOf = (key: Node | null, value: Node | null): { key: number; value: number } => {
  const begin = key?.range?.[0] ?? 0;
  return { key: begin, value: value?.range?.[0] ?? begin };
};

function nameOf(node: Node | null): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  const value = (node as Scalar | null)?.value;
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'string' ? 'a text' : typeof value === 'boolean' ? `${value}` : 'a number';
}

const count = (n: number): string => n.toLocaleString('en-GB');
const clip = (s: string): string => (s.length > 60 ? `${s.slice(0, 59)}…` : s);
