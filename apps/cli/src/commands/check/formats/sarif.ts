import { createHash } from 'node:crypto';
import type { Finding, Severity } from '@precept/model';
import { rules } from '@precept/rules';
import type { Checked } from '../checked.ts';
import type { Format } from './format.ts';
import { type Place, pathOf, placer } from './place.ts';

const LEVEL: Readonly<Record<Severity, string>> = { advise: 'note', review: 'warning', block: 'error' };
const RULES = new Map(rules.map((r, i) => [r.meta.id as string, i]));

/** SARIF 2.1.0 as code hosts accept it: one run, every rule described, results written as they come. */
export function createSarif(version: string): Format {
  let isFirst = true;
  const notifications: unknown[] = [];
  return {
    start: () => '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[',
    item(checked) {
      if (checked.kind === 'fault') {
        if (notifications.length < 1000) notifications.push(notification(checked));
        return '';
      }
      return results(checked)
        .map((r) => {
          const before = isFirst ? '\n' : ',\n';
          isFirst = false;
          return before + JSON.stringify(r);
        })
        .join('');
    },
    end(tally) {
      const tool = { driver: { name: 'Precept', version, semanticVersion: version, rules: rules.map(({ meta }) => describe(meta)) } };
      const invocations = [{ executionSuccessful: tally.faults === 0, toolExecutionNotifications: notifications }];
      return `\n],"tool":${JSON.stringify(tool)},"invocations":${JSON.stringify(invocations)}}]}\n`;
    },
  };
}

function results(checked: Checked & { kind: 'result' }): unknown[] {
  const place = placer(checked);
  const uri = toUri(pathOf(checked));
  return checked.output.findings.map((f) => {
    const spans = f.spans.length > 0 ? f.spans : [{ start: 0, end: 0 }];
    const ruleIndex = RULES.get(f.rule);
    return {
      ruleId: f.rule,
      ...(ruleIndex === undefined ? undefined : { ruleIndex }),
      level: LEVEL[f.severity],
      message: { text: `${f.what} ${f.why} ${f.instead}` },
      locations: spans.slice(0, 1).map((s) => location(uri, place(s))),
      ...(spans.length > 1 ? { relatedLocations: spans.slice(1).map((s, id) => ({ id, ...location(uri, place(s)) })) } : undefined),
      partialFingerprints: { 'precept/v1': fingerprint(f, checked) },
      ...(checked.line === undefined && f.fixes.length > 0 ? { fixes: f.fixes.map((fix) => sarifFix(fix, uri, place)) } : undefined),
      properties: { severity: f.severity, decidedBy: f.decidedBy, sources: f.sources.map((s) => s.id) },
    };
  });
}

const location = (uri: string, place: Place): object => {
  const isWholeLine = place.startLine === place.endLine && place.startColumn === place.endColumn;
  return { physicalLocation: { artifactLocation: { uri }, region: isWholeLine ? { startLine: place.startLine } : place } };
};

const sarifFix = (fix: Finding['fixes'][number], uri: string, place: ReturnType<typeof placer>): object => ({
  description: { text: fix.label },
  artifactChanges: [
    { artifactLocation: { uri }, replacements: fix.edits.map((e) => ({ deletedRegion: place(e), insertedContent: { text: e.text } })) },
  ],
});

/** The same finding in the same words keeps its fingerprint when lines move. */
function fingerprint(f: Finding, { text }: Checked & { kind: 'result' }): string {
  const words = f.spans.map((s) => text.slice(s.start, s.end)).join('\n');
  return createHash('sha256').update(`${f.rule}\n${words}`).digest('hex').slice(0, 32);
}

function describe(meta: (typeof rules)[number]['meta']): object {
  return {
    id: meta.id,
    name: meta.id.replace(/(^|[/-])([a-z])/g, (_, _separator, letter: string) => letter.toUpperCase()),
    shortDescription: { text: meta.title },
    fullDescription: { text: meta.title },
    help: {
      text: `${meta.title} Sources: ${meta.sources.map((s) => `${s.id} ${s.title}, ${s.locator}`).join('; ')}. "precept explain ${meta.id}" says more.`,
    },
    defaultConfiguration: { level: LEVEL[meta.severity] },
    properties: { tags: [meta.family, ...meta.catalogue] },
  };
}

const notification = (c: Checked & { kind: 'fault' }): object => ({
  level: 'error',
  descriptor: { id: c.code },
  message: { text: c.message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: toUri(pathOf(c)) },
        ...(c.line === undefined ? undefined : { region: { startLine: c.line } }),
      },
    },
  ],
});

const toUri = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
