import type { PlainDate } from '../calendar/plainDate';
import { dayOf, monthOf, yearOf } from '../calendar/plainDate';
import type { YearMonth } from '../calendar/yearMonth';
import { monthNumber, yearOfMonth } from '../calendar/yearMonth';
import { nameOfMonth } from './spanishWords';

/** A day as people write it: "6 de junio de 2027". */
export function dayInWords(date: PlainDate): string {
  return `${String(dayOf(date))} de ${nameOfMonth(monthOf(date))} de ${String(yearOf(date))}`;
}

/** A month as people write it: "junio de 2027". */
export function monthInWords(month: YearMonth): string {
  return `${nameOfMonth(monthNumber(month))} de ${String(yearOfMonth(month))}`;
}
