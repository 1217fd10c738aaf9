import type { HostFailureKind, RefusedEdit, WorkbookState } from '../../hosts/host';
import { HostFailure } from '../../hosts/host';
import type { SheetLook } from '../../hosts/xlsx/sheetLook';
import { readLook } from '../../hosts/xlsx/sheetLook';
import type { XlsxFile } from '../../hosts/xlsx/xlsxFile';
import { openXlsx } from '../../hosts/xlsx/xlsxFile';
import type { Edit } from '../../snapshot/edit';
import type { RowCells, SheetSnapshot, WorkbookSnapshot } from '../../snapshot/workbook';

/** What the page asks of the file that is open, or to be opened. */
export type FileQuestion =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'look'; readonly sheet: string }
  | { readonly kind: 'save'; readonly edits: readonly Edit[] };

/** A piece of an answer: the workbook without its cells, some rows of a sheet, or the end. */
export type FileAnswer =
  | { readonly kind: 'workbook'; readonly workbook: WorkbookSnapshot }
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: SheetSnapshot['rows'] }
  | { readonly kind: 'opened' }
  | { readonly kind: 'look'; readonly look: SheetLook | null }
  | { readonly kind: 'saved'; readonly bytes: Uint8Array; readonly refused: readonly RefusedEdit[] }
  | {
      readonly kind: 'failed';
      readonly failure: HostFailureKind;
      readonly state: WorkbookState;
      readonly message: string;
    }
  | { readonly kind: 'fault'; readonly message: string };

/** Cells that the page takes in one go, so that taking them does not hold it up. */
const CELLS_AT_ONCE = 4000;

/** The rows of a sheet in pieces. */
function* piecesOf(sheet: SheetSnapshot): Generator<SheetSnapshot['rows']> {
  let piece = new Map<number, RowCells>();
  let cells = 0;
  for (const [row, held] of sheet.rows) {
    piece.set(row, held);
    cells += held.size;
    if (cells < CELLS_AT_ONCE) continue;
    yield piece;
    piece = new Map();
    cells = 0;
  }
  if (piece.size > 0) yield piece;
}

/** Keeps the file that is open and answers questions about it, piece by piece. */
export class FileAnswerer {
  #file: XlsxFile | null = null;

  /** Answers a question; what goes wrong is an answer too ("failed" for the user, "fault" for the programmer). */
  answer(question: FileQuestion, emit: (answer: FileAnswer) => void): void {
    try {
      this.#answer(question, emit);
    } catch (error) {
      if (error instanceof HostFailure) {
        const { kind, state, message } = error;
        emit({ kind: 'failed', failure: kind, state, message });
      } else emit({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
    }
  }

  #answer(question: FileQuestion, emit: (answer: FileAnswer) => void): void {
    if (question.kind === 'open') {
      this.#file = openXlsx(question.bytes, question.name);
      const { snapshot } = this.#file;
      const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, rows: new Map() }));
      emit({ kind: 'workbook', workbook: { ...snapshot, sheets } });
      snapshot.sheets.forEach((sheet, index) => {
        for (const rows of piecesOf(sheet)) emit({ kind: 'rows', sheet: index, rows });
      });
      emit({ kind: 'opened' });
      return;
    }
    if (!this.#file) throw new Error('no file is open');
    if (question.kind === 'look') {
      emit({ kind: 'look', look: readLook(this.#file.bytes, question.sheet) });
      return;
    }
    const { file, outcome } = this.#file.apply(question.edits);
    emit({ kind: 'saved', bytes: file.bytes, refused: outcome.refused });
  }
}
