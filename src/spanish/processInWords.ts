import type { ProcessYears } from '../calendar/calendar';
import type { ReadDate } from '../calendar/period';
import { processOfDates, yearOfRead } from '../calendar/processWindow';
import { greatestOf, leastOf } from '../snapshot/extremes';

/** The years of a process as people write them: "2023-2024", "2021"; "" where they are not known. */
export function processInWords(process: ProcessYears | null): string {
  if (process === null) return '';
  const { first, last } = process;
  return first === last ? String(last) : `${String(first)}-${String(last)}`;
}

/** Whose dates these are: "del proceso 2023-2024"; of several processes "de 2021 a 2024"; "" where none has a year. */
export function processOfDatesInWords(dates: readonly ReadDate[]): string {
  const process = processOfDates(dates);
  if (process !== null) return `del proceso ${processInWords(process)}`;
  const years = dates.map(yearOfRead).filter((year) => year !== null);
  return years.length === 0 ? '' : `de ${String(leastOf(years))} a ${String(greatestOf(years))}`;
}
