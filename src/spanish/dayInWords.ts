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

/** Things in a row as people say them: "A, B y C"; "e" before a word that begins with that sound. */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const and = /^h?i(?!e)/i.test(last) ? 'e' : 'y';
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
