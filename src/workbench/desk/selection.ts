import type { Area } from '../../emulated-excel/area';
import { areaBetween, boundingArea, intersection } from '../../emulated-excel/area';
import type { SheetModel } from '../../emulated-excel/workbookModel';

/** A cell by its row and column, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is selected: the active cell, where typing goes, and the corner that lies across from it. */
export interface Selection {
  readonly active: Place;
  readonly corner: Place;
}

/** The selection of one cell. */
export function selectionOf(row: number, column: number): Selection {
  return { active: { row, column }, corner: { row, column } };
}

/** The selection drawn out to another corner. */
export function extended({ active }: Selection, row: number, column: number): Selection {
  return { active, corner: { row, column } };
}

/** The merged area that holds a cell, or null. */
export function mergeAt({ merges }: Pick<SheetModel, 'merges'>, { row, column }: Place): Area | null {
  const isIn = (area: Area): boolean =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  return merges.find(isIn) ?? null;
}

/** The cells that a selection takes: its rectangle, grown until it cuts no merged area. */
export function areaOf(sheet: Pick<SheetModel, 'merges'>, { active, corner }: Selection): Area {
  let area = areaBetween(active.row, active.column, corner.row, corner.column);
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of sheet.merges) {
      if (!intersection(area, merge)) continue;
      const whole = boundingArea(area, merge);
      if (whole.rows === area.rows && whole.columns === area.columns) continue;
      area = whole;
      grown = true;
    }
  }
  return area;
}

/** The cell that shows what a place belongs to: the first of its merged area, or itself. */
export function shownPlace(sheet: Pick<SheetModel, 'merges'>, place: Place): Place {
  const merge = mergeAt(sheet, place);
  return merge ? { row: merge.row, column: merge.column } : place;
}
