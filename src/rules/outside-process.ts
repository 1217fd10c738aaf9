import type { Calendar, Section } from '../calendar/calendar';
import type { ReadDate } from '../calendar/period';
import { dayInFigures, writtenDate } from './evidence/dateWords';
import type { ProcessWindow } from '../calendar/processWindow';
import { isOutside, processWindow, yearOfRead } from '../calendar/processWindow';
import type { Report } from './rule';
import { defineRule } from './rule';
import type { WrittenDate } from '../calendar/writtenDates';
import { writtenDates } from '../calendar/writtenDates';
import { wrongYears } from './evidence/wrongYears';

/** Dates whose year came from the other end of their span, where that end lies outside itself. */
function misled({ activities }: Calendar, window: ProcessWindow): Set<ReadDate> {
  const found = new Set<ReadDate>();
  for (const { start, end } of activities.flatMap(({ period }) => period.spans)) {
    if (start === null || end === null || start === end) continue;
    if (start.yearFrom === 'other-end' && isOutside(end, window)) found.add(start);
    if (end.yearFrom === 'other-end' && isOutside(start, window)) found.add(end);
  }
  return found;
}

const placeOf = ({ cell }: Section): string => `${cell.sheet}!${String(cell.row)}`;

/** One report for the dates that took their year from one heading, one for each of the others. */
function* reportsOf(dates: readonly WrittenDate[], data: { from: string; to: string }): Generator<Report> {
  const sections = new Set<string>();
  for (const { read, activity } of dates) {
    const { section } = activity;
    if (read.yearFrom === 'section' && section !== null) {
      if (sections.has(placeOf(section))) continue;
      sections.add(placeOf(section));
      yield { messageId: 'section', data: { ...data, title: section.title }, cell: section.cell };
      continue;
    }
    const year = read.yearFrom === 'text' ? '' : ` (${String(yearOfRead(read))})`;
    yield {
      messageId: 'outside',
      data: { ...data, text: writtenDate(read), year },
      cell: read.cell,
      activity,
    };
  }
}

/** A date outside the process that no other year brings inside. */
export default defineRule({
  id: 'outside-process',
  severity: 'warning',
  title: 'Fecha fuera del proceso',
  why: 'El plan abarca desde el primer día del décimo mes anterior a la jornada electoral hasta tres meses después de ella; lo que cae fuera suele ser un error de dedo o una fecha de otro proceso. Si es correcta, puede dejarse.',
  citation: 'Buena práctica',
  example: {
    before: '15 de octubre de 2027 (jornada electoral: 6 de junio de 2027)',
    after: '15 de mayo de 2027',
  },
  messages: {
    outside: '«{text}»{year} queda fuera del proceso ({from} a {to}).',
    section:
      'Las fechas de la sección «{title}» toman de ella el año y quedan fuera del proceso ({from} a {to}).',
  },
  *check({ calendar }) {
    const window = processWindow(calendar);
    if (window === null) return;
    const data = { from: dayInFigures(window.from), to: dayInFigures(window.to) };
    const dates = writtenDates(calendar);
    const wrong = wrongYears(calendar, window);
    const explained = misled(calendar, window);
    const outside = dates.filter(
      ({ read }) => isOutside(read, window) && !wrong.has(read) && !explained.has(read),
    );
    yield* reportsOf(outside, data);
  },
});
