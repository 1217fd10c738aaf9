import type { Calendar } from '../calendar/calendar';
import { sourceInWords } from '../spanish/calendarWords';
import { dayInWords } from '../spanish/dayInWords';
import { notCompared } from '../validation/checked';
import type { Examination } from '../validation/examine';

/** The election day and how it is known. */
export function electionDayInWords({ electionDay }: Calendar): string {
  if (electionDay === null) return 'Jornada electoral: no se sabe; indíquela con --jornada AAAA-MM-DD.';
  return `Jornada electoral: ${dayInWords(electionDay.date)} (${sourceInWords(electionDay.source, 'orden')})`;
}

/** What was not compared, in one line, and why; no line where everything was. */
export function notComparedLine({ checked }: Examination): string[] {
  const reasons = notCompared(checked);
  return reasons.length === 0 ? [] : [reasons.join(' ')];
}
