import { describe, expect, it } from 'vitest';
import { checked, faulty, finding } from '../../../testing/checked.ts';
import { newTally } from '../tally.ts';
import { createGithub } from './github.ts';
import { createJson, createNdjson } from './json.ts';
import { createJunit } from './junit.ts';
import { createSarif } from './sarif.ts';

const TEXT = 'My patient\nMrs Ellen Daly left.';
const advice = finding({ rule: 'claim/no-guarantee', severity: 'advise', spans: [{ start: 0, end: 2 }], fixes: [] });
const two = checked(TEXT, [finding(), advice]);
const line = checked(TEXT, [finding()], { source: { name: 'posts.ndjson', isStdin: false, form: 'ndjson' }, line: 7 });

interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Record<string, unknown>[] } };
    readonly results: readonly Record<string, unknown>[];
    readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly unknown[] }[];
  }[];
}

describe('sarif', () => {
  const write = (items: readonly Parameters<ReturnType<typeof createSarif>['item']>[0][]): Sarif => {
    const format = createSarif('0.1.0');
    const faults = items.filter((i) => i.kind === 'fault').length;
    return JSON.parse([format.start?.(), ...items.map((i) => format.item(i)), format.end?.({ ...newTally(), faults })].join('')) as Sarif;
  };

  it('has everything a code host asks for', () => {
    const { version, $schema, runs } = write([two, line]);
    expect(version).toBe('2.1.0');
    expect($schema).toContain('sarif-2.1.0');
    expect(runs).toHaveLength(1);
    const [run] = runs;
    expect(run?.tool.driver.name).toBe('Precept');
    for (const rule of run?.tool.driver.rules ?? []) {
      expect(rule.id).toMatch(/^[a-z]+\/[a-z\d-]+$/);
      for (const key of ['shortDescription', 'fullDescription', 'help']) expect(rule[key]).toMatchObject({ text: expect.stringMatching(/\S/) });
      expect(rule.defaultConfiguration).toMatchObject({ level: expect.stringMatching(/^(note|warning|error)$/) });
    }
    expect(run?.results).toHaveLength(3);
    for (const result of run?.results ?? []) {
      expect(result).toMatchObject({
        ruleId: expect.any(String),
        level: expect.stringMatching(/^(note|warning|error)$/),
        message: { text: expect.stringMatching(/\S/) },
        locations: [{ physicalLocation: { artifactLocation: { uri: expect.any(String) }, region: { startLine: expect.any(Number) } } }],
        partialFingerprints: { 'precept/v1': expect.stringMatching(/^[\da-f]{32}$/) },
      });
      const { ruleIndex, ruleId } = result as { ruleIndex?: number; ruleId: string };
      if (ruleIndex !== undefined) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('gives line and columns in a text, the line alone in NDJSON, and the fix as a replacement', () => {
    const [run] = write([two, line]).runs;
    expect(run?.results[0]).toMatchObject({
      locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 15 } } }],
      fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { startLine: 2, startColumn: 1 }, insertedContent: { text: 'a patient' } }] }] }],
    });
    expect(run?.results[2]).toMatchObject({
      locations: [{ physicalLocation: { artifactLocation: { uri: 'posts.ndjson' }, region: { startLine: 7 } } }],
    });
    expect(run?.results[2]).not.toHaveProperty('fixes');
  });

  it('says what could not be read, and is whole with no result at all', () => {
    const [run] = write([faulty(3)]).runs;
    expect(run?.results).toEqual([]);
    expect(run?.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'invalid-json' } }] });
    expect(write([]).runs[0]?.invocations[0]?.executionSuccessful).toBe(true);
  });
});

describe('github', () => {
  it('writes an annotation for each finding, with line and columns', () => {
    const [first, second] = createGithub().item(two).split('\n');
    expect(first).toMatch(/^::error file=draft\.txt,line=2,endLine=2,col=1,endColumn=15,title=privacy\/no-patient-name::/);
    expect(second).toMatch(/^::notice file=draft\.txt,line=1,endLine=1,col=1,endColumn=3,title=claim\/no-guarantee::/);
  });

  it('lets no text break out of its annotation', () => {
    const nasty = checked('x', [finding({ what: 'a\n::set-env name=x::y\r100%', spans: [{ start: 0, end: 1 }] })], {
      source: { name: 'a,b:c.txt', isStdin: false, form: 'text' },
    });
    const out = createGithub().item(nasty);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toContain('file=a%2Cb%3Ac.txt,');
    expect(out).toContain('a%0A::set-env name=x::y%0D100%25');
  });

  it('marks what could not be read', () => {
    expect(createGithub().item(faulty(3))).toMatch(/^::error file=posts\.ndjson,line=3,title=invalid-json::/);
  });
});

describe('junit', () => {
  const write = (items: readonly Parameters<ReturnType<typeof createJunit>['item']>[0][]): string => {
    const format = createJunit((c) => c.output.verdict !== 'clear');
    return [format.start?.(), ...items.map((i) => format.item(i)), format.end?.(newTally())].join('');
  };

  it('counts cases, failures and errors in each suite', () => {
    const xml = write([two, checked('Hello', []), line, faulty(8)]);
    expect(xml).toContain('<testsuite name="draft.txt" tests="2" failures="1" errors="0" skipped="0">');
    expect(xml).toContain('<testsuite name="posts.ndjson" tests="2" failures="1" errors="1" skipped="0">');
    expect(xml).toContain('<testcase name="line 7" classname="posts.ndjson" file="posts.ndjson" line="7"');
    expect(xml).toContain('<error type="invalid-json"');
    expect(xml.match(/<testsuite /g)).toHaveLength(xml.match(/<\/testsuite>/g)?.length ?? 0);
  });

  it('holds nothing that XML forbids', () => {
    const xml = write([checked('x', [finding({ what: '<b>"&\u0000\u001b\ud800\uffff' })])]);
    expect(xml).toContain('&lt;b&gt;&quot;&amp;');
    expect(xml).not.toMatch(/[\u0000-\u0008\u001b\uffff]|\p{Cs}/u);
  });

  it('begins a new suite after a thousand cases, so that a stream does not pile up', () => {
    const format = createJunit(() => false);
    const written = Array.from({ length: 1001 }, () => format.item(checked('x', [])));
    expect(written.slice(0, 1000).join('')).toBe('');
    expect(written[1000]).toContain('tests="1000"');
  });
});

describe('json', () => {
  it('is one object for one text, a list for several, one a line as NDJSON', () => {
    const one = createJson(false);
    expect(JSON.parse(one.item(two))).toMatchObject({ schema: 1, verdict: 'block' });
    const list = createJson(true);
    expect(JSON.parse([list.start?.(), list.item(two), list.item(faulty(2)), list.end?.(newTally())].join(''))).toMatchObject([
      { verdict: 'block' },
      { id: null, error: { code: 'invalid-json' } },
    ]);
    expect(JSON.parse(`${createJson(true).start?.()}${createJson(true).end?.(newTally())}`)).toEqual([]);
    expect(createNdjson().item(two).trimEnd()).not.toContain('\n');
  });
});
