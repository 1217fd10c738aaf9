import { yearOf } from '../../../calendar/plainDate';
import { dateFromSerial, isDateFormat } from '../../../calendar/serial';

/** A number of the workbook with its format and what the user sees of it. */
export interface ShownNumber {
  readonly serial: number;
  readonly numberFormat: string;
  readonly text: string;
}

/**
 * The date system of a workbook from some of its dates: the same serial is four years later in the 1904 system, so that
 * the year shown tells. Without a date that shows its year, 1900.
 */
export function dateSystemOf(numbers: Iterable<ShownNumber>): 1900 | 1904 {
  let balance = 0;
  for (const { serial, numberFormat, text } of numbers) {
    if (!isDateFormat(numberFormat)) continue;
    const digits = text.match(/\d+/g) ?? [];
    const shows = (system: 1900 | 1904): boolean => {
      const date = dateFromSerial(serial, system);
      if (date === null) return false;
      const year = yearOf(date);
      return digits.some((run) => Number(run) === year || (run.length === 2 && Number(run) === year % 100));
    };
    balance += Number(shows(1904)) - Number(shows(1900));
  }
  return balance > 0 ? 1904 : 1900;
}
