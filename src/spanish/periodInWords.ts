import type { Period, ReadDate, Span } from '../calendar/period';
import { dayOf, monthOf, yearOf } from '../calendar/plainDate';
import type { YearMonth } from '../calendar/yearMonth';
import { monthNumber, yearOfMonth } from '../calendar/yearMonth';
import { nameOfMonth } from './spanishWords';
import { oneLine } from './printableText';

const two = (number: number): string => String(number).padStart(2, '0');

/** A month for a narrow column: "nov 2016". */
const shortMonth = (month: YearMonth): string =>
  `${nameOfMonth(monthNumber(month)).slice(0, 3)} ${String(yearOfMonth(month))}`;

/** A date for a narrow column: "02/09/2023", "nov 2016"; what could not be read as it was typed. */
function dateInWords(read: ReadDate | null): string {
  if (read === null) return '';
  const { date, month, problem, text } = read;
  if (date !== null) return `${two(dayOf(date))}/${two(monthOf(date))}/${String(yearOf(date))}`;
  return problem === null && month !== null ? shortMonth(month) : oneLine(text);
}

const WHOLE = 'Todo el proceso';
const OPEN = 'En adelante';

/** The first and last days of a period in words, line by line beside each other; two spans that say the same are one. */
export function periodInWords({ spans, extent }: Period): { readonly start: string; readonly end: string } {
  if (spans.length === 0)
    return { start: extent === 'whole' ? WHOLE : '', end: extent === 'open-end' ? OPEN : '' };
  const last = spans.length - 1;
  const inWords = ({ start, end }: Span, index: number) => ({
    start: dateInWords(start),
    end: extent === 'open-end' && index === last ? OPEN : dateInWords(end),
  });
  const lines = new Map(spans.map(inWords).map((line) => [`${line.start}\n${line.end}`, line]));
  return {
    start: [...lines.values()].map(({ start }) => start).join('\n'),
    end: [...lines.values()].map(({ end }) => end).join('\n'),
  };
}
