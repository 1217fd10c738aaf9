import type { ReadDate } from '../calendar/period';
import { serialOf } from '../calendar/serial';
import { describeCell } from '../snapshot/address';
import type { CellEdit } from '../snapshot/edit';
import { editCell } from '../snapshot/edit';
import { cellAt, sheetNamed } from '../snapshot/workbook';
import { dayInFigures, writtenDate } from './evidence/dateWords';
import { movedToYear, processWindow, yearOfRead } from '../calendar/processWindow';
import type { Fix, RuleContext } from './rule';
import { defineRule } from './rule';
import { writtenDates } from '../calendar/writtenDates';
import { wrongYears } from './evidence/wrongYears';

/** The text with its year changed, when the year stands there once: four digits anywhere, two at the end. */
function withYear(text: string, wrong: number, right: number): string | null {
  const long = new RegExp(`(?<!\\d)${String(wrong)}(?!\\d)`, 'g');
  const times = text.match(long)?.length ?? 0;
  if (times > 0) return times === 1 ? text.replace(long, String(right)) : null;
  const short = new RegExp(`(?<=[^\\d])${String(wrong % 100).padStart(2, '0')}(?=\\s*$)`);
  return short.test(text) ? text.replace(short, String(right % 100).padStart(2, '0')) : null;
}

function editOf({ workbook }: RuleContext, read: ReadDate, right: number): CellEdit | null {
  const sheet = sheetNamed(workbook, read.cell.sheet);
  const held = sheet && cellAt(sheet, read.cell.row, read.cell.column);
  if (!held || held.formula !== undefined) return null;
  if (typeof held.value === 'number') {
    const date = movedToYear(read, right)?.date ?? null;
    // The hour that a date may carry stays.
    return (
      date && editCell(workbook, read.cell, { value: serialOf(date, workbook.dateSystem) + (held.value % 1) })
    );
  }
  const wrong = yearOfRead(read);
  if (typeof held.value !== 'string' || wrong === null) return null;
  const value = withYear(held.value, wrong, right);
  return value === null ? null : editCell(workbook, read.cell, { value });
}

function fixOf(context: RuleContext, read: ReadDate, right: number | null): Fix | null {
  const edit = right === null ? null : editOf(context, read, right);
  return edit && { title: `Cambiar el año a ${String(right)}`, edits: [edit] };
}

/** A date that lies outside the process for its year alone. */
export default defineRule({
  id: 'wrong-year',
  severity: 'error',
  title: 'Año equivocado',
  why: 'La fecha cae fuera del proceso electoral, y en otro año caería dentro: con ese año no puede cumplirse. Suele pasar al copiar el plan de un proceso anterior o al escribir fechas en diciembre y enero.',
  citation: 'Buena práctica',
  example: {
    before: '6 de febrero de 2028 (jornada electoral: 6 de junio de 2027)',
    after: '6 de febrero de 2027',
  },
  messages: {
    'other-year': '«{text}» queda fuera del proceso ({from} a {to}); el año correcto parece ser {year}.',
    'several-years': '«{text}» queda fuera del proceso ({from} a {to}); revise el año: puede ser {year}.',
  },
  *check(context) {
    const window = processWindow(context.calendar);
    if (window === null) return;
    const wrong = wrongYears(context.calendar, window);
    const said = new Set<string>();
    for (const { read, activity } of writtenDates(context.calendar)) {
      const years = wrong.get(read) ?? [];
      // The two ends of "del 1 al 5 de marzo de 2028" share one year.
      const place = [describeCell(read.cell), read.text, yearOfRead(read)].join('\n');
      if (years.length === 0 || said.has(place)) continue;
      said.add(place);
      const year = years.length === 1 ? (years[0] ?? null) : null;
      const data = { text: writtenDate(read), from: dayInFigures(window.from), to: dayInFigures(window.to) };
      yield {
        messageId: year === null ? 'several-years' : 'other-year',
        data: { ...data, year: years.join(' o ') },
        cell: read.cell,
        activity,
        fix: fixOf(context, read, year),
      };
    }
  },
});
