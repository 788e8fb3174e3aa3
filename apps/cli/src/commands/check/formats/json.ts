import { toErrorOutput } from '@precept/api';
import type { Checked } from '../checked.ts';
import type { Format } from './format.ts';

/** The contract's object for one text; a list of them for several texts or for lines. */
export function createJson(isList: boolean): Format {
  let isFirst = true;
  const text = (c: Checked): string => JSON.stringify(toObject(c), null, 2);
  if (!isList) return { item: (c) => `${text(c)}\n` };
  return {
    start: () => '[',
    item(c) {
      const before = isFirst ? '\n' : ',\n';
      isFirst = false;
      return before + text(c).replace(/^/gm, '  ');
    },
    end: () => (isFirst ? ']\n' : '\n]\n'),
  };
}

/** One object a line: the form that programs read. */
export function createNdjson(): Format {
  return { item: (c) => `${JSON.stringify(toObject(c))}\n` };
}

export const toObject = (c: Checked): unknown => (c.kind === 'result' ? c.output : toErrorOutput(c.code, c.message));
