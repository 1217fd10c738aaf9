import { LAST_COLUMN, LAST_ROW, columnIndex, columnLetters } from '../snapshot/address';

/** A rectangle of cells: its top left cell (0-based) and its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const EVERY_ROW = LAST_ROW + 1;
const EVERY_COLUMN = LAST_COLUMN + 1;

/** The whole sheet as an area. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: EVERY_ROW, columns: EVERY_COLUMN };

/** The area between two cells given by row and column, in any order. */
export function areaBetween(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(row - otherRow) + 1,
    columns: Math.abs(column - otherColumn) + 1,
  };
}

/** The area of an A1 address without sheet ("B2", "B2:C3", "A:C", "1:5", with or without $); null when it is none. */
export function parseArea(address: string): Area | null {
  const bare = address.replace(/\$/g, '').trim();
  const cells = /^([A-Za-z]{1,3})([1-9]\d{0,6})(?::([A-Za-z]{1,3})([1-9]\d{0,6}))?$/.exec(bare);
  if (cells?.[1] !== undefined && cells[2] !== undefined) {
    const row = Number(cells[2]) - 1;
    const column = columnIndex(cells[1]);
    const otherRow = cells[4] === undefined ? row : Number(cells[4]) - 1;
    const otherColumn = cells[3] === undefined ? column : columnIndex(cells[3]);
    const area = areaBetween(row, column, otherRow, otherColumn);
    return isInsideSheet(area) ? area : null;
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare);
  if (columns?.[1] !== undefined && columns[2] !== undefined) {
    return areaBetween(0, columnIndex(columns[1]), LAST_ROW, columnIndex(columns[2]));
  }
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(bare);
  if (rows?.[1] === undefined || rows[2] === undefined) return null;
  return areaBetween(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
}

/** True when the area lies inside a sheet of Excel's size and has at least one cell. */
export function isInsideSheet(area: Area): boolean {
  const { row, column, rows, columns } = area;
  const numbers = [row, column, rows, columns].every(Number.isInteger);
  return (
    numbers &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= EVERY_ROW &&
    column + columns <= EVERY_COLUMN
  );
}

/** A1 address of an area, without sheet: "B2" or "B2:C3". */
export function areaAddress(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows * area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** Sheet name as a formula writes it: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Number of cells of an area. */
export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** The smallest area that covers both. */
export function boundingArea(one: Area, other: Area): Area {
  return areaBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(one.row + one.rows, other.row + other.rows) - 1,
    Math.max(one.column + one.columns, other.column + other.columns) - 1,
  );
}

/** The cells that both areas have, or null when there are none. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** True when both cover the same cells. */
export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
