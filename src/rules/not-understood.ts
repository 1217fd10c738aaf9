import type { Calendar, UnreadCell } from '../calendar/calendar';
import { grouped } from '../snapshot/grouped';
import { quoted } from './evidence/dateWords';
import { listCells } from './evidence/listWords';
import { defineRule } from './rule';

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** From the first to the last activity of every table, by sheet; ascending. */
function extentsOf({ tables, activities }: Calendar): Map<string, Extent[]> {
  const rows = grouped(
    activities.map(({ cells }) => cells.title),
    ({ sheet }) => sheet,
  );
  const extents = new Map<string, Extent[]>();
  for (const [sheet, own] of grouped(tables, (table) => table.sheet)) {
    const headers = own.map(({ headerRow }) => headerRow).sort((one, other) => one - other);
    const taken = (rows.get(sheet) ?? []).map(({ row }) => row).sort((one, other) => one - other);
    let next = 0;
    const found: Extent[] = [];
    headers.forEach((_, index) => {
      const end = headers[index + 1] ?? Number.MAX_SAFE_INTEGER;
      const from = next;
      while (next < taken.length && (taken[next] ?? end) < end) next += 1;
      const [first, last] = [taken[from], taken[next - 1]];
      if (next > from && first !== undefined && last !== undefined) found.push({ first, last });
    });
    extents.set(sheet, found);
  }
  return extents;
}

/** The rows of activities in a list or in the grid, each as "sheet!row". */
function activityRows({ activities, grid }: Calendar): Set<string> {
  const own = activities.map(({ cells: { title } }) => `${title.sheet}!${String(title.row)}`);
  const shown = grid?.rows.map(({ row }) => `${grid.sheet}!${String(row)}`) ?? [];
  return new Set([...own, ...shown]);
}

/** Keeps what stands in or between the activities of a table: notes above and signatures below are not worth a word. */
function amongActivities(calendar: Calendar): UnreadCell[] {
  const extents = extentsOf(calendar);
  const rows = activityRows(calendar);
  return calendar.unread.filter(
    ({ cell, reason }) =>
      reason === 'row' &&
      (rows.has(`${cell.sheet}!${String(cell.row)}`) ||
        (extents.get(cell.sheet) ?? []).some(({ first, last }) => cell.row >= first && cell.row <= last)),
  );
}

/** Text among the activities that is none. */
export default defineRule({
  id: 'not-understood',
  severity: 'info',
  title: 'Texto que no es actividad',
  why: 'Hay renglones o celdas entre las actividades que no se entendieron: no se pintan ni se comparan con los plazos. Si alguno es una actividad, complétele número, nombre o fechas.',
  citation: 'Buena práctica',
  example: { before: 'Un renglón con número y sin nombre', after: 'El renglón con su actividad' },
  messages: {
    unread:
      'Celdas entre las actividades que no se entendieron: {count} ({cells}). La primera dice «{text}».',
  },
  *check({ calendar }) {
    for (const found of grouped(amongActivities(calendar), ({ cell }) => cell.sheet).values()) {
      const [first] = found;
      if (!first) continue;
      yield {
        messageId: 'unread',
        data: {
          count: found.length,
          cells: listCells(found.map(({ cell }) => cell)),
          text: quoted(first.text),
        },
        cell: first.cell,
      };
    }
  },
});
