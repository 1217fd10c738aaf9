import type { CellRef } from './address';
import { describeCell } from './address';
import type { PageLayout } from './pageLayout';
import { DEFAULT_PAGE_LAYOUT, sameLayout } from './pageLayout';
import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from './workbook';
import { sheetNamed } from './workbook';

/** What an edit changes of a cell; an absent facet is left as it is. A null fill is no fill. */
export interface CellFacets {
  readonly value?: CellValue;
  /** Number format in en-US notation; "General" is none. */
  readonly numberFormat?: string;
  /** "#RRGGBB", or null for no fill. */
  readonly fill?: string | null;
}

/** Changes the facets of one cell; `before` and `after` name the same facets. */
export interface CellEdit extends CellRef {
  readonly kind: 'cell';
  readonly before: CellFacets;
  readonly after: CellFacets;
}

/** A cell of a sheet that we lay out ourselves. */
export interface NewCell {
  readonly value: CellValue;
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center';
  readonly border?: boolean;
  /** Where a click on the cell leads inside the workbook. */
  readonly link?: CellRef;
}

/** A sheet that we lay out ourselves, whole: it is added or removed in one edit. */
export interface NewSheet {
  readonly name: string;
  /** Column widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Rows from row 1; null is an empty cell. */
  readonly rows: readonly (readonly (NewCell | null)[])[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Adds a sheet at the end of the workbook. */
export interface AddSheetEdit {
  readonly kind: 'addSheet';
  readonly content: NewSheet;
}

/** Removes a sheet that we added; `content` is what it was when we did. */
export interface RemoveSheetEdit {
  readonly kind: 'removeSheet';
  readonly content: NewSheet;
}

/** Replaces what this project keeps in the workbook (JSON text, or null for nothing). */
export interface SettingsEdit {
  readonly kind: 'settings';
  readonly before: string | null;
  readonly after: string | null;
}

/** Changes how a sheet is printed. */
export interface PageLayoutEdit {
  readonly kind: 'pageLayout';
  readonly sheet: string;
  readonly before: PageLayout;
  readonly after: PageLayout;
}

/** One change of a workbook. Everything that changes a workbook is a list of these. */
export type Edit = CellEdit | AddSheetEdit | RemoveSheetEdit | SettingsEdit | PageLayoutEdit;

/** The edit that takes another one back. */
export function inverseOf(edit: Edit): Edit {
  switch (edit.kind) {
    case 'cell':
      return { ...edit, before: edit.after, after: edit.before };
    case 'settings':
      return { ...edit, before: edit.after, after: edit.before };
    case 'pageLayout':
      return { ...edit, before: edit.after, after: edit.before };
    case 'addSheet':
      return { ...edit, kind: 'removeSheet' };
    case 'removeSheet':
      return { ...edit, kind: 'addSheet' };
  }
}

/** The edits that take a list of edits back, last first. */
export function inverse(edits: readonly Edit[]): Edit[] {
  return edits.map(inverseOf).reverse();
}

/** Facets of a cell as an edit would name them; an absent cell is empty, General and without fill. */
export function facetsOf(cell: Cell | undefined, named: CellFacets): CellFacets {
  return {
    ...('value' in named ? { value: cell?.value ?? null } : {}),
    ...('numberFormat' in named ? { numberFormat: cell?.numberFormat ?? 'General' } : {}),
    ...('fill' in named ? { fill: cell?.fill ?? null } : {}),
  };
}

const sameValue = (one: CellValue | undefined, other: CellValue | undefined): boolean =>
  (one === '' ? null : one) === (other === '' ? null : other);

/** True when the cell still has the facets that `expected` names, so that an edit made for it fits. */
export function hasFacets(cell: Cell | undefined, expected: CellFacets): boolean {
  const actual = facetsOf(cell, expected);
  return (
    sameValue(actual.value, expected.value) &&
    actual.numberFormat === expected.numberFormat &&
    (actual.fill ?? null)?.toUpperCase() === (expected.fill ?? null)?.toUpperCase()
  );
}

/**
 * Makes the edit of one cell from what the snapshot holds, or null when nothing would change.
 * @throws Error when the cell has a formula and `after` names a value, be it the same: formulas are never overwritten.
 */
export function editCell(workbook: WorkbookSnapshot, at: CellRef, after: CellFacets): CellEdit | null {
  const cell = sheetNamed(workbook, at.sheet)?.rows.get(at.row)?.get(at.column);
  if ('value' in after && cell?.formula !== undefined) {
    throw new Error(`formula at ${describeCell(at)} would be overwritten`);
  }
  if (hasFacets(cell, after)) return null;
  const { sheet, row, column } = at;
  return { kind: 'cell', sheet, row, column, before: facetsOf(cell, after), after };
}

function withFacets(cell: Cell | undefined, facets: CellFacets): Cell | null {
  const value = 'value' in facets ? (facets.value ?? null) : (cell?.value ?? null);
  const numberFormat = 'numberFormat' in facets ? facets.numberFormat : cell?.numberFormat;
  const fill = 'fill' in facets ? facets.fill : cell?.fill;
  const changed: Cell = {
    value: value === '' && cell?.formula === undefined ? null : value,
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
    ...(fill === undefined || fill === null ? {} : { fill }),
  };
  return Object.keys(changed).length === 1 && changed.value === null ? null : changed;
}

function newSheetSnapshot(content: NewSheet): SheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  content.rows.forEach((newRow, row) => {
    const cells = new Map<number, Cell>();
    newRow.forEach((newCell, column) => {
      if (newCell === null) return;
      const { value, numberFormat, fill } = newCell;
      const cell = withFacets(undefined, {
        value,
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(fill === undefined ? {} : { fill }),
      });
      if (cell) cells.set(column, cell);
    });
    if (cells.size > 0) rows.set(row, cells);
  });
  return {
    id: `nueva:${content.name}`,
    name: content.name,
    visibility: 'visible',
    protected: false,
    rows,
    hiddenRows: new Set(),
  };
}

function withSheet(sheets: readonly SheetSnapshot[], content: NewSheet): SheetSnapshot[] {
  // Excel takes two names that differ in case for the same.
  const name = content.name.toLowerCase();
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name)) {
    throw new Error(`there is a sheet named ${content.name} already`);
  }
  return [...sheets, newSheetSnapshot(content)];
}

