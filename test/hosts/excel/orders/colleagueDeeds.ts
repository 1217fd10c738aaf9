import type { UserOfExcel } from '../../../../src/emulated-excel/userActions';
import { a1, parseA1 } from '../../../../src/snapshot/address';

/** Something that a colleague does in a workbook, at a cell that an order is about. */
export interface ColleagueDeed {
  readonly name: string;
  readonly act: (user: UserOfExcel, at: Place) => void;
  /** Whether he can do so; where he sees the sheet unless told. */
  readonly can?: (user: UserOfExcel, at: Place) => boolean;
  /** Where a thing of the workbook's state is afterwards, by its key; null where he took it away. Absent: nothing moves. */
  readonly moved?: (key: string, at: Place) => string | null;
}

/** A cell: name of its sheet, row (0-based), column (0-based). */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell that a key of a workbook's state is about, with its facet; null for a key of something else. */
export function cellOfKey(key: string): (Place & { readonly facet: string }) | null {
  const [, sheet, address, facet] = /^celda (.*)!([A-Z]+\d+) (\w+)$/.exec(key) ?? [];
  const place = parseA1(address ?? '');
  return sheet === undefined || facet === undefined || place === null ? null : { sheet, ...place, facet };
}

/** The key of a facet of a cell in a workbook's state. */
export const keyOfCell = ({ sheet, row, column, facet }: Place & { readonly facet: string }): string =>
  `celda ${sheet}!${a1(row, column)} ${facet}`;

/** Moves whole rows of the sheet; null takes a row away. */
const rows =
  (to: (row: number, at: Place) => number | null) =>
  (key: string, at: Place): string | null => {
    const cell = cellOfKey(key);
    if (cell?.sheet !== at.sheet) return key;
    const row = to(cell.row, at);
    return row === null ? null : keyOfCell({ ...cell, row });
  };

const sheetOfKey = (key: string): string =>
  cellOfKey(key)?.sheet ?? /^(?:hoja|páginas) ([^|]*)/.exec(key)?.[1] ?? '';

/** The rows below the header change places: the last one comes first. */
const SORTED = [2, 0, 1];
const RENAMED = 'Otro nombre';

/** True where the colleague can do it: nobody works in a sheet that is not there, or that nobody sees. */
export function canDo({ can }: ColleagueDeed, user: UserOfExcel, at: Place): boolean {
  return can ? can(user, at) : user.excel.model.sheet(at.sheet)?.visibility === 'Visible';
}

/** What a colleague may do at any moment. */
export const COLLEAGUE_DEEDS: readonly ColleagueDeed[] = [
  { name: 'types', act: (user, { sheet, row, column }) => user.type(sheet, a1(row, column), 'Vacaciones') },
  {
    name: 'types a formula',
    act: (user, { sheet, row, column }) => user.type(sheet, a1(row, column), '=1+1'),
  },
  { name: 'shades', act: (user, { sheet, row, column }) => user.fill(sheet, a1(row, column), '#FF0000') },
  {
    name: 'makes white',
    act: (user, { sheet, row, column }) => user.fill(sheet, a1(row, column), '#FFFFFF'),
  },
  { name: 'hatches', act: (user, { sheet, row, column }) => user.hatch(sheet, a1(row, column), 'LightUp') },
  { name: 'formats', act: (user, { sheet, row, column }) => user.format(sheet, a1(row, column), '0.00') },
  { name: 'types the title', act: (user, { sheet, row }) => user.type(sheet, a1(row, 1), 'Otra actividad') },
  { name: 'types beside', act: (user, { sheet, row }) => user.type(sheet, a1(row, 20), 'una nota') },
  { name: 'shades beside', act: (user, { sheet, row }) => user.fill(sheet, a1(row, 20), '#00FF00') },
  {
    name: 'adds a sheet of that name',
    act: (user, { sheet }) => void (user.excel.model.addSheet(sheet).ensure(0, 0).value = 'suya'),
    can: (user, { sheet }) => user.excel.model.sheet(sheet) === undefined,
  },
  {
    name: 'inserts a row above',
    act: (user, { sheet, row }) => user.insertRows(sheet, row),
    moved: rows((row, at) => (row >= at.row ? row + 1 : row)),
  },
  {
    name: 'inserts a row below',
    act: (user, { sheet, row }) => user.insertRows(sheet, row + 1),
    moved: rows((row, at) => (row > at.row ? row + 1 : row)),
  },
  {
    name: 'deletes the row',
    act: (user, { sheet, row }) => user.deleteRows(sheet, row),
    moved: rows((row, at) => (row === at.row ? null : row > at.row ? row - 1 : row)),
  },
  {
    name: 'deletes the first row',
    act: (user, { sheet }) => user.deleteRows(sheet, 0),
    moved: rows((row) => (row === 0 ? null : row - 1)),
  },
  {
    name: 'sorts',
    act: (user, { sheet }) => user.sortRows(sheet, 1, SORTED),
    moved: rows((row) => (SORTED.includes(row - 1) ? 1 + SORTED.indexOf(row - 1) : row)),
  },
  {
    name: 'renames the sheet',
    act: (user, { sheet }) => user.renameSheet(sheet, RENAMED),
    moved: (key, { sheet }) => (sheetOfKey(key) === sheet ? key.replace(sheet, RENAMED) : key),
  },
  {
    name: 'deletes the sheet',
    act: (user, { sheet }) => user.deleteSheet(sheet),
    moved: (key, { sheet }) => (sheetOfKey(key) === sheet ? null : key),
  },
];
