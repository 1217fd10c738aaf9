import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../src/cli/chromium';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import type { NewSheet } from '../../src/snapshot/edit';
import { part, wordParts } from '../formats/word/wordParts';
import { hasShared, sharedPath } from '../shared';
import { order } from './terminal';

const folder = mkdtempSync(join(tmpdir(), 'calendario-prep-exportar-'));
const path = (name: string): string => join(folder, name);

const sheet = (name: string, rows: (string | number | null)[][]): NewSheet => ({
  name,
  columnWidths: [10],
  rows: rows.map((row) => row.map((value) => ({ value }))),
  frozenRows: 0,
  frozenColumns: 0,
});
const HEADER = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Responsable'];
const write = (name: string, content: Uint8Array | string): string => {
  writeFileSync(path(name), content);
  return path(name);
};
const plan = write(
  'plan.xlsx',
  createXlsx([
    sheet('Plan 2026-2027', [
      HEADER,
      [1, 'Instalar la comisión', 'Acuerdo', '5 de octubre', '6 de noviembre', 'Consejo'],
      [2, 'Publicar & <difundir>', 'Acta', '2 de mayo', '9 de mayo', 'Área técnica'],
    ]),
  ]),
);
const faulty = write(
  'con-errores.xlsx',
  createXlsx([sheet('Plan 2026-2027', [HEADER, [1, 'Instalar', 'Acta', '1 de abril', '31 de abril', 'X']])]),
);
const undated = write(
  'sin-fechas.xlsx',
  createXlsx([sheet('Plan', [HEADER, [1, 'Instalar la comisión', 'Acta', null, null, 'X']])]),
);
const text = (name: string): string => readFileSync(path(name), 'utf8');
const export_ = (...words: string[]) => order('exportar', ...words);

