import type { GridColumn } from '../../calendar/calendar';
import type { CellRange } from '../../snapshot/address';
import { visitCovered } from '../../snapshot/cellRanges';
import { grouped } from '../../snapshot/grouped';

/** A cell of a row of the grid and the slots that it shows: several where cells are merged into one. */
export interface SlotCell {
  /** 0-based column of the cell that is seen. */
  readonly anchor: number;
  /** The slots' columns, in the order of the sheet; at least one. */
  readonly columns: readonly GridColumn[];
}

/**
 * The slots of a row as its cells show them. A block whose first cell stands elsewhere (in another row, or left of the
 * slots) is no cell of the row: what is written there nobody sees.
 */
function cellsOfRow(
  row: number,
  columns: readonly GridColumn[],
  blocks: ReadonlyMap<number, CellRange> | undefined,
): SlotCell[] {
  if (blocks === undefined) return columns.map((column) => ({ anchor: column.column, columns: [column] }));
  const shown = new Set(columns.map(({ column }) => column));
  const anchorOf = ({ column }: GridColumn): number => blocks.get(column)?.left ?? column;
  const seen = columns.filter((column) => {
    const block = blocks.get(column.column);
    return block === undefined || (block.top === row && shown.has(block.left));
  });
  return [...grouped(seen, anchorOf)].map(([anchor, held]) => ({ anchor, columns: held }));
}

/** Says, for the 0-based rows named, which cells show the slots of a grid; the sheet's merged blocks are looked at once. */
export function slotCells(
  merges: readonly CellRange[],
  columns: readonly GridColumn[],
  rows: readonly number[],
): (row: number) => readonly SlotCell[] {
  const blocks = new Map<number, Map<number, CellRange>>();
  const places = columns.map(({ column }) => column);
  const ascending = [...new Set(rows)].sort((one, other) => one - other);
  const looked = ascending.map((row): [number, number[]] => [row, places]);
  visitCovered(merges, looked, (row, column, index) => {
    const block = index === 'several' ? undefined : merges[index];
    if (!block) return;
    const known = blocks.get(row);
    if (known) known.set(column, block);
    else blocks.set(row, new Map([[column, block]]));
  });
  return (row) => cellsOfRow(row, columns, blocks.get(row));
}
