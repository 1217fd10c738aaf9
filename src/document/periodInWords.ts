import type { Period, ReadDate } from '../calendar/period';
import { dayOf, monthOf, yearOf } from '../calendar/plainDate';
import { monthInWords } from '../reading/dayInWords';
import { oneLine } from './printableText';

const two = (number: number): string => String(number).padStart(2, '0');

/** A date for a narrow column: "02/09/2023"; a month by its name; what could not be read as it was typed. */
function dateInWords(read: ReadDate | null): string {
  if (read === null) return '';
  const { date, month, problem, text } = read;
  if (date !== null) return `${two(dayOf(date))}/${two(monthOf(date))}/${String(yearOf(date))}`;
  return problem === null && month !== null ? monthInWords(month) : oneLine(text);
}

const WHOLE = 'Todo el proceso';
const OPEN = 'En adelante';

/** The first days of a period, one a line where it has several. */
export function startInWords({ spans, extent }: Period): string {
  if (spans.length === 0 && extent === 'whole') return WHOLE;
  return spans.map(({ start }) => dateInWords(start)).join('\n');
}

/** The last days of a period, line by line beside the first ones. */
export function endInWords({ spans, extent }: Period): string {
  if (spans.length === 0) return extent === 'open-end' ? OPEN : '';
  const last = spans.length - 1;
  return spans
    .map(({ end }, index) => (extent === 'open-end' && index === last ? OPEN : dateInWords(end)))
    .join('\n');
}
