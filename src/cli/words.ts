import type { Calendar } from '../calendar/calendar';
import { sourceInWords } from '../spanish/calendarWords';
import { dayInWords } from '../spanish/dayInWords';

/** The election day and how it is known. */
export function electionDayInWords({ electionDay }: Calendar): string {
  if (electionDay === null) return 'Jornada electoral: no se sabe; indíquela con --jornada AAAA-MM-DD.';
  return `Jornada electoral: ${dayInWords(electionDay.date)} (${sourceInWords(electionDay.source, 'orden')})`;
}
