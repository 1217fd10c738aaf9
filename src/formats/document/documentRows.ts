import { shownCode } from '../../calendar/activityCode';
import { DEFAULT_COLOR } from '../../calendar/theme';
import type { Activity, CalendarGrid } from '../../calendar/calendar';
import type { YearMonth } from '../../calendar/yearMonth';
import { daysOfMonth, markFor } from '../../grid/marks';
import type { PaintOptions } from '../../grid/paintOptions';
import { backgroundOf, isPainted } from '../../reading/layout/paintedCell';
import { paletteOf } from '../../grid/palette';
import type { Palette } from '../../grid/palette';
import { monthsOfColumns } from '../../grid/gridMonths';
import { activitiesInGrid, paintedMonths } from '../../grid/planGrid';
import { cellAt, sheetNamed } from '../../snapshot/workbook';
import type { Examination } from '../../validation/examine';
import { periodInWords } from '../../spanish/periodInWords';
import { oneLine, printableText } from '../../spanish/printableText';

/** A shaded month. */
export interface ShadedMonth {
  readonly month: YearMonth;
  /** What stands in the cell, never "": "X", "11–30", "◆". The shade alone would say nothing in black and white. */
  readonly mark: string;
  /** "#RRGGBB". */
  readonly color: string;
}

/** A row of the document's table; texts may have several lines, "" is blank. */
export interface DocumentRow {
  readonly code: string;
  /** 1 for an activity, 2 for a sub-activity, … */
  readonly level: number;
  readonly title: string;
  readonly deliverable: string;
  readonly start: string;
  readonly end: string;
  readonly responsible: string;
  /** Ascending. */
  readonly shaded: readonly ShadedMonth[];
  /** What the row's colour stands for when colours tell something, else "". */
  readonly colorLabel: string;
}

/** The texts of an activity, as every table of a document shows them. */
export function textsOf(activity: Activity): Omit<DocumentRow, 'shaded' | 'colorLabel'> {
  return {
    code: oneLine(shownCode(activity) ?? activity.codeText ?? ''),
    level: activity.level,
    title: printableText(activity.title),
    deliverable: printableText(activity.deliverable ?? ''),
    ...periodInWords(activity.period),
    responsible: printableText(activity.responsible ?? ''),
  };
}

function rowOf(
  activity: Activity,
  months: readonly YearMonth[],
  palette: Palette,
  paint: PaintOptions,
): DocumentRow {
  const color = palette.colorOf(activity);
  const label = palette.legend.find((entry) => entry.color === color)?.label ?? '';
  return {
    ...textsOf(activity),
    shaded: paintedMonths(activity, months).map((month) => ({
      month,
      mark: markFor(activity, daysOfMonth(month), paint.mark, paint.milestones).value,
      color,
    })),
    colorLabel: oneLine(label),
  };
}

/** Rows of a grid without any plan behind it: its shades are all that is known. */
function rowsOfGrid({ workbook }: Examination, grid: CalendarGrid, paint: PaintOptions): DocumentRow[] {
  const sheet = sheetNamed(workbook, grid.sheet);
  if (!sheet) return [];
  const color = paint.colors.by === 'one' ? paint.colors.color : DEFAULT_COLOR;
  return grid.rows.map(({ row, code, codeText, title, deliverable }) => {
    const background = backgroundOf(cellAt(sheet, row, grid.titleColumn));
    const due = grid.columns.filter(({ column }) => isPainted(cellAt(sheet, row, column), background));
    return {
      code: oneLine(shownCode({ code, codeText }) ?? codeText ?? ''),
      level: 1,
      title: printableText(title),
      deliverable: printableText(deliverable ?? ''),
      start: '',
      end: '',
      responsible: '',
      shaded: monthsOfColumns(due).map((month) => ({ month, mark: 'X', color })),
      colorLabel: '',
    };
  });
}

/** The rows of a document: every activity that a grid has a row for; those of the grid itself where there is no plan. */
export function documentRows(examination: Examination, paint: PaintOptions): DocumentRow[] {
  const { calendar, plan } = examination;
  const activities = activitiesInGrid(calendar);
  if (activities.length === 0 && calendar.grid !== null) return rowsOfGrid(examination, calendar.grid, paint);
  const palette = paletteOf(paint.colors, activities);
  return activities.map((activity) => rowOf(activity, plan.months, palette, paint));
}
