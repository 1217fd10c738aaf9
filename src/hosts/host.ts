import type { Edit } from '../snapshot/edit';
import type { WorkbookSnapshot } from '../snapshot/workbook';

/** What kept a host from doing its job. */
export type HostFailureKind =
  /** The bytes are not a workbook that we can read: empty, truncated, another format, damaged, too large. */
  | 'unreadable-file'
  /** The file asks for a password. */
  | 'encrypted'
  | 'protected-sheet'
  | 'protected-workbook'
  | 'read-only'
  /** The user is typing in a cell. */
  | 'cell-edit-mode'
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

/** An edit that was not made because the cell no longer held what it expected, or holds a formula. */
export interface RefusedEdit {
  readonly edit: Edit;
  /** "changed": somebody changed the cell since it was read; "formula": it holds a formula now. */
  readonly reason: 'changed' | 'formula';
}

/** What became of a list of edits. */
export interface ApplyOutcome {
  readonly applied: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
}

/** The port that every host of the engine has: Excel, a file, the workbench. */
export interface WorkbookHost {
  /** Reads the whole workbook. @throws HostFailure (as a rejection) when it cannot. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Makes the edits in order, each cell edit only where its `before` still fits; the others are refused, not forced.
   * Afterwards the workbook is as intended, or (on a rejection with HostFailure) in the state that the failure names.
   */
  apply(edits: readonly Edit[]): Promise<ApplyOutcome>;
}
