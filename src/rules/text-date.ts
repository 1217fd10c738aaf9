import type { ReadDate } from '../calendar/period';
import { grouped } from '../snapshot/grouped';
import type { PlainDate } from '../calendar/plainDate';
import { squeezeSpaces } from '../calendar/foldedText';
import { serialOf } from '../calendar/serial';
import type { CellRef } from '../snapshot/address';
import { describeCell } from '../snapshot/address';
import type { CellEdit } from '../snapshot/edit';
import { editCell } from '../snapshot/edit';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import { cellAt, sheetNamed } from '../snapshot/workbook';
import { listCells } from './evidence/listWords';
import { isOutside, processWindow } from '../calendar/processWindow';
import type { Report, RuleContext } from './rule';
import { defineRule } from './rule';
import { writtenDates } from '../calendar/writtenDates';

/** Spanish (Mexico), so that the names of months do not change with the computer. */
const SPANISH = '[$-80A]';
const WEEKDAY = /^(?:domingo|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado),? (?:el )?/iu;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const FIGURES = /^\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})$/;
const SHORT = /^\d{1,2}-\p{L}{3,4}\.?-(\d{4}|\d{2})$/u;
const WORDS = /^\d{1,2}(?: ?(?:°|º|o\.?|ro\.?|er\.?))? (?:de )?\p{L}+\.?(,? (?:de |del )?\d{4})?\.?$/iu;

/**
 * The number format that shows a date as its text does; null for a text that says more or less than one day
 * ("2 de enero (tentativa)"), which a date could not hold.
 */
export function formatLike(typed: string): string | null {
  const text = squeezeSpaces(typed);
  if (ISO.test(text)) return 'yyyy-mm-dd';
  const separator = FIGURES.exec(text)?.[1];
  if (separator !== undefined) return ['dd', 'mm', 'yyyy'].join(separator);
  const short = SHORT.exec(text)?.[1];
  if (short !== undefined) return `${SPANISH}dd-mmm-${'y'.repeat(short.length)}`;
  const weekday = WEEKDAY.exec(text)?.[0] ?? '';
  const words = WORDS.exec(text.slice(weekday.length));
  if (!words) return null;
  return `${SPANISH}${weekday === '' ? '' : 'dddd '}d" de "mmmm${words[1] === undefined ? '' : '" de "yyyy'}`;
}

interface DateCell {
  readonly cell: CellRef;
  readonly reads: ReadDate[];
}

function dateCells(context: RuleContext): DateCell[] {
  const reads = writtenDates(context.calendar).map(({ read }) => read);
  return [...grouped(reads, ({ cell }) => describeCell(cell)).values()].flatMap((own) =>
    own[0] ? [{ cell: own[0].cell, reads: own }] : [],
  );
}

/** The edit that makes a date of a cell's text; null where the cell holds anything but one known date typed as text. */
function editOf(workbook: WorkbookSnapshot, { cell, reads }: DateCell): CellEdit | null {
  const [read] = reads;
  const date: PlainDate | null = read?.date ?? null;
  if (reads.length !== 1 || !read || date === null || read.problem !== null) return null;
  const sheet = sheetNamed(workbook, cell.sheet);
  const held = sheet && cellAt(sheet, cell.row, cell.column);
  if (typeof held?.value !== 'string' || held.formula !== undefined) return null;
  const numberFormat = formatLike(held.value);
  const value = serialOf(date, workbook.dateSystem);
  // Excel shows no day before its first one.
  return numberFormat === null || value < 1 ? null : editCell(workbook, cell, { value, numberFormat });
}

/** A column where ranges and months are the rule holds text for good reason. */
function mostlyDays(cells: readonly DateCell[]): Set<string> {
  const single = new Map<string, number>();
  for (const { cell, reads } of cells) {
    const column = `${cell.sheet}!${String(cell.column)}`;
    const one = reads.length === 1 && reads[0]?.date !== null;
    single.set(column, (single.get(column) ?? 0) + (one ? 1 : -1));
  }
  return new Set([...single].flatMap(([column, balance]) => (balance >= 0 ? [column] : [])));
}

/** Dates typed as text. */
export default defineRule({
  id: 'text-date',
  severity: 'info',
  title: 'Fechas escritas como texto',
  why: 'Excel no puede ordenar, filtrar ni restar fechas que son texto. Aquí se leen igual; convertirlas evita que se escriban días que no existen.',
  citation: 'Buena práctica',
  example: {
    before: '2 de enero (texto)',
    after: '2 de enero (fecha de Excel, que se ve igual)',
  },
  messages: {
    text: 'Fechas escritas como texto: {count} ({cells}).',
  },
  *check(context): Generator<Report> {
    const window = processWindow(context.calendar);
    const cells = dateCells(context);
    const days = mostlyDays(cells);
    // Lists of sessions and drills are read, not reckoned with: text does no harm there.
    const plans = new Set(
      context.calendar.sheets.flatMap(({ name, role }) => (role === 'plan' ? [name] : [])),
    );
    const edits = cells
      .filter(({ cell }) => plans.has(cell.sheet))
      .filter(({ cell }) => days.has(`${cell.sheet}!${String(cell.column)}`))
      // A wrong year is put right first.
      .filter(({ reads }) => !reads.some((read) => isOutside(read, window)))
      .flatMap((cell) => editOf(context.workbook, cell) ?? []);
    for (const found of grouped(edits, ({ sheet }) => sheet).values()) {
      const [first] = found;
      if (!first) continue;
      yield {
        messageId: 'text',
        data: { count: found.length, cells: listCells(found) },
        cell: { sheet: first.sheet, row: first.row, column: first.column },
        fix: { title: 'Convertir en fechas de Excel', edits: found },
      };
    }
  },
});
