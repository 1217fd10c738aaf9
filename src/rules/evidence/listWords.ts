import { listed } from '../../spanish/listed';
import type { CellRef } from '../../snapshot/address';
import { a1, describeCell } from '../../snapshot/address';

/** How many cells a message lists before it says how many more there are. */
const LISTED = 10;

/** Cells of one sheet by their address: "A68, A117 y A145"; beyond ten, "A4, A5, … A13 y 55 más". */
export function listCells(cells: readonly CellRef[]): string {
  const addresses = cells.map(({ row, column }) => a1(row, column));
  if (addresses.length <= LISTED + 1) return listed(addresses);
  return `${addresses.slice(0, LISTED).join(', ')} y ${String(addresses.length - LISTED)} más`;
}

/** Each cell once, in the order in which they come. */
export function distinctCells(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [describeCell(cell), cell])).values()];
}
