import type { YearMonth } from '../../calendar/yearMonth';
import { monthNumber, yearOfMonth } from '../../calendar/yearMonth';
import { monthInWords } from '../../spanish/dayInWords';
import { labelOfMonth } from '../../spanish/spanishWords';

/** A month column of the document. */
export interface DocumentMonth {
  readonly month: YearMonth;
  /** "S", "MZ"; with the year ("S 26") where a label would come twice. */
  readonly label: string;
  /** "septiembre de 2026", for who cannot see the column. */
  readonly name: string;
}

/** The columns of these months, labelled S–JL. */
export function monthsOfDocument(months: readonly YearMonth[]): DocumentMonth[] {
  const numbers = months.map(monthNumber);
  const twice = new Set(numbers).size < numbers.length;
  return months.map((month) => {
    const label = labelOfMonth(monthNumber(month));
    const year = String(yearOfMonth(month)).slice(2);
    return { month, label: twice ? `${label} ${year}` : label, name: monthInWords(month) };
  });
}
