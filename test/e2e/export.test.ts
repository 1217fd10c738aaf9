import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { largePlan } from '../../scripts/largePlan';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { DEFAULT_PAGE_LAYOUT } from '../../src/snapshot/pageLayout';
import { readStrictly, valueOf } from '../../scripts/judge/strictCalendar';
import type { XmlElement } from '../../scripts/judge/xmlTree';
import { parseXml } from '../../scripts/judge/xmlTree';
import { all, outOfOrder, part, wordParts } from '../formats/word/wordParts';
import { SAMPLE_PLAN } from '../../scripts/sample/plan';
import { hasShared, sharedPath } from '../shared';
import type { Stage } from './workbench';
import { ARTEFACTS, closeStage, openStage, Workbench } from './workbench';

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Presses what saves a file and gives the file. */
async function saved(page: Page, press: () => Promise<void>): Promise<Saved> {
  const waiting = page.waitForEvent('download');
  await press();
  const download = await waiting;
  const name = download.suggestedFilename();
  const path = join(mkdtempSync(join(tmpdir(), 'calendario-prep-e2e-')), name);
  await download.saveAs(path);
  return { name, bytes: new Uint8Array(readFileSync(path)) };
}

const textOf = ({ bytes }: Saved): string => new TextDecoder().decode(bytes);

/** The rows of each table of a Word file, as texts of cells. */
function wordTables({ bytes }: Saved): string[][][] {
  const parts = wordParts(bytes);
  const document = part(parts, 'word/document.xml');
  expect(outOfOrder(document)).toEqual([]);
  const rows = (table: XmlElement): string[][] =>
    all(table, 'w:tr').map((row) => all(row, 'w:tc').map(({ text }) => text));
  return all(document, 'w:tbl').map(rows);
}

/** The fills of a Word file's cells that are not its headings'. */
const wordFills = ({ bytes }: Saved): string[] =>
  all(part(wordParts(bytes), 'word/document.xml'), 'w:tc')
    .flatMap((cell) => all(cell, 'w:shd').map(({ attributes }) => attributes['w:fill'] ?? ''))
    .filter((fill) => fill !== 'D9D2E9');

/** Width and height that a PNG states in its header. */
function pngSize({ bytes }: Saved): { width: number; height: number } {
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** What the clipboard holds, as another program would be given it. */
function clipboard(page: Page): Promise<{ html: string; plain: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
}

function paneFrame({ page }: Workbench): Frame {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error('no pane');
  return frame;
}

interface ExpectedActivity {
  /** Null where the sheet holds a number that Excel spoilt. */
  readonly number: string | null;
  readonly title: string;
  /** Labels of the months it takes; null where nobody but the program has worked them out. */
  readonly months: readonly string[] | null;
}

interface Plan {
  readonly name: string;
  /** Null for the sample, which the workbench opens by itself. */
  readonly file: string | null;
  /** A sheet of it. */
  readonly sheet: string;
  readonly process: string;
  readonly activities: readonly ExpectedActivity[];
}

const JALISCO = sharedPath('fixtures', 'jalisco-2023-2024.xlsx');

function jaliscosActivities(): readonly ExpectedActivity[] {
  const path = sharedPath('fixtures', 'expected', 'jalisco-2023-2024.json');
  const { activities } = JSON.parse(readFileSync(path, 'utf8')) as { activities: ExpectedActivity[] };
  return activities;
}

const SAMPLE: Plan = {
  name: 'the sample',
  file: null,
  sheet: 'Plan de trabajo',
  process: '2026-2027',
  activities: SAMPLE_PLAN.flatMap(({ activities }) =>
    activities.map(({ title }) => ({ number: null, title, months: null })),
  ),
};

const PLANS: readonly Plan[] = [
  SAMPLE,
  ...(hasShared
    ? [
        {
          name: 'the real plan',
          file: JALISCO,
          sheet: 'Actividades',
          process: '2023-2024',
          activities: jaliscosActivities(),
        },
      ]
    : []),
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await closeStage(stage);
});

/** The workbench with the plan open and the tab of exports shown. */
async function opened({ file, sheet }: Plan): Promise<Workbench> {
  const workbench = await Workbench.open(stage);
  if (file !== null) {
    await workbench.openFile(file);
    await workbench.page.getByRole('tab', { name: sheet, exact: true }).waitFor({ timeout: 60_000 });
  }
  await workbench.press('Validar');
  await workbench.pane
    .getByTestId('status')
    .getByText(/Validación terminada/)
    .waitFor();
  await workbench.showTab('Exportar');
  await workbench.button('Word (.docx)').waitFor();
  return workbench;
}

