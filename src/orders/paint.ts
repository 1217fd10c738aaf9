import type { PaintOptions } from '../grid/paintOptions';
import { HostFailure } from '../hosts/host';
import type { CellRef } from '../snapshot/address';
import type { Edit } from '../snapshot/edit';
import { counted } from '../spanish/counted';
import { lookAt } from './lookAt';
import type { Means } from './order';
import { defineOrder, OrderRefusal } from './order';
import { settingsEdit } from './settingsEdit';
import { applyEdits, seen } from './write';

const cellsOf = (edits: readonly Edit[]): CellRef[] =>
  edits.flatMap((edit) =>
    edit.kind === 'cell' ? [{ sheet: edit.sheet, row: edit.row, column: edit.column }] : [],
  );

/** Conditional formats over the cells. That they cannot be counted is no reason to fail: the painting is done. */
async function conditionalFormats({ host }: Means, cells: readonly CellRef[]): Promise<number> {
  if (cells.length === 0) return 0;
  const counts = await host.conditionalFormatsOver?.(cells).catch(() => null);
  return [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}

/** The painting without what it would write into cells: a protected sheet may admit colours and no values. */
function coloursOf(painting: readonly Edit[]): Edit[] {
  return painting.flatMap((edit): Edit[] => {
    if (edit.kind !== 'cell') return [edit];
    const { before, after } = edit;
    if (after.fill === undefined) return [];
    return [{ ...edit, before: { fill: before.fill ?? null }, after: { fill: after.fill } }];
  });
}

/** Makes the edits or, where a sheet admits formats alone, their colours. @throws HostFailure (as a rejection) */
async function applyPainting(means: Means, edits: readonly Edit[]) {
  try {
    return { result: await applyEdits(means, edits), unmarked: false };
  } catch (error) {
    if (!(error instanceof HostFailure) || error.kind !== 'protected-values') throw error;
    return { result: await applyEdits(means, coloursOf(edits)), unmarked: true };
  }
}

/**
 * Paint the grid by the dates as they are now, or add a sheet with one. `paint` is how, and is kept in the workbook;
 * without it the choice that the workbook keeps counts. Refused when there is nothing to paint.
 */
export const paint = defineOrder({
  id: 'paint',
  title: 'pintar',
  ribbon: { action: 'pintar', asked: {} },
  async carryOut(means, { paint: asked }: { readonly paint?: PaintOptions }) {
    const { workbook, examination, pane } = await lookAt(means);
    const { grid, months, rows } = examination.plan;
    // A new sheet on which nothing would be painted helps nobody.
    const isEmpty = grid === null && rows.every((row) => row.months.length === 0);
    if (months.length === 0 || isEmpty) {
      throw new OrderRefusal(
        'No hay fechas que pintar: no se encontró un calendario con fechas. El libro quedó como estaba. Escriba las fechas o indique la jornada electoral y reintente.',
        'no-dates',
      );
    }
    const options = asked ?? pane.paint;
    const painting = await means.engine.painting(examination, options);
    const kept = settingsEdit(workbook, { paint: options });
    const { result, unmarked } = await applyPainting(
      means,
      painting.length === 0 || kept === null ? painting : [...painting, kept],
    );
    const cells = cellsOf(result.applied);
    const added = painting.find((edit) => edit.kind === 'addSheet');
    const deed = {
      cells: cells.length,
      rows: new Set(cells.map(({ row }) => row)).size,
      /** The sheet painted, or added. */
      sheet: added?.content.name ?? examination.plan.grid?.sheet ?? null,
      added: added !== undefined,
      /** True where a protected sheet admitted the colours and not the marks. */
      unmarked,
      /** Conditional formats over what was painted. */
      conditionalFormats: await conditionalFormats(means, cells),
    };
    return seen(means, deed, result);
  },
  told({ deed: { cells, rows, sheet, added, unmarked, conditionalFormats: covering } }, surface) {
    if (added)
      return `Se agregó la hoja «${sheet ?? ''}» con la cuadrícula${surface === 'pane' ? ' pintada' : ''}.`;
    if (cells === 0) return 'La cuadrícula ya coincide con las fechas: no hubo cambios.';
    const hidden =
      covering === 0
        ? ''
        : ' Hay formato condicional sobre esas celdas y puede tapar el color; revíselo en Inicio > Formato condicional.';
    const colours = unmarked
      ? ' La hoja está protegida y solo admite formato: quedó el color, sin la marca que leen los lectores de pantalla.'
      : '';
    return `Se pintaron ${counted(cells, 'celda', 'celdas')} en ${counted(rows, 'fila', 'filas')} de la hoja «${sheet ?? ''}».${colours}${hidden}`;
  },
});
