import type { Activity } from '../calendar/calendar';
import type { ReadDate } from '../calendar/period';
import { nameOfMonth } from '../spanish/spanishWords';
import { monthNumber, yearOfMonth } from '../calendar/yearMonth';
import { cellAt, sheetNamed } from '../snapshot/workbook';
import { editCell } from '../snapshot/edit';
import { quoted, writtenDate } from './evidence/dateWords';
import type { Fix, Report, RuleContext } from './rule';
import { defineRule } from './rule';
import { writtenDates } from '../calendar/writtenDates';

/** Where the day is one too many, the last day of the month is what was meant: 31 de abril → 30 de abril. */
function lastDayFix(
  { workbook }: RuleContext,
  { cell, text }: ReadDate,
  day: number,
  lastDay: number,
): Fix | null {
  if (day !== lastDay + 1) return null;
  const sheet = sheetNamed(workbook, cell.sheet);
  const held = sheet && cellAt(sheet, cell.row, cell.column);
  if (typeof held?.value !== 'string' || held.formula !== undefined) return null;
  const written = new RegExp(`(?<!\\d)${String(day)}(?!\\d)`, 'g');
  if (held.value.match(written)?.length !== 1) return null;
  const edit = editCell(workbook, cell, { value: held.value.replace(written, String(lastDay)) });
  return (
    edit && {
      title: `Cambiar «${quoted(text)}» por «${quoted(text.replace(written, String(lastDay)))}»`,
      edits: [edit],
    }
  );
}

function reportOf(context: RuleContext, activity: Activity, read: ReadDate): Report[] {
  const { problem, month, cell } = read;
  const text = writtenDate(read);
  if (problem?.kind === 'unreadable') return [{ messageId: 'unreadable', data: { text }, cell, activity }];
  if (problem?.kind !== 'impossible-day' || month === null) return [];
  const { day, lastDay } = problem;
  return [
    {
      messageId: 'impossible-day',
      data: { text, day, lastDay, month: nameOfMonth(monthNumber(month)), year: yearOfMonth(month) },
      cell,
      activity,
      fix: lastDayFix(context, read, day, lastDay),
    },
  ];
}

/** A date that does not exist, or a text in a date's cell that is no date. */
export default defineRule({
  id: 'invalid-date',
  severity: 'error',
  title: 'Fecha que no existe o no se entiende',
  why: 'Una fecha imposible no puede cumplirse ni compararse con los plazos; quien lee el plan no sabe cuál es la verdadera.',
  citation: 'Buena práctica',
  example: { before: '31 de abril', after: '30 de abril' },
  messages: {
    'impossible-day': '«{text}»: el {day} de {month} no existe; {month} de {year} tiene {lastDay} días.',
    unreadable:
      '«{text}» no es una fecha ni un periodo que se entienda; escríbala como «2 de enero de 2027».',
  },
  *check(context) {
    for (const { read, activity } of writtenDates(context.calendar)) {
      yield* reportOf(context, activity, read);
    }
  },
});
