import { OWN_SHEETS } from '../calendar/ownSheets';
import { freeSheetName } from '../grid/layoutGrid';
import { hasCalendar, look } from './look';
import { whyNoCalendar } from './noCalendar';
import type { Means, Outcome } from './order';
import { OrderRefusal } from './order';
import { applyEdits, seen } from './write';

/**
 * Validates the workbook as it is now and adds a sheet with the findings, each with a link to its cell.
 * @throws HostFailure (as a rejection); OrderRefusal when the workbook has no calendar.
 */
export async function writeFindingsSheet(means: Means): Promise<Outcome> {
  const known = await look(means);
  if (!hasCalendar(known)) {
    throw new OrderRefusal(
      `No se encontró ningún calendario en el libro, que quedó como estaba. ${whyNoCalendar(known.examination.calendar.sheets)}`,
    );
  }
  const { findingsSheet } = await import('../formats/document/findingsSheet');
  const sheet = freeSheetName(known.workbook, OWN_SHEETS.findings);
  const content = findingsSheet(known.examination, sheet, means.options.today);
  const result = await applyEdits(means, [{ kind: 'addSheet', content }]);
  return seen(means, { kind: 'report', sheet }, result);
}
