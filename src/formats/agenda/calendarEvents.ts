import { shownCode } from '../../calendar/activityCode';
import type { Activity } from '../../calendar/calendar';
import { foldText } from '../../calendar/foldedText';
import { endOf } from '../../calendar/period';
import { isSupposed } from '../../calendar/supposedDay';
import type { PlainDate } from '../../calendar/plainDate';
import { deadlineName, deadlineRule } from '../../lineamientos/deadlineInWords';
import { documentInWords } from '../../lineamientos/matching/documentWords';
import type { Examination } from '../../validation/examine';
import { activityName } from '../document/findingsReport';
import { capitalised } from '../../spanish/capitalised';
import { periodInWords } from '../../spanish/periodInWords';
import { electionDayInWords } from '../../spanish/electionDayInWords';
import { oneLine } from '../../spanish/printableText';
import { processInWords } from '../../spanish/processInWords';

/** A day to be reminded of: the deadline of a required document, or the end of an activity, session or drill. */
export interface CalendarEvent {
  /**
   * The same in every export of the process, whatever the workbook is called and wherever the row stands, so that
   * importing again updates: "plazo/2023-2024/cotaprep/final", "actividad/2023-2024/…".
   */
  readonly key: string;
  readonly kind: 'deadline' | 'activity' | 'session' | 'drill';
  readonly date: PlainDate;
  readonly summary: string;
  /** Lines about it; may be empty. */
  readonly description: string;
}

const NAMES = { activity: 'Término', session: 'Sesión o reunión', drill: 'Simulacro' } as const;

function deadlines({ compliance, calendar }: Examination): CalendarEvent[] {
  const process = processInWords(calendar.process);
  const day = calendar.electionDay;
  const supposed =
    day !== null && isSupposed(day) ? [`Plazo contado desde el ${electionDayInWords(day)}.`] : [];
  const asked = (compliance?.requirements ?? []).filter(({ status }) => status !== 'not-applicable');
  return asked.map(({ document, match }) => {
    const { counted } = match;
    return {
      key: `plazo/${process}/${document.key}`,
      kind: 'deadline' as const,
      date: document.deadline,
      summary: `${capitalised(deadlineName(document))}: ${oneLine(documentInWords(document))}`,
      description: [
        oneLine(document.requirement.citation),
        deadlineRule(document),
        ...supposed,
        ...(counted === null ? [] : [`En el plan: ${activityName(counted)}. ${oneLine(counted.title)}`]),
      ].join('\n'),
    };
  });
}

function describe(activity: Activity): string {
  const { deliverable, responsible, period } = activity;
  const { start } = periodInWords(period);
  return [
    ...(start === '' ? [] : [`Inicio: ${oneLine(start)}`]),
    ...(deliverable === null ? [] : [`Entregable: ${oneLine(deliverable)}`]),
    ...(responsible === null ? [] : [`Responsable: ${oneLine(responsible)}`]),
  ].join('\n');
}

/** The last days of an activity: its end, or each day of a list of days. */
function daysOf({ period }: Activity): PlainDate[] {
  const end = endOf(period);
  if (end === null) return [];
  const listed = period.spans.map((span) => (span.start?.date === span.end?.date ? span.end?.date : null));
  const days = listed.filter((day) => day !== null && day !== undefined);
  return days.length === period.spans.length ? [...new Set(days)] : [end];
}

function ends({ calendar }: Examination): CalendarEvent[] {
  const process = processInWords(calendar.process);
  const seen = new Map<string, number>();
  return calendar.activities.flatMap((activity) =>
    daysOf(activity).map((date): CalendarEvent => {
      const { kind } = activity;
      const code = shownCode(activity);
      const title = oneLine(activity.title);
      const name = `${kind === 'activity' ? 'actividad' : kind === 'drill' ? 'simulacro' : 'sesion'}/${process}/${foldText(title)}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return {
        key: times === 1 ? name : `${name}/${String(times)}`,
        kind,
        date,
        summary: `${NAMES[kind]}: ${code === null ? '' : `${code}. `}${title}`,
        description: describe(activity),
      };
    }),
  );
}

/** Every day of an examined workbook that one may want to be reminded of, deadlines first; the user chooses among them. */
export function calendarEvents(examination: Examination): CalendarEvent[] {
  return [...deadlines(examination), ...ends(examination)];
}
