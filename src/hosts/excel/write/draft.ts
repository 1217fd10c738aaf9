import type { CellEdit, NewSheet, SettingsEdit } from '../../../snapshot/edit';
import type { PageFacets, PageVerdict } from '../page/pageFacets';
import { cellKey } from '../read/cellStates';
import type { Recognition, RowPrint, RowWatch } from '../read/rowIdentity';

/** A sheet by its identifier, with the name that it had when the draft was made. */
export interface NamedSheet {
  readonly sheetId: string;
  readonly name: string;
}

/** Edits of cells of one sheet, and what its rows held when the edits were thought of. */
export interface CellsDraft extends NamedSheet {
  readonly edits: readonly CellEdit[];
  readonly prints: readonly RowPrint[];
  /** Keys of cells that tell nothing of their rows, besides those whose values are to be replaced. */
  readonly apart?: ReadonlySet<number>;
}

/** What is to become of how one sheet is printed, given how it is printed now. */
export interface PagesDraft extends NamedSheet {
  readonly judge: (found: PageFacets) => PageVerdict;
}

/** A sheet of ours to be taken away where it is still as we wrote it. */
export interface RemovalDraft {
  readonly sheetId: string;
  readonly content: NewSheet;
  /** With a tab of this colour it was never finished, and holds a part of its content. */
  readonly buildingColor?: string;
}

/** In what edits and their undoing differ. */
export interface Manner {
  /** Completes "No se pudo …" while the workbook is looked at. */
  readonly deed: string;
  /** How much a row may differ from what it was and still be written in. */
  readonly recognition: Recognition;
  /**
   * Strict: every sheet concerned has to be there under its name and to admit changes, or nothing is done.
   * Otherwise sheets that are gone are left out, and those in which nothing is left to write are not judged.
   */
  readonly strict: boolean;
}

/** What is to be done to a workbook where it still fits; sheets go by their identifiers. */
export interface Draft {
  readonly manner: Manner;
  /** Sheets to be named when the workbook cannot be looked at. */
  readonly concerned: readonly NamedSheet[];
  readonly cells: readonly CellsDraft[];
  readonly pages: readonly PagesDraft[];
  readonly additions: readonly NewSheet[];
  readonly removals: readonly RemovalDraft[];
  /** In order. */
  readonly settings: readonly SettingsEdit[];
}

/** The draft without what concerns sheets that are not among the identifiers. */
export function onlySheets(draft: Draft, ids: ReadonlySet<string>): Draft {
  const isThere = ({ sheetId }: { readonly sheetId: string }): boolean => ids.has(sheetId);
  return {
    ...draft,
    cells: draft.cells.filter(isThere),
    pages: draft.pages.filter(isThere),
    removals: draft.removals.filter(isThere),
  };
}

/** By what the rows of a draft's cells are recognised: all but the cells whose values it wants to replace. */
export function watchOf(
  { edits, prints, apart = new Set() }: Pick<CellsDraft, 'edits' | 'prints' | 'apart'>,
  { recognition }: Manner,
): RowWatch {
  const replaced = edits.flatMap(({ row, column, after }) =>
    'value' in after ? [cellKey(row, column)] : [],
  );
  const ours = new Set([...apart, ...replaced]);
  return { prints, ours, recognition };
}
