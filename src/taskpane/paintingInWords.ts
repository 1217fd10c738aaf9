import type { Edit } from '../snapshot/edit';
import { counted } from '../spanish/counted';

/** What painting would do, in a sentence. */
export function paintingInWords(edits: readonly Edit[]): string {
  const added = edits.find((edit) => edit.kind === 'addSheet');
  if (added !== undefined) {
    const rows = added.content.rows.length - added.content.frozenRows;
    return `Se agregará la hoja «${added.content.name}» con ${counted(rows, 'fila', 'filas')}.`;
  }
  const cells = edits.filter((edit) => edit.kind === 'cell');
  if (cells.length === 0) return 'La cuadrícula coincide con las fechas; no hay nada que cambiar.';
  const cleared = cells.filter(
    ({ before, after }) => 'fill' in after && after.fill === null && before.fill !== null,
  ).length;
  const rows = new Set(cells.map(({ row }) => row)).size;
  const painted = cells.length - cleared;
  const parts = [
    painted > 0 ? `se pintarán ${counted(painted, 'celda', 'celdas')}` : '',
    cleared > 0 ? `se limpiarán ${counted(cleared, 'celda', 'celdas')}` : '',
  ].filter((part) => part !== '');
  return `En ${counted(rows, 'fila', 'filas')} de «${cells[0]?.sheet ?? ''}» ${parts.join(' y ')}.`;
}
