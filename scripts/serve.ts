// Serves a folder of built files as it is, without rebuilding or reloading: npm run serve -- [folder] [port]
// For end-to-end tests and for looking at a build; with the npm copy of office.js and the samples, as the workbench has.
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentSecurityPolicy } from './csp';
import { freePort } from './freePort';
import { officeJsFolder } from './officeJsFolder';
import { ROOT } from './pages';
import { fileInside, isForThisMachine, pathOf } from './servedFile';
import { DEV_PORT, LOCAL_OFFICE_JS_PATH } from './urls';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A server that runs. */
export interface StaticServer {
  /** "http://127.0.0.1:3000", without a slash at its end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

function fileFor(folder: string, address: string): string | null {
  const path = pathOf(address);
  if (path === null) return null;
  for (const [prefix, directory] of [
    [LOCAL_OFFICE_JS_PATH, officeJsFolder()],
    ['/samples', join(ROOT, 'samples')],
  ] as const) {
    if (path.startsWith(`${prefix}/`)) return fileInside(directory, path.slice(prefix.length));
  }
  return fileInside(folder, path);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${why}\n`);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (!isForThisMachine(request.headers.host)) return refuse(response, 421, 'Solo para esta computadora.');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const file = isRead ? fileFor(folder, request.url ?? '/') : null;
  if (!isRead) return refuse(response, 405, 'Solo se puede leer.');
  if (file === null) return refuse(response, 404, 'No hay nada aquí.');
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    'Content-Security-Policy': contentSecurityPolicy('workbench'),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/**
 * Serves a folder at 127.0.0.1 alone.
 * @param port 0 takes any free one
 */
export function serveFolder(folder: string, port = 0): Promise<StaticServer> {
  const server = createServer((request, response) => answer(folder, request, response));
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      done({ origin: `http://127.0.0.1:${taken}`, stop: () => stop(server) });
    });
  });
}

async function serve(folder = join('out', 'workbench'), port?: string): Promise<void> {
  if (!existsSync(folder))
    throw new Error(`no existe la carpeta ${folder}; hágala con npm run build:workbench.`);
  const { origin } = await serveFolder(folder, port === undefined ? await freePort(DEV_PORT) : Number(port));
  console.log(`${folder} está en ${origin} (Ctrl+C para terminar).`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  serve(process.argv[2], process.argv[3]).catch((error: unknown) => {
    console.error(`No se pudo servir: ${(error as Error).message}`);
    process.exitCode = 2;
  });
}
