import type { CellRange } from './address';
import { LAST_COLUMN, parseA1 } from './address';

/** The block that "A1:B3" or "A1" names; null when it is neither. */
export function parseRange(text: string): CellRange | null {
  const colon = text.indexOf(':');
  const from = parseA1(colon < 0 ? text : text.slice(0, colon));
  const to = colon < 0 ? from : parseA1(text.slice(colon + 1));
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** True for a block of more than one cell. */
export function isWide({ top, left, bottom, right }: CellRange): boolean {
  return top !== bottom || left !== right;
}

/** Key of a 0-based cell in a set. */
export function cellKey(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

/** The blocks that reach over a row, by column: how many cover one, and which (a Fenwick tree over the columns). */
class ColumnCover {
  private readonly counts = new Int32Array(LAST_COLUMN + 3);
  private readonly indices = new Float64Array(LAST_COLUMN + 3);

  /** Takes a block in (sign 1) or out (−1). */
  change({ left, right }: CellRange, index: number, sign: 1 | -1): void {
    this.changeFrom(left, index, sign);
    this.changeFrom(right + 1, index, -sign);
  }

  private changeFrom(column: number, index: number, sign: number): void {
    for (let at = column + 1; at < this.counts.length; at += at & -at) {
      this.counts[at] = (this.counts[at] ?? 0) + sign;
      this.indices[at] = (this.indices[at] ?? 0) + sign * index;
    }
  }

  /** Number of the block that covers a column; null for none, "several" for more than one. */
  at(column: number): number | null | 'several' {
    let count = 0;
    let index = 0;
    for (let at = column + 1; at > 0; at -= at & -at) {
      count += this.counts[at] ?? 0;
      index += this.indices[at] ?? 0;
    }
    return count === 0 ? null : count === 1 ? index : 'several';
  }
}

/**
 * Tells of each cell that a block covers which one it is, as its place in the list, or "several" where blocks overlap
 * (Excel has no such sheet). Rows come in ascending order; the work grows with blocks and cells, not with their product.
 */
export function visitCovered(
  blocks: readonly CellRange[],
  rows: Iterable<readonly [number, Iterable<number>]>,
  visit: (row: number, column: number, block: number | 'several') => void,
): void {
  if (blocks.length === 0) return;
  const numbered = blocks.map((block, index) => ({ block, index }));
  const byTop = [...numbered].sort((one, other) => one.block.top - other.block.top);
  const byBottom = numbered.sort((one, other) => one.block.bottom - other.block.bottom);
  const cover = new ColumnCover();
  let [begun, ended] = [0, 0];
  for (const [row, columns] of rows) {
    for (let next = byTop[begun]; next && next.block.top <= row; next = byTop[++begun]) {
      cover.change(next.block, next.index, 1);
    }
    for (let next = byBottom[ended]; next && next.block.bottom < row; next = byBottom[++ended]) {
      cover.change(next.block, next.index, -1);
    }
    if (begun === ended) continue;
    for (const column of columns) {
      const block = cover.at(column);
      if (block !== null) visit(row, column, block);
    }
  }
}
