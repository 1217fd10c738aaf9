import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { parseSettings } from '../../src/lineamientos/settings';
import type { NewSheet } from '../../src/snapshot/edit';
import { order } from './terminal';

const folder = mkdtempSync(join(tmpdir(), 'calendario-prep-leer-'));
const path = (name: string): string => join(folder, name);
const sheet = (name: string, rows: (string | number | null)[][]): NewSheet => ({
  name,
  columnWidths: [10],
  rows: rows.map((row) => row.map((value) => ({ value }))),
  frozenRows: 0,
  frozenColumns: 0,
});
const write = (name: string, ...sheets: NewSheet[]): string => {
  writeFileSync(path(name), createXlsx(sheets));
  return path(name);
};
const PLAN = sheet('Plan 2030-2031', [
  ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Cierre'],
  [1, 'Preparar el archivo', 'Inventario', '5 de marzo', '8 de marzo', 'x'],
  [2, 'Cerrar el archivo', 'Acta', '2 de mayo', '9 de mayo', 'y'],
]);
const NOTES = sheet('Notas', [['Hola']]);
const plan = write('plan.xlsx', PLAN);
const two = write('dos.xlsx', PLAN, NOTES);
const unread = write('nada.xlsx', NOTES);

const correctionsOf = (file: string) =>
  parseSettings(openXlsx(new Uint8Array(readFileSync(file)), 'x.xlsx').snapshot.settings).settings
    .corrections;

interface Read {
  file: string;
  reading: { sheet: string; headerRow: number; columns: { column: string; role: string }[] }[];
  sheets: { sheet: string; leftOut: string | null }[];
}
const read = async (...words: string[]): Promise<Read> =>
  JSON.parse((await order('leer', ...words, '--json')).out) as Read;

describe('leer', () => {
  it('says of each sheet how it was read, in words', async () => {
    const { code, out, error } = await order('leer', two);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/Hoja «Plan 2030-2031»\n.*fila 1/);
    expect(out).toMatch(/ D {2}«Inicio» → Inicio \(/);
    expect(out).toContain('Hoja «Notas»');
  });

  it('says the same as validar in JSON, and of each sheet what was not read', async () => {
    const { file, reading, sheets } = await read(two);
    const { out } = await order('validar', two, '--json');
    expect(file).toBe(two);
    expect(reading).toEqual((JSON.parse(out) as Read).reading);
    expect(reading[0]).toMatchObject({ sheet: 'Plan 2030-2031', headerRow: 1 });
    expect(reading[0]?.columns.find(({ column }) => column === 'E')?.role).toBe('end');
    expect(sheets.map((one) => one.sheet)).toEqual(['Plan 2030-2031', 'Notas']);
  });

  it('tells what there is of a workbook of which nothing was understood, and does not call that well', async () => {
    const { code, out, error } = await order('leer', unread);
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out).toContain('«Notas»');
    expect((await order('validar', unread)).error).toContain('«leer»');
  });

  it('keeps in the workbook what is said of a sheet', async () => {
    const output = path('corregido.xlsx');
    const words = ['--hoja', 'Plan 2030-2031', '--encabezado', '1', '--columna', 'e=no se usa'];
    const more = ['--columna', 'F = TERMINO', '--no-actividades', '2-3', '--dejar-fuera'];
    const { error, out } = await order('leer', two, ...words, ...more, '--salida', output);
    expect(error).toBe('');
    expect(out).toContain(output);
    expect(correctionsOf(output)).toEqual([
      {
        sheet: 'Plan 2030-2031',
        leftOut: true,
        header: { row: 0, text: 'Núm. · Actividad · Entregable' },
        columns: [
          { column: 4, header: 'Término', role: 'other' },
          { column: 5, header: 'Cierre', role: 'end' },
        ],
        notActivities: [
          { row: 1, text: '1 · Preparar el archivo · Inventario' },
          { row: 2, text: '2 · Cerrar el archivo · Acta' },
        ],
      },
    ]);
    expect(correctionsOf(two)).toEqual([]);
  });

  it('adds to what was said before, unless it is to be taken back first', async () => {
    const [once, twice, back] = [path('una.xlsx'), path('dos-veces.xlsx'), path('vuelta.xlsx')];
    await order('leer', plan, '--columna', 'E=other', '--salida', once);
    await order('leer', once, '--columna', 'F=Término', '--salida', twice);
    expect(correctionsOf(twice)[0]?.columns?.map(({ column }) => column)).toEqual([4, 5]);
    await order('leer', twice, '--volver', '--columna', 'A=Notas', '--salida', back);
    expect(correctionsOf(back)[0]?.columns?.map(({ column }) => column)).toEqual([0]);
    await order('leer', back, '--volver', '--en-sitio');
    expect(correctionsOf(back)).toEqual([]);
  });

  it.each<[string, string[], RegExp]>([
    ['a role that is mistyped', ['--columna', 'D=Trmino'], /«Término»/],
    ['a role that is none', ['--columna', 'D=Presupuesto'], /Actividad.*No se usa\.$/],
    ['a column without a role', ['--columna', 'D'], /--columna/],
    ['a role without a column', ['--columna', '=Término'], /--columna/],
    ['a column that Excel has not', ['--columna', 'ZZZ=Término'], /--columna/],
    ['a column that is empty', ['--columna', 'Z=Término'], /columna Z/],
    ['a header that is no row', ['--encabezado', 'cuatro'], /--encabezado/],
    ['several headers', ['--encabezado', '1-2'], /--encabezado/],
    ['a header row that is empty', ['--encabezado', '40'], /fila 40/],
    ['rows that are none', ['--no-actividades', '12,x'], /--no-actividades/],
  ])('refuses %s in one line and writes nothing', async (_what, words, pattern) => {
    const output = path('no-escrito.xlsx');
    const { code, out, error } = await order('leer', plan, ...words, '--salida', output);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error.trimEnd()).toMatch(pattern);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(output)).toBe(false);
  });

  it.each<[string, string[], RegExp]>([
    ['one of several sheets that is not named', [two, '--dejar-fuera', '--salida', path('x.xlsx')], /--hoja/],
    ['a sheet that is not there', [two, '--hoja', 'No', '--dejar-fuera', '--salida', path('x.xlsx')], /«No»/],
    ['a correction without saying where to', [plan, '--dejar-fuera'], /--salida/],
    ['a file to write without a correction', [plan, '--salida', path('x.xlsx')], /--columna/],
  ])('refuses %s', async (_what, words, pattern) => {
    const { code, error } = await order('leer', ...words);
    expect(code).toBe(2);
    expect(error).toMatch(pattern);
  });
});
