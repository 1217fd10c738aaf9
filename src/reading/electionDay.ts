import type { Activity, ProcessYears } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';
import { endOf, startOf } from '../calendar/period';
import type { PlainDate } from '../calendar/plainDate';
import { dayOfWeek } from '../calendar/plainDate';
import { processOfYears } from '../calendar/process';
import { trimmedEnd } from '../calendar/trimmedEnd';
import { parsePeriodText } from './dates/periodText';
import { plainPeriodText } from './dates/periodWords';
import type { DateText } from './dates/years';
import { readPeriod } from './dates/years';
import type { SheetView } from './view/sheetView';

const VOTE =
  '(?:jornada|votacion|comicios|eleccion(?:es)?)(?: electoral(?:es)?| comicial)?(?: local(?:es)?)?(?: ordinarias?| extraordinarias?)?';
const DAY_OF = '(?:(?:fecha|dia) (?:de |del )?(?:la |las )?){0,2}';

/** A text that is nothing but the name of the day, perhaps with its year or weekday. */
const LABEL = new RegExp(`^(?:la )?${DAY_OF}${VOTE}(?: domingo)?(?: (?:20\\d{2} ?)?(20\\d{2}))?$`);

/** "Jornada electoral 2027: el domingo 6 de junio": what stands before, the year, the sign, what may begin with a day. */
const LABELLED = new RegExp(
  `^(?:(.{0,200}?[ .,:;)|-]))??(?:la )?${DAY_OF}${VOTE}(?: (?:20\\d{2} ?[-/] ?)?(20\\d{2})(?=[ :,;(.-]))?([ :,;(.=-]+)` +
    '(?:(?:se )?(?:celebrara|realizara|efectuara|llevara a cabo|tendra lugar|sera|es) )?(.+)$',
);

/** "6 de junio de 2027: jornada electoral". */
const LABELLED_BEHIND = new RegExp(`[ :,;(.=](?:la )?${DAY_OF}${VOTE}\\)?$`);

/** What stands before the name where a text is about something else: "capacitar para la", "15 días antes de la". */
const OF_SOMETHING_ELSE =
  /(?:^|[^a-z])(?:a|al|ante|cada|con|de|del|durante|e|el|en|la|las|para|por|sobre|y) $/;

/** A day with its year or without at the front of a text. */
const DATE_AT_FRONT =
  /^(?:el )?(?:[a-z]+,? )?(?:\d{1,2}(?: ?(?:°|r?o\.?))? (?:de )?[a-z]+(?:,? (?:del? )?\d{4})?|\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/;

/** A day that a sheet calls the election day. */
interface NamedDay extends DateText {
  /** The year beside its name, where the day may have none of its own. */
  readonly year: number | null;
  /** True where no other day of the week can be meant. */
  readonly onSunday: boolean;
}

const yearOfText = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

/** No text that tells the day is longer; of a longer one the front is looked at. */
const LONGEST = 300;

interface DayWritten {
  readonly text: string;
  readonly year: number | null;
  /** True behind a dash, which may also join two ends ("jornada electoral - 12 de junio"): no other weekday is meant. */
  readonly onSunday: boolean;
}

/** The texts behind the names of the day in a plain text. */
function daysBehindNames(plain: string): DayWritten[] {
  const [, front = '', year, sign = '', rest = ''] = LABELLED.exec(plain) ?? [];
  if (rest === '') return [];
  const texts = OF_SOMETHING_ELSE.test(front) ? [] : [rest.replace(/\)$/, ''), DATE_AT_FRONT.exec(rest)?.[0]];
  return [
    ...texts.flatMap((text) =>
      text === undefined ? [] : [{ text, year: yearOfText(year), onSunday: sign.includes('-') }],
    ),
    ...daysBehindNames(rest),
  ];
}

/** The texts that may say which day a cell names the election day, the likeliest first. */
function daysIn(text: string): DayWritten[] {
  const plain = plainPeriodText(text.slice(0, LONGEST));
  const behind = LABELLED_BEHIND.exec(plain);
  const before = behind === null ? '' : trimmedEnd(plain.slice(0, behind.index), /[ :,;(.=]/);
  return [...daysBehindNames(plain), { text: before, year: null, onSunday: false }].filter((one) =>
    /\d|domingo/.test(one.text),
  );
}

/** The date beside a label or, where it is the only one there, below it. */
function dateBeside(view: SheetView, row: number, column: number): DateText | null {
  const columns = view.columns(row);
  const next = columns[columns.indexOf(column) + 1];
  const beside = next === undefined ? null : view.dateText(row, next);
  if (beside?.text.kind === 'spans') return beside;
  return view.text(row + 2, column).trim() === '' ? view.dateText(row + 1, column) : null;
}

/** The days that the sheets call the election day, in one cell or in one beside the name. */
export function namedElectionDays(sheets: readonly SheetView[]): NamedDay[] {
  const found: NamedDay[] = [];
  for (const view of sheets) {
    for (const row of view.rows()) {
      for (const column of view.columns(row)) {
        const text = view.text(row, column);
        if (!/jornada|elecci[oó]n|votaci[oó]n|comicios/i.test(text)) continue;
        const cell = { sheet: view.name, row, column };
        for (const day of daysIn(text)) {
          const source = { cell, text: day.text, serial: false };
          found.push({ ...day, text: parsePeriodText(day.text), source });
        }
        const label = LABEL.exec(view.folded(row, column));
        const beside = label && dateBeside(view, row, column);
        if (beside) found.push({ ...beside, year: yearOfText(label[1]), onSunday: false });
      }
    }
  }
  return found;
}

/** The one day that a date names, its own year before another; null where it names none, or has another weekday. */
function dayOf({ text, source, onSunday }: NamedDay, year: number | null): PlainDate | null {
  const process = year === null ? null : processOfYears(year, year);
  const [span, ...others] = readPeriod(text, source, { section: null, process }).spans;
  const read = span?.start;
  if (!read || span.end !== read || others.length > 0 || read.date === null) return null;
  if (onSunday && dayOfWeek(read.date) !== 0) return null;
  return read.problem === null || read.yearFrom === 'text' ? read.date : null;
}

/** A day without a year in a process: in its last year, unless it is a Sunday in the first one alone. */
function dayInProcess(day: NamedDay, { first, last }: ProcessYears): PlainDate | null {
  const dates = [last, first].map((year) => dayOf(day, year)).filter((date) => date !== null);
  return dates.find((date) => dayOfWeek(date) === 0) ?? dates[0] ?? null;
}

/** Which of the named days is the election day: one with its year, else one that takes it from the process; or null. */
export function writtenElectionDay(
  days: readonly NamedDay[],
  process: ProcessYears | null,
): PlainDate | null {
  const withYears = days.map((day) => dayOf(day, day.year));
  const joined = process === null ? [] : days.map((day) => dayInProcess(day, process));
  return [...withYears, ...joined].find((date) => date !== null) ?? null;
}

/** The day of the activity that is the vote itself; null without one. */
export function dayInActivities(activities: readonly Activity[]): PlainDate | null {
  for (const { title, period } of activities) {
    const day = endOf(period);
    const start = startOf(period);
    if (day !== null && (start === null || start === day) && LABEL.test(foldText(title))) return day;
  }
  return null;
}
