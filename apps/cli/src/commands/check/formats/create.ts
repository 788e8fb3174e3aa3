import type { Terminal } from '../../../terminal/settings.ts';
import type { Settings } from '../settings.ts';
import type { FormatName } from '../spec.ts';
import { exitStatus, newTally } from '../tally.ts';
import type { Format } from './format.ts';
import { createGithub } from './github.ts';
import { createJson, createNdjson } from './json.ts';
import { createPretty } from './pretty/pretty.ts';

/** The format by its name. The two that describe rules are loaded only when asked for. */
export async function createFormat(name: FormatName, settings: Settings, terminal: Terminal, isMany: boolean, version: string): Promise<Format> {
  switch (name) {
    case 'pretty':
      return createPretty(terminal, { isVerbose: settings.isVerbose, isQuiet: settings.isQuiet, isMany });
    case 'json':
      return createJson(isMany);
    case 'ndjson':
      return createNdjson();
    case 'github':
      return createGithub();
    case 'sarif':
      return (await import('./sarif.ts')).createSarif(version);
    case 'junit':
      return (await import('./junit.ts')).createJunit((c) => exitStatus({ ...newTally(), worst: c.output.verdict }, settings.failOn) !== 0);
  }
}
