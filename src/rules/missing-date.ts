import type { Activity, Calendar, UnreadCell } from '../calendar/calendar';
import { isBlankPeriod } from '../calendar/period';
import { describeCell } from '../snapshot/address';
import { grouped } from '../snapshot/grouped';
import { quoted } from './evidence/dateWords';
import { listCells } from './evidence/listWords';
import type { Report } from './rule';
import { defineRule } from './rule';

/** Ids of the activities that have a dated item below them, at any depth. */
function withDatedItems(activities: readonly Activity[]): Set<string> {
  const parents = new Map(activities.map(({ id, parent }) => [id, parent]));
  const dated = new Set<string>();
  for (const { period, parent } of activities) {
    if (isBlankPeriod(period)) continue;
    for (let above = parent; above !== null && !dated.has(above); above = parents.get(above) ?? null)
      dated.add(above);
  }
  return dated;
}

/** Cells whose dates could not be read or told apart, of which something else is said. */
function unreadDates({ unread }: Calendar): Set<string> {
  return new Set(unread.filter(({ reason }) => reason !== 'row').map(({ cell }) => describeCell(cell)));
}

function missingEnd({ period, cells }: Activity): 'missing-start' | 'missing-end' | null {
  if (period.extent !== 'closed' || cells.start === null || cells.end === null) return null;
  if (period.spans.some(({ start, end }) => start === null && end !== null)) return 'missing-start';
  return period.spans.some(({ start, end }) => start !== null && end === null) ? 'missing-end' : null;
}

function reportOf(activity: Activity, dated: ReadonlySet<string>): Report | null {
  const { cells, period, level, id, title } = activity;
  if (isBlankPeriod(period)) {
    // Sub-activities live within the dates of their activity; an activity of dated items within theirs.
    if (level > 1 || dated.has(id)) return null;
    const cell = cells.start ?? cells.period ?? cells.end ?? cells.title;
    const undated = cells.start === null && cells.end === null && cells.period === null;
    return undated ? null : { messageId: 'missing-dates', data: { title }, cell, activity };
  }
  const messageId = missingEnd(activity);
  if (messageId === null) return null;
  return {
    messageId,
    data: { title },
    cell: messageId === 'missing-start' ? cells.start : cells.end,
    activity,
  };
}

/** Row in which the table begins that a cell stands in; -1 where it stands in none. */
function tableOf({ tables }: Calendar, { cell }: UnreadCell): number {
  const rows = tables
    .filter(({ sheet, firstRow }) => sheet === cell.sheet && firstRow <= cell.row)
    .map(({ headerRow }) => headerRow);
  return Math.max(-1, ...rows);
}

/** What could not be read for a reason of its own, said once: formulas by sheet, numbers of periods by table. */
function* notRead(calendar: Calendar): Generator<Report> {
  const told = calendar.unread.flatMap((one) =>
    one.reason === 'formula'
      ? [{ one, messageId: 'uncalculated', place: one.cell.sheet }]
      : one.reason === 'number'
        ? [
            {
              one,
              messageId: 'period-numbers',
              place: `${one.cell.sheet}\n${String(tableOf(calendar, one))}`,
            },
          ]
        : [],
  );
  for (const found of grouped(told, ({ messageId, place }) => `${messageId}\n${place}`).values()) {
    const [first] = found;
    if (!first) continue;
    const { messageId, one } = first;
    const data = {
      count: found.length,
      cells: listCells(found.map((each) => each.one.cell)),
      text: quoted(one.text),
    };
    yield { messageId, data, cell: one.cell };
  }
}

/** An activity without dates, or with only one of its two. */
export default defineRule({
  id: 'missing-date',
  severity: 'warning',
  title: 'Actividad sin fechas',
  why: 'Sin inicio y término la actividad no puede pintarse en el calendario ni compararse con los plazos.',
  citation: 'Buena práctica',
  example: { before: '(vacío)', after: '2 de enero de 2027' },
  messages: {
    'missing-dates': 'La actividad «{title}» no tiene fechas.',
    'missing-start': 'La actividad «{title}» no tiene fecha de inicio.',
    'missing-end': 'La actividad «{title}» no tiene fecha de término.',
    uncalculated:
      'Fórmulas de esta hoja sin resultado guardado: {count} ({cells}). No se sabe qué dicen: abra el libro en Excel, guárdelo y vuelva a revisarlo.',
    'period-numbers':
      'Las fechas de esta tabla son números de periodo: {count} ({cells}); la primera dice «{text}». No se sabe qué días son: escriba fechas, como «2 de enero de 2027».',
  },
  *check({ calendar }) {
    yield* notRead(calendar);
    const dated = withDatedItems(calendar.activities);
    const unread = unreadDates(calendar);
    for (const activity of calendar.activities) {
      const { start, end, period } = activity.cells;
      if ([start, end, period].some((cell) => cell !== null && unread.has(describeCell(cell)))) continue;
      const report = reportOf(activity, dated);
      if (report) yield report;
    }
  },
});
