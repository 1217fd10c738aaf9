import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/snapshot/workbook';
import type { EmulationOptions } from '../../src/emulated-excel/emulatedExcel';
import { EmulatedExcel } from '../../src/emulated-excel/emulatedExcel';
import { modelFromSnapshot } from '../../src/emulated-excel/modelSnapshot';
import { officeAppFactory } from '../../src/emulated-excel/officeGlobals';
import { UserOfExcel } from '../../src/emulated-excel/userActions';

const dist = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Hash of a file of Microsoft's client library as installed. */
export function hashOfLibraryFile(name: string): string {
  return createHash('sha256')
    .update(readFileSync(join(dist, name)))
    .digest('hex');
}

let loaded = false;

/** Loads Excel's file of Microsoft's library into this realm, once a test file, without changing a byte of it. */
function loadLibrary(): void {
  if (loaded) return;
  const page: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    navigator: { userAgent: 'node' },
    location: { href: 'http://localhost/', search: '', hash: '', pathname: '/', protocol: 'http:' },
    document: {
      URL: 'http://localhost/',
      getElementById: () => null,
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    OSF: { _OfficeAppFactory: officeAppFactory() },
  };
  for (const [name, value] of Object.entries(page)) {
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const evaluate = eval;
  evaluate(readFileSync(join(dist, 'excel-web-16.00.js'), 'utf8'));
  loaded = true;
}

/** An emulated Excel with that workbook open, to which Microsoft's own `Excel.run` now talks, and its user. */
export function openInExcel(
  snapshot: WorkbookSnapshot,
  options: EmulationOptions = {},
): { excel: EmulatedExcel; user: UserOfExcel } {
  const excel = new EmulatedExcel(modelFromSnapshot(snapshot), {
    misplacesFilteredWrites: true,
    ...options,
  });
  loadLibrary();
  const library = OfficeExtension as unknown as { HostBridge: { init(bridge: unknown): void } };
  library.HostBridge.init(excel.bridge);
  return { excel, user: new UserOfExcel(excel) };
}