const letters = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(PLANS)('Exporting $name from the pane', (plan) => {
  const { activities, process } = plan;
  const file = (kind: string, extension: string): RegExp =>
    new RegExp(`^${kind}-prep-${process}-\\d{4}-\\d{2}-\\d{2}\\.${extension}$`);
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await opened(plan);
  });
  afterAll(async () => {
    await workbench.close();
  });
  const get = (button: string | RegExp): Promise<Saved> =>
    saved(workbench.page, () => workbench.press(button));

  it('shows the drawing itself as a small preview', async () => {
    const preview = workbench.pane.getByRole('img', { name: /^Cuadrícula de/ });
    const natural = await preview.evaluate((image) => (image as HTMLImageElement).naturalWidth);
    expect(natural).toBe(900);
    await workbench.picture(`exportar-${process}`);
  });

  it('saves a Word document with every activity and its months', async () => {
    const word = await get('Word (.docx)');
    expect(word.name).toMatch(file('calendario', 'docx'));
    const [table = []] = wordTables(word);
    const [header = [], ...rows] = table;
    expect(rows.map(([, title = '']) => letters(title))).toEqual(
      activities.map(({ title }) => letters(title)),
    );
    for (const [index, { number, months }] of activities.entries()) {
      if (number !== null) expect(rows[index]?.[0]).toBe(number);
      const marked = header.filter((_, column) => column >= 3 && rows[index]?.[column] === 'X');
      if (months !== null) expect(marked).toEqual(months);
    }
    const marks = rows.flat().filter((text) => text === 'X');
    expect(marks.length).toBeGreaterThan(0);
    expect(wordFills(word)).toHaveLength(marks.length);
  });

  it('says that it did, and offers other ways in case it did not', async () => {
    await workbench.pane.getByText('¿No se descargó?').click();
    const again = await saved(workbench.page, () =>
      workbench.pane.getByRole('link', { name: /otra vez/ }).click(),
    );
    expect(again.name).toMatch(file('calendario', 'docx'));
    expect(wordTables(again)[0]).toHaveLength(activities.length + 1);
    await workbench.picture(`exportado-${process}`);
  });

  it('puts into documents the columns and tables that were asked for', async () => {
    const { pane } = workbench;
    await pane.getByText('Qué lleva el calendario').click();
    for (const name of [/inicio y término/, /responsable$/, /por mes/])
      await pane.getByRole('checkbox', { name }).check();
    await pane.getByRole('combobox', { name: 'Color' }).selectOption('responsible');
    const word = await get('Word (.docx)');
    const [table = [], ...monthly] = wordTables(word);
    expect(table[0]?.slice(0, 6)).toEqual([
      'Núm.',
      'Actividad',
      'Entregable',
      'Inicio',
      'Término',
      'Responsable',
    ]);
    expect(monthly.length).toBeGreaterThan(5);
    expect(new Set(wordFills(word)).size).toBeGreaterThan(2);
    for (const name of [/inicio y término/, /responsable$/, /por mes/])
      await pane.getByRole('checkbox', { name }).uncheck();
    await pane.getByRole('combobox', { name: 'Color' }).selectOption('one');
  });

  it('copies the table as HTML that keeps its shades and as text with tabs', async () => {
    await workbench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.press('Copiar la tabla');
    await workbench.pane.locator('[data-export="copied"]').waitFor();
    const { html, plain } = await clipboard(workbench.page);
    expect(html.match(/<tr/g)).toHaveLength(activities.length + 1);
    expect(html).toContain('bgcolor="#9C89C9"');
    expect(html).toMatch(/background-color: ?(?:#9C89C9|rgb\(156, 137, 201\))/i);
    expect(html).toContain('<thead');
    // Pasted into Excel, a cell that begins with "=" stays text.
    expect(html).toContain('mso-number-format');
    const lines = plain.split(/\r?\n/).filter((line) => /^\d[\d.]*\t/.test(line));
    expect(lines).toHaveLength(activities.length);
  });

  it('draws the picture as PNG at print resolution and as SVG', async () => {
    const png = await get('Imagen PNG');
    expect(png.name).toMatch(file('calendario', 'png'));
    const { width, height } = pngSize(png);
    expect(width).toBe(3000);
    expect(png.bytes.length).toBeGreaterThan(100_000);
    const svg = await get('Imagen SVG');
    expect(svg.name).toMatch(file('calendario', 'svg'));
    const drawing = parseXml(textOf(svg));
    expect(drawing.name).toBe('svg');
    expect(drawing.attributes['width']).toBe('900');
    expect(height / width).toBeCloseTo(Number(drawing.attributes['height']) / 900, 2);
    const words = letters(
      all(drawing, 'text')
        .map(({ text }) => text)
        .join(' '),
    );
    for (const { title } of activities.slice(0, 5)) expect(words).toContain(title.split(' ')[0]);
    writeFileSync(join(ARTEFACTS, `imagen-${process}.png`), png.bytes);
  });

  it('puts into the agenda what was chosen and nothing else', async () => {
    const { pane } = workbench;
    const label = await pane.getByText(/^Plazos de los lineamientos \(\d+\)$/).textContent();
    const deadlines = Number(/\d+/.exec(label ?? '')?.[0]);
    const agenda = await get(/^Agenda con/);
    expect(agenda.name).toMatch(file('plazos', 'ics'));
    const events = readStrictly(textOf(agenda)).components;
    expect(events).toHaveLength(deadlines);
    expect(events.map((event) => valueOf(event, 'CATEGORIES'))).toEqual(events.map(() => 'Plazo PREP'));
    await pane.getByRole('checkbox', { name: /^Plazos/ }).uncheck();
    await pane.getByRole('checkbox', { name: /^Simulacros/ }).check();
    const drills = readStrictly(textOf(await get(/^Agenda con/))).components;
    const summaries = drills.map((event) => valueOf(event, 'SUMMARY'));
    expect(summaries.filter((text) => text.startsWith('Simulacro'))).toHaveLength(3);
    expect(summaries.filter((text) => !/^(?:Simulacro|Sesión)/.test(text))).toEqual([]);
    await pane.getByRole('checkbox', { name: /^Simulacros/ }).uncheck();
    await pane.getByText('Agenda: elija fechas').waitFor();
  });

  it('writes the report of findings in Word and as a sheet', async () => {
    const report = await get('Informe en Word');
    expect(report.name).toMatch(file('hallazgos', 'docx'));
    const [findings = [], requirements = []] = wordTables(report);
    expect(findings[0]?.[0]).toBe('Gravedad');
    expect(findings.flat().join(' ')).toMatch(/31 de abril|30 de febrero|no existe/);
    expect(requirements.length).toBeGreaterThan(50);
    const before = await workbench.page.getByRole('tablist').first().getByRole('tab').count();
    await workbench.press('Informe en una hoja nueva');
    await workbench.page.getByRole('tab', { name: /^Observaciones/ }).waitFor();
    expect(await workbench.page.getByRole('tablist').first().getByRole('tab').count()).toBe(before + 1);
  });

  it('lays the sheet out for printing, and takes that back', async () => {
    const layout = async () =>
      openXlsx(new Uint8Array(readFileSync(await workbench.download())), 'plan.xlsx').snapshot.sheets.find(
        ({ name }) => name === 'Calendario',
      )?.pageLayout ?? DEFAULT_PAGE_LAYOUT;
    const before = await layout();
    await workbench.press('Preparar la hoja');
    await workbench.pane
      .getByTestId('status')
      .getByText(/Ctrl\+P/)
      .waitFor();
    expect(await layout()).toMatchObject({ orientation: 'landscape', fit: { wide: 1 } });
    await workbench.press(/^Deshacer/);
    await workbench.pane
      .getByTestId('status')
      .getByText(/restableció la configuración de impresión/)
      .waitFor();
    expect(await layout()).toEqual(before);
  });

  it('asked nothing of any other machine and reported no error', () => {
    expect(workbench.foreign).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

describe('A long export', () => {
  it('shows how far it is and can be cancelled, and then saves nothing', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'calendario-prep-e2e-')), 'plan-grande.xlsx');
    // Large enough that a busy machine presses the button before it is done.
    writeFileSync(path, largePlan(10_000));
    const workbench = await opened({ ...SAMPLE, file: path, sheet: 'Plan 2026-2027' });
    const names: string[] = [];
    workbench.page.on('download', (download) => names.push(download.suggestedFilename()));
    await workbench.press('Word (.docx)');
    await workbench.pane.locator('[role=progressbar][aria-valuenow]').waitFor();
    await workbench.press('Cancelar exportación');
    await workbench.pane.locator('[data-export="cancelled"]').waitFor();
    await workbench.press('Imagen SVG');
    await workbench.pane.locator('[data-export="delivered"]').waitFor();
    expect(names).toEqual([expect.stringMatching(/\.svg$/)]);
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });
});

