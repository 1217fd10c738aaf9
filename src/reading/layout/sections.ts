import { parseActivityCode } from '../../calendar/activityCode';
import type { ProcessYears, Section } from '../../calendar/calendar';
import { foldText, squeezeSpaces } from '../../calendar/foldedText';
import type { YearMonth } from '../../calendar/yearMonth';
import { yearMonth } from '../../calendar/yearMonth';
import type { SheetView } from '../view/sheetView';
import { parsePeriodText } from '../dates/periodText';
import { monthOfWord } from '../../spanish/spanishWords';
import { yearInProcess } from '../dates/years';

/** A heading as it stands in the sheet, its month's year not settled yet. */
export interface Heading {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  /** 1–12, or null when it names no month. */
  readonly month: number | null;
  readonly year: number | null;
}

/** Words that a heading with a month in it begins with; other texts with a month are activities. */
const OPENERS = new Set([
  'actividades',
  'mes',
  'calendario',
  'cronograma',
  'periodo',
  'etapa',
  'plan',
  'programa',
  'programacion',
]);

/** The one text of a row that has no other, with its 0-based column; null when the row has none or more. */
export function loneText(view: SheetView, row: number): { text: string; column: number } | null {
  let found: { text: string; column: number } | null = null;
  for (const column of view.columns(row)) {
    const text = squeezeSpaces(view.text(row, column));
    if (text === '') continue;
    if (found !== null && found.text !== text) return null;
    found ??= { text, column };
  }
  return found;
}

/** The month (1–12) and year that a heading names: "Septiembre 2023", "ACTIVIDADES DE MARZO"; null when none or several. */
function monthOfHeading(text: string): { month: number; year: number | null } | null {
  const read = parsePeriodText(text);
  if (read.kind === 'spans') {
    const [span] = read.spans;
    const point = span?.start;
    const lone =
      read.spans.length === 1 && point && span.start === span.end && point.day === null && !read.openEnd;
    // A true date in a heading's cell is a month shown as such ("sep-23").
    if (point && lone) return { month: point.month, year: point.year };
    return /^\d{4}-\d{2}-01$/.test(text) && point ? { month: point.month, year: point.year } : null;
  }
  const words = foldText(text).split(' ');
  if (
    !OPENERS.has(words[0] ?? '') ||
    words.length > 8 ||
    /\d/.test(words.filter((word) => !/^20\d{2}$/.test(word)).join(''))
  )
    return null;
  const months = words
    .map((word) => (word.length > 2 ? monthOfWord(word) : undefined))
    .filter((month) => month !== undefined);
  const years = words.filter((word) => /^20\d{2}$/.test(word)).map(Number);
  const [month] = months;
  return months.length === 1 && years.length <= 1 && month !== undefined
    ? { month, year: years[0] ?? null }
    : null;
}

/** The heading that a row is, or null: a lone text that is no code; `widest` is the last column that it may begin in. */
export function headingAt(view: SheetView, row: number, widest: number): Heading | null {
  const lone = loneText(view, row);
  if (lone === null || lone.text.length > 120) return null;
  const named = monthOfHeading(lone.text);
  if (named === null && (lone.column > widest || parseActivityCode(lone.text) !== null)) return null;
  return {
    title: lone.text,
    row,
    column: lone.column,
    month: named?.month ?? null,
    year: named?.year ?? null,
  };
}

/** A heading as the section of a calendar, its year from the title or from the process. */
export function sectionOf(
  heading: Heading | null,
  sheet: string,
  process: ProcessYears | null,
): Section | null {
  if (heading === null) return null;
  const { title, row, column, month } = heading;
  const year = heading.year ?? (month !== null && process ? yearInProcess(month, process) : null);
  return {
    title,
    cell: { sheet, row, column },
    month: month !== null && year !== null ? yearMonth(year, month) : null,
  };
}

/** Texts that name a month for another reason than that their sheet is about it. */
const OTHER_REASON =
  /\b(?:jornada|eleccion|votacion|aprob\p{L}*|actualiz\p{L}*|sesion|version|corte|revision|vigente)\b/u;

/** The only month (1–12) that a short text names without a day, with its year where it says one; null for any other text. */
function monthNamedIn(text: string): { month: number; year: number | null } | null {
  const folded = foldText(text);
  const words = folded.split(' ');
  if (words.length > 14 || OTHER_REASON.test(folded) || /\b\d{1,2}\b/.test(folded)) return null;
  const months = words.flatMap((word) => (word.length > 3 ? (monthOfWord(word) ?? []) : []));
  const years = words.filter((word) => /^20\d{2}$/.test(word)).map(Number);
  const [month] = months;
  return months.length === 1 && years.length <= 1 && month !== undefined
    ? { month, year: years[0] ?? null }
    : null;
}

/**
 * The month that a whole sheet is about, by its name or, where that names none, the only one that the texts above its first
 * table name; null where neither does, or nobody knows the year.
 */
export function monthOfSheet(
  name: string,
  letterhead: readonly string[],
  process: ProcessYears | null,
): YearMonth | null {
  const above = letterhead.flatMap((text) => monthNamedIn(text) ?? []);
  const [only] = above;
  const distinct = new Set(above.map(({ month }) => month));
  const named = monthNamedIn(name) ?? (distinct.size === 1 ? only : undefined);
  if (named === undefined) return null;
  const year = named.year ?? only?.year ?? (process && yearInProcess(named.month, process));
  return year === null ? null : yearMonth(year, named.month);
}
