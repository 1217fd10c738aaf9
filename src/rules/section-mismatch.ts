import { isOfPlan } from '../calendar/ofPlan';
import type { Activity } from '../calendar/calendar';
import { grouped } from '../snapshot/grouped';
import type { ReadDate } from '../calendar/period';
import { monthOfReadDate } from '../calendar/period';
import type { YearMonth } from '../calendar/yearMonth';
import { monthNumber, yearOfMonth } from '../calendar/yearMonth';
import { nameOfMonth } from '../spanish/spanishWords';
import { writtenDate } from './evidence/dateWords';

import type { ProcessWindow } from '../calendar/processWindow';
import { isOutside, processWindow } from '../calendar/processWindow';
import { defineRule } from './rule';

interface Filed {
  readonly activity: Activity;
  readonly title: string;
  readonly month: YearMonth;
  /** The first and the last date; null where the period has none that can be trusted. */
  readonly start: ReadDate | null;
  readonly end: ReadDate | null;
}

/** The earliest or latest of some dates, by month and day. */
function outermost(dates: readonly (ReadDate | null)[], latest: boolean): ReadDate | null {
  const known = dates.filter((read) => read !== null).filter(({ month }) => month !== null);
  const keyOf = (read: ReadDate): string => read.date ?? `${read.month ?? ''}-${latest ? '31' : '01'}`;
  const sorted = known.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return (latest ? sorted.at(-1) : sorted[0]) ?? null;
}

function filed(activity: Activity, window: ProcessWindow | null): Filed[] {
  const { section, period, level } = activity;
  if (!isOfPlan(activity) || level > 1 || section === null || section.month === null) return [];
  if (period.extent !== 'closed') return [];
  const { month, title } = section;
  const trusted = (read: ReadDate | null): ReadDate | null => (read && isOutside(read, window) ? null : read);
  const start = trusted(
    outermost(
      period.spans.map((span) => span.start),
      false,
    ),
  );
  const end = trusted(
    outermost(
      period.spans.map((span) => span.end),
      true,
    ),
  );
  return [{ activity, title, month, start, end }];
}

const fits = ({ month }: Filed, read: ReadDate | null): boolean =>
  read !== null && monthOfReadDate(read) === month;

/** Whether a sheet files its activities by their end or their start: by what fits more; null when less than half fit. */
function filedBy(activities: readonly Filed[]): 'start' | 'end' | null {
  const count = (among: readonly Filed[], side: 'start' | 'end'): number =>
    among.filter((one) => fits(one, one[side])).length;
  // An activity with one date alone speaks for neither side.
  const whole = activities.filter(({ start, end }) => start !== null && end !== null);
  const side = count(whole, 'start') > count(whole, 'end') ? 'start' : 'end';
  const dated = activities.filter((one) => one[side] !== null).length;
  return count(activities, side) * 2 >= dated ? side : null;
}

/** An activity under the heading of a month that it neither ends nor, where the plan files by start, starts in. */
export default defineRule({
  id: 'section-mismatch',
  severity: 'info',
  title: 'Actividad bajo el mes de otra',
  why: 'Quien busca la actividad en el mes en que vence no la encuentra; suele quedar así cuando se mueve una fecha y no el renglón.',
  citation: 'Buena práctica',
  example: {
    before: 'Bajo «Marzo 2027», término 1 de abril',
    after: 'La misma actividad bajo «Abril 2027», o con término en marzo',
  },
  messages: {
    end: 'Está bajo «{section}», pero termina («{date}») en {month}.',
    start: 'Está bajo «{section}», pero empieza («{date}») en {month}.',
  },
  *check({ calendar }) {
    const window = processWindow(calendar);
    const all = calendar.activities.flatMap((activity) => filed(activity, window));
    for (const activities of grouped(all, ({ activity }) => activity.cells.title.sheet).values()) {
      const side = filedBy(activities);
      if (side === null) continue;
      for (const one of activities) {
        const read = one[side];
        const month = read && monthOfReadDate(read);
        if (read === null || month === null || month === one.month) continue;
        const named = `${nameOfMonth(monthNumber(month))} de ${String(yearOfMonth(month))}`;
        yield {
          messageId: side,
          data: { section: one.title, date: writtenDate(read), month: named },
          cell: read.cell,
          activity: one.activity,
        };
      }
    }
  },
});
