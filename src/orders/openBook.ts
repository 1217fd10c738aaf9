import type { WorkbookHost } from '../hosts/host';
import type { CellRef } from '../snapshot/address';

/** What taking back the last operation did. */
export interface Undone {
  /** Number of cells that are again as they were. */
  readonly restored: number;
  /** Cells left alone because somebody changed them since. */
  readonly skipped: readonly CellRef[];
  readonly removedSheets: readonly string[];
  /** Sheets of ours that were left, because somebody worked in them since. */
  readonly keptSheets: readonly string[];
  /** Sentences in Spanish on how sheets are printed; absent when that is not concerned. */
  readonly notes?: readonly string[];
}

/** A host whose workbook somebody has open before their eyes. */
export interface OpenBook extends WorkbookHost {
  /** Takes back the last operation. @throws HostFailure (as a rejection) */
  undo(): Promise<Undone>;
  /** True when there is something to take back. */
  canUndo(): boolean;
  /** Brings a cell before the user's eyes. @throws HostFailure (as a rejection) */
  select(cell: CellRef): Promise<void>;
  /** Number of conditional formats over the cells, by sheet: they may hide what is painted. */
  conditionalFormatsOver?(cells: readonly CellRef[]): Promise<ReadonlyMap<string, number>>;
}
