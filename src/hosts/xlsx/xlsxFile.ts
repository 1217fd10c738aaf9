import type { Edit } from '../../snapshot/edit';
import type { WorkbookSnapshot } from '../../snapshot/workbook';
import type { ApplyOutcome } from '../host';
import { checkIsZip, findWorkbookPart, noSheets } from './badFiles';
import { EditSession } from './editSession';
import { isSigned } from './signatures';
import { readWorkbookPart } from './workbookPart';
import { XlsxPackage } from './xlsxPackage';
import type { ReadWorkbook } from './xlsxSnapshot';
import { readWorkbook } from './xlsxSnapshot';

export { createXlsx } from './newWorkbook';

/** A workbook file, read. It never changes: applying edits gives another one. */
export interface XlsxFile {
  readonly snapshot: WorkbookSnapshot;
  readonly bytes: Uint8Array;
  /** True when it carries a digital signature: a change takes it away, and the outcome's notes say so. */
  readonly signed: boolean;
  /**
   * Makes the edits that fit and gives the new file; the same bytes object when nothing changes.
   * @throws HostFailure when a sheet or the workbook is protected, or a sheet is missing: nothing is then changed.
   */
  apply(edits: readonly Edit[]): { file: XlsxFile; outcome: ApplyOutcome };
}

class OpenFile implements XlsxFile {
  private known: ReadWorkbook | null = null;

  constructor(
    readonly bytes: Uint8Array,
    private readonly name: string,
  ) {}

  /** The file itself, once it has been read. */
  checked(): this {
    this.read();
    return this;
  }

  get snapshot(): WorkbookSnapshot {
    return this.read().snapshot;
  }

  get signed(): boolean {
    return isSigned(XlsxPackage.open(this.bytes));
  }

  /** Read when first asked for: who only saves the file that edits gave needs none of it. */
  private read(): ReadWorkbook {
    if (this.known) return this.known;
    const files = XlsxPackage.open(this.bytes);
    const workbook = readWorkbookPart(files, findWorkbookPart(files));
    if (workbook.worksheets.length === 0) throw noSheets();
    this.known = readWorkbook(files, workbook, this.name);
    return this.known;
  }

  apply(edits: readonly Edit[]): { file: XlsxFile; outcome: ApplyOutcome } {
    const files = XlsxPackage.open(this.bytes);
    const outcome = new EditSession(files, findWorkbookPart(files), this.read()).apply(edits);
    const bytes = files.toBytes();
    return { file: bytes === this.bytes ? this : new OpenFile(bytes, this.name), outcome };
  }
}

/**
 * Opens the bytes of an .xlsx or .xlsm; `name` is the file's name with its extension.
 * @throws HostFailure 'unreadable-file', 'encrypted' or 'too-large', with one line on what it is and what to do.
 */
export function openXlsx(bytes: Uint8Array, name: string): XlsxFile {
  checkIsZip(bytes);
  return new OpenFile(bytes, name).checked();
}
