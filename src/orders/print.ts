import { lookAt } from './lookAt';
import { defineOrder, OrderRefusal } from './order';
import { applyEdits, seen } from './write';

/** Set the page layout of the grid's sheet: on its side, one page wide, its heading on every page. */
export const print = defineOrder({
  id: 'print',
  title: 'preparar impresión',
  async carryOut(means) {
    const { examination } = await lookAt(means);
    const { grid } = examination.calendar;
    if (grid === null) {
      throw new OrderRefusal(
        'El libro no tiene cuadrícula que imprimir y quedó como estaba. Presione «Pintar» en la pestaña Cuadrícula, que agrega una, y reintente.',
        'no-grid',
      );
    }
    const [{ pageLayoutEdit }, { planDocument }] = await Promise.all([
      import('../formats/sheet/pageLayout'),
      import('../formats/document/documentModel'),
    ]);
    const { title } = planDocument(examination, { issued: means.options.today });
    const edit = pageLayoutEdit(examination, title);
    const result = await applyEdits(means, edit === null ? [] : [edit]);
    // `ready`: the sheet was laid out so already.
    return seen(means, { sheet: grid.sheet, ready: edit === null }, result);
  },
  told: ({ deed: { sheet, ready } }, surface) =>
    surface === 'pane'
      ? `La hoja «${sheet}» ${ready ? 'ya estaba' : 'quedó'} lista para imprimirse: horizontal, a una página de ancho y con su encabezado en cada página. Ahora, con esa hoja a la vista, presione Ctrl+P (⌘P en Mac).`
      : `La hoja «${sheet}» se imprime horizontal, a una página de ancho y con su encabezado en cada página.`,
});
