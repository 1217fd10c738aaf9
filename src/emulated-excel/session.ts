import type { Area } from './area';
import type { HostObject } from './hostObject';
import { HostError, accessDenied, itemNotFound } from './hostObject';
import type { SheetModel, WorkbookModel } from './workbookModel';

/** Kinds of events, by the numbers that the protocol gives them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
} as const;

/** What the objects of the host share: the model, the references kept by the client, and the events. */
export interface Session {
  readonly model: WorkbookModel;
  enableEvents: boolean;
  /** What an empty text does as a print area or as titles: Microsoft's documentation does not say. */
  readonly emptyPrintArea: 'clears' | 'refused' | 'ignored';
  /** Names of sheets of which it was asked how they are printed. */
  readonly printerAsked: string[];
  /** True where shrinking to so many pages across is not taken, as happens (office-js #1860). */
  readonly ignoresFit: boolean;
  /** True where a short date in the order of the user's system is told as "m/d/yyyy", as Excel tells its built-in one. */
  readonly tellsSystemDate: boolean;
  /** True where a matrix written across rows that a filter hides gets out of place, as in office-js #224. */
  readonly misplacesFilteredWrites: boolean;
  /** True while another workbook has the focus: some deeds then fail without a reason. */
  readonly foreignFocus: boolean;
  /** Counts a deed that takes the user's own undo steps away (office-js #4484, #6415). */
  clearUndoStack(): void;
  /** Keeps an object for later requests and answers its reference. */
  keep(object: HostObject): string;
  /** Forgets a reference. */
  release(reference: string): void;
  /** Counts a registration (1) or its removal (−1) for a kind of event of a sheet's identifier or "Workbook". */
  subscribe(event: number, target: string, by: 1 | -1): void;
  /** Tells those who registered that cells changed. */
  changed(sheet: SheetModel, area: Area, changeType?: string): void;
  /** Tells those who registered that cells were formatted. */
  formatted(sheet: SheetModel, area: Area): void;
  /** Tells those who registered that the selection moved. */
  selected(sheet: SheetModel, area: Area): void;
  /** Tells those who registered that something happened to a sheet. */
  sheetEvent(event: number, sheet: SheetModel): void;
}

/** Makes sure that the sheet is there and may be written. @throws HostError AccessDenied or ItemNotFound. */
export function requireWritable(session: Session, sheet: SheetModel, location: string): void {
  requirePresent(session, sheet, location);
  if (session.model.readOnly || sheet.protected) throw accessDenied(location);
}

/** Makes sure that cells of the sheet may be formatted: a protected sheet may allow that. @throws HostError AccessDenied or ItemNotFound. */
export function requireFormattable(session: Session, sheet: SheetModel, location: string): void {
  requirePresent(session, sheet, location);
  if (session.model.readOnly || (sheet.protected && !sheet.allowFormatCells)) throw accessDenied(location);
}

/**
 * Makes sure that the area may be written: in a protected sheet every cell of it has to be unlocked, those too that the
 * matrix leaves as they are. @throws HostError AccessDenied or ItemNotFound.
 */
export function requireUnlocked(session: Session, sheet: SheetModel, area: Area, location: string): void {
  requirePresent(session, sheet, location);
  if (session.model.readOnly) throw accessDenied(location);
  if (!sheet.protected) return;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.cell(row, column)?.locked !== false) throw accessDenied(location);
    }
  }
}

/** Makes sure that another workbook does not have the focus. @throws HostError GeneralException. */
export function requireFocus(session: Session, location: string): void {
  if (session.foreignFocus) {
    throw new HostError(
      'GeneralException',
      'There was an internal error while processing the request.',
      location,
    );
  }
}

/** Makes sure that the sheet has not been deleted. @throws HostError ItemNotFound. */
export function requirePresent(session: Session, sheet: SheetModel, location: string): void {
  if (!session.model.sheets.includes(sheet)) throw itemNotFound(location);
}

/** Makes sure that sheets may be added, renamed and removed. @throws HostError AccessDenied. */
export function requireOpenStructure(session: Session, location: string): void {
  if (session.model.readOnly || session.model.structureProtected) throw accessDenied(location);
}
