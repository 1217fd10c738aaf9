import type { CellRange } from '../../snapshot/address';
import type { CellEdit, Edit } from '../../snapshot/edit';
import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot/workbook';
import { sheetNamed } from '../../snapshot/workbook';
import { HostFailure } from '../host';
import { cellKey, visitCovered } from '../../snapshot/cellRanges';

/** The failure of an edit whose sheet is not there. */
export function missingSheet(name: string): HostFailure {
  return new HostFailure(
    'sheet-changed',
    `El libro no tiene una hoja llamada «${name}»: no se cambió nada. Revise el nombre de la hoja y reintente.`,
  );
}

const twoOfOneName = (name: string): HostFailure =>
  new HostFailure(
    'other',
    `El libro tiene más de una hoja llamada «${name}» y no se puede saber cuál cambiar: no se cambió nada. En Excel, dé a cada hoja su propio nombre, guarde el libro y reintente.`,
  );

/** The sheet that an edit changes; null for one that changes none or adds it. */
function changedSheet(edit: Edit): string | null {
  if (edit.kind === 'cell' || edit.kind === 'pageLayout') return edit.sheet;
  return edit.kind === 'removeSheet' ? edit.content.name : null;
}

/**
 * Checks that a list of edits can be made as far as sheets go.
 * @throws HostFailure when the workbook or a sheet is protected, a sheet is missing, or its name is that of another too
 * (Excel takes names that differ in case for the same).
 */
export function checkEdits(snapshot: WorkbookSnapshot, edits: readonly Edit[]): void {
  const added = new Set<string>();
  const changed = new Set<string>();
  const touched = new Set<string>();
  for (const edit of edits) {
    const sheet = changedSheet(edit);
    if (sheet !== null) changed.add(sheet);
    if (edit.kind === 'cell') touched.add(edit.sheet);
    else if (edit.kind === 'addSheet') added.add(edit.content.name);
    const isStructural = edit.kind === 'addSheet' || edit.kind === 'removeSheet';
    if (isStructural && snapshot.structureProtected) {
      throw new HostFailure(
        'protected-workbook',
        'La estructura del libro está protegida y no se le pueden agregar ni quitar hojas: no se cambió nada. En Excel, quite la protección (Revisar > Proteger libro), guárdelo y reintente.',
      );
    }
  }
  const names = new Map<string, number>();
  for (const { name } of snapshot.sheets) {
    names.set(name.toLowerCase(), (names.get(name.toLowerCase()) ?? 0) + 1);
  }
  for (const name of changed) if ((names.get(name.toLowerCase()) ?? 0) > 1) throw twoOfOneName(name);
  for (const name of touched) {
    const sheet = sheetNamed(snapshot, name);
    if (!sheet && !added.has(name)) throw missingSheet(name);
    if (!sheet?.protected) continue;
    throw new HostFailure(
      'protected-sheet',
      `La hoja «${name}» está protegida: no se cambió nada. En Excel, quite la protección (Revisar > Desproteger hoja), guarde el libro y reintente.`,
    );
  }
}

/** Cells, among those that edits name, in which no value is written (`cellKey`). */
export interface UnwritableCells {
  /** Inside an array formula or a table of data, be they empty. */
  readonly arrays: ReadonlySet<number>;
  /** Hidden by the merged block that they are in: what they hold is not seen. */
  readonly covered: ReadonlySet<number>;
}

/** Finds the cells of a sheet that cannot take the values of its edits; `arrays` are its blocks with one formula. */
export function unwritableCells(
  edits: readonly CellEdit[],
  sheet: SheetSnapshot | undefined,
  arrays: readonly CellRange[] = [],
): UnwritableCells {
  const merges = sheet?.merges ?? [];
  const found = { arrays: new Set<number>(), covered: new Set<number>() };
  if (merges.length === 0 && arrays.length === 0) return found;
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of edits) rows.set(row, (rows.get(row) ?? new Set()).add(column));
  const ordered = [...rows].sort(([one], [other]) => one - other);
  visitCovered(arrays, ordered, (row, column) => void found.arrays.add(cellKey(row, column)));
  visitCovered(merges, ordered, (row, column, block) => {
    const merge = block === 'several' ? undefined : merges[block];
    if (merge?.top !== row || merge.left !== column) found.covered.add(cellKey(row, column));
  });
  return found;
}
