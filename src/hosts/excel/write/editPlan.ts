import type {
  AddSheetEdit,
  CellEdit,
  Edit,
  NewCell,
  NewSheet,
  PageLayoutEdit,
  RemoveSheetEdit,
  SettingsEdit,
} from '../../../snapshot/edit';
import type { RefusedEdit } from '../../host';
import { judge } from './cellChanges';
import type { States } from '../read/cellStates';
import { cellKey } from '../read/cellStates';
import { extentOf, placedCells } from './newSheetSteps';

/** A list of edits sorted by what they are about. */
export interface SortedEdits {
  /** Cell edits of sheets that are there, by sheet name, in order. */
  readonly cells: ReadonlyMap<string, readonly CellEdit[]>;
  /** Sheets to add, each with the edits of its own cells. */
  readonly additions: readonly { readonly edit: AddSheetEdit; readonly cells: CellEdit[] }[];
  readonly removals: readonly RemoveSheetEdit[];
  readonly settings: readonly SettingsEdit[];
  /** Page layouts by sheet name, in order. */
  readonly layouts: ReadonlyMap<string, readonly PageLayoutEdit[]>;
}

/** Sorts edits; those of the cells of a sheet that the list adds go with that sheet. */
export function sortEdits(edits: readonly Edit[]): SortedEdits {
  const cells = new Map<string, CellEdit[]>();
  const additions: { edit: AddSheetEdit; cells: CellEdit[] }[] = [];
  const removals: RemoveSheetEdit[] = [];
  const settings: SettingsEdit[] = [];
  const layouts = new Map<string, PageLayoutEdit[]>();
  for (const edit of edits) {
    if (edit.kind === 'addSheet') additions.push({ edit, cells: [] });
    else if (edit.kind === 'removeSheet') removals.push(edit);
    else if (edit.kind === 'settings') settings.push(edit);
    else if (edit.kind === 'pageLayout') {
      layouts.set(edit.sheet, [...(layouts.get(edit.sheet) ?? []), edit]);
    } else {
      const added = additions.find((addition) => addition.edit.content.name === edit.sheet);
      const list = added?.cells ?? cells.get(edit.sheet);
      if (list) list.push(edit);
      else cells.set(edit.sheet, [edit]);
    }
  }
  return { cells, additions, removals, settings, layouts };
}

/** What the cells of a sheet that we lay out hold, blank ones inside its extent too. */
export function statesOfContent(content: NewSheet): States {
  const states: States = new Map();
  const extent = extentOf(content);
  if (!extent) return states;
  for (let row = extent.top; row <= extent.bottom; row += 1) {
    for (let column = extent.left; column <= extent.right; column += 1) {
      const cell = content.rows[row]?.[column];
      const value = cell?.value === '' ? null : (cell?.value ?? null);
      const numberFormat = cell?.numberFormat ?? 'General';
      states.set(cellKey(row, column), { value, numberFormat, fill: cell?.fill ?? null });
    }
  }
  return states;
}

/** The content with the edits of its cells made, and what became of them. */
export function withEdits(
  content: NewSheet,
  edits: readonly CellEdit[],
): { content: NewSheet; applied: readonly CellEdit[]; refused: readonly RefusedEdit[] } {
  if (edits.length === 0) return { content, applied: [], refused: [] };
  const states = statesOfContent(content);
  for (const { row, column } of edits) {
    const key = cellKey(row, column);
    if (!states.has(key)) states.set(key, { value: null, numberFormat: 'General', fill: null });
  }
  const { applied, refused, changes } = judge(edits, states, new Set());
  const rows = content.rows.map((cells) => [...cells]);
  for (const { row, column, after } of changes) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = changedCell(cells[column] ?? null, after);
  }
  return { content: { ...content, rows }, applied, refused };
}

function changedCell(cell: NewCell | null, after: CellEdit['after']): NewCell {
  const { fill, ...kept } = cell ?? { value: null };
  const { fill: newFill = fill ?? null, value = kept.value, ...rest } = after;
  return { ...kept, ...rest, value, ...(newFill === null ? {} : { fill: newFill }) };
}

/** True when a cell or a fill stands where the content of a sheet has none: somebody worked in the sheet since. */
export function differsFrom(content: NewSheet, found: States, lastRow: number, lastColumn: number): boolean {
  const extent = extentOf(content) ?? { bottom: 0, right: 0 };
  if (lastRow > extent.bottom || lastColumn > extent.right) return true;
  const empty = placedCells(content).length === 0;
  for (const [key, expected] of statesOfContent(content)) {
    const actual = found.get(key);
    const fill = (colour: string | null | undefined): string | null =>
      colour === undefined || colour === null || colour.toUpperCase() === '#FFFFFF'
        ? null
        : colour.toUpperCase();
    const same =
      (actual?.value ?? null) === (expected.value ?? null) &&
      actual?.formula === undefined &&
      fill(actual?.fill) === fill(expected.fill);
    if (!same) return true;
  }
  return empty && found.size > 0 && [...found.values()].some(({ value }) => value !== null);
}
