import { isSameArea } from '../../emulated-excel/area';
import type { SheetModel, WorkbookModel } from '../../emulated-excel/workbookModel';
import type { Selection } from './selection';
import { areaOf, extended, selectionOf } from './selection';

/** What is selected in each sheet: the first cell until somebody selects another. */
export class Selections {
  readonly #bySheet = new Map<SheetModel, Selection>();

  /** What is selected in a sheet: the same object until that changes. */
  of(sheet: SheetModel): Selection {
    const known = this.#bySheet.get(sheet) ?? selectionOf(0, 0);
    this.#bySheet.set(sheet, known);
    return known;
  }

  /** Selects in a sheet. */
  set(sheet: SheetModel, selection: Selection): void {
    this.#bySheet.set(sheet, selection);
  }

  /** Takes over what the add-in selected in the model; false when that is what was known. */
  follow(selection: WorkbookModel['selection']): boolean {
    if (selection === null) return false;
    const { sheet, area } = selection;
    const known = this.#bySheet.get(sheet) ?? selectionOf(0, 0);
    if (isSameArea(area, areaOf(sheet, known))) return false;
    const { row, column, rows, columns } = area;
    this.set(sheet, extended(selectionOf(row, column), row + rows - 1, column + columns - 1));
    return true;
  }
}
