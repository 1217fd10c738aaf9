import type { Calendar, CalendarGrid, GridColumn } from '../calendar/calendar';
import type { CellFacets, Edit } from '../snapshot/edit';
import { editCell } from '../snapshot/edit';
import { backgroundOf, isPainted as looksPainted } from '../reading/layout/paintedCell';
import { isReadFromGrid } from '../calendar/readFromGrid';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../snapshot/workbook';
import { cellAt, sheetNamed } from '../snapshot/workbook';
import { layoutGrid } from './layoutGrid';
import { holdsMark, markFor } from './marks';
import type { SlotCell } from '../reading/layout/slotCells';
import { slotCells } from '../reading/layout/slotCells';
import type { PaintOptions } from './paintOptions';
import { DEFAULT_PAINT } from './paintOptions';
import type { Palette } from './palette';
import { paletteOf } from './palette';
import type { GridPlan, PlannedRow } from './planGrid';

/** True when somebody painted a slot's cell: what a formula shows in it is nobody's paint, though its fill may be. */
function isPainted(cell: Cell | undefined, background: string | undefined): boolean {
  return looksPainted(cell?.formula === undefined ? cell : { ...cell, value: null }, background);
}

/** The facets that a cell of a due slot should have; another's value or formula in it is left alone. */
function dueFacets(
  planned: PlannedRow,
  column: GridColumn,
  cell: Cell | undefined,
  palette: Palette,
  options: PaintOptions,
): CellFacets {
  const fill = palette.colorOf(planned.activity);
  const free = cell?.formula === undefined && ((cell?.value ?? null) === null || holdsMark(cell));
  return free ? { fill, ...markFor(planned.activity, column, options.mark, options.milestones) } : { fill };
}

/** The facets that a cell of another slot should have: the row's own fill, and no mark. */
function clearFacets(cell: Cell | undefined, background: string | undefined): CellFacets {
  const fill = background ?? null;
  return holdsMark(cell) ? { fill, value: null, numberFormat: 'General' } : { fill };
}

/** The edits of a cell of the slots: all that is merged into it is filled alike, its first cell alone has the mark. */
function paintCell(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { anchor, columns }: SlotCell,
  planned: PlannedRow & { readonly row: number },
  background: string | undefined,
  facetsWhenDue: (slot: GridColumn, cell: Cell | undefined) => CellFacets,
): Edit[] {
  const { row } = planned;
  const due = columns.find((column) => planned.columns.includes(column));
  const seen = cellAt(sheet, row, anchor);
  if (due === undefined && !isPainted(seen, background)) return [];
  const facets = due === undefined ? clearFacets(seen, background) : facetsWhenDue(due, seen);
  return columns.flatMap(({ column }) => {
    const own = column === anchor ? facets : { fill: facets.fill ?? null };
    return editCell(workbook, { sheet: sheet.name, row, column }, own) ?? [];
  });
}

function paintRow(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  grid: CalendarGrid,
  cells: readonly SlotCell[],
  planned: PlannedRow,
  palette: Palette,
  options: PaintOptions,
): Edit[] {
  const { row } = planned;
  // A grid that is itself the source of the periods shows them already, in the colours of whoever shaded it.
  if (row === null || isReadFromGrid(planned.activity, grid)) return [];
  const background = backgroundOf(cellAt(sheet, row, grid.titleColumn));
  return cells.flatMap((cell) =>
    paintCell(workbook, sheet, cell, { ...planned, row }, background, (slot, seen) =>
      dueFacets(planned, slot, seen, palette, options),
    ),
  );
}

/** The 0-based rows of a plan that a grid has. */
const rowsOf = (rows: readonly { readonly row: number | null }[]): number[] =>
  rows.flatMap(({ row }) => (row === null ? [] : [row]));

/**
 * The edits that make the grid show the plan: due slots filled and marked, slots that are no longer due cleared; in a
 * workbook without a grid, one edit that adds a sheet with it. Empty when the grid shows the plan already.
 * Rows without an activity, or whose activity has no dates, are left as they are.
 */
export function paintGrid(
  workbook: WorkbookSnapshot,
  calendar: Calendar,
  plan: GridPlan,
  options: PaintOptions = DEFAULT_PAINT,
): Edit[] {
  const { grid } = plan;
  if (grid === null) return plan.months.length === 0 ? [] : [layoutGrid(workbook, calendar, plan, options)];
  const sheet = sheetNamed(workbook, grid.sheet);
  if (!sheet) throw new Error(`the grid's sheet ${grid.sheet} is not in the workbook`);
  const palette = paletteOf(
    options.colors,
    plan.rows.map(({ activity }) => activity),
  );
  const cellsOf = slotCells(sheet.merges ?? [], grid.columns, rowsOf(plan.rows));
  return plan.rows.flatMap((planned) =>
    paintRow(workbook, sheet, grid, cellsOf(planned.row ?? -1), planned, palette, options),
  );
}

/** 0-based rows of the existing grid whose painted slots are not those of the plan; never those that the plan was read from. */
export function outdatedRows(workbook: WorkbookSnapshot, plan: GridPlan): PlannedRow[] {
  const { grid } = plan;
  const sheet = grid && sheetNamed(workbook, grid.sheet);
  if (!sheet) return [];
  const cellsOf = slotCells(sheet.merges ?? [], grid.columns, rowsOf(plan.rows));
  return plan.rows.filter(({ row, activity, columns: planned }) => {
    if (row === null || isReadFromGrid(activity, grid)) return false;
    const due = new Set(planned);
    const background = backgroundOf(cellAt(sheet, row, grid.titleColumn));
    return cellsOf(row).some(
      ({ anchor, columns }) =>
        isPainted(cellAt(sheet, row, anchor), background) !== columns.some((column) => due.has(column)),
    );
  });
}

/** True when some slot of some row of the grid is painted, by us or by hand. */
export function isGridPainted(workbook: WorkbookSnapshot, grid: CalendarGrid): boolean {
  const sheet = sheetNamed(workbook, grid.sheet);
  if (!sheet) return false;
  const cellsOf = slotCells(sheet.merges ?? [], grid.columns, rowsOf(grid.rows));
  return grid.rows.some(({ row }) => {
    const background = backgroundOf(cellAt(sheet, row, grid.titleColumn));
    return cellsOf(row).some(({ anchor }) => isPainted(cellAt(sheet, row, anchor), background));
  });
}
