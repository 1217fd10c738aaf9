import type { Calendar } from '../calendar/calendar';
import { isSupposed } from '../calendar/supposedDay';
import { sourceInWords } from '../spanish/calendarWords';
import { dayInWords } from '../spanish/dayInWords';
import { notCompared, supposedDayLine } from '../validation/checked';
import type { Examination } from '../validation/examine';

/** The election day and how it is known. */
export function electionDayInWords({ electionDay }: Calendar): string {
  if (electionDay === null) return 'Jornada electoral: no se sabe; indíquela con --jornada AAAA-MM-DD.';
  const { date, source } = electionDay;
  const words = sourceInWords(source, 'orden');
  const known = isSupposed(electionDay)
    ? `jornada supuesta, ${words}; confírmela con --jornada ${date}`
    : words;
  return `Jornada electoral: ${dayInWords(date)} (${known})`;
}

/**
 * What was not compared and why, and that the documents were compared by a supposed election day, in one line; no line
 * where everything was by what is known.
 */
export function notComparedLine(examination: Examination): string[] {
  const reasons = [...notCompared(examination.checked), ...supposedDayLine(examination)];
  return reasons.length === 0 ? [] : [reasons.join(' ')];
}
