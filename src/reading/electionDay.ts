import type { Activity, ElectionDay, ProcessYears } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';
import { endOf, startOf } from '../calendar/period';
import type { PlainDate } from '../calendar/plainDate';
import { plainDate } from '../calendar/plainDate';
import { knownElectionDay } from '../calendar/process';
import { parsePeriodText } from './dates/periodText';
import type { PeriodText } from './dates/writtenPeriod';
import type { SheetView } from './view/sheetView';

const LABEL =
  /^(?:(?:fecha|dia) (?:de )?(?:la )?)?(?:(?:dia|fecha) de la )?(?:jornada|eleccion)(?: electoral| comicial)?(?: local)?(?: ordinaria| extraordinaria)?$/;

const DATE_IN_TEXT =
  /\d{1,2}(?:\s*(?:[°º]|r?o\.?))?\s+de\s+\p{L}+\s+(?:de(?:l)?\s+)?\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{2}-\d{2}/giu;

/** The one day with a year that a date's text names, or null. */
function explicitDay(date: PeriodText | undefined): PlainDate | null {
  if (date?.kind !== 'spans' || date.spans.length !== 1) return null;
  const [span] = date.spans;
  const point = span?.start;
  if (!point || span.start !== span.end || point.day === null || point.year === null) return null;
  return plainDate(point.year, point.month, point.day);
}

/** "Jornada electoral: 6 de junio de 2027" in one cell, or the label in one and the date in the next to its right. */
function dayInSheet(view: SheetView): PlainDate | null {
  for (const row of view.rows()) {
    const columns = view.columns(row);
    for (const [index, column] of columns.entries()) {
      const text = view.text(row, column);
      if (!/jornada|elecci[oó]n/i.test(text)) continue;
      const written = text.match(DATE_IN_TEXT) ?? [];
      const label = foldText(text.replace(DATE_IN_TEXT, ' '));
      if (written.length === 1 && /(?:^| )jornada electoral(?: local)?(?: domingo)?$/.test(label)) {
        const day = explicitDay(parsePeriodText(written[0] ?? ''));
        if (day !== null) return day;
      }
      const next = columns[index + 1];
      if (next !== undefined && LABEL.test(view.folded(row, column))) {
        const day = explicitDay(view.dateText(row, next)?.text);
        if (day !== null) return day;
      }
    }
  }
  return null;
}

/** The day of the activity that is the vote itself; null without one. */
export function dayInActivities(activities: readonly Activity[]): PlainDate | null {
  for (const { title, period } of activities) {
    const day = endOf(period);
    const start = startOf(period);
    if (day !== null && (start === null || start === day) && LABEL.test(foldText(title))) return day;
  }
  return null;
}

/**
 * The election day: an explicit date in a sheet, else the activity that is the vote, else the known day of the process.
 * Null when nothing tells it (an extraordinary election without a date).
 */
export function findElectionDay(
  sheets: readonly SheetView[],
  activities: readonly Activity[],
  process: ProcessYears | null,
): ElectionDay | null {
  for (const view of sheets) {
    const day = dayInSheet(view);
    if (day !== null) return { date: day, source: 'sheet' };
  }
  const planned = dayInActivities(activities);
  if (planned !== null) return { date: planned, source: 'sheet' };
  const known = process && knownElectionDay(process);
  return known === null ? null : { date: known, source: 'process' };
}
