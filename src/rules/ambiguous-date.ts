import type { UnreadCell } from '../calendar/calendar';
import { grouped } from '../snapshot/grouped';
import { dayOf, dayOfWeek, monthOf, yearOf } from '../calendar/plainDate';
import type { PlainDate } from '../calendar/plainDate';
import { nameOfMonth, nameOfWeekday } from '../spanish/spanishWords';
import { quoted, writtenDate } from './evidence/dateWords';
import { distinctCells, listCells } from './evidence/listWords';
import { processWindow } from '../calendar/processWindow';
import type { Report } from './rule';
import { defineRule } from './rule';
import type { WrittenDate } from '../calendar/writtenDates';
import { writtenDates } from '../calendar/writtenDates';
import { wrongYears } from './evidence/wrongYears';

const dayInWords = (date: PlainDate): string =>
  `${String(dayOf(date))} de ${nameOfMonth(monthOf(date))} de ${String(yearOf(date))}`;

function doubtOf({ read, activity }: WrittenDate): Report[] {
  const { problem, cell, date } = read;
  if (problem?.kind !== 'ambiguous' || date === null) return [];
  const data = {
    text: writtenDate(read),
    date: dayInWords(date),
    weekday: nameOfWeekday(dayOfWeek(date)),
  };
  return [{ messageId: problem.reason, data, cell, activity }];
}

/** Dates without a year, said once for each sheet. */
function* withoutYear(dates: readonly WrittenDate[]): Generator<Report> {
  const yearless = dates.filter(({ read }) => read.problem?.kind === 'no-year');
  for (const found of grouped(yearless, ({ read }) => read.cell.sheet).values()) {
    const cells = distinctCells(found.map(({ read }) => read.cell));
    const [first] = cells;
    if (first) {
      const data = { count: cells.length, cells: listCells(cells) };
      yield { messageId: 'no-year', data, cell: first };
    }
  }
}

const unpaired = ({ cell, text }: UnreadCell): Report => ({
  messageId: 'unpaired',
  data: { text: quoted(text) },
  cell,
});

/** A date that can be read in two ways, or of which a part is missing. */
export default defineRule({
  id: 'ambiguous-date',
  severity: 'warning',
  title: 'Fecha dudosa',
  why: 'Una fecha que puede entenderse de dos maneras, o a la que le falta el año, puede pintarse en el mes equivocado y compararse mal con los plazos.',
  citation: 'Buena práctica',
  example: { before: 'lunes 6 de junio de 2027', after: 'domingo 6 de junio de 2027' },
  messages: {
    'month-first':
      '«{text}» solo es una fecha si se lee primero el mes ({date}); escríbala con el día primero.',
    weekday: '«{text}»: el {date} es {weekday}; corrija el día de la semana o la fecha.',
    'no-year':
      'Fechas de esta hoja cuyo año no se sabe: {count} ({cells}). Escriba el año en ellas, o los años del proceso en el título de la hoja («2026-2027»).',
    unpaired:
      'Los renglones de «{text}» no corresponden uno a uno con los incisos de la actividad; no se sabe qué fecha es de cuál.',
  },
  *check({ calendar }) {
    const wrong = wrongYears(calendar, processWindow(calendar));
    const dates = writtenDates(calendar);
    for (const written of dates) {
      // With the wrong year the weekday is wrong too: wrong-year says so.
      if (!wrong.has(written.read)) yield* doubtOf(written);
    }
    yield* withoutYear(dates);
    for (const cell of calendar.unread) if (cell.reason === 'date') yield unpaired(cell);
  },
});
