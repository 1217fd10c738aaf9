import type { Edit } from '../../snapshot/edit';
import type { WorkbookSnapshot } from '../../snapshot/workbook';
import type { ApplyOutcome, WorkbookHost } from '../host';
import { unreadable } from './failures';
import { isOfType } from './relationships';
import { readWorkbookPart } from './workbookPart';
import { XlsxPackage } from './xlsxPackage';
import { snapshotOf } from './xlsxSnapshot';

/** A workbook file, read. It never changes: applying edits gives another one. */
export interface XlsxFile {
  readonly snapshot: WorkbookSnapshot;
  readonly bytes: Uint8Array;
  /** Makes the edits that fit and gives the new file; the same bytes object when nothing changes. */
  apply(edits: readonly Edit[]): { file: XlsxFile; outcome: ApplyOutcome };
}

/**
 * Opens the bytes of an .xlsx or .xlsm; `name` is the file's name with its extension.
 * @throws HostFailure 'unreadable-file', 'encrypted' or 'too-large', with one sentence on what it is and what to do.
 */
export function openXlsx(bytes: Uint8Array, name: string): XlsxFile {
  const files = XlsxPackage.open(bytes);
  const part = files.relationshipsOf('').find((one) => isOfType(one, 'officeDocument'))?.target;
  if (part === undefined)
    throw unreadable('El archivo no es un libro de Excel.', 'Guárdelo como .xlsx y reintente.');
  const workbook = readWorkbookPart(files, part);
  const snapshot = snapshotOf(files, workbook, name);
  return {
    bytes,
    snapshot,
    apply() {
      throw new Error('writing is not there yet');
    },
  };
}

/** The port of the engine over a file; `file` is the one with all edits so far. */
export function xlsxHost(file: XlsxFile): WorkbookHost & { readonly file: XlsxFile } {
  let current = file;
  return {
    get file() {
      return current;
    },
    read: () => Promise.resolve(current.snapshot),
    apply(edits) {
      return new Promise((resolve) => {
        const { file: next, outcome } = current.apply(edits);
        current = next;
        resolve(outcome);
      });
    },
  };
}
