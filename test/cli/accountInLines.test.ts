import { describe, expect, it } from '@jest/globals';
import type { ColumnAccount, SheetAccount, TableAccount } from '../../src/calendar/account';
import { accountInLines } from '../../src/cli/accountInLines';
import { readingJson, sheetsJson } from '../../src/cli/accountJson';

const column = (
  at: number,
  header: string,
  role: string,
  more: Partial<ColumnAccount> = {},
): ColumnAccount => ({
  column: at,
  header,
  role,
  confidence: 0.9,
  why: 'así lo dice',
  runnerUp: null,
  byUser: false,
  ...more,
});

const TABLE: TableAccount = {
  headerRow: 3,
  headerHeight: 2,
  headerByUser: true,
  firstColumn: 0,
  lastColumn: 4,
  columns: [
    column(0, 'Qué\nse hace', 'title'),
    column(1, '', 'end', { confidence: 0.6, runnerUp: 'deliveredOn' }),
    column(2, 'Área', 'other', { confidence: 1, byUser: true, why: 'usted lo indicó' }),
    column(3, 'Sep', 'slot'),
    column(4, 'Oct', 'slot'),
  ],
  rows: [
    { row: 3, fate: 'header' },
    { row: 4, fate: 'header' },
    { row: 5, fate: 'activity' },
    { row: 6, fate: 'continuation' },
    { row: 7, fate: 'not-understood' },
    { row: 8, fate: 'left-out-by-user' },
    { row: 9, fate: 'activity' },
  ],
};

const sheet = (name: string, more: Partial<SheetAccount> = {}): SheetAccount => ({
  sheet: name,
  leftOut: '',
  leftOutByUser: false,
  tables: [],
  outside: [],
  besides: [],
  lost: [],
  ...more,
});

const ACCOUNT = [
  sheet('Plan', {
    tables: [TABLE],
    outside: [0, 1, 12],
    besides: [{ row: 5, column: 6 }],
    lost: ['La columna «X» ya no está.'],
  }),
  sheet('Notas'),
  sheet('Oculta', { leftOut: 'está oculta' }),
  sheet('Otra', { leftOut: 'usted la dejó fuera', leftOutByUser: true }),
];

describe('How a workbook was read, in lines', () => {
  const text = accountInLines(ACCOUNT).join('\n');

  it.each([
    ['the rows of the headers, and who said so', /filas 4, 5 \(usted lo indicó\).*2 filas con actividades/],
    [
      'a column with its letter, header, role in words, how sure and why',
      /A {2}«Qué se hace» → Actividad \(seguro: así lo dice\)/,
    ],
    [
      'a column without header and what it could be too',
      /B {2}\(sin encabezado\) → Término \(probable: .*Entregado el\)/,
    ],
    ['what the user said, once', /C {2}«Área» → No se usa \(usted lo indicó\)$/m],
    ['a time axis in one line', /D–E {2}«Sep» a «Oct» → .* \(2 columnas\)$/m],
    ['rows that were not understood', /no se entendieron: 8$/m],
    ['rows that the user left out', /usted dejó fuera: 9$/m],
    ['rows outside of the tables', /fuera de las tablas: 1, 2, 13$/m],
    ['cells beside the tables that were not read', /junto a las tablas que no se leyeron: G6$/m],
    ['corrections that fit no longer', /La columna «X» ya no está\./],
    ['a sheet without a table', /«Notas»: no se encontró/],
    ['why a sheet is left out', /«Oculta»: no se lee; está oculta\./],
    ['that the user left a sheet out', /«Otra»: no se lee; usted la dejó fuera\./],
  ])('says %s', (_what, pattern) => {
    expect(text).toMatch(pattern);
  });
});

describe('How a workbook was read, as JSON', () => {
  it('has an entry a table, with numbers and letters as in Excel', () => {
    expect(readingJson(ACCOUNT)).toEqual([
      {
        sheet: 'Plan',
        headerRow: 4,
        rows: 2,
        columns: [
          { column: 'A', header: 'Qué\nse hace', role: 'title', confidence: 0.9, why: 'así lo dice' },
          { column: 'B', header: '', role: 'end', confidence: 0.6, why: 'así lo dice' },
          { column: 'C', header: 'Área', role: 'other', confidence: 1, why: 'usted lo indicó' },
          { column: 'D', header: 'Sep', role: 'slot', confidence: 0.9, why: 'así lo dice' },
          { column: 'E', header: 'Oct', role: 'slot', confidence: 0.9, why: 'así lo dice' },
        ],
      },
    ]);
  });

  it('says of each sheet what was not read', () => {
    const [plan, notes, hidden] = sheetsJson(ACCOUNT);
    expect(plan).toMatchObject({
      leftOut: null,
      notUnderstood: [8],
      notActivities: [9],
      outside: [1, 2, 13],
      besides: ['G6'],
    });
    expect(notes).toMatchObject({ sheet: 'Notas', leftOut: null, outside: [] });
    expect(hidden).toMatchObject({ leftOut: 'está oculta', leftOutByUser: false });
  });
});