describe('Where the clipboard is blocked', () => {
  it('copies by the copy event, or shows the table selected for Ctrl+C', async () => {
    const workbench = await opened(SAMPLE);
    const frame = paneFrame(workbench);
    await frame.evaluate('delete globalThis.ClipboardItem');
    await workbench.press('Copiar la tabla');
    await workbench.pane.locator('[data-export="copied"]').waitFor();
    await workbench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    expect((await clipboard(workbench.page)).html).toContain('bgcolor="#9C89C9"');
    await frame.evaluate("document.execCommand = () => false; navigator.clipboard.writeText('otra cosa')");
    await workbench.press('Copiar la tabla');
    await workbench.pane.getByRole('region', { name: 'Tabla para copiar' }).waitFor();
    await workbench.picture('copiar-a-mano');
    await workbench.page.keyboard.press('Control+C');
    const { html } = await clipboard(workbench.page);
    expect(html.match(/<tr/g)?.length).toBe(SAMPLE.activities.length + 1);
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });
});

/** Makes the pane believe that it runs in Excel for Mac, and gives the addresses that it opens. */
async function onMac(workbench: Workbench): Promise<() => Promise<string[]>> {
  const frame = paneFrame(workbench);
  await frame.evaluate(`globalThis.opened = []; globalThis.Office = { context: {
    platform: 'Mac', ui: { openBrowserWindow: (address) => globalThis.opened.push(address) },
    requirements: { isSetSupported: () => true } } }`);
  return () => frame.evaluate<string[]>('globalThis.opened');
}

