import { row } from '../rules/plan';
import type { CellInput } from '../../src/snapshot/workbook';

/** So many rows of a plan, most of them with a fault: text dates, other years, ends before starts, uneven numbers. */
export function faultyRows(count: number): CellInput[][] {
  const months = ['enero', 'febrero', 'marzo', 'abril'];
  return Array.from({ length: count }, (_, index) => {
    const month = months[index % 4] ?? '';
    return row(
      index % 7 === 0 ? index : `${String(index)}.`,
      `30 de ${month} de 20${String(25 + (index % 4))}`,
      `2 de ${month}`,
    );
  });
}
