import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Exit, type Run } from '../../command.ts';
import { write } from '../../terminal/write.ts';
import { folderOfPage } from './folder.ts';
import { createPageServer } from './server.ts';

/** `precept page`: serves the built check page until it is stopped. */
export const run: Run = async (args, host) => {
  const given = args.get('port') ?? host.env.PORT ?? '0';
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65535) {
    await write(host.stderr, `precept page: the port is "${given}"; give a number from 0 to 65535.\n`);
    return Exit.usage;
  }
  const folder = folderOfPage(host.home);
  if (!existsSync(new URL('index.html', folder))) {
    await write(
      host.stderr,
      'precept page: the page is not built yet. Run "npm run build" in the folder of Precept, then try again. [page-not-built]\n',
    );
    return Exit.fault;
  }
  const server = createPageServer(fileURLToPath(folder));
  return new Promise((resolve) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `port ${port} is taken. Choose another with --port, or leave it out for a free one. [port-in-use]`
          : `cannot listen on port ${port}: ${error.code ?? error.message}.`;
      host.stderr.write(`precept page: ${why}\n`);
      resolve(Exit.fault);
    });
    const stop = (): void => {
      server.closeAllConnections();
      server.close(() => resolve(Exit.clear));
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    server.listen(port, '127.0.0.1', () => {
      const { port: actual } = server.address() as AddressInfo;
      host.stdout.write(`The check page is at http://127.0.0.1:${actual}/\nWhat you type there stays in the browser. Press Ctrl+C to stop.\n`);
    });
  });
};
