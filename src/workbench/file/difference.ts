import type { CellEdit, CellFacets, Edit, NewCell, NewSheet } from '../../snapshot/edit';
import { facetsOf, hasFacets } from '../../snapshot/edit';
import type { Cell, RowCells, SheetSnapshot, WorkbookSnapshot } from '../../snapshot/workbook';
import { lastRowOf } from '../../snapshot/workbook';
import { DEFAULT_PAGE_LAYOUT, sameLayout } from '../../snapshot/pageLayout';

const NO_CELLS: RowCells = new Map();

/** What has to change of a cell; a formula is never written, and a cell that was emptied keeps its number format. */
function changedFacets(original: Cell | undefined, current: Cell | undefined): CellFacets | null {
  const hasFormula = original?.formula !== undefined || current?.formula !== undefined;
  const wanted = facetsOf(current, {
    ...(hasFormula ? {} : { value: null }),
    ...(current === undefined ? {} : { numberFormat: 'General' }),
    fill: null,
  });
  const { value = null, numberFormat = 'General', fill = null } = wanted;
  const after: CellFacets = {
    ...('value' in wanted && !hasFacets(original, { value }) ? { value } : {}),
    ...('numberFormat' in wanted && !hasFacets(original, { numberFormat }) ? { numberFormat } : {}),
    ...(hasFacets(original, { fill }) ? {} : { fill }),
  };
  return Object.keys(after).length === 0 ? null : after;
}

const inOrder = (one: Iterable<number>, other: Iterable<number>): number[] =>
  [...new Set([...one, ...other])].sort((left, right) => left - right);

function sheetDifference(original: SheetSnapshot, current: SheetSnapshot): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const row of inOrder(original.rows.keys(), current.rows.keys())) {
    const before = original.rows.get(row) ?? NO_CELLS;
    const now = current.rows.get(row) ?? NO_CELLS;
    for (const column of inOrder(before.keys(), now.keys())) {
      const cell = before.get(column);
      const after = changedFacets(cell, now.get(column));
      if (after === null) continue;
      const place = { sheet: original.name, row, column };
      edits.push({ kind: 'cell', ...place, before: facetsOf(cell, after), after });
    }
  }
  return edits;
}

/** The edit of how a sheet is printed, or none; a sheet that was not there is printed as Excel prints any. */
function layoutDifference(original: SheetSnapshot | undefined, current: SheetSnapshot): Edit[] {
  const before = original?.pageLayout ?? DEFAULT_PAGE_LAYOUT;
  const after = current.pageLayout ?? DEFAULT_PAGE_LAYOUT;
  return sameLayout(before, after) ? [] : [{ kind: 'pageLayout', sheet: current.name, before, after }];
}

/** The contents of a sheet as one that we lay out: what a snapshot knows of it, without widths or fonts. */
export function plainSheet(sheet: SheetSnapshot): NewSheet {
  const rows = Array.from({ length: lastRowOf(sheet) + 1 }, (_row, row) => {
    const cells = sheet.rows.get(row) ?? NO_CELLS;
    const width = Math.max(0, ...[...cells.keys()].map((column) => column + 1));
    return Array.from({ length: width }, (_cell, column): NewCell | null => {
      const cell = cells.get(column);
      if (!cell) return null;
      const { value, numberFormat, fill } = cell;
      return {
        value,
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(fill === undefined ? {} : { fill }),
      };
    });
  });
  return { name: sheet.name, columnWidths: [], rows, frozenRows: 0, frozenColumns: 0 };
}

/**
 * The edits that lead from one snapshot of a workbook to a later one of the same. A sheet is the same when both its
 * identifier and its name are; others are taken away or added at the end, laid out as `layOut` says. Cells whose formula
 * differs keep what they hold: formulas are never written.
 */
export function difference(
  original: WorkbookSnapshot,
  current: WorkbookSnapshot,
  layOut: (sheet: SheetSnapshot) => NewSheet = plainSheet,
): Edit[] {
  const counterpart = (sheet: SheetSnapshot, among: WorkbookSnapshot): SheetSnapshot | undefined =>
    among.sheets.find(({ id, name }) => id === sheet.id && name === sheet.name);
  const kept = original.sheets.flatMap((sheet): Edit[] => {
    const now = counterpart(sheet, current);
    return now ? [...sheetDifference(sheet, now), ...layoutDifference(sheet, now)] : [];
  });
  const removed = original.sheets.filter((sheet) => !counterpart(sheet, current));
  const added = current.sheets.filter((sheet) => !counterpart(sheet, original));
  const { settings: before } = original;
  const { settings: after } = current;
  return [
    ...kept,
    ...removed.map((sheet): Edit => ({ kind: 'removeSheet', content: plainSheet(sheet) })),
    ...added.flatMap((sheet): Edit[] => [
      { kind: 'addSheet', content: layOut(sheet) },
      ...layoutDifference(undefined, sheet),
    ]),
    ...(before === after ? [] : [{ kind: 'settings', before, after } as const]),
  ];
}