describe('exportar', () => {
  it('writes a Word document', async () => {
    expect(await export_(plan, '--salida', path('plan.docx'))).toMatchObject({ code: 0, error: '' });
    const body = part(wordParts(new Uint8Array(readFileSync(path('plan.docx')))), 'word/document.xml');
    expect(body.text).toContain('Publicar & <difundir>');
  });

  it('writes HTML, text and SVG of the same calendar', async () => {
    for (const extension of ['html', 'txt', 'svg']) {
      expect((await export_(plan, '--salida', path(`plan.${extension}`))).code).toBe(0);
      expect(text(`plan.${extension}`)).toContain('2026-2027');
    }
    expect(text('plan.html')).toContain('Publicar &amp; &lt;difundir&gt;');
    expect(text('plan.txt')).toContain('Publicar & <difundir>\tActa');
    expect(text('plan.svg')).toMatch(/<svg /);
  });

  it('takes columns, colours, marks and the tables by month from its options', async () => {
    const words = [
      '--columnas',
      'fechas,responsable',
      '--colores',
      'responsable',
      '--marcas',
      'dias',
      '--tablas-por-mes',
    ];
    await export_(plan, '--salida', path('todo.txt'), ...words);
    expect(text('todo.txt')).toContain('Inicio\tTérmino\tResponsable');
    expect(text('todo.txt')).toContain('2–9');
    expect(text('todo.txt')).toContain('Mayo de 2027');
    await export_(plan, '--salida', path('todo.html'), ...words);
    expect(text('todo.html')).toContain('Área técnica</p>');
  });

  it('writes the deadlines, the activities or both to a calendar file', async () => {
    const count = async (...words: string[]): Promise<number> => {
      expect((await export_(plan, '--salida', path('plan.ics'), ...words)).code).toBe(0);
      return text('plan.ics').split('BEGIN:VEVENT').length - 1;
    };
    const deadlines = await count('--contenido', 'plazos');
    const activities = await count('--contenido', 'actividades');
    expect(activities).toBe(2);
    expect(deadlines).toBeGreaterThan(40);
    expect(await count()).toBe(deadlines + activities);
  });

  it('writes the report of findings to Word and into a copy of the workbook; 1 says that there are errors', async () => {
    const before = readFileSync(faulty);
    expect((await export_(faulty, '--salida', path('informe.docx'), '--contenido', 'hallazgos')).code).toBe(
      1,
    );
    expect((await export_(faulty, '--salida', path('informe.xlsx'))).code).toBe(1);
    const { snapshot } = openXlsx(new Uint8Array(readFileSync(path('informe.xlsx'))), 'informe.xlsx');
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Plan 2026-2027', 'Observaciones PREP']);
    expect(readFileSync(faulty).equals(before)).toBe(true);
    expect((await export_(faulty, '--salida', path('calendario.docx'))).code).toBe(0);
  });

  it('says first what the report of findings did not compare', async () => {
    const { out } = await export_(undated, '--salida', path('sin-comparar.docx'), '--contenido', 'hallazgos');
    expect(out).toMatch(/^No se comparó con los lineamientos/);
  });

  it('writes a calendar without dates too, as a document', async () => {
    expect((await export_(undated, '--salida', path('sin-fechas.docx'))).code).toBe(0);
    expect((await export_(undated, '--salida', path('sin-fechas.svg'))).code).toBe(0);
  });

  it('makes a copy whose grid is ready to be printed', async () => {
    await order('pintar', plan, '--salida', path('pintado.xlsx'));
    const words = ['--salida', path('impreso.xlsx'), '--contenido', 'impresion'];
    expect(await export_(path('pintado.xlsx'), ...words)).toMatchObject({ code: 0, error: '' });
    const { snapshot } = openXlsx(new Uint8Array(readFileSync(path('impreso.xlsx'))), 'impreso.xlsx');
    expect(snapshot.sheets.map(({ pageLayout }) => pageLayout?.orientation)).toEqual([
      undefined,
      'landscape',
    ]);
    expect((await export_(plan, ...words.with(1, path('x.docx.xlsx')))).code).toBe(2);
  });

  it('names the file by process and date where only the format is given', async () => {
    const here = process.cwd();
    process.chdir(folder);
    try {
      const { code, out } = await export_(plan, '--salida', 'txt');
      expect(code).toBe(0);
      const name = /calendario-prep-2026-2027-\d{4}-\d\d-\d\d\.txt/.exec(out)?.[0];
      expect(existsSync(path(name ?? '?'))).toBe(true);
    } finally {
      process.chdir(here);
    }
  });

  (hasShared ? it : it.skip)('has no formula in the headings of the tables by month', async () => {
    const input = sharedPath('fixtures', 'cases', 'formula-en-encabezado.xlsx');
    const words = ['--salida', path('encabezado.txt'), '--tablas-por-mes'];
    expect((await export_(input, ...words)).code).toBe(0);
    const cells = text('encabezado.txt').split(/[\t\r\n]+/);
    expect(cells.some((cell) => cell.includes('='))).toBe(true);
    expect(cells.filter((cell) => /^[\s"]*[=+\-@]/.test(cell))).toEqual([]);
  });

  it('never names it like the file that is read', async () => {
    const here = process.cwd();
    process.chdir(folder);
    try {
      const { out } = await export_(plan, '--salida', 'xlsx');
      const own = /Archivo: (.*\.xlsx)/.exec(out)?.[1] ?? '';
      const before = readFileSync(own);
      expect(await export_(own, '--salida', 'xlsx')).toMatchObject({ code: 2, out: '' });
      expect(readFileSync(own).equals(before)).toBe(true);
    } finally {
      process.chdir(here);
    }
  });

  it.each([
    ['no --salida', [plan]],
    ['a format that there is not', [plan, '--salida', path('plan.pdf')]],
    ['no format', [plan, '--salida', path('plan')]],
    ['a picture of the findings', [plan, '--salida', path('x.svg'), '--contenido', 'hallazgos']],
    ['contents that there are not', [plan, '--salida', path('x.docx'), '--contenido', 'todo']],
    ['columns that there are not', [plan, '--salida', path('x.docx'), '--columnas', 'fechas,hora']],
    ['colours that there are not', [plan, '--salida', path('x.docx'), '--colores', 'azul']],
    ['marks that there are not', [plan, '--salida', path('x.docx'), '--marcas', 'y']],
    ['the input as output', [plan, '--salida', plan]],
    ['a calendar file without any date', [undated, '--salida', path('x.ics')]],
    ['a folder that does not exist', [plan, '--salida', path('nada/x.docx')]],
  ] as [string, string[]][])('exits with 2, one line on standard error and no file: %s', async (_, words) => {
    const { code, out, error } = await export_(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    for (const name of ['x.docx', 'x.svg', 'x.ics']) expect(existsSync(path(name))).toBe(false);
  });

  describe('pictures', () => {
    const before = process.env['CHROME_PATH'];
    afterEach(() => {
      if (before === undefined) delete process.env['CHROME_PATH'];
      else process.env['CHROME_PATH'] = before;
    });

    it('need a browser, and without one the user is told of .svg', async () => {
      process.env['CHROME_PATH'] = path('no-hay-navegador');
      const { code, error } = await export_(plan, '--salida', path('plan.png'));
      expect(code).toBe(2);
      expect(error).toContain('.svg');
      expect(existsSync(path('plan.png'))).toBe(false);
    });

    it('say so when the browser fails', async () => {
      process.env['CHROME_PATH'] = process.execPath;
      expect(await export_(plan, '--salida', path('plan.png'))).toMatchObject({ code: 2, out: '' });
    });

    const installed = findChromium(process.env) !== null;
    (installed ? it : it.skip)(
      'are drawn at print resolution by the browser that is installed',
      async () => {
        expect((await export_(plan, '--salida', path('plan.png'))).code).toBe(0);
        const png = readFileSync(path('plan.png'));
        expect(png.readUInt32BE(16)).toBe(3000);
        expect(png.includes('pHYs')).toBe(true);
      },
      60_000,
    );
  });
});
