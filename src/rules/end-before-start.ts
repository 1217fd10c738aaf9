import type { ReadDate, Span } from '../calendar/period';
import { describeCell } from '../snapshot/address';
import { writtenDate } from './evidence/dateWords';
import { movedToYear, processWindow } from '../calendar/processWindow';
import { defineRule } from './rule';
import { isBackwards } from './evidence/spanOrder';
import type { WrongYears } from './evidence/wrongYears';
import { wrongYears } from './evidence/wrongYears';

/** The date as it stands, and as it would be in the years that wrong-year proposes for it. */
function readings(read: ReadDate, wrong: WrongYears): ReadDate[] {
  return [read, ...(wrong.get(read) ?? []).flatMap((year) => movedToYear(read, year) ?? [])];
}

/** A span that runs backwards, unless one of its dates has a fault of its own that explains it. */
function backwards({ start, end }: Span, wrong: WrongYears): { start: ReadDate; end: ReadDate } | null {
  if (start === null || end === null || start === end || !isBackwards(start, end)) return null;
  if (start.problem !== null || end.problem !== null) return null;
  const ends = readings(end, wrong);
  const explained = readings(start, wrong).some((from) => ends.some((to) => !isBackwards(from, to)));
  return explained ? null : { start, end };
}

/** An activity that ends before it starts. */
export default defineRule({
  id: 'end-before-start',
  severity: 'error',
  title: 'Término anterior al inicio',
  why: 'Ninguna actividad puede terminar antes de empezar: una de las dos fechas está mal.',
  citation: 'Buena práctica',
  example: {
    before: 'Inicio 15 de marzo, término 2 de marzo',
    after: 'Inicio 2 de marzo, término 15 de marzo',
  },
  messages: {
    backwards: 'Termina («{end}») antes de empezar («{start}»).',
  },
  *check({ calendar }) {
    const wrong = wrongYears(calendar, processWindow(calendar));
    const said = new Set<string>();
    const once = (start: ReadDate, end: ReadDate): boolean => {
      // An activity and its bullets share the dates of their cells.
      const key = [describeCell(start.cell), start.text, describeCell(end.cell), end.text].join('\n');
      const first = !said.has(key);
      said.add(key);
      return first;
    };
    for (const activity of calendar.activities) {
      for (const span of activity.period.spans) {
        const found = backwards(span, wrong);
        if (!found || !once(found.start, found.end)) continue;
        const { start, end } = found;
        yield {
          messageId: 'backwards',
          data: { start: writtenDate(start), end: writtenDate(end) },
          cell: end.cell,
          activity,
        };
      }
    }
  },
});
