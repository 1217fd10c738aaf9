import { shownCode } from '../calendar/activityCode';
import { HEADER_COLOR } from '../calendar/theme';
import type { Calendar } from '../calendar/calendar';
import { OWN_SHEETS } from '../calendar/ownSheets';
import type { YearMonth } from '../calendar/yearMonth';
import { monthNumber, yearOfMonth } from '../calendar/yearMonth';
import { labelOfMonth } from '../spanish/spanishWords';
import type { AddSheetEdit, NewCell } from '../snapshot/edit';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import { daysOfMonth, markFor } from './marks';
import type { PaintOptions } from './paintOptions';
import { paletteOf } from './palette';
import type { GridPlan } from './planGrid';

const FIXED_COLUMNS = ['Núm.', 'Actividad', 'Entregable'] as const;

const header = (value: string | number): NewCell => ({
  value,
  bold: true,
  wrap: true,
  align: 'center',
  border: true,
  fill: HEADER_COLOR,
});

const text = (value: string | null, align: 'left' | 'center' = 'left'): NewCell => ({
  value,
  numberFormat: '@',
  wrap: true,
  align,
  border: true,
});

/** A name that no sheet has yet: the wanted one, or the same with a number behind. Names compare without case. */
export function freeSheetName(workbook: WorkbookSnapshot, wanted: string): string {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${String(number)}`;
  return name;
}

/** The years over the months, each said once above its first month. */
function yearRow(months: readonly YearMonth[]): (NewCell | null)[] {
  return months.map((month, index) => {
    const before = months[index - 1];
    const first = before === undefined || yearOfMonth(before) !== yearOfMonth(month);
    // As text it runs on over its narrow neighbours; a number would show as ###.
    return first ? { value: String(yearOfMonth(month)), numberFormat: '@', bold: true, align: 'left' } : null;
  });
}

function titleOf({ process }: Calendar): string {
  if (process === null) return 'Calendario de actividades del PREP';
  const { first, last } = process;
  return `Calendario de actividades del PREP ${first === last ? String(last) : `${String(first)}-${String(last)}`}`;
}

/** The edit that adds a sheet with the painted grid: Núm., Actividad, Entregable and a column a month. */
export function layoutGrid(
  workbook: WorkbookSnapshot,
  calendar: Calendar,
  plan: GridPlan,
  options: PaintOptions,
): AddSheetEdit {
  const palette = paletteOf(
    options.colors,
    plan.rows.map(({ activity }) => activity),
  );
  const blanks = FIXED_COLUMNS.map(() => null);
  const rows = plan.rows.map(({ activity, months }) => {
    const due = new Set(months);
    const monthCells = plan.months.map((month): NewCell => {
      if (!due.has(month)) return { value: null, border: true };
      const fill = palette.colorOf(activity);
      return {
        ...markFor(activity, daysOfMonth(month), options.mark, options.milestones),
        fill,
        border: true,
        align: 'center',
      };
    });
    const indent = '   '.repeat(activity.level - 1);
    return [
      text(shownCode(activity) ?? activity.codeText, 'center'),
      text(`${indent}${activity.title}`),
      text(activity.deliverable),
      ...monthCells,
    ];
  });
  return {
    kind: 'addSheet',
    content: {
      name: freeSheetName(workbook, OWN_SHEETS.grid),
      columnWidths: [7, 70, 26, ...plan.months.map(() => 4.5)],
      rows: [
        [{ value: titleOf(calendar), bold: true }],
        [],
        [...blanks, ...yearRow(plan.months)],
        [
          ...FIXED_COLUMNS.map(header),
          ...plan.months.map((month) => header(labelOfMonth(monthNumber(month)))),
        ],
        ...rows,
      ],
      frozenRows: 4,
      frozenColumns: FIXED_COLUMNS.length,
    },
  };
}
