import type { Severity } from '@precept/model';
import type { Checked } from '../checked.ts';
import type { Format } from './format.ts';
import { pathOf, placer } from './place.ts';

const COMMAND: Readonly<Record<Severity, string>> = { advise: 'notice', review: 'warning', block: 'error' };

/** Workflow commands that become annotations on the lines of a pull request. */
export function createGithub(): Format {
  return {
    item(c) {
      if (c.kind === 'fault')
        return command('error', { file: fileOf(c), ...(c.line === undefined ? undefined : { line: c.line }), title: c.code }, c.message);
      const place = placer(c);
      return c.output.findings
        .map((f) => {
          const at = f.spans[0] ? place(f.spans[0]) : undefined;
          const columns = at && c.line === undefined && at.startLine === at.endLine ? { col: at.startColumn, endColumn: at.endColumn } : undefined;
          const lines = at ? { line: at.startLine, endLine: at.endLine } : undefined;
          return command(
            COMMAND[f.severity],
            { file: fileOf(c), ...lines, ...columns, title: f.rule },
            `${f.what}\nWhy: ${f.why}\nInstead: ${f.instead}`,
          );
        })
        .join('');
    },
  };
}

const fileOf = (c: Checked): string | undefined => (c.source.isStdin ? undefined : pathOf(c));

function command(name: string, properties: Readonly<Record<string, string | number | undefined>>, message: string): string {
  const list = Object.entries(properties)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => `${k}=${escapeProperty(String(v))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`;
}

const escapeData = (s: string): string => s.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (s: string): string => escapeData(s).replace(/:/g, '%3A').replace(/,/g, '%2C');
