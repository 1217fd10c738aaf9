import type { NewSheet } from '../../../snapshot/edit';
import { applyEdits } from '../../../snapshot/edit';
import type { Cell, RowCells, SheetSnapshot, WorkbookSnapshot } from '../../../snapshot/workbook';
import type { CellChange } from '../write/cellChanges';
import { buildWorkbook } from '../../../snapshot/workbook';

/** A sheet as it was last read, with what we have written since. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly rows: ReadonlyMap<number, RowCells>;
}

/** The sheets of a snapshot. */
export function knownSheets(snapshot: WorkbookSnapshot): KnownSheet[] {
  return snapshot.sheets.map(({ id, name, visibility, rows }) => ({ id, name, visibility, rows }));
}

/** A sheet that we have just added. */
export function knownNewSheet(id: string, content: NewSheet): KnownSheet {
  const [sheet] = applyEdits(buildWorkbook([]), [{ kind: 'addSheet', content }]).sheets;
  return { id, name: content.name, visibility: 'visible', rows: sheet?.rows ?? new Map<number, RowCells>() };
}

/** The sheet with the values that we have written, so that its rows are still recognised. */
export function withWritten(sheet: KnownSheet, changes: readonly CellChange[]): KnownSheet {
  const written = changes.filter(({ after }) => 'value' in after);
  if (written.length === 0) return sheet;
  const rows = new Map(sheet.rows);
  const copied = new Map<number, Map<number, Cell>>();
  for (const { row, column, after } of written) {
    const cells = copied.get(row) ?? new Map(rows.get(row));
    copied.set(row, cells);
    rows.set(row, cells);
    cells.set(column, { ...(cells.get(column) ?? {}), value: after.value ?? null });
  }
  return { ...sheet, rows };
}
