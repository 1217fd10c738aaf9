import { monthOf, yearOf } from '../../calendar/plainDate';
import { rememberRows } from '../view/rowMemory';
import type { SheetView } from '../view/sheetView';
import { monthsOfLabel } from '../../spanish/spanishWords';
import { yearPartLabel } from './slotLabels';
import { namesWeekdays } from './weekdayLabels';

/** A label that heads a month: one column, or several that hold its slots. */
export interface MonthLabel {
  /** As typed. */
  readonly label: string;
  /** 0-based: its first column. */
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

/** With fewer months and nothing below them that tells their parts, a row may be anything. */
const FEWEST_MONTHS = 3;
const MOST_MONTHS = 36;
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
function runFrom(candidates: readonly Candidate[], first: number): MonthLabel[] {
  const start = candidates[first];
  if (!start) return [];
  let best: MonthLabel[] = [];
  for (const month of start.months) {
    const run: MonthLabel[] = [{ label: start.label, column: start.column, year: start.year, month }];
    let previous = month;
    for (const next of candidates.slice(first + 1)) {
      const ahead = next.months
        .map((one) => (one - previous + 12) % 12)
        .filter((steps) => steps > 0 && steps <= 2);
      if (ahead.length === 0) break;
      previous = ((previous - 1 + Math.min(...ahead)) % 12) + 1;
      run.push({ label: next.label, column: next.column, month: previous, year: next.year });
      if (run.length === MOST_MONTHS) break;
    }
    if (run.length > best.length) best = run;
  }
  return best;
}

/** The year that a cell of a band above the months says: "2026", "Año 2026", "T3 2026"; null for none. */
function bandYear(text: string): number | null {
  const match = /^(?:a[nñ]o )?(20\d{2})$/i.exec(text);
  return match ? Number(match[1]) : (yearPartLabel(text)?.year ?? null);
}

/** Years in a row above a row of months ("2026" over S–D, "2027" over E–JL): each holds until the next text. */
function yearsIn(view: SheetView, row: number, columns: readonly number[]): Map<number, number> {
  const band = new Map<number, number>();
  let year: number | null = null;
  const first = columns[0] ?? 0;
  for (let column = first; column <= (columns.at(-1) ?? -1); column += 1) {
    const text = view.text(row, column).trim();
    if (text !== '') year = bandYear(text);
    if (year !== null) band.set(column, year);
  }
  return band;
}

/** The years over some columns of a 0-based row: from the row above or, where that has none, from the one above that. */
export function yearBand(view: SheetView, row: number, columns: readonly number[]): Map<number, number> {
  const above = yearsIn(view, row - 1, columns);
  return above.size > 0 ? above : yearsIn(view, row - 2, columns);
}

/** The labels of a row in runs that may be months, one label a month even where each of its columns repeats it. */
function candidateRuns(view: SheetView, row: number): Candidate[][] {
  const runs: Candidate[][] = [[]];
  const breakRun = (): void => {
    if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  };
  let before: { label: string; column: number } | null = null;
  for (const column of view.columns(row)) {
    const date = view.date(row, column);
    const label = view.text(row, column).trim();
    if (label === '') continue;
    const repeats: boolean = before !== null && before.label === label && before.column === column - 1;
    before = { label, column };
    if (repeats && label.length > 1) continue;
    if (date !== null) {
      const months = [monthOf(date)];
      runs.at(-1)?.push({ label: date.slice(0, 7), column, months, year: yearOf(date) });
      continue;
    }
    if (label.length > LONGEST_LABEL) breakRun();
    else {
      const candidate = candidateOf(label, view.folded(row, column), column);
      if (candidate) runs.at(-1)?.push(candidate);
      // A quarter's total between its months and the next ones parts no run.
      else if (yearPartLabel(label) === null) breakRun();
    }
  }
  return runs;
}

/** The longest run of months that a row names, however short it is. */
const longestRun = rememberRows((view, row): readonly MonthLabel[] => {
  if (namesWeekdays(view, row)) return [];
  let best: MonthLabel[] = [];
  for (const run of candidateRuns(view, row)) {
    run.forEach((_, first) => {
      const found = runFrom(run, first);
      // "No." is a number more often than November: alone a month is named in full or by three letters.
      const stands = found.length > 1 || (found[0]?.label.replace(/\P{L}/gu, '').length ?? 0) > 2;
      if (stands && found.length > best.length) best = found;
    });
  }
  const band = yearBand(
    view,
    row,
    best.map(({ column }) => column),
  );
  return best.map((header) => ({ ...header, year: header.year ?? band.get(header.column) ?? null }));
});

/**
 * The months that a row (0-based) heads ("S O N D E F MZ …", "sep-26", dates shown as months), or [] when it heads fewer
 * than `fewest`; in the order of the calendar.
 */
export function monthLabelsIn(view: SheetView, row: number, fewest = FEWEST_MONTHS): readonly MonthLabel[] {
  const run = longestRun(view, row);
  return run.length < fewest ? [] : run;
}
