import { shownCode } from '../calendar/activityCode';
import type { Activity, Calendar } from '../calendar/calendar';
import type { ReadDate } from '../calendar/period';
import { datesOf } from '../calendar/period';
import type { PlainDate } from '../calendar/plainDate';
import { writtenDate } from './evidence/dateWords';
import type { ProcessWindow } from '../calendar/processWindow';
import { isOutside, processWindow } from '../calendar/processWindow';
import type { Report } from './rule';
import { defineRule } from './rule';
import { isBackwards } from './evidence/spanOrder';

interface Days {
  readonly first: ReadDate & { readonly date: PlainDate };
  readonly last: ReadDate & { readonly date: PlainDate };
}

const hasDay = (read: ReadDate): read is Days['first'] => read.date !== null && read.problem === null;

/** The first and last day of an activity; null when a date of it is no day, or has a fault that another rule says. */
function daysOf({ period }: Activity, window: ProcessWindow | null): Days | null {
  if (period.extent !== 'closed') return null;
  if (period.spans.some(({ start, end }) => start === null || end === null || isBackwards(start, end)))
    return null;
  const dates = datesOf(period);
  const days = dates.filter(hasDay).filter((read) => !isOutside(read, window));
  if (days.length < dates.length) return null;
  days.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { first, last } : null;
}

function* reportsOf(activity: Activity, own: Days, parent: Activity, above: Days): Generator<Report> {
  const data = {
    parent: shownCode(parent) ?? parent.title,
    from: writtenDate(above.first),
    to: writtenDate(above.last),
  };
  if (own.first.date < above.first.date || own.first.date > above.last.date) {
    const messageId = own.first.date < above.first.date ? 'starts-before' : 'starts-after';
    yield { messageId, data: { ...data, date: writtenDate(own.first) }, cell: own.first.cell, activity };
    // A sub-activity that begins after its activity is over ends after it as well.
    if (messageId === 'starts-after') return;
  }
  if (own.last.date > above.last.date) {
    const date = writtenDate(own.last);
    yield { messageId: 'ends-after', data: { ...data, date }, cell: own.last.cell, activity };
  }
}

function* check(calendar: Calendar): Generator<Report> {
  const window = processWindow(calendar);
  const byId = new Map(calendar.activities.map((activity) => [activity.id, activity]));
  const days = new Map<string, Days | null>();
  const known = (activity: Activity): Days | null => {
    const found = days.get(activity.id) ?? daysOf(activity, window);
    days.set(activity.id, found);
    return found;
  };
  for (const activity of calendar.activities) {
    let parent = activity.parent === null ? undefined : byId.get(activity.parent);
    // An activity without dates of its own leaves its items to the one above it.
    while (parent && parent.period.spans.length === 0 && parent.parent !== null)
      parent = byId.get(parent.parent);
    const above = parent && known(parent);
    const own = above && known(activity);
    if (parent && above && own) yield* reportsOf(activity, own, parent, above);
  }
}

/** A sub-activity with dates outside those of its activity. */
export default defineRule({
  id: 'outside-parent-dates',
  severity: 'warning',
  title: 'Subactividad fuera de las fechas de su actividad',
  why: 'Una parte no puede empezar antes ni terminar después que el todo: una de las dos fechas quedó sin actualizar.',
  citation: 'Buena práctica',
  example: {
    before: '3 del 1 al 30 de abril; 3.1 termina el 15 de mayo',
    after: '3.1 termina el 15 de abril',
  },
  messages: {
    'starts-before': 'Empieza («{date}») antes que su actividad {parent} («{from}» a «{to}»).',
    'starts-after': 'Empieza («{date}») cuando su actividad {parent} («{from}» a «{to}») ya terminó.',
    'ends-after': 'Termina («{date}») después que su actividad {parent} («{from}» a «{to}»).',
  },
  *check({ calendar }) {
    yield* check(calendar);
  },
});
