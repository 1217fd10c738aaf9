import type { Examination } from '../validation/examine';
import { lookAt } from './lookAt';
import type { Means } from './order';
import { defineOrder, OrderRefusal } from './order';
import { applyEdits, seen } from './write';

/** The examination with how the grid's sheet is printed, which Excel is not asked before it is wanted. */
async function withPageLayout({ host }: Means, examination: Examination): Promise<Examination> {
  const { grid } = examination.calendar;
  const pageLayout = grid && (await host.pageLayoutOf?.(grid.sheet));
  if (!grid || !pageLayout) return examination;
  const sheets = examination.workbook.sheets.map((sheet) =>
    sheet.name === grid.sheet ? { ...sheet, pageLayout } : sheet,
  );
  return { ...examination, workbook: { ...examination.workbook, sheets } };
}

/** Set the page layout of the grid's sheet: on its side, one page wide, its heading on every page. */
export const print = defineOrder({
  id: 'print',
  title: 'preparar impresión',
  async carryOut(means) {
    const examination = await withPageLayout(means, (await lookAt(means)).examination);
    const { default: printedSheet } = await import('../formats/printedSheet');
    const addition = printedSheet.addition(examination, means.options.today);
    if (addition === null) {
      throw new OrderRefusal(
        'El libro no tiene cuadrícula que imprimir y quedó como estaba. Presione «Pintar» en la pestaña Cuadrícula, que agrega una, y reintente.',
        'no-grid',
      );
    }
    const { sheet, edits } = addition;
    const result = await applyEdits(means, edits);
    // `ready`: the sheet was laid out so already.
    return seen(means, { sheet, ready: edits.length === 0 }, result);
  },
  told: ({ deed: { sheet, ready } }, surface) =>
    surface === 'pane'
      ? `La hoja «${sheet}» ${ready ? 'ya estaba' : 'quedó'} lista para imprimirse: horizontal, a una página de ancho y con su encabezado en cada página. Ahora, con esa hoja a la vista, presione Ctrl+P (⌘P en Mac).`
      : `La hoja «${sheet}» se imprime horizontal, a una página de ancho y con su encabezado en cada página.`,
});
