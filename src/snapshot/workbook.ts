import type { CellRange } from './address';
import type { PageLayout } from './pageLayout';

/** Longest text that a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/**
 * What a cell holds. Dates are serial numbers with a date format, as in Excel; an empty cell is null, and so is a formula
 * whose result was never calculated, while an empty text may be a formula's result.
 */
export type CellValue = string | number | boolean | null;

/** One cell that has a value, a formula or a fill; cells without any of them are not in the snapshot. */
export interface Cell {
  readonly value: CellValue;
  /** The formula with its "=", where there is one; such a cell is never written. */
  readonly formula?: string;
  /** Number format in en-US notation ("dd/mm/yyyy"); absent means General. */
  readonly numberFormat?: string;
  /** Colour of the fill as "#RRGGBB"; absent means no fill. */
  readonly fill?: string;
}

/** Cells of one row by 0-based column, in ascending order. */
export type RowCells = ReadonlyMap<number, Cell>;

/** One worksheet, with the cells that hold something. */
export interface SheetSnapshot {
  /** What the host knows the sheet by; it survives a renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** True when the sheet is protected against editing. */
  readonly protected: boolean;
  /** True where the sheet is protected and its host may format cells all the same; absent otherwise. */
  readonly allowsFormats?: true;
  /** Rows by 0-based number, in ascending order; empty rows are absent. */
  readonly rows: ReadonlyMap<number, RowCells>;
  /** 0-based numbers of the rows that a person or a filter hides; they are read like the others. */
  readonly hiddenRows: ReadonlySet<number>;
  /** 0-based numbers of the hidden columns as far as cells go, in ascending order; absent for none. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /**
   * Merged blocks, in the order of the file; what a cell of a block other than its first one holds is not seen, and a
   * value is not written there. Absent for none, and where the host does not tell.
   */
  readonly merges?: readonly CellRange[];
  /** How it is printed; absent for the usual way, and where the host does not tell. */
  readonly pageLayout?: PageLayout;
}

/** Everything the engine knows of a workbook: read once by a host, never changed afterwards. */
export interface WorkbookSnapshot {
  /** File name with its extension, "plan.xlsx". */
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  /** True when the workbook's structure is protected: no sheet can be added. */
  readonly structureProtected: boolean;
  /** Sheets in the order of their tabs. */
  readonly sheets: readonly SheetSnapshot[];
  /** What this project keeps in the workbook (settings as JSON text), or null. */
  readonly settings: string | null;
}

/** The cell at a 0-based row and column, or undefined where the sheet is empty. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The sheet of that exact name, or undefined. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

/** 0-based number of the last row that holds something, or -1 in an empty sheet. */
export function lastRowOf(sheet: SheetSnapshot): number {
  let last = -1;
  for (const row of sheet.rows.keys()) last = Math.max(last, row);
  return last;
}

/** A cell of a row given as a plain value or as a whole cell. */
export type CellInput = CellValue | Cell;

const toCell = (input: CellInput): Cell =>
  typeof input === 'object' && input !== null
    ? { ...input, value: input.value === '' && input.formula === undefined ? null : input.value }
    : { value: input === '' ? null : input };

const holdsSomething = (cell: Cell): boolean =>
  cell.value !== null || cell.formula !== undefined || cell.fill !== undefined;

/**
 * A sheet from rows of values, row 0 first; null and "" are empty cells.
 * @example buildSheet('Plan', [['Núm.', 'Actividad'], [1, 'Instalar la comisión']])
 */
export function buildSheet(
  name: string,
  rows: readonly (readonly CellInput[])[],
  extra: Partial<Omit<SheetSnapshot, 'name' | 'rows'>> = {},
): SheetSnapshot {
  const cells = new Map<number, Map<number, Cell>>();
  rows.forEach((inputs, row) => {
    const kept = new Map<number, Cell>();
    inputs.forEach((input, column) => {
      const cell = toCell(input);
      if (holdsSomething(cell)) kept.set(column, cell);
    });
    if (kept.size > 0) cells.set(row, kept);
  });
  return {
    id: name,
    visibility: 'visible',
    protected: false,
    hiddenRows: new Set(),
    ...extra,
    name,
    rows: cells,
  };
}

/** A workbook from its sheets; 1900 dates, nothing protected, no settings unless told. */
export function buildWorkbook(
  sheets: readonly SheetSnapshot[],
  extra: Partial<Omit<WorkbookSnapshot, 'sheets'>> = {},
): WorkbookSnapshot {
  return {
    name: 'libro.xlsx',
    dateSystem: 1900,
    structureProtected: false,
    settings: null,
    ...extra,
    sheets,
  };
}
