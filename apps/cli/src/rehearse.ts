import { Readable, Writable } from 'node:stream';
import type { Host } from './command.ts';
import { main } from './main.ts';

const TEXT = 'My patient Mrs Ellen Varga, 84, was admitted to Ward 7 last Tuesday. A guaranteed cure: call me on 555 0142.';

/** Goes through the ordinary ways of the program once, unheard, so that their compiled form can be kept. */
export async function rehearse(home: URL): Promise<void> {
  const host = (input: string): Host => {
    const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
    return { stdin: Readable.from([Buffer.from(input)]), stdout: nowhere(), stderr: nowhere(), env: {}, home, version: '' };
  };
  await main(['--help'], host(''));
  await main(['check'], host(TEXT));
  await main(['check', '--color', 'always', '--verbose'], host(`${TEXT}\n\nThank you all 👩‍⚕️`));
  await main(['check', '--ndjson'], host(`${JSON.stringify({ text: TEXT })}\n`));
}