function withoutSheet(sheets: readonly SheetSnapshot[], name: string): SheetSnapshot[] {
  const left = sheets.filter((sheet) => sheet.name !== name);
  if (left.length === sheets.length) throw new Error(`no sheet named ${name}`);
  return left;
}

function withLayout(sheets: readonly SheetSnapshot[], edit: PageLayoutEdit): SheetSnapshot[] {
  const found = sheets.find(({ name }) => name === edit.sheet);
  if (!found) throw new Error(`no sheet named ${edit.sheet}`);
  if (!sameLayout(found.pageLayout ?? DEFAULT_PAGE_LAYOUT, edit.before)) {
    throw new Error(`edit of the page layout of ${edit.sheet} does not fit what it is`);
  }
  const changed: SheetSnapshot & { pageLayout?: PageLayout } = { ...found, pageLayout: edit.after };
  if (sameLayout(edit.after, DEFAULT_PAGE_LAYOUT)) delete changed.pageLayout;
  return sheets.map((sheet) => (sheet === found ? changed : sheet));
}

const ascending = <V>(map: Map<number, V>): Map<number, V> =>
  new Map([...map].sort(([one], [other]) => one - other));

function applyCellEdits(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, cells] of sheet.rows) rows.set(row, cells as Map<number, Cell>);
  const copied = new Set<number>();
  for (const edit of edits) {
    const current = rows.get(edit.row);
    const place = describeCell(edit);
    if (!hasFacets(current?.get(edit.column), edit.before)) {
      throw new Error(`edit at ${place} does not fit what the cell holds`);
    }
    if ('value' in edit.after && current?.get(edit.column)?.formula !== undefined) {
      throw new Error(`edit at ${place} does not fit: the cell holds a formula`);
    }
    const cells = copied.has(edit.row) && current ? current : new Map(current);
    copied.add(edit.row);
    rows.set(edit.row, cells);
    const changed = withFacets(cells.get(edit.column), edit.after);
    if (changed) cells.set(edit.column, changed);
    else cells.delete(edit.column);
  }
  for (const row of copied) {
    const cells = rows.get(row);
    if (cells && cells.size > 0) rows.set(row, ascending(cells));
    else rows.delete(row);
  }
  return { ...sheet, rows: ascending(rows) };
}

/**
 * The snapshot as it would be after the edits, in order; the one given is left as it was. A cell that is emptied
 * keeps its number format, so that the inverse of the edits restores it.
 * @throws Error when a cell no longer holds what an edit's `before` names or holds a formula that an edit would
 * replace, when a sheet is missing or is not printed as a page layout's `before` says, or when an added one has a name
 * that is taken.
 */
export function applyEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const byCell = new Map<string, CellEdit[]>();
  let sheets = [...workbook.sheets];
  let settings = workbook.settings;
  const flush = (): void => {
    for (const [name, cellEdits] of byCell) {
      const index = sheets.findIndex((sheet) => sheet.name === name);
      const sheet = sheets[index];
      if (!sheet) throw new Error(`no sheet named ${name}`);
      sheets[index] = applyCellEdits(sheet, cellEdits);
    }
    byCell.clear();
  };
  for (const edit of edits) {
    if (edit.kind === 'cell') {
      const list = byCell.get(edit.sheet);
      if (list) list.push(edit);
      else byCell.set(edit.sheet, [edit]);
      continue;
    }
    flush();
    if (edit.kind === 'settings') settings = edit.after;
    else if (edit.kind === 'pageLayout') sheets = withLayout(sheets, edit);
    else if (edit.kind === 'addSheet') sheets = withSheet(sheets, edit.content);
    else sheets = withoutSheet(sheets, edit.content.name);
  }
  flush();
  return { ...workbook, sheets, settings };
}
