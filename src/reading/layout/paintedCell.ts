import type { Cell, CellValue } from '../../snapshot/workbook';

/** True for a value that marks a painted month, ours or typed by hand: X, a dot, a check mark, a diamond. */
export function isMark(value: CellValue): boolean {
  return typeof value === 'string' && /^(?:[xX●■•✓✔◆])$/u.test(value.trim());
}

const isWhite = (fill: string | undefined): boolean => fill === undefined || fill.toUpperCase() === '#FFFFFF';

/** The fill that a row has by itself (banded tables): that of its title's cell; undefined for none. */
export function backgroundOf(titleCell: Cell | undefined): string | undefined {
  const fill = titleCell?.fill;
  return isWhite(fill) ? undefined : fill;
}

/** True when a month's cell is painted: filled in another colour than its row, or marked. */
export function isPainted(cell: Cell | undefined, background: string | undefined): boolean {
  if (!cell) return false;
  if (isMark(cell.value)) return true;
  return !isWhite(cell.fill) && cell.fill?.toUpperCase() !== background?.toUpperCase();
}
