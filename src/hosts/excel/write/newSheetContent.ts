import { isDateFormat } from '../../../calendar/serial';
import type { CellEdit, NewCell, NewSheet } from '../../../snapshot/edit';
import type { RefusedEdit } from '../../host';
import type { Rectangle } from '../areas';
import type { BelievedCell, States } from '../read/cellStates';
import { cellKey } from '../read/cellStates';
import { judge } from './cellChanges';

/** A cell of a sheet that we lay out, with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: NewCell;
}

/** The cells of a sheet that we lay out, with their places. */
export function placedCells({ rows }: NewSheet): PlacedCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === null ? [] : [{ row, column, cell }])),
  );
}

/** The rectangle from A1 that the content takes, or null when it is empty. */
export function extentOf(content: NewSheet): Rectangle | null {
  const right = Math.max(0, ...content.rows.map((cells) => cells.length)) - 1;
  const bottom = content.rows.length - 1;
  return right < 0 || bottom < 0 ? null : { top: 0, left: 0, bottom, right };
}

/** Every place inside the extent of the content, blank ones too, row by row; A1 of a blank content. */
function placesOf(content: NewSheet): { row: number; column: number; cell: NewCell | null }[] {
  const extent = extentOf(content) ?? { bottom: 0, right: 0 };
  return Array.from({ length: extent.bottom + 1 }, (_row, row) =>
    Array.from({ length: extent.right + 1 }, (_column, column) => ({
      row,
      column,
      cell: content.rows[row]?.[column] ?? null,
    })),
  ).flat();
}

/** The cells that the content lays out, believed to hold what it says. */
export function believedContent(content: NewSheet): BelievedCell[] {
  return placesOf(content).map(({ row, column, cell }) => ({
    row,
    column,
    facets: { value: cell?.value ?? null, fill: cell?.fill ?? null },
  }));
}

/** What the cells of a sheet that we lay out hold, blank ones inside its extent too. */
function statesOfContent(content: NewSheet): States {
  return new Map(
    placesOf(content).map(({ row, column, cell }) => {
      const value = cell?.value === '' ? null : (cell?.value ?? null);
      const numberFormat = cell?.numberFormat ?? 'General';
      return [cellKey(row, column), { value, numberFormat, fill: cell?.fill ?? null }];
    }),
  );
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

/** What Excel holds where a sheet of ours should be: the cells of its content, and how far it is used. */
export interface FoundContent {
  readonly states: States;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** White is no fill here: nobody painted it. */
const shownFill = (fill: string | null | undefined): string | null => {
  const colour = fill?.toUpperCase() ?? null;
  return colour === '#FFFFFF' ? null : colour;
};

/** True when a number format is the one that we gave; dates apart, which Excel may tell in its own words for them. */
const hasFormat = (actual = 'General', expected = 'General'): boolean =>
  actual === expected || isDateFormat(expected);

/** True when a cell differs from the content of a sheet, or stands where it has none: somebody worked in the sheet since. */
export function differsFrom(content: NewSheet, { states, lastRow, lastColumn }: FoundContent): boolean {
  const extent = extentOf(content) ?? { bottom: 0, right: 0 };
  if (lastRow > extent.bottom || lastColumn > extent.right) return true;
  const isAsWritten = [...statesOfContent(content)].every(([key, expected]) => {
    const actual = states.get(key);
    return (
      (actual?.value ?? null) === (expected.value ?? null) &&
      actual?.formula === undefined &&
      actual?.hatching === undefined &&
      shownFill(actual?.fill) === shownFill(expected.fill) &&
      hasFormat(actual?.numberFormat, expected.numberFormat)
    );
  });
  return !isAsWritten;
}

/**
 * True when a cell of a sheet that was never finished holds something that is neither blank nor what the content is to
 * have there: somebody works in it. A link may bring a text of its own before its cell has a value.
 */
export function exceeds(content: NewSheet, { states, lastRow, lastColumn }: FoundContent): boolean {
  const extent = extentOf(content) ?? { bottom: 0, right: 0 };
  if (lastRow > extent.bottom || lastColumn > extent.right) return true;
  const wanted = statesOfContent(content);
  return [...states].some(([key, { value = null, fill, formula, hatching }]) => {
    const { value: own = null, fill: ownFill } = wanted.get(key) ?? {};
    if (formula !== undefined || hatching !== undefined) return true;
    const [row, column] = [Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)];
    const isLink = content.rows[row]?.[column]?.link !== undefined;
    const isOther = value !== null && value !== own && !isLink;
    const colour = shownFill(fill);
    return isOther || (colour !== null && colour !== shownFill(ownFill));
  });
}
