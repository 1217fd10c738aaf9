import { look } from './look';
import type { Means, Outcome } from './order';
import { OrderRefusal } from './order';
import { applyEdits, seen } from './write';

/**
 * Sets the page layout of the grid's sheet, so that it prints on its side, one page wide, its heading on every page.
 * @throws HostFailure (as a rejection); OrderRefusal when the workbook has no grid.
 */
export async function preparePrint(means: Means): Promise<Outcome> {
  const { examination } = await look(means);
  const { grid } = examination.calendar;
  if (grid === null) {
    throw new OrderRefusal(
      'El libro no tiene cuadrícula que imprimir y quedó como estaba. Presione «Pintar» en la pestaña Cuadrícula, que agrega una, y reintente.',
    );
  }
  const [{ pageLayoutEdit }, { planDocument }] = await Promise.all([
    import('../formats/document/pageLayout'),
    import('../formats/document/documentModel'),
  ]);
  const { title } = planDocument(examination, { issued: means.options.today });
  const edit = pageLayoutEdit(examination, title);
  const result = await applyEdits(means, edit === null ? [] : [edit]);
  return seen(means, { kind: 'print', sheet: grid.sheet, ready: edit === null }, result);
}
