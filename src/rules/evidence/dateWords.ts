import type { ReadDate } from '../../calendar/period';
import type { PlainDate } from '../../calendar/plainDate';
import { parseIsoDate } from '../../calendar/plainDate';
import { squeezeSpaces } from '../../calendar/foldedText';

/** Longest text of a cell that is quoted whole in a message. */
const LONGEST = 60;

/** A day as Mexican readers write it in figures: 2027-04-12 → "12/04/2027". */
export function dayInFigures(date: PlainDate): string {
  const [year, month, day] = date.split('-');
  return [day, month, year].join('/');
}

/** A text of a cell on one line, cut where it is long. */
export function quoted(text: string): string {
  const line = squeezeSpaces(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** A date as a message quotes it: as typed, and a true Excel date (whose text is ISO) as "12/04/2027". */
export function writtenDate({ text, serial }: ReadDate): string {
  const date = serial ? parseIsoDate(text) : null;
  return date === null ? quoted(text) : dayInFigures(date);
}
