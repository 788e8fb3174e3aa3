import { type ChildProcess, spawn } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;

export interface PageServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the page as its user does (`precept page`), on a free port, and reads the printed address. */
export function startPage(): Promise<PageServer> {
  const child: ChildProcess = spawn(process.execPath, ['apps/cli/bin/precept.js', 'page'], {
    cwd: root,
    env: { ...process.env, PORT: '0', NO_COLOR: '1' },
  });
  const stop = (): Promise<void> =>
    new Promise((done) => {
      if (child.exitCode !== null) return done();
      child.once('exit', () => done());
      child.kill('SIGTERM');
    });
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`no address after 20 s: ${said}`)), 20_000);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (!url) return;
      clearTimeout(timer);
      resolve({ url, stop });
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`"precept page" ended with ${code}: ${said}`)));
  });
}
