import type { Calendar } from '../calendar/calendar';
import { isOfPlan } from '../calendar/ofPlan';
import { datesElsewhere, processWindow } from '../calendar/processWindow';
import { writtenDates } from '../calendar/writtenDates';
import type { Compliance } from '../lineamientos/compliance';
import { isReadFromGrid } from '../calendar/readFromGrid';
import { electionDayInWords, supposedDayInWords } from '../spanish/electionDayInWords';
import { processOfDatesInWords } from '../spanish/processInWords';

/** What was looked at of a workbook: true, or in a Spanish sentence why not. */
export interface Checked {
  /** The plan against the lineamientos. */
  readonly lineamientos: true | string;
  /** The dates themselves. */
  readonly dates: true | string;
  /** The grid of months against the dates. */
  readonly grid: true | string;
}

/** True when a workbook has a list of activities, whether its times are dates or months. */
export function hasPlan({ sheets, activities }: Calendar): boolean {
  const roles = new Map(sheets.map(({ name, role }) => [name, role]));
  return (
    sheets.some(({ role }) => role === 'plan') ||
    activities.some(({ kind, cells }) => kind === 'activity' && roles.get(cells.title.sheet) === 'grid')
  );
}

/** Why no date was understood, where it lies in what the cells hold; null otherwise. */
function whyUndated({ unread }: Calendar): string | null {
  const reasons = new Set(unread.map(({ reason }) => reason));
  if (reasons.has('formula'))
    return 'las fechas son fórmulas sin resultado guardado; abra el libro en Excel, guárdelo y vuelva a revisarlo';
  return reasons.has('number') ? 'las fechas son números de periodo, no días' : null;
}

function lineamientosOf(calendar: Calendar, compliance: Compliance | null): true | string {
  const not = 'No se comparó con los lineamientos:';
  if (!hasPlan(calendar)) return `${not} el libro no tiene un plan de actividades.`;
  if (calendar.isJudicial === true) return `${not} el libro es de una elección judicial, que no tiene PREP.`;
  if (compliance === null || calendar.electionDay === null)
    return `${not} no se sabe el día de la jornada electoral; indíquelo.`;
  const window = processWindow(calendar);
  if (window?.planElsewhere === true) {
    const whose = processOfDatesInWords(datesElsewhere(calendar, window));
    return `${not} las fechas del plan son ${whose} y la jornada electoral es el ${electionDayInWords(calendar.electionDay)}.`;
  }
  const isDated = writtenDates(calendar).some(
    ({ read, activity }) => isOfPlan(activity) && read.month !== null,
  );
  return isDated || `${not} ${whyUndated(calendar) ?? 'ninguna actividad tiene una fecha que se entienda'}.`;
}

function gridOf({ grid, activities }: Calendar): true | string {
  if (grid === null)
    return 'No se revisó la cuadrícula: el libro no tiene columnas de meses que se entiendan.';
  return (
    !activities.some((activity) => isReadFromGrid(activity, grid)) ||
    'No se comparó la cuadrícula: de ella se tomaron las fechas.'
  );
}

/** What was looked at of a calendar, and why what was not. */
export function whatWasChecked(calendar: Calendar, compliance: Compliance | null): Checked {
  return {
    lineamientos: lineamientosOf(calendar, compliance),
    dates:
      writtenDates(calendar).some(({ read }) => read.month !== null) ||
      `No se revisaron fechas: ${whyUndated(calendar) ?? 'ninguna se entiende'}.`,
    grid: gridOf(calendar),
  };
}

/** The reasons of what was not looked at, a sentence each, what matters most first. */
export function notCompared({ lineamientos, dates, grid }: Checked): string[] {
  return [lineamientos, dates, grid].filter((reason) => reason !== true);
}

/** That the documents were compared by a supposed election day, in a sentence; nothing where none were, or it is known. */
export function supposedDayLine({
  checked,
  calendar,
}: {
  readonly checked: Checked;
  readonly calendar: Calendar;
}): string[] {
  const sentence = checked.lineamientos === true ? supposedDayInWords(calendar.electionDay) : '';
  return sentence === '' ? [] : [sentence];
}

/** What is said where there is no finding: of what was not looked at nothing is known. */
export function noFindingsInWords(checked: Checked): string {
  return notCompared(checked).length === 0
    ? 'No hay observaciones: el calendario no tiene hallazgos.'
    : 'No hay hallazgos en lo que se revisó.';
}
