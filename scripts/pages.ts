import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** One page of the project. Paths are relative to the repository. */
export interface Page {
  /** Name of its bundle. */
  readonly name: string;
  readonly entry: string;
  readonly template: string;
  /** File name under which it is served. */
  readonly served: string;
  /** False for pages of the local workbench, which are never published. */
  readonly isPublished: boolean;
  /** True for pages that run inside Excel and so load office.js. */
  readonly isOffice: boolean;
}

/** The pages that the build makes; the static ones lie in assets/. */
export const PAGES: readonly Page[] = [
  {
    name: 'taskpane',
    entry: 'src/taskpane/index.tsx',
    template: 'src/taskpane/index.html',
    served: 'taskpane.html',
    isPublished: true,
    isOffice: true,
  },
  {
    name: 'commands',
    entry: 'src/commands/index.ts',
    template: 'src/commands/index.html',
    served: 'commands.html',
    isPublished: true,
    isOffice: true,
  },
  {
    name: 'exportar',
    entry: 'src/export-page/index.ts',
    template: 'src/export-page/index.html',
    served: 'exportar.html',
    isPublished: true,
    isOffice: false,
  },
  {
    name: 'exportar-ventana',
    entry: 'src/export-page/dialogEntry.ts',
    template: 'src/export-page/index.html',
    served: 'exportar-ventana.html',
    isPublished: true,
    isOffice: true,
  },
  {
    name: 'workbench',
    entry: 'src/workbench/index.tsx',
    template: 'src/workbench/index.html',
    served: 'index.html',
    isPublished: false,
    isOffice: false,
  },
];

/** The kinds of file of assets/ that are published; drawings and the like are not. */
export const PUBLISHED_ASSET = /^assets\/[^/]+\.(png|html|css)$/;

/** Version that package.json declares. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}

/**
 * The source of what a published path serves: a file of assets/ as it is, or the template of a page.
 * @param path relative to the published address: "assets/icon-32.png"
 * @returns null when nothing is served there
 */
export function sourceAt(path: string): Uint8Array | null {
  const page = PAGES.find(({ served, isPublished }) => isPublished && served === path);
  const source = page?.template ?? (PUBLISHED_ASSET.test(path) ? path : null);
  if (source === null || !existsSync(join(ROOT, source))) return null;
  return new Uint8Array(readFileSync(join(ROOT, source)));
}
