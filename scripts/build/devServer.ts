import { join } from 'node:path';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { contentSecurityPolicy } from '../csp';
import { officeJsFolder } from '../officeJsFolder';
import { ROOT } from '../pages';
import { fileInside, isForThisMachine, pathOf } from '../servedFile';
import { LOCAL_OFFICE_JS_PATH } from '../urls';
import type { Build, BuildOptions } from './configuration';
import { configurationFor } from './configuration';

/** Certificate of a server that answers over https. */
export interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** A development server that runs. */
export interface RunningServer {
  /** True when the first build had errors; they are on the console already. */
  readonly hasErrors: boolean;
  readonly stop: () => Promise<void>;
}

/** Folders that the workbench's server serves as they are, by the beginning of their addresses. */
const SERVED: readonly (readonly [prefix: string, directory: string])[] = [
  [LOCAL_OFFICE_JS_PATH, officeJsFolder()],
  ['/samples', join(ROOT, 'samples')],
];

/** Keeps requests for other machines and for files that only a link leads to from whatever else would answer them. */
const doorkeeper: WebpackDevServer.ExpressRequestHandler = (request, response, next) => {
  const path = pathOf(request.url);
  const served = SERVED.find(([prefix]) => path?.startsWith(`${prefix}/`));
  if (!isForThisMachine(request.headers.host)) response.writeHead(421).end();
  else if (path === null || (served && fileInside(served[1], path.slice(served[0].length)) === null)) {
    response.writeHead(404).end();
  } else next();
};

const quietly = (directory: string, publicPath: string) => ({ directory, publicPath, watch: false });

function firstBuild(compiler: webpack.Compiler): Promise<boolean> {
  return new Promise((resolve) => {
    compiler.hooks.done.tap('firstBuild', (stats) => resolve(stats.hasErrors()));
    compiler.hooks.failed.tap('firstBuild', () => resolve(true));
  });
}

/**
 * Builds and serves at 127.0.0.1, building again after each change; resolves when the first build is there.
 * The workbench gets the npm copy of office.js and the sample workbooks; a real Excel neither.
 */
export async function startDevServer(
  build: Extract<Build, 'excel' | 'workbench'>,
  port: number,
  certificate?: Certificate,
  options?: BuildOptions,
): Promise<RunningServer> {
  const compiler = webpack(configurationFor(build, options));
  if (!compiler) throw new Error('webpack no aceptó la configuración.');
  const isWorkbench = build === 'workbench';
  const built = firstBuild(compiler);
  const server = new WebpackDevServer(
    {
      host: '127.0.0.1',
      port,
      server: certificate ? { type: 'https', options: { ...certificate } } : 'http',
      open: false,
      // Excel has to let go of the add-in before the server goes; scripts/excel.ts sees to both.
      setupExitSignals: isWorkbench,
      hot: false,
      liveReload: true,
      // The overlay is a frame with styles of its own, which the policy of our pages would have to allow.
      // The socket goes to the page's own address, which is what connect-src allows.
      client: { overlay: false, logging: 'warn', webSocketURL: 'auto://0.0.0.0:0/ws' },
      static: isWorkbench ? SERVED.map(([prefix, directory]) => quietly(directory, prefix)) : false,
      setupMiddlewares: (middlewares) => [{ name: 'doorkeeper', middleware: doorkeeper }, ...middlewares],
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(build),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        // Excel on the web shows our icons in a page of its own.
        ...(isWorkbench ? {} : { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
      },
    },
    compiler,
  );
  await server.start();
  return { hasErrors: await built, stop: () => server.stop() };
}
