import { monthOfDate, yearMonth } from '../../calendar/yearMonth';
import type { YearMonth } from '../../calendar/yearMonth';
import type { SheetView } from '../view/sheetView';
import { monthsOfLabel } from '../../spanish/spanishWords';

/** A month column before its year is sure. */
export interface MonthHeader {
  /** As typed. */
  readonly label: string;
  /** 0-based. */
  readonly column: number;
  /** 1–12. */
  readonly month: number;
  /** From the label, or from a band of years above; null when neither tells. */
  readonly year: number | null;
}

interface Candidate {
  label: string;
  column: number;
  months: readonly number[];
  year: number | null;
}

const FEWEST_MONTHS = 3;
/** No label of a month is longer. */
const LONGEST_LABEL = 20;

/** A label as one that may head a month, by its text and its folded text; null when it cannot. */
function candidateOf(label: string, folded: string, column: number): Candidate | null {
  const numbers = /^(0?[1-9]|1[0-2])[/-](20\d{2})$/.exec(label);
  if (numbers) return { label, column, months: [Number(numbers[1])], year: Number(numbers[2]) };
  const words = folded.split(' ');
  const [first = '', second, ...rest] = words;
  const months = monthsOfLabel(first);
  if (months.length === 0 || rest.length > 1) return null;
  const yearWord = second === 'de' || second === 'del' ? rest[0] : second;
  if (yearWord === undefined) return { label, column, months, year: null };
  if (!/^(?:20\d{2}|[2-4]\d)$/.test(yearWord)) return null;
  return { label, column, months, year: Number(yearWord.slice(-2)) + 2000 };
}

/** The longest run of month labels, each a later month than the one before; years follow where labels tell them. */
function runFrom(candidates: readonly Candidate[], first: number): MonthHeader[] {
  const start = candidates[first];
  if (!start) return [];
  let best: MonthHeader[] = [];
  for (const month of start.months) {
    const run: MonthHeader[] = [{ ...start, month }];
    let previous = month;
    for (const next of candidates.slice(first + 1)) {
      const ahead = next.months
        .map((one) => (one - previous + 12) % 12)
        .filter((steps) => steps > 0 && steps <= 2);
      if (ahead.length === 0) break;
      previous = ((previous - 1 + Math.min(...ahead)) % 12) + 1;
      run.push({ label: next.label, column: next.column, month: previous, year: next.year });
      if (run.length === 13) break;
    }
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Years in the row above a row of months ("2026" over S–D, "2027" over E–JL): each holds until the next one. */
function yearBand(view: SheetView, row: number, columns: readonly number[]): Map<number, number> {
  const band = new Map<number, number>();
  let year: number | null = null;
  const first = columns[0] ?? 0;
  for (let column = first; column <= (columns.at(-1) ?? -1); column += 1) {
    const text = view.text(row - 1, column).trim();
    const match = /^(?:a[nñ]o )?(20\d{2})$/i.exec(text);
    if (match) year = Number(match[1]);
    else if (text !== '') year = null;
    if (year !== null) band.set(column, year);
  }
  return band;
}

const WEEK = /^(?:s|sem|semana)?\.? ?[1-5](?:ra|da|ta|ª|a|°|º)?\.?(?: ?(?:sem|semana))?$/i;

/**
 * True for months (in a 0-based row) over columns of weeks ("1 2 3 4", "S1 S2 S3 S4"): such a sheet is no grid of months, and painting
 * its first weeks would say what nobody meant.
 */
export function hasWeeks(view: SheetView, row: number, months: readonly MonthHeader[]): boolean {
  const first = months[0]?.column ?? 0;
  const last = months.at(-1)?.column ?? 0;
  if (last - first < 2 * (months.length - 1)) return false;
  const weeks = view
    .columns(row + 1)
    .filter((column) => column >= first && WEEK.test(view.text(row + 1, column).trim()));
  return weeks.length >= 2 * months.length;
}

/**
 * The month columns that a row heads ("S O N D E F MZ …", "sep-26", dates shown as months), or [] when it heads none.
 * At least three, in the order of the calendar.
 */
export function monthHeadersIn(view: SheetView, row: number): MonthHeader[] {
  const candidates: (Candidate | null)[] = [];
  for (const column of view.columns(row)) {
    const date = view.date(row, column);
    if (date !== null) {
      const month = monthOfDate(date);
      candidates.push({
        label: month,
        column,
        months: [Number(month.slice(5))],
        year: Number(month.slice(0, 4)),
      });
      continue;
    }
    const label = view.text(row, column).trim();
    if (label === '') continue;
    candidates.push(
      label.length > LONGEST_LABEL ? null : candidateOf(label, view.folded(row, column), column),
    );
  }
  let best: MonthHeader[] = [];
  let run: Candidate[] = [];
  for (const candidate of [...candidates, null]) {
    if (candidate) {
      run.push(candidate);
      continue;
    }
    run.forEach((_, first) => {
      const found = runFrom(run, first);
      if (found.length > best.length) best = found;
    });
    run = [];
  }
  if (best.length < FEWEST_MONTHS) return [];
  const band = yearBand(
    view,
    row,
    best.map(({ column }) => column),
  );
  return best.map((header) => ({ ...header, year: header.year ?? band.get(header.column) ?? null }));
}

/**
 * Month columns with their years: from the labels or the band above where they tell; else counted on from the first
 * column, whose year `yearOf` gives for its month (1–12). Null when no year is known.
 */
export function datedMonths(
  headers: readonly MonthHeader[],
  yearOf: (month: number) => number | null,
): { label: string; column: number; month: YearMonth }[] | null {
  const known = headers.findIndex(({ year }) => year !== null);
  const anchor = headers[Math.max(known, 0)];
  if (!anchor) return null;
  const anchorYear = anchor.year ?? yearOf(anchor.month);
  if (anchorYear === null) return null;
  const years = new Array<number>(headers.length);
  const at = Math.max(known, 0);
  let year = anchorYear;
  for (let index = at; index < headers.length; index += 1) {
    if (index > at && (headers[index]?.month ?? 0) <= (headers[index - 1]?.month ?? 0)) year += 1;
    years[index] = year;
  }
  year = anchorYear;
  for (let index = at - 1; index >= 0; index -= 1) {
    if ((headers[index]?.month ?? 0) >= (headers[index + 1]?.month ?? 0)) year -= 1;
    years[index] = year;
  }
  return headers.map(({ label, column, month }, index) => ({
    label,
    column,
    month: yearMonth(years[index] ?? anchorYear, month),
  }));
}
