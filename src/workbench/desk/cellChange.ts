import type { ModelCell, SheetModel } from '../../emulated-excel/workbookModel';

/** What happened to one cell; null where there was none or is none. */
export interface CellChange {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly before: ModelCell | null;
  readonly after: ModelCell | null;
}

/** A copy of a cell that stays as it is when the cell changes. */
export function copyOfCell(cell: ModelCell): ModelCell {
  return { ...cell, borders: new Map(cell.borders) };
}

const isBlank = (cell: ModelCell): boolean =>
  cell.value === null &&
  cell.formula === undefined &&
  cell.numberFormat === 'General' &&
  cell.fill === null &&
  cell.link === null &&
  cell.borders.size === 0 &&
  !cell.bold &&
  !cell.wrap;

/** True when a person could not tell the two cells apart; a blank cell is as good as none. */
export function looksSame(one: ModelCell | null, other: ModelCell | null): boolean {
  if (one === null) return other === null || isBlank(other);
  if (other === null) return isBlank(one);
  return (
    one.value === other.value &&
    one.formula === other.formula &&
    one.numberFormat === other.numberFormat &&
    one.fill === other.fill &&
    one.bold === other.bold &&
    one.wrap === other.wrap &&
    one.horizontalAlignment === other.horizontalAlignment &&
    one.verticalAlignment === other.verticalAlignment &&
    JSON.stringify([...one.borders]) === JSON.stringify([...other.borders]) &&
    JSON.stringify(one.link) === JSON.stringify(other.link)
  );
}

/** Puts a cell back as one side of the change has it. */
export function putCell({ sheet, row, column }: CellChange, cell: ModelCell | null): void {
  const cells = sheet.rows.get(row);
  if (cell !== null) {
    if (cells) cells.set(column, copyOfCell(cell));
    else sheet.rows.set(row, new Map([[column, copyOfCell(cell)]]));
    return;
  }
  cells?.delete(column);
  if (cells?.size === 0) sheet.rows.delete(row);
}

/** What changes to cells, one after the other, come to: for each cell the first and the last state, where they differ. */
export function netChanges(changes: readonly CellChange[]): CellChange[] {
  const bySheet = new Map<SheetModel, Map<string, CellChange>>();
  for (const change of changes) {
    let cells = bySheet.get(change.sheet);
    if (!cells) bySheet.set(change.sheet, (cells = new Map()));
    const key = `${change.row},${change.column}`;
    const earlier = cells.get(key);
    cells.set(key, earlier ? { ...earlier, after: change.after } : change);
  }
  return [...bySheet.values()].flatMap((cells) =>
    [...cells.values()].filter(({ before, after }) => !looksSame(before, after)),
  );
}
