import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

/** The page may load its own files and nothing else, and may connect to nothing at all: what is typed cannot leave. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': PAGE_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cache-Control': 'no-cache',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Serves the files of one folder, to this machine alone. Requests made under another name than this machine's are refused. */
export function createPageServer(folder: string): Server {
  return createServer((request, response) => {
    answer(folder, request, response).catch(() => end(response, 500, 'The page cannot be read.'));
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwnName(request.headers.host)) return end(response, 421, 'This page is served under 127.0.0.1 and localhost only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
  const found = await findFile(folder, request.url ?? '/');
  if (!found) return end(response, 404, 'There is nothing at this address.');
  response.writeHead(200, { ...HEADERS, 'Content-Type': TYPES[extname(found.path)] ?? 'application/octet-stream', 'Content-Length': found.size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(found.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** A site elsewhere that points its own name at 127.0.0.1 is not this page. */
function isOwnName(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host);
}

/** The file an address names, if it lies inside the folder once every link is followed. */
async function findFile(folder: string, address: string): Promise<{ path: string; size: number } | undefined> {
  let name: string;
  try {
    name = decodeURIComponent((address.split(/[?#]/)[0] ?? '/').replace(/^\/+/, '/'));
  } catch {
    return undefined;
  }
  if (!name.startsWith('/') || name.includes('\0') || name.includes('\\')) return undefined;
  if (name.split('/').some((part) => part === '..' || (part.startsWith('.') && part !== ''))) return undefined;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, name.endsWith('/') ? `${name}index.html` : name));
    if (!path.startsWith(root + sep)) return undefined;
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number, words: string, more: Readonly<Record<string, string>> = {}): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...HEADERS, ...more, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}
