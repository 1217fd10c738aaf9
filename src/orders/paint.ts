import type { PaintOptions } from '../grid/paintGrid';
import type { CellRef } from '../snapshot/address';
import type { Edit } from '../snapshot/edit';
import { look } from './look';
import type { Means, Outcome } from './order';
import { OrderRefusal } from './order';
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

/**
 * Paints the grid by the dates as they are now, or adds a sheet with one; the choice of colours is kept in the workbook.
 * @throws HostFailure (as a rejection); OrderRefusal when there is nothing to paint.
 */
export async function paint(means: Means, options: PaintOptions): Promise<Outcome> {
  const { workbook, examination } = await look(means);
  if (examination.plan.months.length === 0) {
    throw new OrderRefusal(
      'No hay fechas que pintar: no se encontró un calendario con fechas. El libro quedó como estaba. Escriba las fechas o indique la jornada electoral y reintente.',
    );
  }
  const painting = await means.engine.painting(examination, options);
  const kept = settingsEdit(workbook, { paint: options });
  const result = await applyEdits(
    means,
    painting.length === 0 || kept === null ? painting : [...painting, kept],
  );
  const cells = cellsOf(result.applied);
  const added = painting.find((edit) => edit.kind === 'addSheet');
  const deed = {
    kind: 'paint',
    cells: cells.length,
    rows: new Set(cells.map(({ row }) => row)).size,
    sheet: added?.content.name ?? examination.plan.grid?.sheet ?? null,
    added: added !== undefined,
    conditionalFormats: await conditionalFormats(means, cells),
  } as const;
  return seen(means, deed, result);
}
