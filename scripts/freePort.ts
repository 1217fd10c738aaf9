import { createServer } from 'node:net';

const TRIES = 50;

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      // A machine without that kind of address has nobody listening on it.
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The first port from the given one on that nobody listens on, neither at 127.0.0.1 nor at ::1: browsers may take
 * either for localhost, and would else show another program's page.
 * @throws Error in Spanish when none of fifty is free
 */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + TRIES; port += 1) {
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  }
  throw new Error(
    `Los puertos ${from} a ${from + TRIES - 1} están ocupados: cierre algún programa que los use.`,
  );
}
