import type { Area } from '../../emulated-excel/area';
import { isSameArea } from '../../emulated-excel/area';
import type { SheetModel } from '../../emulated-excel/workbookModel';
import type { Place, Selection } from '../desk/selection';
import { areaOf, extended, mergeAt, shownPlace } from '../desk/selection';
import type { SheetShape } from './sheetShape';

/** A way to move in the grid. */
export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'rowStart'
  | 'rowEnd'
  | 'start'
  | 'end'
  | 'pageUp'
  | 'pageDown'
  | 'dataUp'
  | 'dataDown'
  | 'dataLeft'
  | 'dataRight';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
  dataUp: [-1, 0],
  dataDown: [1, 0],
  dataLeft: [0, -1],
  dataRight: [0, 1],
};

const inside = ({ row, column }: Place, { rows, columns }: SheetShape): Place => ({
  row: Math.min(Math.max(row, 0), rows - 1),
  column: Math.min(Math.max(column, 0), columns - 1),
});

const isIn = ({ row, column }: Place, { rows, columns }: SheetShape): boolean =>
  row >= 0 && row < rows && column >= 0 && column < columns;

const holds = (sheet: SheetModel, { row, column }: Place): boolean =>
  (sheet.cell(row, column)?.value ?? null) !== null;

/** As Ctrl with an arrow in Excel: to the edge of the cells with something in them, or to the next such cell. */
function dataEdge(
  sheet: SheetModel,
  from: Place,
  [down, right]: readonly [number, number],
  shape: SheetShape,
): Place {
  const next = ({ row, column }: Place): Place => ({ row: row + down, column: column + right });
  let place = next(from);
  if (!isIn(place, shape)) return from;
  const inBlock = holds(sheet, from) && holds(sheet, place);
  while (isIn(next(place), shape)) {
    if (inBlock ? !holds(sheet, next(place)) : holds(sheet, place)) break;
    place = next(place);
  }
  return place;
}

/** The cell beside another one, or beside the merged area that it belongs to. */
function beside(merge: Area | null, from: Place, [down, right]: readonly [number, number]): Place {
  const area = merge ?? { ...from, rows: 1, columns: 1 };
  return {
    row: down > 0 ? area.row + area.rows : down < 0 ? area.row - 1 : from.row,
    column: right > 0 ? area.column + area.columns : right < 0 ? area.column - 1 : from.column,
  };
}

/** What a move happens in: the sheet, its size as shown, and the number of rows that a page has. */
export interface Ground {
  readonly sheet: SheetModel;
  readonly shape: SheetShape;
  readonly page: number;
}

/** Where a move leads from a cell, or from the merged area that it belongs to. */
function destination({ sheet, shape, page }: Ground, from: Place, merge: Area | null, move: Move): Place {
  const step = STEPS[move];
  if (step && move.startsWith('data')) return dataEdge(sheet, from, step, shape);
  if (step) return inside(beside(merge, from, step), shape);
  const places: Readonly<Record<string, Place>> = {
    rowStart: { row: from.row, column: 0 },
    rowEnd: { row: from.row, column: lastColumnOf(sheet, from.row) },
    // Where panes are frozen, the beginning is the first cell that scrolls, as in Excel.
    start: { row: sheet.frozen.rows, column: sheet.frozen.columns },
    end: { row: shape.lastRow, column: shape.lastColumn },
    pageUp: { row: from.row - page, column: from.column },
    pageDown: { row: from.row + page, column: from.column },
  };
  return inside(places[move] ?? from, shape);
}

function lastColumnOf(sheet: SheetModel, row: number): number {
  let last = 0;
  for (const [column, { value }] of sheet.rows.get(row) ?? [])
    if (value !== null) last = Math.max(last, column);
  return last;
}

/** The cell that a move makes the active one. */
export function moved(ground: Ground, { active }: Selection, move: Move): Place {
  const { sheet } = ground;
  return shownPlace(sheet, destination(ground, active, mergeAt(sheet, active), move));
}

/** The corner to which a move draws the selection out; a merged area is taken in one step. */
export function drawnOut(ground: Ground, selection: Selection, move: Move): Place {
  const before = areaOf(ground.sheet, selection);
  let { corner } = selection;
  for (;;) {
    const next = destination(ground, corner, null, move);
    const after = areaOf(ground.sheet, extended(selection, next.row, next.column));
    const stayed = next.row === corner.row && next.column === corner.column;
    corner = next;
    if (stayed || !isSameArea(before, after)) return corner;
  }
}
