import type { ElectionDay } from '../calendar/calendar';
import { isSupposed } from '../calendar/supposedDay';
import { dayInWords } from './dayInWords';

/** An election day and, where nobody wrote it, that it is supposed: "6 de junio de 2027 (jornada supuesta)". */
export function electionDayInWords(day: ElectionDay): string {
  return `${dayInWords(day.date)}${isSupposed(day) ? ' (jornada supuesta)' : ''}`;
}

/** What deadlines that were counted from a supposed election day are worth, in a sentence; "" where it is not supposed. */
export function supposedDayInWords(day: ElectionDay | null): string {
  if (day === null || !isSupposed(day)) return '';
  return `Se comparó con una jornada supuesta, el ${dayInWords(day.date)}, que se dedujo del proceso: confírmela o indique otra.`;
}
