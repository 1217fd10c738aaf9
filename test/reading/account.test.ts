import { describe, expect, it } from '@jest/globals';
import { untoldCells } from '../../scripts/fuzz/cellAccount';
import { Random } from '../../scripts/fuzz/random';
import { randomSheets } from '../../scripts/fuzz/randomSheets';
import { zipped } from '../../scripts/fuzz/randomWorkbook';
import { isoDate } from '../../src/calendar/plainDate';
import { openXlsx } from '../../src/hosts/xlsx/xlsxFile';
import { readCalendar } from '../../src/reading/readCalendar';
import { a1 } from '../../src/snapshot/address';
import type { CellValue } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { examine } from '../../src/validation/examine';

type Rows = (CellValue | null)[][];

/** How a sheet of those cells was read. */
function accountOf(rows: Rows) {
  const [account] = readCalendar(buildWorkbook([buildSheet('Plan 2026-2027', rows)])).account;
  if (account === undefined) throw new Error('the sheet has no account');
  return account;
}
const besides = (rows: Rows): string[] => accountOf(rows).besides.map(({ row, column }) => a1(row, column));

const HEADER = ['Núm.', 'Actividad', 'Inicio', 'Término'];
const row = (code: string, ...more: (string | null)[]) => [
  code,
  `Elaborar el informe ${code}`,
  '5 de octubre de 2026',
  '9 de octubre de 2026',
  ...more,
];

describe('Something is said of every cell', () => {
  it('of a plan alone by its rows and columns', () => {
    expect(besides([['Plan de trabajo'], HEADER, row('1'), row('2')])).toEqual([]);
  });

  it('in columns beside the table that nobody read, unless they are listed as not understood', () => {
    const rows = [HEADER, row('1', null, 'pendiente'), row('2')];
    const calendar = readCalendar(buildWorkbook([buildSheet('Plan 2026-2027', rows)]));
    expect(calendar.unread.map(({ cell }) => a1(cell.row, cell.column))).toEqual(['F2']);
    expect(calendar.account[0]?.besides).toEqual([]);
  });

  it('but not of what shows nothing', () => {
    expect(
      besides([HEADER, row('1'), ['Etapa 2. Operación', null, null, null, null, '\u200B '], row('2')]),
    ).toEqual([]);
  });

  it('in a grid whose year nobody knows: its rows are no headings', () => {
    const { tables, besides: left } = readCalendar(
      buildWorkbook([
        buildSheet('Hoja1', [
          ['Actividad', 'Sep', 'Oct', 'Nov'],
          ['Instalar la comisión', 'X'],
          ['Elaborar el informe', null, 'X'],
        ]),
      ]),
    ).account[0] ?? { tables: [], besides: null };
    expect(tables[0]?.rows.map(({ fate }) => fate)).toEqual(['header', 'not-understood', 'not-understood']);
    expect(left).toEqual([]);
  });

  // Beside a heading (75), beside tables that stand side by side (35, 111) and their headers (127, 156), in grids without a year (13, 40).
  it.each([13, 22, 29, 35, 40, 75, 110, 111, 127, 137, 156])(
    'of sheets drawn by chance, number %i',
    (seed) => {
      const random = new Random(seed);
      const { snapshot } = openXlsx(zipped(random, randomSheets(random).parts), 'azar.xlsx');
      expect(untoldCells(examine(snapshot, { today: isoDate('2026-11-28') }))).toEqual([]);
    },
  );
});
