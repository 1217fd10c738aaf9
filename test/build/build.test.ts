import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_LOAD_LIMIT, firstScripts, gzippedBytes } from '../../scripts/build/firstLoad';
import { isOfficeJsFile } from '../../scripts/build/NoOfficeJs';
import { officeJsFolder } from '../../scripts/officeJsFolder';
import { buildProject } from './builtProject';

/** A module whose text cannot be compressed to less than the number of bytes. */
const heavy = (bytes: number): string =>
  `document.title = ${JSON.stringify(randomBytes(bytes).toString('base64'))};`;

const names = (files: Readonly<Record<string, string>>): string[] => Object.keys(files).sort();

beforeEach(() => {
  process.env['CALENDARIO_PREP_URL'] = 'https://prep.example/calendario';
});
afterEach(() => {
  delete process.env['CALENDARIO_PREP_URL'];
});

describe('the build to publish', () => {
  it('holds the pane, the commands, the manifest and the assets, and nothing of the workbench', async () => {
    const { files, errors, warnings } = await buildProject('published');
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
    expect(names(files).filter((name) => !name.startsWith('assets/'))).toEqual([
      expect.stringMatching(/^commands\.[0-9a-f]{12}\.js$/),
      'commands.html',
      expect.stringMatching(/^exportar-ventana\.[0-9a-f]{12}\.js$/),
      'exportar-ventana.html',
      expect.stringMatching(/^exportar\.[0-9a-f]{12}\.js$/),
      'exportar.html',
      'manifest.xml',
      expect.stringMatching(/^taskpane\.[0-9a-f]{12}\.js$/),
      'taskpane.html',
    ]);
    expect(names(files)).toEqual(expect.arrayContaining(['assets/ayuda.html', 'assets/icon-16.png']));
    expect(names(files).filter((name) => name.endsWith('.svg'))).toEqual([]);
  });

  it("takes office.js from Microsoft's network and says so in the policy of each page", async () => {
    const { files } = await buildProject('published');
    for (const page of ['taskpane.html', 'commands.html', 'exportar-ventana.html']) {
      expect(files[page]).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
      expect(files[page]).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
      expect(files[page]).toContain('<!-- stays -->');
    }
  });

  it('names every file by its content, so that the same sources give the same files', async () => {
    const [first, again] = [await buildProject('published'), await buildProject('published')];
    expect(again.files).toEqual(first.files);
  });

  it('writes the published address into the manifest, and warns when there is none', async () => {
    const { files } = await buildProject('published');
    expect(files['manifest.xml']).toContain('"https://prep.example/calendario/taskpane.html"');
    expect(files['manifest.xml']).not.toContain('localhost');
    delete process.env['CALENDARIO_PREP_URL'];
    const { warnings } = await buildProject('published');
    expect(warnings).toEqual([expect.stringContaining('CALENDARIO_PREP_URL')]);
  });

  it('fails when the pane loads more than the limit at first, and not for what it loads later', async () => {
    const bytes = FIRST_LOAD_LIMIT + 1000;
    const { errors } = await buildProject('published', { 'src/taskpane/index.tsx': heavy(bytes) });
    expect(errors).toEqual([expect.stringContaining('taskpane')]);
    const lazy = await buildProject('published', {
      'src/taskpane/index.tsx': "void import('./heavy');",
      'src/taskpane/heavy.ts': `${heavy(bytes)} export {};`,
    });
    expect(lazy.errors).toEqual([]);
    const scripts = firstScripts(lazy.files['taskpane.html'] ?? '').map((name) => lazy.files[name] ?? '');
    expect(scripts).toHaveLength(1);
    expect(gzippedBytes(scripts.map((script) => Buffer.from(script)))).toBeLessThan(5000);
  });

  it('fails when a file of office.js is bundled', async () => {
    const { errors } = await buildProject('published', {
      'src/commands/index.ts': "import '@microsoft/office-js/dist/o15apptofilemappingtable.js';",
    });
    expect(errors).toEqual([expect.stringContaining('office.js')]);
  });

  it('makes a worker a file of its own', async () => {
    const { files, errors } = await buildProject('published', {
      'src/taskpane/index.tsx': "new Worker(new URL('./count.worker.ts', import.meta.url)).postMessage(1);",
      'src/taskpane/count.worker.ts': "self.onmessage = () => self.postMessage('counted by the worker');",
    });
    expect(errors).toEqual([]);
    const workers = Object.entries(files).filter(([, text]) => text.includes('counted by the worker'));
    expect(workers.map(([name]) => name)).toEqual([expect.stringMatching(/^[0-9a-f]{12}\.js$/)]);
  });
});

describe('the build of the workbench', () => {
  it('takes the local office.js, lets no other host in, and has none of its files either', async () => {
    const { files, errors } = await buildProject('workbench-static');
    expect(errors).toEqual([]);
    expect(names(files)).toEqual(expect.arrayContaining(['index.html', 'taskpane.html', 'commands.html']));
    expect(names(files)).not.toContain('manifest.xml');
    for (const page of ['index.html', 'taskpane.html', 'commands.html']) {
      expect(files[page]).toContain('src="/office-js/office.js"');
      expect(files[page]).toContain("script-src 'self';");
    }
    const microsofts = Object.entries(files).filter(([name, text]) => isOfficeJsFile(name, text));
    expect(microsofts).toEqual([]);
  });
});

describe('a file of office.js', () => {
  it.each([
    'office.js',
    'office.debug.js',
    'excel-win32-16.01.js',
    'excel-web-16.00.js',
    'excel-mac-16.00.js',
  ])('is known by its name: %s', (name) => {
    expect(isOfficeJsFile(name, '')).toBe(true);
    expect(isOfficeJsFile(`deep/${name}`, '')).toBe(true);
  });

  it('is known by its licence under another name', () => {
    const text = readFileSync(join(officeJsFolder(), 'excel-win32-16.01.js'), 'utf8');
    expect(isOfficeJsFile('352.0123456789ab.js', text)).toBe(true);
  });

  it.each(['taskpane.0123456789ab.js', 'commands.html', 'assets/icon-16.png'])('is not %s', (name) => {
    expect(isOfficeJsFile(name, 'Office.onReady()')).toBe(false);
  });
});
