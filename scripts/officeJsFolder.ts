import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** Folder of the npm copy of office.js; only the local servers serve it, and nothing of it is ever built in. */
export function officeJsFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
}
