import { hasCalendar, lookAt } from './lookAt';
import { whyNoCalendar } from './noCalendar';
import { defineOrder, OrderRefusal } from './order';
import { applyEdits, seen } from './write';

/** Validate the workbook as it is now and add a sheet with the findings, each with a link to its cell. */
export const report = defineOrder({
  id: 'report',
  title: 'hoja de observaciones',
  // Nobody sees a list of findings from the ribbon: they are written on a sheet of their own.
  ribbon: { action: 'validar', asked: {} },
  async carryOut(means) {
    const known = await lookAt(means);
    if (!hasCalendar(known)) {
      throw new OrderRefusal(
        `No se encontró ningún calendario en el libro, que quedó como estaba. ${whyNoCalendar(known.examination.calendar.sheets)}`,
        'no-calendar',
      );
    }
    const { default: findingsSheet } = await import('../formats/findingsSheet');
    const { sheet, edits } = findingsSheet.addition(known.examination, means.options.today);
    const result = await applyEdits(means, edits);
    return seen(means, { sheet }, result);
  },
  told: ({ deed: { sheet } }) => `Se agregó la hoja «${sheet}» con las observaciones.`,
});
