import type { Checked } from '../checked.ts';
import type { Format } from './format.ts';
import { pathOf, placer } from './place.ts';

/** Cases of one suite: beyond this a new one begins, so that a stream does not pile up in memory. */
const MOST_CASES = 1000;

/** JUnit XML: a suite per file, a case per text; a text with findings fails, one that could not be read errs. */
export function createJunit(isFailure: (checked: Checked & { kind: 'result' }) => boolean): Format {
  let suite = '';
  let cases: string[] = [];
  let failures = 0;
  let errors = 0;
  const flush = (): string => {
    if (cases.length === 0) return '';
    const out = `  <testsuite name="${escapeXml(suite)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0">\n${cases.join('')}  </testsuite>\n`;
    cases = [];
    failures = 0;
    errors = 0;
    return out;
  };
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="precept">\n',
    item(c) {
      const name = pathOf(c);
      const flushed = name !== suite || cases.length >= MOST_CASES ? flush() : '';
      suite = name;
      if (c.kind === 'fault') errors++;
      else if (isFailure(c)) failures++;
      cases.push(testCase(c, name, isFailure));
      return flushed;
    },
    end: () => `${flush()}</testsuites>\n`,
  };
}

function testCase(c: Checked, file: string, isFailure: (c: Checked & { kind: 'result' }) => boolean): string {
  const name = c.line === undefined ? file : `line ${c.line}${c.kind === 'result' && c.output.id ? ` (${c.output.id})` : ''}`;
  const seconds = c.kind === 'result' ? (c.output.micros / 1e6).toFixed(6) : '0';
  const head = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(file)}" file="${escapeXml(file)}"${c.line === undefined ? '' : ` line="${c.line}"`} time="${seconds}"`;
  if (c.kind === 'fault') return `${head}>\n      <error type="${c.code}" message="${escapeXml(c.message)}"/>\n    </testcase>\n`;
  if (c.output.findings.length === 0) return `${head}/>\n`;
  const place = placer(c);
  const body = c.output.findings
    .map((f) => {
      const at = f.spans[0] ? place(f.spans[0]) : undefined;
      const where = at ? `${at.startLine}:${at.startColumn} ` : '';
      return `${where}${f.severity} ${f.rule}\n  What: ${f.what}\n  Why: ${f.why}\n  Instead: ${f.instead}\n  Sources: ${f.sources.map((s) => s.id).join(', ')}`;
    })
    .join('\n');
  const [first] = c.output.findings;
  if (!isFailure(c)) return `${head}>\n      <system-out>${escapeXml(body)}</system-out>\n    </testcase>\n`;
  return `${head}>\n      <failure type="${escapeXml(first?.rule ?? '')}" message="${escapeXml(`${c.output.verdict}: ${first?.what ?? ''}`)}">${escapeXml(body)}</failure>\n    </testcase>\n`;
}

/** XML 1.0 has no place for most control characters and none for lone surrogates, escaped or not. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;');
}
