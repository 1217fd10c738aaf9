import type { RefusedEdit } from '../../hosts/host';
import type { SheetLook } from '../../hosts/xlsx/sheetLook';
import type { Cell, RowCells, WorkbookSnapshot } from '../../snapshot/workbook';
import { newSheetOf } from './addedSheet';
import { difference, plainSheet } from './difference';
import { modelFromSnapshot, putCells, snapshotOfModel } from '../../emulated-excel/modelSnapshot';
import type { SheetModel, WorkbookModel } from '../../emulated-excel/workbookModel';
import type { FileWork } from './fileWork';
import { nextTask } from './fileWork';

/** A workbook file that is open: as it was opened, and the model that everybody works on. */
export interface OpenedFile {
  readonly name: string;
  /** What the file held when it was opened; its sheets go by the model's identifiers. */
  readonly original: WorkbookSnapshot;
  readonly model: WorkbookModel;
  /** How a sheet of the file is shown; null for one that was added since. @throws HostFailure (as a rejection) */
  readLook(sheet: SheetModel): Promise<SheetLook | null>;
  /** The file with the edits made since it was opened, and nothing else. @throws HostFailure (as a rejection) */
  save(): Promise<{ readonly bytes: Uint8Array; readonly refused: readonly RefusedEdit[] }>;
  /** Forgets the file. */
  close(): void;
}

/**
 * Opens the bytes of an .xlsx or .xlsm.
 * @throws HostFailure (as a rejection) with one line on what the bytes are and what to do.
 */
export async function openBook(work: FileWork, bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const rows: Map<number, RowCells>[] = [];
  let opened: WorkbookSnapshot | null = null;
  let model: WorkbookModel | null = null;
  await work.ask({ kind: 'open', bytes, name }, (piece) => {
    if (piece.kind === 'workbook') {
      opened = piece.workbook;
      model = modelFromSnapshot(piece.workbook);
      rows.push(...piece.workbook.sheets.map(() => new Map<number, ReadonlyMap<number, Cell>>()));
    } else if (piece.kind === 'rows') {
      const sheet = model?.sheets[piece.sheet];
      if (sheet) putCells(sheet, piece.rows);
      for (const [row, cells] of piece.rows) rows[piece.sheet]?.set(row, cells);
    }
  });
  const workbook = opened as WorkbookSnapshot | null;
  const filled = model as WorkbookModel | null;
  if (!workbook || !filled) throw new Error('a file that opens has a workbook');
  const sheets = workbook.sheets.map((sheet, index) => ({
    ...sheet,
    id: filled.sheets[index]?.id ?? sheet.id,
    rows: rows[index] ?? sheet.rows,
  }));
  const original = { ...workbook, sheets };
  return {
    name,
    original,
    model: filled,
    readLook: async (sheet) => {
      const known = original.sheets.find(({ id }) => id === sheet.id);
      if (!known) return null;
      const answer = await work.ask({ kind: 'look', sheet: known.name });
      return answer.kind === 'look' ? answer.look : null;
    },
    save: async () => {
      const current = snapshotOfModel(filled);
      const isAdded = (sheet: SheetModel): boolean => !sheets.some(({ id }) => id === sheet.id);
      const added = new Map(filled.sheets.filter(isAdded).map((sheet) => [sheet.id, newSheetOf(sheet)]));
      // All is taken down by now: the page may go on before the rest of the work.
      await nextTask();
      const edits = difference(original, current, (sheet) => added.get(sheet.id) ?? plainSheet(sheet));
      await nextTask();
      const answer = await work.ask({ kind: 'save', edits });
      if (answer.kind !== 'saved') throw new Error(`a file was to be saved, not: ${answer.kind}`);
      return { bytes: answer.bytes, refused: answer.refused };
    },
    close: () => work.dispose(),
  };
}
