import { existsSync } from 'node:fs';

/** Where Chromium and Chrome are usually installed. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of the browser to test with: CHROME_PATH, else one of the usual places; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env['CHROME_PATH'];
  const places = named === undefined || named === '' ? USUAL_PLACES : [named];
  return places.find((path) => existsSync(path)) ?? null;
}

/** Switches that keep Chromium to itself: no look-ups, no updates, no sandbox where it runs as root. */
export const BROWSER_SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
