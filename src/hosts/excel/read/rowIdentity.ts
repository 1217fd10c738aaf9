import type { CellValue, RowCells } from '../../../snapshot/workbook';
import type { Rectangle } from '../areas';
import { addressOf, spansOf } from '../areas';
import { cellKey } from './cellStates';
import type { Piece } from './pieces';

/** What neighbouring rows held when they were read, to recognise them by. */
export interface RowPrint {
  readonly area: Rectangle;
  /** Formula, value or "" of each cell of the area. */
  readonly held: readonly (readonly CellValue[])[];
}

/** How much a row may differ and still be the row that was read. */
export type Recognition =
  /** Not at all. */
  | 'unchanged'
  /** In half of what it holds: somebody corrected a title since, but no row was inserted above. */
  | 'same-row';

/** Columns taken to recognise a row that held nothing. */
const COLUMNS_OF_BLANK_ROW = 16;

const heldAt = (row: RowCells | undefined, column: number): CellValue => {
  const cell = row?.get(column);
  return cell?.formula ?? cell?.value ?? '';
};

/** What the given rows (0-based) hold, in prints of neighbouring rows. */
export function printsOf(rows: ReadonlyMap<number, RowCells>, numbers: Iterable<number>): RowPrint[] {
  const wanted = [...new Set(numbers)].sort((one, other) => one - other);
  return spansOf(wanted).map(([top, bottom]) => {
    let [left, right] = [Infinity, -1];
    for (let row = top; row <= bottom; row += 1) {
      for (const [column, cell] of rows.get(row) ?? []) {
        if (cell.value === null && cell.formula === undefined) continue;
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    const area =
      right < 0 ? { top, bottom, left: 0, right: COLUMNS_OF_BLANK_ROW - 1 } : { top, bottom, left, right };
    const held = Array.from({ length: bottom - top + 1 }, (_row, index) =>
      Array.from({ length: area.right - area.left + 1 }, (_column, offset) =>
        heldAt(rows.get(top + index), area.left + offset),
      ),
    );
    return { area, held };
  });
}

function isRecognised(
  expected: readonly CellValue[],
  actual: readonly unknown[],
  isOurs: (index: number) => boolean,
  recognition: Recognition,
): boolean {
  let [said, agreed] = [0, 0];
  expected.forEach((value, index) => {
    if (isOurs(index) || (value === '' && actual[index] === '')) return;
    said += 1;
    if (value === actual[index]) agreed += 1;
  });
  return recognition === 'unchanged' ? agreed === said : agreed * 2 >= said;
}

/**
 * Asks for the rows of the prints and puts into `changed` the numbers of those that are not what they were. Cells in
 * `ours` are left out: what we write there is compared on its own.
 */
export function rowPieces(
  sheet: Excel.Worksheet,
  prints: readonly RowPrint[],
  ours: ReadonlySet<number>,
  recognition: Recognition,
  changed: Set<number>,
): Piece[] {
  return prints.map(({ area, held }) => ({
    bytes: JSON.stringify(held).length * 1.2,
    queue: () => {
      const range = sheet.getRange(addressOf(area)).load('formulas');
      return () =>
        held.forEach((expected, index) => {
          const row = area.top + index;
          const actual: readonly unknown[] = range.formulas[index] ?? [];
          const isOurs = (offset: number): boolean => ours.has(cellKey(row, area.left + offset));
          if (!isRecognised(expected, actual, isOurs, recognition)) changed.add(row);
        });
    },
  }));
}
