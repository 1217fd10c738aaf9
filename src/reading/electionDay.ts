import type { Activity, ElectionDay, ProcessYears } from '../calendar/calendar';
import { foldText } from '../calendar/foldedText';
import { endOf, startOf } from '../calendar/period';
import type { PlainDate } from '../calendar/plainDate';
import { plainDate } from '../calendar/plainDate';
import { knownElectionDay } from '../calendar/process';
import type { DateSystem } from '../calendar/serial';
import type { SheetSnapshot } from '../snapshot/workbook';
import { dateTextOf, textOf } from './view/cellText';
import type { DateText } from './dates/years';

const LABEL =
  /^(?:(?:fecha|dia) (?:de )?(?:la )?)?(?:(?:dia|fecha) de la )?(?:jornada|eleccion)(?: electoral| comicial)?(?: local)?(?: ordinaria| extraordinaria)?$/;

const DATE_IN_TEXT =
  /\d{1,2}(?:\s*(?:[°º]|r?o\.?))?\s+de\s+\p{L}+\s+(?:de(?:l)?\s+)?\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{2}-\d{2}/giu;

/** The one day with a year that a date's text names, or null. */
function explicitDay(date: DateText | null): PlainDate | null {
  if (date?.text.kind !== 'spans' || date.text.spans.length !== 1) return null;
  const [span] = date.text.spans;
  const point = span?.start;
  if (!point || span.start !== span.end || point.day === null || point.year === null) return null;
  return plainDate(point.year, point.month, point.day);
}

/** "Jornada electoral: 6 de junio de 2027" in one cell, or the label in one and the date in the next to its right. */
function dayInSheet(sheet: SheetSnapshot, system: DateSystem): PlainDate | null {
  for (const [row, cells] of sheet.rows) {
    const entries = [...cells];
    for (const [index, [, cell]] of entries.entries()) {
      if (typeof cell.value !== 'string' || !/jornada|elecci[oó]n/i.test(cell.value)) continue;
      const text = textOf(cell, system);
      const written = text.match(DATE_IN_TEXT) ?? [];
      const label = foldText(text.replace(DATE_IN_TEXT, ' '));
      const at = { sheet: sheet.name, row, column: 0 };
      if (written.length === 1 && /(?:^| )jornada electoral(?: local)?(?: domingo)?$/.test(label)) {
        const day = explicitDay(dateTextOf({ value: written[0] ?? '' }, at, system));
        if (day !== null) return day;
      }
      const next = entries[index + 1]?.[1];
      if (next && LABEL.test(foldText(text))) {
        const day = explicitDay(dateTextOf(next, at, system));
        if (day !== null) return day;
      }
    }
  }
  return null;
}

/** The activity that is the vote itself, on one day. */
function dayInActivities(activities: readonly Activity[]): PlainDate | null {
  for (const { title, period } of activities) {
    const start = startOf(period);
    if (start !== null && start === endOf(period) && LABEL.test(foldText(title))) return start;
  }
  return null;
}

/**
 * The election day: an explicit date in a sheet, else the activity that is the vote, else the known day of the process.
 * Null when nothing tells it (an extraordinary election without a date).
 */
export function findElectionDay(
  sheets: readonly SheetSnapshot[],
  activities: readonly Activity[],
  process: ProcessYears | null,
  system: DateSystem,
): ElectionDay | null {
  for (const sheet of sheets) {
    const day = dayInSheet(sheet, system);
    if (day !== null) return { date: day, source: 'sheet' };
  }
  const planned = dayInActivities(activities);
  if (planned !== null) return { date: planned, source: 'sheet' };
  const known = process && knownElectionDay(process);
  return known === null ? null : { date: known, source: 'process' };
}
