import type { Activity, CalendarGrid, GridRow, ProcessYears, UnreadCell } from '../../calendar/calendar';
import type { SheetView } from '../view/sheetView';
import type { UnjoinedRow } from '../rows/joinRows';
import { joinRows } from '../rows/joinRows';
import { datedSlots } from './slotHeader';
import { backgroundOf, isMark, isPainted } from './paintedCell';
import { opensLikeNote } from '../view/noteWords';
import { textsOfRows } from '../rows/rowTexts';
import type { SheetTable } from './sheetTables';
import type { TableHeader } from './tables';
import { unreadInRow } from '../rows/unreadCells';
import { yearInProcess } from '../dates/years';

/** True when a table has a time axis: months, or halves, weeks, quarters. */
export function hasMonths(header: TableHeader): boolean {
  return header.months.length > 0;
}

/** True when a table holds dates of its own. */
export function hasDates({ columns }: TableHeader): boolean {
  return columns.start !== null || columns.end !== null || columns.periods.length > 0;
}

/** True when a row (0-based) holds nothing but its title: no text elsewhere, and no slot of it is filled. */
function isLoneTitle(view: SheetView, { columns, months }: TableHeader, row: number): boolean {
  const background = backgroundOf(view.cell(row, columns.title ?? 0));
  const beside = view.columns(row).filter((column) => column !== columns.title);
  return (
    beside.every((column) => view.text(row, column).trim() === '') &&
    !months.some(({ column }) => isPainted(view.cell(row, column), background))
  );
}

/** How many of a table's rows come before its legend: lone titles after an empty row, with nothing else below them. */
function rowsBeforeLegend(view: SheetView, { header, rows }: SheetTable): number {
  let count = rows.length;
  while (count > 0 && isLoneTitle(view, header, rows[count - 1]?.row ?? 0)) count -= 1;
  const legend = rows.findIndex(({ afterBlank }, index) => index >= count && afterBlank);
  return legend < 0 ? rows.length : legend;
}

function gridRowsOf(view: SheetView, table: SheetTable): UnjoinedRow[] {
  const dated = hasDates(table.header);
  const count = dated ? table.rows.length : rowsBeforeLegend(view, table);
  // A row without title and number (a total, a legend) is none of the calendar's.
  return textsOfRows(view, table)
    .slice(0, count)
    .flatMap(({ tableRow: { row }, texts: { title, untitled, code, codeText, deliverable } }) =>
      view.said.notActivities.has(row) || (code === null && (title === '' || opensLikeNote(title)))
        ? []
        : [{ row, title: untitled ? '' : title, code, codeText, deliverable }],
    );
}

/** What stands in the rows of a grid that stand for no activity: legends, notes, totals; marks and numbers aside. */
export function unreadInGrid(view: SheetView, table: SheetTable, grid: CalendarGrid): UnreadCell[] {
  const read = new Set(grid.rows.map(({ row }) => row));
  return table.rows
    .filter(({ row }) => !read.has(row))
    .flatMap(({ row }) => unreadInRow(view, row))
    .filter(({ text }) => !isMark(text) && !/^[\d\s.,–-]+$/.test(text));
}

/** Rows of a table that holds its own dates: each stands for the activity read from it. */
function ownRows(rows: readonly UnjoinedRow[], sheet: string, activities: readonly Activity[]): GridRow[] {
  const byRow = new Map<number, Activity>();
  for (const activity of activities) {
    const { title } = activity.cells;
    if (title.sheet === sheet && !byRow.has(title.row)) byRow.set(title.row, activity);
  }
  return rows.map((row) => {
    const activity = byRow.get(row.row);
    return { ...row, activity: activity?.id ?? null, similarity: activity ? 1 : 0 };
  });
}

/** The activities that a row of a separate grid may stand for: those with a number, and those with dates of their own. */
function joinable(activities: readonly Activity[]): Activity[] {
  return activities.filter(
    ({ level, code, period }) => level === 1 || code !== null || period.spans.length > 0,
  );
}

/**
 * A table with a time axis as a grid, its rows joined to the activities.
 * Null when no year is known for its slots.
 */
export function readGrid(
  view: SheetView,
  table: SheetTable,
  activities: readonly Activity[],
  process: ProcessYears | null,
): CalendarGrid | null {
  const { header } = table;
  const columns = datedSlots(header.months, (month) => (process ? yearInProcess(month, process) : null));
  const titleColumn = header.columns.title ?? header.columns.code;
  if (columns === null || titleColumn === null) return null;
  const rows = gridRowsOf(view, table);
  return {
    sheet: view.name,
    headerRow: header.row + header.height - 1,
    columns,
    codeColumn: header.columns.code,
    titleColumn,
    deliverableColumn: header.columns.deliverable,
    rows: hasDates(header)
      ? ownRows(rows, view.name, activities)
      : joinRows(rows, header.kind === 'activity' ? joinable(activities) : []),
  };
}
