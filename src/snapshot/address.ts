/** The place of a cell: sheet name, row and column, both 0-based (A1 is row 0, column 0). */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells, 0-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Last row and column of a sheet in Excel, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Letters of a 0-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters, in either case: "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 address of a 0-based row and column: (145, 4) → "E146". */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** 0-based row and column of an A1 address ("$E$146" too); null when it is not the address of one cell. */
export function parseA1(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match?.[1] || !match[2]) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]);
  return row > LAST_ROW || column > LAST_COLUMN ? null : { row, column };
}

/** Address a reader can follow: {sheet: "Plan", row: 0, column: 1} → "Plan!B1". */
export function describeCell(cell: CellRef): string {
  return `${cell.sheet}!${a1(cell.row, cell.column)}`;
}

/** True when both name the same cell. */
export function sameCell(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}
