import type { CellRange } from '../../snapshot/address';

/** The merged blocks of a sheet, found by a cell; blocks of Excel never overlap. */
export class MergedBlocks {
  /** Blocks by their first column, each list in ascending order of rows. */
  private readonly byLeft = new Map<number, CellRange[]>();
  private readonly lefts: readonly number[];

  constructor(blocks: readonly CellRange[]) {
    for (const block of blocks) {
      const list = this.byLeft.get(block.left);
      if (list) list.push(block);
      else this.byLeft.set(block.left, [block]);
    }
    for (const list of this.byLeft.values()) list.sort((one, other) => one.top - other.top);
    this.lefts = [...this.byLeft.keys()].sort((one, other) => one - other);
  }

  /** The block that a cell (0-based) belongs to, or null. */
  at(row: number, column: number): CellRange | null {
    for (const left of this.lefts) {
      if (left > column) return null;
      const found = lastFrom(this.byLeft.get(left) ?? [], row);
      if (found !== null && found.bottom >= row && found.right >= column) return found;
    }
    return null;
  }
}

/** The last block that begins at or above a row, by halving. */
function lastFrom(blocks: readonly CellRange[], row: number): CellRange | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.top ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1] ?? null;
}
