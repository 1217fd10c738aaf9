import type { Calendar } from '../../src/calendar/calendar';
import type { Period, ReadDate } from '../../src/calendar/period';
import { processOfYears } from '../../src/calendar/process';
import { parsePeriodText } from '../../src/reading/dates/periodText';
import type { ReadingOptions } from '../../src/reading/readCalendar';
import { readCalendar } from '../../src/reading/readCalendar';
import type { YearContext } from '../../src/reading/dates/years';
import { readPeriod } from '../../src/reading/dates/years';
import { a1, describeCell } from '../../src/snapshot/address';
import type { Cell, CellInput, SheetSnapshot, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';

/** The process that most tests are in. */
const PROCESS_2027 = processOfYears(2026, 2027);

function writtenDate(read: ReadDate | null): string {
  if (read === null) return '';
  const { problem, date, month } = read;
  if (problem === null) return date ?? month ?? '';
  switch (problem.kind) {
    case 'impossible-day':
      return `${month ?? ''} has no ${String(problem.day)}`;
    case 'ambiguous':
      return `${date ?? ''} ${problem.reason}?`;
    case 'no-year':
      return `${problem.day === null ? '' : `${String(problem.day)}/`}${String(problem.monthNumber)} without year`;
    case 'unreadable':
      return 'unreadable';
  }
}

/**
 * A period in one line: "2027-03-01", "2027-03-01..2027-03-05", "2026-09" (a month), "2026-09 + 2026-11" (a list),
 * "2026-12.." (only a start), "2026-12→" (open), "whole", "" (blank); what is wrong is said in its place.
 */
export function written(period: Period): string {
  const spans = period.spans.map(({ start, end }) => {
    const one = writtenDate(start);
    const other = writtenDate(end);
    return start !== null && end !== null && one === other ? one : `${one}..${other}`;
  });
  if (period.extent === 'whole') return [...spans, 'whole'].join(' + ');
  return spans.join(' + ') + (period.extent === 'open-end' ? '→' : '');
}

/** What a text in a date cell reads as, within a process and perhaps a section. */
export function readText(
  text: string,
  context: YearContext = { section: null, process: PROCESS_2027 },
): string {
  const read = parsePeriodText(text);
  if (read.kind === 'undecided') return 'undecided';
  const source = { cell: { sheet: 'Plan', row: 0, column: 0 }, text, serial: false };
  return written(readPeriod(read, source, context));
}

/** A cell that holds a true Excel date. */
export const serial = (value: number, numberFormat = 'dd/mm/yyyy'): Cell => ({ value, numberFormat });

/** A cell with a fill and nothing else: a month shaded by hand. */
export const shaded = (fill = '#9C89C9'): Cell => ({ value: null, fill });

/** A workbook of sheets given by name and rows. */
export function book(
  sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>>,
  extra: Partial<Omit<WorkbookSnapshot, 'sheets'>> = {},
): WorkbookSnapshot {
  return buildWorkbook(
    Object.entries(sheets).map(([name, rows]) => buildSheet(name, rows)),
    extra,
  );
}

/** The calendar of a workbook of sheets given by name and rows. */
export function reading(
  sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>>,
  extra: Partial<Omit<WorkbookSnapshot, 'sheets'>> = {},
  options: ReadingOptions = {},
): Calendar {
  return readCalendar(book(sheets, extra), options);
}

/** Every activity, session and drill in one line: "code|title|when", each level below the first indented by ">". */
export function outline({ activities }: Calendar): string[] {
  return activities.map(({ level, code, codeText, title, period }) =>
    [`${'>'.repeat(level - 1)}${code ?? codeText ?? ''}`, title, written(period)].join('|'),
  );
}

/** What each sheet was taken for, in the order of the tabs. */
export function roles({ sheets }: Calendar): string[] {
  return sheets.map(({ name, role }) => `${name}: ${role}`);
}

/** Cells that were not understood: "Plan!B7". */
export function unreadCells({ unread }: Calendar): string[] {
  return unread.map(({ cell }) => describeCell(cell));
}

/** Cells of the dates that have a problem: "Plan!D5 impossible-day". */
export function problemCells({ activities }: Calendar): string[] {
  return activities.flatMap(({ period }) =>
    period.spans.flatMap(({ start, end }) =>
      [...new Set([start, end])].flatMap((read) =>
        read?.problem
          ? [`${read.cell.sheet}!${a1(read.cell.row, read.cell.column)} ${read.problem.kind}`]
          : [],
      ),
    ),
  );
}

/** Rows of the grid with the activities they were joined to: "5: 3.1" (row from 1, code or title). */
export function joins({ grid, activities }: Calendar): string[] {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return (grid?.rows ?? []).map(({ row, activity }) => {
    const found = activity === null ? undefined : byId.get(activity);
    return `${String(row + 1)}: ${found === undefined ? '–' : (found.code ?? found.title)}`;
  });
}

/** The grid's columns: "S 2026-09, O 2026-10". */
export function gridColumns({ grid }: Calendar): string {
  return (grid?.columns ?? []).map(({ label, month }) => `${label} ${month}`).join(', ');
}

/** The same sheet with blank rows and columns put in front of it. */
export function moved(sheet: SheetSnapshot, down: number, right: number): SheetSnapshot {
  const rows = new Map(
    [...sheet.rows].map(([row, cells]) => [
      row + down,
      new Map([...cells].map(([column, cell]) => [column + right, cell])),
    ]),
  );
  return { ...sheet, rows };
}
