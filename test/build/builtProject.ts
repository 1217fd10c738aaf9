import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import webpack from 'webpack';
import type { Build } from '../../scripts/build/configuration';
import { configurationFor } from '../../scripts/build/configuration';
import { PAGES, ROOT } from '../../scripts/pages';

const TEMPLATE = `<!doctype html>
<html lang="es-MX">
  <head>
    <meta http-equiv="Content-Security-Policy" content="<%= htmlWebpackPlugin.options.csp %>" />
    <script src="<%= htmlWebpackPlugin.options.officeJs %>"></script>
  </head>
  <body><!-- stays --></body>
</html>
`;

/** What came of building a small project. */
export interface BuiltProject {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Texts of the files written, by their path below the output folder with slashes. */
  readonly files: Readonly<Record<string, string>>;
}

function filesIn(folder: string, below = ''): [string, string][] {
  return readdirSync(folder).flatMap((name): [string, string][] => {
    const path = below === '' ? name : `${below}/${name}`;
    const file = join(folder, name);
    return statSync(file).isDirectory() ? filesIn(file, path) : [[path, readFileSync(file, 'utf8')]];
  });
}

function writeProject(root: string, sources: Readonly<Record<string, string>>): void {
  cpSync(join(ROOT, 'assets'), join(root, 'assets'), { recursive: true });
  const pages = PAGES.flatMap(({ entry, template }) => [
    [entry, 'document.title = "x";'],
    [template, TEMPLATE],
  ]);
  // The workbench's pane starts with it, as a script of its own.
  const bootstrap = { 'src/workbench/frameBootstrap.ts': 'window.name = "x";' };
  for (const [path, text] of Object.entries({ ...Object.fromEntries(pages), ...bootstrap, ...sources })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text as string);
  }
}

/** Builds a project of its own, in a temporary folder, whose pages do nothing unless told by `sources` (texts by path). */
export async function buildProject(
  build: Build,
  sources: Readonly<Record<string, string>> = {},
): Promise<BuiltProject> {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  const output = join(root, 'built');
  try {
    writeProject(root, sources);
    const stats = await new Promise<webpack.Stats>((done, failed) => {
      webpack(configurationFor(build, { root, output }), (error, result) => {
        if (result) done(result);
        else failed(error ?? new Error('webpack gave no result'));
      });
    });
    const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
    return {
      errors: errors.map(({ message }) => message),
      warnings: warnings.map(({ message }) => message),
      files: stats.hasErrors() ? {} : Object.fromEntries(filesIn(output)),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}
