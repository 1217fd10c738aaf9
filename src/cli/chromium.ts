import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Drawing } from '../formats/picture/drawing';
import { pictureResolution, pictureScale } from '../formats/picture/picture';
import { withResolution } from '../formats/picture/pngResolution';
import { OrderFailure } from './failure';
import { reasonOf } from './files';
import { systemCode } from './replacing';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const LONGEST_MILLISECONDS = 120_000;

/** Path of a browser that can draw: CHROME_PATH, else one that is installed; null without any. */
export function findChromium(environment: Readonly<Record<string, string | undefined>>): string | null {
  const told = environment['CHROME_PATH'];
  if (told !== undefined && told !== '') return existsSync(told) ? told : null;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...ELSEWHERE].find((path) => existsSync(path)) ?? null;
}

function draw(browser: string, drawing: Drawing, scale: number, folder: string): Uint8Array {
  const source = join(folder, 'dibujo.svg');
  const target = join(folder, 'dibujo.png');
  writeFileSync(source, drawing.svg);
  // The sandbox does not start for root; what is drawn is our own file without scripts.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const run = spawnSync(
    browser,
    [
      '--headless',
      '--disable-gpu',
      '--hide-scrollbars',
      ...sandbox,
      `--user-data-dir=${join(folder, 'perfil')}`,
      `--force-device-scale-factor=${String(scale)}`,
      `--window-size=${String(drawing.width)},${String(drawing.height)}`,
      `--screenshot=${target}`,
      pathToFileURL(source).href,
    ],
    { timeout: LONGEST_MILLISECONDS, stdio: 'ignore' },
  );
  if (run.error !== undefined || run.status !== 0 || !existsSync(target)) {
    throw new OrderFailure(
      'El navegador no pudo dibujar la imagen; exporte a .svg, que no lo necesita, o reintente.',
    );
  }
  return new Uint8Array(readFileSync(target));
}

/** The drawing as PNG, drawn by the browser that is installed. @throws OrderFailure without one, or when it fails. */
export function drawnByChromium(drawing: Drawing): Uint8Array {
  const browser = findChromium(process.env);
  if (browser === null) {
    throw new OrderFailure(
      'Para escribir .png hace falta Chromium, Chrome o Edge y no se encontró; exporte a .svg o indique su ruta en CHROME_PATH.',
    );
  }
  const scale = pictureScale(drawing);
  let folder = '';
  try {
    folder = mkdtempSync(join(tmpdir(), 'calendario-prep-'));
    return withResolution(draw(browser, drawing, scale, folder), pictureResolution(drawing, scale));
  } catch (error) {
    if (systemCode(error) === '') throw error;
    throw new OrderFailure(
      `No se pudo dibujar la imagen en la carpeta temporal ${tmpdir()}: ${reasonOf(error)}. Exporte a .svg, que no la necesita.`,
    );
  } finally {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  }
}
