import type { SheetModel } from '../../emulated-excel/workbookModel';
import type { SheetShape } from '../grid/sheetShape';
import { shapeOf } from '../grid/sheetShape';

/** The shape of the sheet that was last asked about, kept until cells change. */
export class Shapes {
  #known: { readonly sheet: SheetModel; readonly shape: SheetShape } | null = null;

  /** Size of a sheet. */
  of(sheet: SheetModel): SheetShape {
    if (this.#known?.sheet !== sheet) this.#known = { sheet, shape: shapeOf(sheet) };
    return this.#known.shape;
  }

  /** Cells have changed. */
  forget(): void {
    this.#known = null;
  }
}
