import { parseA1 } from '../../snapshot/address';

/** A block of cells, 0-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block that "A1:B3" or "A1" names; null when it is neither. */
export function parseRange(text: string): CellRange | null {
  const [first = '', last = first] = text.split(':');
  const from = parseA1(first);
  const to = parseA1(last);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}

/** True when the block holds the cell. */
export function holds(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
