import type { Undone, WorkbookHost } from '../host';
import type { XlsxFile } from '../xlsx/xlsxFile';

/** The port over a workbook file: what is undone is the file as it was before, byte for byte. */
export interface FileHost extends WorkbookHost {
  /** The file with all edits so far. */
  readonly file: XlsxFile;
  /** Its bytes, to be saved; those given where nothing has changed. */
  bytes(): Uint8Array;
  undo(): Promise<Undone>;
  canUndo(): boolean;
}

interface Done {
  readonly before: XlsxFile;
  readonly undone: Undone;
}

const NOTHING: Undone = { restored: 0, skipped: [], removedSheets: [], keptSheets: [] };

/** The host of a workbook file; nobody else changes it, and nobody looks at it. */
export function fileHost(file: XlsxFile): FileHost {
  let current = file;
  const done: Done[] = [];
  return {
    get file() {
      return current;
    },
    bytes: () => current.bytes,
    // Rejects, rather than throws, where the file cannot be read.
    read: () => new Promise((resolve) => resolve(current.snapshot)),
    apply: (edits) =>
      new Promise((resolve) => {
        const before = current;
        const { file: next, outcome } = before.apply(edits);
        current = next;
        if (next !== before) {
          const cells = outcome.applied.filter(({ kind }) => kind === 'cell').length;
          const removedSheets = outcome.applied.flatMap((edit) =>
            edit.kind === 'addSheet' ? [edit.content.name] : [],
          );
          done.push({ before, undone: { ...NOTHING, restored: cells, removedSheets } });
        }
        resolve(outcome);
      }),
    undo: async () => {
      const last = done.pop();
      if (last) current = last.before;
      return last?.undone ?? NOTHING;
    },
    canUndo: () => done.length > 0,
  };
}
