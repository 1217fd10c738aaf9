import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../src/calendar/plainDate';
import { endOf, startOf } from '../../src/calendar/period';
import type { SheetCorrection } from '../../src/calendar/corrections';
import { formatSettings, NO_SETTINGS } from '../../src/lineamientos/settings';
import { sheetAsRead } from '../../src/orders/keepCorrections';
import type { ReadingChange } from '../../src/orders/readingChange';
import { withChange } from '../../src/orders/readingChange';
import type { CellInput, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import type { Examination } from '../../src/validation/examine';
import { examine } from '../../src/validation/examine';

type Rows = (CellInput[] | [])[];
const TODAY = { today: isoDate('2026-11-29') };

const book = (rows: Rows, corrections: readonly SheetCorrection[] = []): WorkbookSnapshot =>
  buildWorkbook([buildSheet('Plan', rows)], { settings: formatSettings({ ...NO_SETTINGS, corrections }) });

const examined = (rows: Rows, corrections: readonly SheetCorrection[] = []): Examination =>
  examine(book(rows, corrections), TODAY);

/** What the pane and the command line write for what is said of the sheet. */
function written(
  rows: Rows,
  change: Omit<ReadingChange, 'sheet'>,
  before: SheetCorrection[] = [],
): SheetCorrection[] {
  const workbook = book(rows, before);
  const read = sheetAsRead('Plan', { workbook, examination: examine(workbook, TODAY) });
  if (read === null) throw new Error('there is a sheet «Plan»');
  return withChange(before, { sheet: 'Plan', ...change }, read);
}

const titles = ({ calendar }: Examination): string[] => calendar.activities.map(({ title }) => title);
const dates = ({ calendar }: Examination): string[] =>
  calendar.activities.map(({ period }) => `${startOf(period) ?? '?'}/${endOf(period) ?? '?'}`);
const rolesIn = ({ calendar }: Examination, table = 0): string[] =>
  (calendar.account[0]?.tables[table]?.columns ?? []).map(
    ({ role, byUser }) => `${role}${byUser ? ' (user)' : ''}`,
  );

const MISREAD: Rows = [
  ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término', 'Corte'],
  [1, 'Abrir la bodega', 'Acta', '5 de marzo de 2027', '31 de abril de 2027', '8 de marzo de 2027'],
  [2, 'Contar las cajas', 'Acta', '2 de mayo de 2027', '31 de junio de 2027', '9 de mayo de 2027'],
];

describe('What is said of the columns', () => {
  const said = written(MISREAD, {
    columns: [
      { column: 4, role: 'other' },
      { column: 5, role: 'end' },
    ],
  });

  it('is how they are read', () => {
    const before = examined(MISREAD);
    const after = examined(MISREAD, said);
    expect(before.findings.filter(({ rule }) => rule === 'invalid-date')).toHaveLength(2);
    expect(after.findings.filter(({ rule }) => rule === 'invalid-date')).toEqual([]);
    expect(dates(after)).toEqual(['2027-03-05/2027-03-08', '2027-05-02/2027-05-09']);
    expect(rolesIn(after).slice(4)).toEqual(['other (user)', 'end (user)']);
    expect(after.calendar.account[0]?.tables[0]?.columns[5]?.confidence).toBe(1);
  });

  it('is still so when a column and a row were inserted before them', () => {
    const moved: Rows = [['Plan de trabajo'], ...MISREAD.map((row): CellInput[] => ['', ...row])];
    const after = examined(moved, said);
    expect(dates(after)).toEqual(['2027-03-05/2027-03-08', '2027-05-02/2027-05-09']);
    expect(after.calendar.account[0]?.lost).toEqual([]);
  });

  it('is told as lost where the column is gone', () => {
    const without = MISREAD.map((row) => row.slice(0, 5));
    expect(examined(without, said).calendar.account[0]?.lost).toHaveLength(1);
  });

  it('is said of every table in which the column held the same, under whatever header', () => {
    const table = (header: string, first: number): Rows => [
      ['Núm.', 'Actividad', 'Inicio', 'Término', header],
      [first, `Abrir la bodega ${String(first)}`, '5 de marzo de 2027', '8 de marzo de 2027', 'Área técnica'],
      [first + 1, `Contar las cajas ${String(first)}`, '2 de mayo de 2027', '9 de mayo de 2027', 'Consejo'],
      [],
    ];
    const rows: Rows = [...table('Área responsable', 1), ...table('Responsable', 3)];
    const after = examined(rows, written(rows, { columns: [{ column: 4, role: 'notes' }] }));
    expect([rolesIn(after), rolesIn(after, 1)].map((roles) => roles.at(-1))).toEqual([
      'notes (user)',
      'notes (user)',
    ]);
  });

  it('is said of the tables under that header, not of another one below them', () => {
    const rows: Rows = [
      ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'],
      [1, 'Abrir la bodega', 'Acta', '5 de marzo de 2027', '8 de marzo de 2027'],
      [2, 'Contar las cajas', 'Acta', '2 de mayo de 2027', '9 de mayo de 2027'],
      [],
      ['', 'Simulacros', 'Fecha'],
      ['', 'Primer simulacro', '9 de mayo de 2027'],
      ['', 'Segundo simulacro', '16 de mayo de 2027'],
    ];
    const after = examined(rows, written(rows, { columns: [{ column: 2, role: 'notes' }] }));
    expect(rolesIn(after)).toContain('notes (user)');
    expect(dates(after)).toEqual(dates(examined(rows)));
    expect(rolesIn(after, 1)).toEqual(['title', 'period']);
  });
});

describe('What is said of a column of months', () => {
  it('takes it off the grid', () => {
    const rows: Rows = [
      ['Plan de trabajo 2026-2027'],
      ['Núm.', 'Actividad', 'Entregable', 'Sep', 'Oct', 'Nov', 'Dic', 'Ene'],
      [1, 'Abrir la bodega', 'Acta', 'x', 'x', '', '', ''],
      [2, 'Contar las cajas', 'Acta', '', '', 'x', 'x', ''],
    ];
    const months = ({ calendar }: Examination) => calendar.grid?.columns.map(({ column }) => column);
    expect(months(examined(rows))).toEqual([3, 4, 5, 6, 7]);
    const after = examined(rows, written(rows, { columns: [{ column: 7, role: 'other' }] }));
    expect(months(after)).toEqual([3, 4, 5, 6]);
    expect(rolesIn(after).at(-1)).toBe('other (user)');
  });
});

const UNREAD: Rows = [
  ['Lista de pendientes'],
  ['w', 'x', 'y', 'z'],
  ['a', 'Abrir la bodega', '5 de marzo de 2027', '8 de marzo de 2027'],
  ['b', 'Contar las cajas', '2 de mayo de 2027', '9 de mayo de 2027'],
];

describe('What is said of the header row', () => {
  it('is where the table begins, of a sheet that was not understood too', () => {
    expect(titles(examined(UNREAD))).toEqual([]);
    const said = written(UNREAD, { headerRow: 1 });
    const after = examined(UNREAD, said);
    expect(titles(after)).toEqual(['Abrir la bodega', 'Contar las cajas']);
    expect(after.calendar.account[0]?.tables).toMatchObject([{ headerRow: 1, headerByUser: true }]);
    const moved: Rows = [['Instituto'], [], ...UNREAD];
    expect(examined(moved, said).calendar.account[0]?.tables).toMatchObject([{ headerRow: 3 }]);
  });

  it('goes together with what is said of its columns', () => {
    const said = written(UNREAD, {
      headerRow: 1,
      columns: [
        { column: 1, role: 'title' },
        { column: 2, role: 'other' },
        { column: 3, role: 'period' },
      ],
    });
    const after = examined(UNREAD, said);
    expect(rolesIn(after).slice(1)).toEqual(['title (user)', 'other (user)', 'period (user)']);
    expect(dates(after)).toEqual(['2027-03-08/2027-03-08', '2027-05-09/2027-05-09']);
  });

  it('leaves a table of another kind below as it was', () => {
    const rows: Rows = [
      ['Núm.', 'Actividad', 'Inicio', 'Término'],
      [1, 'Abrir la bodega', '5 de marzo de 2027', '8 de marzo de 2027'],
      [2, 'Contar las cajas', '2 de mayo de 2027', '9 de mayo de 2027'],
      ['Simulacros'],
      ['', 'Simulacro', 'Fecha'],
      ['', 'Primero', '9 de mayo de 2027'],
      ['', 'Segundo', '16 de mayo de 2027'],
    ];
    expect(titles(examined(rows, written(rows, { headerRow: 0 })))).toEqual(titles(examined(rows)));
  });

  it('leaves no header to a row among the rows below', () => {
    const rows: Rows = [
      ['w', 'x', 'y', 'z'],
      ['a', 'Abrir la bodega', '5 de marzo de 2027', '8 de marzo de 2027'],
      ['Clave', 'Actividad', 'Inicio', 'Término'],
      ['b', 'Contar las cajas', '2 de mayo de 2027', '9 de mayo de 2027'],
    ];
    const tables = examined(rows, written(rows, { headerRow: 0 })).calendar.account[0]?.tables;
    expect(tables).toMatchObject([{ headerRow: 0, headerByUser: true }]);
    expect(tables).toHaveLength(1);
  });

  it('leaves the tables below as they were', () => {
    const table = (month: string, first: number): Rows => [
      ['Núm.', 'Actividad', 'Inicio', 'Término'],
      [first, `Abrir la bodega ${month}`, `5 de ${month} de 2027`, `8 de ${month} de 2027`],
      [first + 1, `Contar las cajas ${month}`, `2 de ${month} de 2027`, `9 de ${month} de 2027`],
      [],
    ];
    const rows: Rows = [...table('marzo', 1), ...table('abril', 3), ...table('mayo', 5)];
    const after = examined(rows, written(rows, { headerRow: 0 }));
    expect(titles(after)).toEqual(titles(examined(rows)));
    expect(after.calendar.account[0]?.tables.map(({ headerRow }) => headerRow)).toEqual([0, 4, 8]);
    expect(after.calendar.account[0]?.tables.map(({ headerByUser }) => headerByUser)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('What is said of a sheet', () => {
  it('leaves it out', () => {
    const after = examined(MISREAD, written(MISREAD, { leftOut: true }));
    expect(titles(after)).toEqual([]);
    expect(after.calendar.account).toMatchObject([{ leftOutByUser: true, tables: [] }]);
    expect(after.calendar.account[0]?.leftOut).not.toBe('');
  });
});

describe('What is said of rows', () => {
  const rows: Rows = [
    ...MISREAD,
    [3, 'Elaboró la Unidad', 'Acta', '3 de mayo de 2027', '4 de mayo de 2027', ''],
  ];
  const said = written(rows, { notActivities: [3] });

  it('makes them no activities', () => {
    const after = examined(rows, said);
    expect(titles(after)).toEqual(['Abrir la bodega', 'Contar las cajas']);
    expect(after.calendar.account[0]?.tables[0]?.rows.at(-1)).toEqual({ row: 3, fate: 'left-out-by-user' });
  });

  it('is not said of another that begins alike and stands in their place now', () => {
    const areas: Rows = [
      ['Área', 'Núm.', 'Actividad', 'Inicio', 'Término'],
      ['Unidad', 1, 'Abrir la bodega', '5 de marzo de 2027', '8 de marzo de 2027'],
      ['Unidad', 2, 'Elaboró', '2 de mayo de 2027', '9 de mayo de 2027'],
      ['Unidad', 3, 'Contar las cajas', '3 de mayo de 2027', '9 de mayo de 2027'],
    ];
    const left = written(areas, { notActivities: [2] });
    const [header = [], ...below] = areas;
    const moved: Rows = [
      header,
      ['Unidad', 9, 'Revisar', '1 de mayo de 2027', '2 de mayo de 2027'],
      ...below,
    ];
    expect(titles(examined(moved, left))).toEqual(['Revisar', 'Abrir la bodega', 'Contar las cajas']);
  });

  it('may be kept by the first text alone', () => {
    const kept = [{ sheet: 'Plan', notActivities: [{ row: 3, text: '3' }] }];
    expect(titles(examined(rows, kept))).toEqual(['Abrir la bodega', 'Contar las cajas']);
  });

  it('is still so where they have moved', () => {
    const [header = [], ...below] = rows;
    const moved: Rows = [
      header,
      [9, 'Revisar', 'Acta', '1 de mayo de 2027', '2 de mayo de 2027', ''],
      ...below,
    ];
    expect(titles(examined(moved, said))).toEqual(['Revisar', 'Abrir la bodega', 'Contar las cajas']);
  });
});
