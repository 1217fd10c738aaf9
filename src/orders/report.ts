import { OWN_SHEETS } from '../calendar/ownSheets';
import { freeSheetName } from '../grid/layoutGrid';
import { hasCalendar, lookAt } from './lookAt';
import { whyNoCalendar } from './noCalendar';
import { defineOrder, OrderRefusal } from './order';
import { applyEdits, seen } from './write';

/** Validate the workbook as it is now and add a sheet with the findings, each with a link to its cell. */
export const report = defineOrder({
  id: 'report',
  title: 'hoja de observaciones',
  async carryOut(means) {
    const known = await lookAt(means);
    if (!hasCalendar(known)) {
      throw new OrderRefusal(
        `No se encontró ningún calendario en el libro, que quedó como estaba. ${whyNoCalendar(known.examination.calendar.sheets)}`,
        'no-calendar',
      );
    }
    const { findingsSheet } = await import('../formats/sheet/findingsSheet');
    const sheet = freeSheetName(known.workbook, OWN_SHEETS.findings);
    const content = findingsSheet(known.examination, sheet, means.options.today);
    const result = await applyEdits(means, [{ kind: 'addSheet', content }]);
    return seen(means, { sheet }, result);
  },
  told: ({ deed: { sheet } }) => `Se agregó la hoja «${sheet}» con las observaciones.`,
});
