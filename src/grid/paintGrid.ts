import type { Calendar, CalendarGrid, GridColumn } from '../calendar/calendar';
import type { CellFacets, Edit } from '../snapshot/edit';
import { editCell } from '../snapshot/edit';
import { backgroundOf, isPainted } from '../reading/layout/paintedCell';
import { isReadFromGrid } from '../reading/layout/shadedMonths';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../snapshot/workbook';
import { cellAt, sheetNamed } from '../snapshot/workbook';
import { layoutGrid } from './layoutGrid';
import { holdsMark, markFor } from './marks';
import type { PaintOptions } from './paintOptions';
import { DEFAULT_PAINT } from './paintOptions';
import type { Palette } from './palette';
import { paletteOf } from './palette';
import type { GridPlan, PlannedRow } from './planGrid';

export { backgroundOf, isPainted };

/** The facets that a cell of a due month should have; another's value or formula in it is left alone. */
function dueFacets(
  planned: PlannedRow,
  column: GridColumn,
  cell: Cell | undefined,
  palette: Palette,
  options: PaintOptions,
): CellFacets {
  const fill = palette.colorOf(planned.activity);
  const free = cell?.formula === undefined && ((cell?.value ?? null) === null || holdsMark(cell));
  return free
    ? { fill, ...markFor(planned.activity, column.month, options.mark, options.milestones) }
    : { fill };
}

/** The facets that a cell of another month should have: the row's own fill, and no mark. */
function clearFacets(cell: Cell | undefined, background: string | undefined): CellFacets {
  const fill = background ?? null;
  return holdsMark(cell) ? { fill, value: null, numberFormat: 'General' } : { fill };
}

function paintRow(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  plan: GridPlan,
  planned: PlannedRow,
  palette: Palette,
  options: PaintOptions,
): Edit[] {
  const { grid } = plan;
  // A grid that is itself the source of the months shows them already, in the colours of whoever shaded it.
  if (grid === null || planned.row === null || isReadFromGrid(planned.activity, grid)) return [];
  const { row } = planned;
  const due = new Set(planned.months);
  const background = backgroundOf(cellAt(sheet, row, grid.titleColumn));
  return grid.columns.flatMap((column) => {
    const cell = cellAt(sheet, row, column.column);
    const at = { sheet: sheet.name, row, column: column.column };
    if (due.has(column.month))
      return editCell(workbook, at, dueFacets(planned, column, cell, palette, options)) ?? [];
    return isPainted(cell, background) ? (editCell(workbook, at, clearFacets(cell, background)) ?? []) : [];
  });
}

/**
 * The edits that make the grid show the plan: due months filled and marked, months that are no longer due cleared; in a
 * workbook without a grid, one edit that adds a sheet with it. Empty when the grid shows the plan already.
 * Rows without an activity, or whose activity has no dates, are left as they are.
 */
export function paintGrid(
  workbook: WorkbookSnapshot,
  calendar: Calendar,
  plan: GridPlan,
  options: PaintOptions = DEFAULT_PAINT,
): Edit[] {
  if (plan.grid === null)
    return plan.months.length === 0 ? [] : [layoutGrid(workbook, calendar, plan, options)];
  const sheet = sheetNamed(workbook, plan.grid.sheet);
  if (!sheet) throw new Error(`the grid's sheet ${plan.grid.sheet} is not in the workbook`);
  const palette = paletteOf(
    options.colors,
    plan.rows.map(({ activity }) => activity),
  );
  return plan.rows.flatMap((planned) => paintRow(workbook, sheet, plan, planned, palette, options));
}

/** 0-based rows of the existing grid whose painted months are not those of the plan. */
export function outdatedRows(workbook: WorkbookSnapshot, plan: GridPlan): PlannedRow[] {
  const { grid } = plan;
  const sheet = grid && sheetNamed(workbook, grid.sheet);
  if (!sheet) return [];
  return plan.rows.filter((planned) => {
    const { row } = planned;
    if (row === null) return false;
    const due = new Set(planned.months);
    const background = backgroundOf(cellAt(sheet, row, grid.titleColumn));
    return grid.columns.some(
      ({ column, month }) => isPainted(cellAt(sheet, row, column), background) !== due.has(month),
    );
  });
}

/** True when some month of some row of the grid is painted, by us or by hand. */
export function isGridPainted(workbook: WorkbookSnapshot, grid: CalendarGrid): boolean {
  const sheet = sheetNamed(workbook, grid.sheet);
  if (!sheet) return false;
  return grid.rows.some(({ row }) => {
    const background = backgroundOf(cellAt(sheet, row, grid.titleColumn));
    return grid.columns.some(({ column }) => isPainted(cellAt(sheet, row, column), background));
  });
}
