import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { chromium } from 'playwright-core';

const root = join(__dirname, '..', '..');
const dist = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const CHROMIUM = '/usr/bin/chromium';

const PAGE = `<!doctype html><meta charset="utf-8"><title>prueba</title>
<script type="importmap">{"imports":{"date-fns/":"/npm/date-fns/","@date-fns/utc":"/npm/@date-fns/utc/index.js"}}</script>
<script type="module">
import { EmulatedExcel } from '/src/emulated-excel/emulatedExcel';
import { modelFromSnapshot } from '/src/emulated-excel/modelSnapshot';
import { installWin32External } from '/src/emulated-excel/win32External';
import { buildSheet, buildWorkbook } from '/src/snapshot/workbook';
import { excelHost } from '/src/hosts/excel/excelHost';
const excel = new EmulatedExcel(modelFromSnapshot(buildWorkbook([buildSheet('Plan', [['a', 'b']])])));
window._richApiNativeBridge = excel.bridge;
const external = installWin32External(window, { dark: true });
const script = document.createElement('script');
script.src = '/office/office.js';
document.head.append(script);
window.done = new Promise((resolve, reject) => {
  script.onerror = reject;
  script.onload = () => Office.onReady().then(async (info) => {
    const host = excelHost();
    const { sheets } = await host.read();
    await host.apply([{ kind: 'cell', sheet: 'Plan', row: 0, column: 1, before: { fill: null }, after: { fill: '#FF0000' } }]);
    Office.context.document.settings.set('clave', { a: 1 });
    await new Promise((saved) => Office.context.document.settings.saveAsync(saved));
    resolve({
      info, language: Office.context.displayLanguage,
      sets: ['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
      dark: Office.context.officeTheme.bodyBackgroundColor,
      names: sheets.map(({ name }) => name), fill: excel.model.sheets[0].cell(0, 1).fill, settings: [...external.settings.keys()],
    });
  }, reject);
});
</script>`;

/** A server of the page, of our sources as modules and of the installed library. */
function serve() {
  return createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0] ?? '/';
    const send = (type: string, body: string | Buffer): void =>
      void response.setHeader('Content-Type', type).end(body);
    if (path === '/') return send('text/html', PAGE);
    if (path === '/favicon.ico') return send('text/plain', '');
    if (path.startsWith('/office/')) return send('text/javascript', readFileSync(join(dist, path.slice(8))));
    if (path.startsWith('/npm/')) {
      const name = path.slice(5);
      return send(
        'text/javascript',
        readFileSync(join(root, 'node_modules', extname(name) ? name : `${name}.js`)),
      );
    }
    const file = join(root, extname(path) === '' ? `${path}.ts` : path);
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      filename: file,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    });
    return send('text/javascript', code);
  });
}

const browserThere = existsSync(CHROMIUM);
(browserThere ? describe : describe.skip)(
  browserThere
    ? 'The whole office.js in a browser'
    : 'The whole office.js in a browser (omitida: falta chromium)',
  () => {
    it('starts up on the emulated window.external, and our host works through it', async () => {
      const server = serve();
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
      const browser = await chromium.launch({
        executablePath: CHROMIUM,
        args: ['--no-sandbox', '--disable-gpu'],
      });
      try {
        const page = await browser.newPage();
        const problems: string[] = [];
        page.on('pageerror', (error) => problems.push(error.message));
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
        const result: unknown = await page.evaluate('window.done');
        expect(result).toMatchObject({
          info: { host: 'Excel', platform: 'PC' },
          language: 'es-MX',
          sets: [true, false],
          dark: '#262626',
          names: ['Plan'],
          fill: '#FF0000',
          settings: ['clave'],
        });
        expect(problems).toEqual([]);
      } finally {
        await browser.close();
        server.close();
      }
    }, 60_000);
  },
);
