import type { ColumnSpan } from '../../../snapshot/hiddenColumns';
import type { Cell } from '../../../snapshot/workbook';
import type { Rectangle } from '../areas';
import { addressOf } from '../areas';
import { readFill, readFormula, readValue } from '../cellText';
import type { ShownNumber } from './dateSystem';

/** Cells of a sheet by row and column while they are being read. */
export type SheetCells = Map<number, Map<number, Cell>>;

/** The beginning of a sheet with all there is to know of it, and how far the sheet goes beyond. */
export interface SheetHead {
  readonly cells: SheetCells;
  readonly hiddenRows: Set<number>;
  /** Hidden columns of the whole sheet, a span each. */
  readonly hiddenSpans: readonly ColumnSpan[];
  /** What lies beyond the beginning, in rectangles. */
  readonly rest: readonly Rectangle[];
  /** Fill of each column from A: a colour or null (none) where it is the same all along, undefined where it is mixed. */
  readonly columnFills: readonly (string | null | undefined)[];
  readonly restHidden: boolean | 'some';
  readonly numbers: readonly ShownNumber[];
  /** Bytes that a cell takes in a response, on the average. */
  readonly bytesPerCell: number;
}

/** Columns of a sheet that its beginning covers; calendars seldom have more. */
const HEAD_COLUMNS = 32;
/** Above this many cells the formats beyond the last value are not followed: somebody coloured whole rows or columns. */
const MOST_CELLS_WITH_FORMATS = 400_000;

/** Puts a cell in its place. */
export const setCell = (cells: SheetCells, row: number, column: number, cell: Cell): void => {
  const line = cells.get(row);
  if (line) line.set(column, cell);
  else cells.set(row, new Map([[column, cell]]));
};

/** Puts what Excel tells of a cell in its place, unless it holds nothing. */
export function addCell(
  cells: SheetCells,
  at: { row: number; column: number },
  facts: { formula: unknown; value: unknown; numberFormat: unknown; fill: string | null },
): void {
  const formula = readFormula(facts.formula, facts.value);
  const value = readValue(facts.value, formula);
  if (value === null && formula === undefined && facts.fill === null) return;
  const { numberFormat, fill } = facts;
  const named = typeof numberFormat === 'string' && numberFormat !== 'General' && numberFormat !== '';
  setCell(cells, at.row, at.column, {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(named ? { numberFormat } : {}),
    ...(fill === null ? {} : { fill }),
  });
}

/** Asks for the beginning of a sheet: so many rows from the first. What it holds is there after the next sync. */
export function queueHead(sheet: Excel.Worksheet, rows: number): () => SheetHead {
  const used = sheet.getUsedRange(false).getBoundingRect('A1').load('rowCount,columnCount,rowHidden');
  const valued = sheet.getUsedRange(true).getBoundingRect('A1').load('rowCount,columnCount');
  const area = addressOf({ top: 0, left: 0, bottom: rows - 1, right: HEAD_COLUMNS - 1 });
  const head = used.getIntersection(area).load('rowCount,columnCount,formulas,values,numberFormat,text');
  const fills = head.getCellProperties({ format: { fill: { color: true, tintAndShade: true } } });
  const hidden = head.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({
    columnHidden: true,
    format: { fill: { color: true, tintAndShade: true } },
  });
  return () => {
    const extent = used.rowCount * used.columnCount > MOST_CELLS_WITH_FORMATS ? valued : used;
    const last = { bottom: extent.rowCount - 1, right: extent.columnCount - 1 };
    const [bottom, right] = [
      Math.min(head.rowCount - 1, last.bottom),
      Math.min(head.columnCount - 1, last.right),
    ];
    const cells: SheetCells = new Map();
    const numbers: ShownNumber[] = [];
    for (let row = 0; row < head.rowCount; row += 1) {
      for (let column = 0; column < head.columnCount; column += 1) {
        const value: unknown = head.values[row]?.[column];
        const numberFormat: unknown = head.numberFormat[row]?.[column];
        const { color, tintAndShade } = fills.value[row]?.[column]?.format?.fill ?? {};
        const fill = readFill(color, undefined, tintAndShade);
        addCell(cells, { row, column }, { formula: head.formulas[row]?.[column], value, numberFormat, fill });
        if (typeof value === 'number') {
          numbers.push({
            serial: value,
            numberFormat: String(numberFormat),
            text: String(head.text[row]?.[column]),
          });
        }
      }
    }
    const hiddenRows = new Set(
      hidden.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? [row] : [])),
    );
    const below = { top: bottom + 1, left: 0, bottom: last.bottom, right: last.right };
    const beside = { top: 0, left: right + 1, bottom, right: last.right };
    const rest = [below, beside].filter(
      ({ top, left, bottom: end, right: side }) => top <= end && left <= side,
    );
    return {
      cells,
      hiddenRows,
      hiddenSpans: columns.value.flatMap(({ columnHidden }, column) =>
        columnHidden === true ? [{ first: column, last: column }] : [],
      ),
      rest,
      columnFills: columns.value.map((column) => {
        const { color, tintAndShade } = column.format?.fill ?? {};
        return typeof color === 'string' && color !== ''
          ? readFill(color, undefined, tintAndShade)
          : undefined;
      }),
      restHidden: rest.length === 0 ? false : ((used.rowHidden as boolean | null) ?? 'some'),
      numbers,
      bytesPerCell:
        JSON.stringify([head.formulas, head.numberFormat]).length / (head.rowCount * head.columnCount),
    };
  };
}
