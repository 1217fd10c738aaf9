import { row } from '../rules/plan';
import type { CellInput } from '../../src/snapshot/workbook';

/** So many rows of a plan, most of them with a fault: text dates, other years, ends before starts, uneven numbers. */
export function faultyRows(count: number): CellInput[][] {
  const months = ['enero', 'febrero', 'septiembre', 'abril'];
  return Array.from({ length: count }, (_, index) => {
    const month = months[index % 4] ?? '';
    const year = [2025, 2027, 2026, 2028][index % 4] ?? 0;
    return row(
      index % 7 === 0 ? index : `${String(index)}.`,
      `30 de ${month} de ${String(year)}`,
      `2 de ${month}`,
    );
  });
}
