import type { CellRef } from '../snapshot/address';
import type { Edit } from '../snapshot/edit';
import type { PageLayout } from '../snapshot/pageLayout';
import type { WorkbookSnapshot } from '../snapshot/workbook';

/** What kept a host from doing its job. */
export type HostFailureKind =
  /** The bytes are not a workbook that we can read: empty, truncated, another format, damaged, too large. */
  | 'unreadable-file'
  /** The file asks for a password. */
  | 'encrypted'
  | 'protected-sheet'
  /** A protected sheet lets cells be formatted and not be written. */
  | 'protected-values'
  | 'protected-workbook'
  | 'read-only'
  /** Excel does not permit it, for one of several reasons that it does not tell. */
  | 'denied'
  /** The user is typing in a cell. */
  | 'cell-edit-mode'
  /** Another workbook has the focus, which makes Excel refuse some deeds. */
  | 'foreign-focus'
  /** A sheet was renamed, deleted or moved between reading and writing. */
  | 'sheet-changed'
  /** This Excel lacks something that we need. */
  | 'not-supported'
  /** More than the host takes in one go. */
  | 'too-large'
  /** Anything else that the host reports. */
  | 'other';

/** In what state a failed operation left the workbook. */
export type WorkbookState = 'unchanged' | 'changed' | 'partly-changed';

/**
 * A host could not do its job. The message is a whole sentence in Spanish for the user: what happened,
 * in what state the workbook is, what to press or do.
 */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';

  constructor(
    readonly kind: HostFailureKind,
    message: string,
    readonly state: WorkbookState = 'unchanged',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** An edit that was not made because of what the cell is. */
export interface RefusedEdit {
  readonly edit: Edit;
  /**
   * "changed": somebody changed the cell since it was read; "formula": it holds a formula, or is part of one; "covered":
   * a merged block hides it, so that nobody would see the value; "hatched": it has a hatching or a gradient, which could
   * not be given back.
   */
  readonly reason: 'changed' | 'formula' | 'covered' | 'hatched';
}

/** What became of a list of edits. */
export interface ApplyOutcome {
  readonly applied: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
  /** What else became of the workbook, in whole sentences for the user; absent where there is nothing to tell. */
  readonly notes?: readonly string[];
}

/** What taking back the last operation did. */
export interface Undone {
  /** Number of cells that are again as they were. */
  readonly restored: number;
  /** Cells left alone because somebody changed them, or their row, since. */
  readonly skipped: readonly CellRef[];
  /** Names of sheets taken away again. */
  readonly removedSheets: readonly string[];
  /** Names of sheets that were ours and were left, because somebody worked in them since. */
  readonly keptSheets: readonly string[];
  /** Sentences in Spanish on how sheets are printed; absent when that is not concerned. */
  readonly notes?: readonly string[];
}

/** What changed since the listener was last called. */
export interface WorkbookChange {
  /** Identifiers of the sheets that changed. */
  readonly sheetIds: readonly string[];
  /** True when somebody else changed something, who edits the same workbook. */
  readonly byOthers: boolean;
}

/** How a workbook is read. */
export interface Reading {
  /** True where nobody waits for it: rather than fail it waits until the user has typed in a cell. */
  readonly patient?: boolean;
  /** False where nobody asks how the sheets are printed: Excel asks the printer driver for it. */
  readonly pages?: boolean;
}

/** Ends a registration; it may be called more than once. */
export type Dispose = () => Promise<void>;

/**
 * The port that every host of the engine has: Excel, a file, the workbench. What not every host can do is an optional
 * member: who asks for it says what happens without.
 */
export interface WorkbookHost {
  /** Reads the whole workbook. @throws HostFailure (as a rejection) when it cannot. */
  read(reading?: Reading): Promise<WorkbookSnapshot>;
  /** How a sheet is printed, null where it cannot be told; absent where reading always tells. @throws HostFailure (as a rejection) */
  pageLayoutOf?(sheet: string): Promise<PageLayout | null>;
  /**
   * Makes the edits in order, each cell edit only where its `before` still fits; the others are refused, not forced.
   * Afterwards the workbook is as intended, or (on a rejection with HostFailure) in the state that the failure names.
   */
  apply(edits: readonly Edit[]): Promise<ApplyOutcome>;
  /** Takes back the last operation, where nobody changed the cells since. @throws HostFailure (as a rejection) */
  undo?(): Promise<Undone>;
  /** True when there is something to take back. */
  canUndo?(): boolean;
  /** Takes over what was done from the ribbon, so that it can be taken back here; the names of its orders, the last one last. */
  adopt?(): readonly string[];
  /** Brings a cell before the user's eyes. @throws HostFailure (as a rejection) */
  select?(cell: CellRef): Promise<void>;
  /** Tells of changes, after a pause. @throws HostFailure (as a rejection) */
  onChange?(listener: (change: WorkbookChange) => void): Promise<Dispose>;
  /** Tells of the selected cell, after a pause. @throws HostFailure (as a rejection) */
  onSelection?(listener: (cell: CellRef) => void): Promise<Dispose>;
  /** Number of conditional formats over the cells, by sheet: they may hide what is painted. @throws HostFailure (as a rejection) */
  conditionalFormatsOver?(cells: readonly CellRef[]): Promise<ReadonlyMap<string, number>>;
}
