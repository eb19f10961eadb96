// Serves web pages for real host names, over http and https, and records the requests. A browser started with its ports
// sends every request here, whatever the host.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';

/** A page: its media type and bytes. `endless`: the bytes are sent, and the response never ends. */
interface Served {
  type: string;
  body: Buffer | string;
  endless?: true;
}

/** A host's response to a path; undefined if it has no such page. */
export type Site = (path: string) => Promise<Served | undefined>;

/** A request from a browser. */
interface Asked {
  host: string;
  path: string;
  /** The origin of the page or extension that made it, if the browser says so. */
  origin: string | undefined;
}

/** A running server; the ports are on 127.0.0.1. */
export interface PageServer {
  port: number;
  securePort: number;
  /** All requests so far, also for hosts that are not served. */
  asked: Asked[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves hosts; requests to any other host get a 404. */
export async function servePages(hosts: Record<string, Site>): Promise<PageServer> {
  const asked: Asked[] = [];
  const answer: RequestListener = async (request, response) => {
    const { host, path } = target(request);
    asked.push({ host, path, origin: request.headers.origin });
    const page = await hosts[host]?.(path);
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/plain',
      'cache-control': 'no-store',
    });
    if (page?.endless) response.write(page.body);
    else response.end(page?.body ?? '');
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Sidelight sample pages' }]);
  const plain = createServer(answer);
  const secure = createSecureServer({ key, cert }, answer);
  const [port, securePort] = await Promise.all([listen(plain), listen(secure)]);
  const close = async () => {
    plain.closeAllConnections();
    secure.closeAllConnections();
    await Promise.all([stop(plain), stop(secure)]);
  };
  return { port, securePort, asked, close };
}

/**
 * A folder as a site. The path `/a` gets the file `a`, `a.html` or `a/index.html`. If there is none and a page `b.html`
 * is at a parent path, it gets that page: single-page apps use any path below their own.
 */
export function folder(root: string): Site {
  return async (path) => {
    const plain = normalize(decodeURIComponent(path)).replace(/^[/\\]+/, '');
    if (plain.startsWith('..')) return undefined;
    const names = [plain, `${plain}.html`, join(plain, 'index.html'), `${join(plain, '..')}.html`];
    for (const name of names) {
      const body = await readFile(join(root, name)).catch(() => undefined);
      if (body) return { type: TYPES[extname(name)] ?? 'application/octet-stream', body };
    }
    return undefined;
  };
}

/** One file as a site: its only page is at `/`. */
export function singleFile(file: string): Site {
  return async (path) =>
    path === '/' ? { type: TYPES['.html'] ?? 'text/html', body: await readFile(file) } : undefined;
}

function target(request: IncomingMessage): { host: string; path: string } {
  const address = new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`);
  return { host: address.hostname, path: address.pathname };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

const stop = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
