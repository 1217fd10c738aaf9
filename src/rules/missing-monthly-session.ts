import type { Activity, Calendar } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';
import { monthsOf } from '../calendar/period';
import { processWindow } from '../calendar/processWindow';
import type { YearMonth } from '../calendar/yearMonth';
import { monthOfDate, monthsBetween } from '../calendar/yearMonth';
import { monthInWords } from '../spanish/dayInWords';
import { wholePlan } from './evidence/folding';
import { defineRule } from './rule';

/** Ordinary sessions; the one that installs the committee counts for its month. */
const isOrdinary = ({ kind, title }: Activity): boolean =>
  kind === 'session' && !/\bextraordinarias?\b/.test(foldText(title));

/** How many sessions of a calendar are held in each month; several days of one row are several sessions. */
function sessionsByMonth(sessions: readonly Activity[], last: YearMonth): Map<YearMonth, number> {
  const counts = new Map<YearMonth, number>();
  for (const { period } of sessions) {
    const days = period.spans.map(({ start }) => start?.date ?? null).filter((day) => day !== null);
    const isListed = period.spans.length > 1 && days.length === period.spans.length;
    const months = isListed ? days.map(monthOfDate) : monthsOf(period, last, last);
    for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

/** The ordinary sessions of this process; those of another one are told with their dates. */
function sessionsOf(calendar: Calendar, last: YearMonth): Activity[] {
  const window = processWindow(calendar);
  const first = window === null ? null : monthOfDate(window.from);
  return calendar.activities.filter(
    (activity) =>
      isOrdinary(activity) &&
      monthsOf(activity.period, last, last).every((month) => first === null || month >= first),
  );
}

/** A month between the committee's installation and the vote without an ordinary session of the COTAPREP. */
export default defineRule({
  id: 'missing-monthly-session',
  severity: 'error',
  title: 'Mes sin sesión ordinaria del COTAPREP',
  why: 'Desde su instalación hasta el mes de la jornada, el COTAPREP celebra al menos una sesión ordinaria al mes.',
  citation: 'Reglamento de Elecciones, artículo 343 (sin confirmar)',
  example: { before: 'Sesiones: febrero, abril', after: 'Sesiones: febrero, marzo, abril' },
  messages: {
    missing: 'No hay sesión ordinaria del COTAPREP en {month}.',
    'too-few':
      'En {month} hay {count} de las {minimum} sesiones ordinarias del COTAPREP que se esperan al mes.',
  },
  *check({ calendar, compliance: seen }) {
    const compliance = wholePlan(seen);
    if (compliance === null) return;
    const last = monthOfDate(compliance.electionDay);
    const sessions = sessionsOf(calendar, last);
    const { minimumPerMonth: minimum, citation } = compliance.edition.sessions;
    const held = sessionsByMonth(sessions, last);
    const first = [...held.keys()].sort()[0];
    // Without a calendar of sessions there is nothing to miss one from.
    if (first === undefined) return;
    for (const month of monthsBetween(first, last)) {
      const count = held.get(month) ?? 0;
      if (count >= minimum) continue;
      const before = sessions.findLast(({ period }) =>
        monthsOf(period, last, last).some((one) => one < month),
      );
      yield {
        messageId: count === 0 ? 'missing' : 'too-few',
        citation,
        data: { month: monthInWords(month), count, minimum },
        cell: before?.cells.title ?? null,
        activity: before ?? null,
      };
    }
  },
});
