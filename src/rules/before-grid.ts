import type { Activity, Slot } from '../calendar/calendar';
import { grouped } from '../snapshot/grouped';
import type { ReadDate } from '../calendar/period';
import { datesOf } from '../calendar/period';
import type { YearMonth } from '../calendar/yearMonth';
import { firstDayOf, lastDayOf, monthNumber, yearOfMonth } from '../calendar/yearMonth';
import type { PlannedRow } from '../grid/planGrid';
import { nameOfMonth } from '../spanish/spanishWords';
import type { CellRef } from '../snapshot/address';
import { listCells } from './evidence/listWords';
import { liesOutside, processWindow } from '../calendar/processWindow';
import type { Report, RuleContext } from './rule';
import { defineRule } from './rule';

interface Clipped {
  readonly activity: Activity;
  readonly side: 'before' | 'after';
  readonly cell: CellRef;
}

/** The first date of an activity that lies before the first or after the last day of the grid's columns. */
function beyond({ period }: Activity, { start, end }: Slot, side: Clipped['side']): ReadDate | null {
  const out = ({ date, month }: ReadDate): boolean => {
    if (month === null) return false;
    return side === 'before' ? (date ?? lastDayOf(month)) < start : (date ?? firstDayOf(month)) > end;
  };
  return datesOf(period).find(out) ?? null;
}

function clippedOf({ grid, calendar }: RuleContext): Clipped[] {
  const { days } = grid;
  if (days === null) return [];
  const window = processWindow(calendar);
  const seen = new Set<string>();
  return grid.rows.flatMap(({ activity, clippedBefore, clippedAfter }: PlannedRow): Clipped[] => {
    // Two rows of a grid may stand for one activity.
    if (seen.has(activity.id)) return [];
    if (window !== null && datesOf(activity.period).some((read) => liesOutside(read, window))) return [];
    seen.add(activity.id);
    const before = clippedBefore ? beyond(activity, days, 'before') : null;
    const after = clippedAfter ? beyond(activity, days, 'after') : null;
    return [
      ...(before ? [{ activity, side: 'before', cell: before.cell } as const] : []),
      ...(after ? [{ activity, side: 'after', cell: after.cell } as const] : []),
    ];
  });
}

const monthInWords = (month: YearMonth | undefined): string =>
  month === undefined ? '' : `${nameOfMonth(monthNumber(month))} de ${String(yearOfMonth(month))}`;

function reportOf(clipped: readonly Clipped[], months: readonly YearMonth[]): Report[] {
  const [one] = clipped;
  if (!one) return [];
  const cells = (side: Clipped['side']): CellRef[] =>
    clipped.filter((each) => each.side === side).map(({ cell }) => cell);
  const [before, after] = [cells('before'), cells('after')];
  return [
    {
      messageId: after.length === 0 ? 'before' : before.length === 0 ? 'after' : 'both',
      data: {
        first: monthInWords(months[0]),
        last: monthInWords(months.at(-1)),
        before: before.length,
        after: after.length,
        cellsBefore: listCells(before),
        cellsAfter: listCells(after),
      },
      cell: one.cell,
      activity: one.activity,
    },
  ];
}

/** Activities that reach beyond the first or the last column of the grid. */
export default defineRule({
  id: 'before-grid',
  severity: 'info',
  title: 'Actividades que rebasan la cuadrícula',
  why: 'Los meses que no tienen columna no se pintan: la actividad se ve más corta de lo que es.',
  citation: 'Buena práctica',
  example: {
    before: 'Inicio 31 de agosto en una cuadrícula que empieza en septiembre (S)',
    after: 'La misma fecha con una columna para agosto (AG), o así, sabiendo que se pinta desde S',
  },
  messages: {
    before: 'Fechas anteriores a la primera columna ({first}), que no se pintan: {before} ({cellsBefore}).',
    after: 'Fechas posteriores a la última columna ({last}), que no se pintan: {after} ({cellsAfter}).',
    both: 'Fechas que no se pintan: anteriores a la primera columna ({first}), {before} ({cellsBefore}); posteriores a la última ({last}), {after} ({cellsAfter}).',
  },
  *check(context) {
    const sheets = grouped(clippedOf(context), ({ cell }) => cell.sheet);
    for (const clipped of sheets.values()) yield* reportOf(clipped, context.grid.months);
  },
});