describe('In Excel for Mac', () => {
  let workbench: Workbench;
  const errors: string[] = [];
  beforeAll(async () => {
    workbench = await opened(SAMPLE);
  });
  afterAll(async () => {
    await workbench.close();
  });

  it.each([
    ['Word (.docx)', /^calendario-prep-2026-2027-.*\.docx$/],
    ['Imagen PNG', /^calendario-prep-2026-2027-.*\.png$/],
    [/^Agenda con/, /^plazos-prep-2026-2027-.*\.ics$/],
    ['Informe en Word', /^hallazgos-prep-2026-2027-.*\.docx$/],
  ] as const)('%s opens a page in the browser that builds the file', async (button, name) => {
    const addresses = await onMac(workbench);
    await workbench.press(button);
    await workbench.pane.locator('[data-export="delivered"]').waitFor();
    const [address = ''] = await addresses();
    expect(address).toMatch(/\/exportar\.html#/);
    expect(address.length).toBeLessThan(75_000);
    const page = await workbench.context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(address);
    const asked = page.locator('a.asked');
    const file = await saved(page, () => asked.click());
    expect(file.name).toMatch(name);
    if (file.name.endsWith('.png')) expect(pngSize(file).width).toBe(3000);
    else if (file.name.endsWith('.ics'))
      expect(readStrictly(textOf(file)).components.length).toBeGreaterThan(40);
    else expect(wordTables(file)[0]?.length).toBeGreaterThan(10);
    await page.getByText(/^Listo/).waitFor();
    await page.screenshot({ path: join(ARTEFACTS, `pagina-${file.name.replace(/-prep.*\./, '.')}.png`) });
    await page.close();
    expect(errors).toEqual([]);
  });

  it('the page says so where its address is damaged', async () => {
    const page = await workbench.context.newPage();
    for (const fragment of ['', '#hola', '#calendario/docx/x/AAAA']) {
      await page.goto(`${workbench.toString()}/exportar.html${fragment}`);
      await page.getByText(/no trae un calendario completo/).waitFor();
      await page.goto('about:blank');
    }
    expect(await page.locator('a').count()).toBe(0);
    await page.close();
  });
});
