import { HostFailure } from '../../hosts/host';
import type { SheetLook } from '../../hosts/xlsx/sheetLook';
import type { OpenedFile } from '../file/openBook';
import type { Area } from '../../emulated-excel/area';
import type { SheetModel } from '../../emulated-excel/workbookModel';

/** Gives the model what the file says of a sheet and the add-in can feel: merged cells, conditional formats, frozen panes. */
function applyLook(sheet: SheetModel, { merges, conditionalFormats, frozen }: SheetLook): void {
  const toArea = ({ top, left, bottom, right }: SheetLook['merges'][number]): Area => ({
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  });
  for (const block of merges) sheet.merges.push(toArea(block));
  for (const block of conditionalFormats) sheet.conditionalFormats.push(toArea(block));
  sheet.frozen = frozen;
}

/** The looks of the sheets of a file, each read when it is first asked for. */
export class SheetLooks {
  readonly #looks = new Map<SheetModel, SheetLook | null>();
  readonly #reading = new Set<SheetModel>();

  /** `onRead` is called after each reading, with a sentence for the user when it failed. */
  constructor(
    readonly book: OpenedFile,
    readonly onRead: (notice: string | null) => void,
  ) {}

  /** Look of a sheet; null while it is being read, and for sheets that are not in the file. */
  of(sheet: SheetModel): SheetLook | null {
    if (!this.#looks.has(sheet)) void this.#read(sheet);
    return this.#looks.get(sheet) ?? null;
  }

  /** True while the look of a sheet is being read. */
  isReading(sheet: SheetModel): boolean {
    return this.#reading.has(sheet);
  }

  async #read(sheet: SheetModel): Promise<void> {
    this.#looks.set(sheet, null);
    this.#reading.add(sheet);
    let notice: string | null = null;
    try {
      const look = await this.book.readLook(sheet);
      this.#looks.set(sheet, look);
      if (look) applyLook(sheet, look);
    } catch (error) {
      const why = error instanceof HostFailure ? error.message : 'Falló el programa que lo lee.';
      notice = `La hoja «${sheet.name}» se muestra sin su formato, que no se pudo leer. ${why}`;
    }
    this.#reading.delete(sheet);
    this.onRead(notice);
  }
}
