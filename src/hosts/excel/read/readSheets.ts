import type { Cell } from '../../../snapshot/workbook';
import type { Rectangle } from '../areas';
import { addressOf, cellsOf, slicesOf } from '../areas';
import { readFill, readFormula, readValue } from '../cellText';
import type { ShownNumber } from './dateSystem';
import type { Piece } from './pieces';
import { readPieces } from './pieces';

/** Cells of a sheet by row and column while they are being read. */
export type SheetCells = Map<number, Map<number, Cell>>;

/** The beginning of a sheet with all there is to know of it, and how far the sheet goes beyond. */
export interface SheetHead {
  readonly cells: SheetCells;
  readonly hiddenRows: Set<number>;
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

type Matrix = readonly (readonly unknown[])[];

const setCell = (cells: SheetCells, row: number, column: number, cell: Cell): void => {
  const line = cells.get(row);
  if (line) line.set(column, cell);
  else cells.set(row, new Map([[column, cell]]));
};

function addCell(
  cells: SheetCells,
  at: { row: number; column: number },
  facts: { formula: unknown; value: unknown; numberFormat: unknown; fill: string | null },
): void {
  const value = readValue(facts.value);
  const formula = readFormula(facts.formula, facts.value);
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
  const fills = head.getCellProperties({ format: { fill: { color: true } } });
  const hidden = head.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ format: { fill: { color: true } } });
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
        const fill = readFill(fills.value[row]?.[column]?.format?.fill?.color);
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
      rest,
      columnFills: columns.value.map((column) => {
        const colour = column.format?.fill?.color;
        return typeof colour === 'string' && colour !== '' ? readFill(colour) : undefined;
      }),
      restHidden: rest.length === 0 ? false : ((used.rowHidden as boolean | null) ?? 'some'),
      numbers,
      bytesPerCell:
        JSON.stringify([head.formulas, head.numberFormat]).length / (head.rowCount * head.columnCount),
    };
  };
}

/** Bytes that one answer about a cell's fill takes: {"format":{"fill":{"color":"#FFFFFF"}}}, */
const FILL_BYTES = 46;
const ROW_BYTES = 22;
const PIECE_BYTES = 900_000;

function contentPieces(
  sheet: Excel.Worksheet,
  head: SheetHead,
  formulas: { row: number; column: number }[],
): Piece[] {
  const bytesPerCell = Math.max(8, head.bytesPerCell * 1.2);
  return head.rest
    .flatMap((rectangle) => slicesOf(rectangle, PIECE_BYTES / bytesPerCell))
    .map((slice) => ({
      bytes: cellsOf(slice) * bytesPerCell,
      queue: () => {
        const range = sheet.getRange(addressOf(slice)).load('formulas,numberFormat');
        return () =>
          eachCell(slice, range.formulas, (formula, row, column, line) => {
            const numberFormat: unknown = range.numberFormat[line]?.[column - slice.left];
            const fill = head.columnFills[column] ?? null;
            addCell(head.cells, { row, column }, { formula: undefined, value: formula, numberFormat, fill });
            if (typeof formula === 'string' && formula.startsWith('=')) formulas.push({ row, column });
          });
      },
    }));
}

function eachCell(
  area: Rectangle,
  matrix: Matrix,
  visit: (value: unknown, row: number, column: number, line: number) => void,
): void {
  matrix.forEach((values, line) =>
    values.forEach((value, index) => visit(value, area.top + line, area.left + index, line)),
  );
}

/** The fills of the columns that are painted unevenly. */
function fillPieces(sheet: Excel.Worksheet, head: SheetHead): Piece[] {
  const mixed = head.rest.flatMap((rectangle) => {
    const columns: Rectangle[] = [];
    for (let column = rectangle.left; column <= rectangle.right; column += 1) {
      if (head.columnFills[column] !== undefined || column >= head.columnFills.length) continue;
      const last = columns.at(-1);
      if (last?.right === column - 1) columns[columns.length - 1] = { ...last, right: column };
      else columns.push({ ...rectangle, left: column, right: column });
    }
    return columns;
  });
  return mixed
    .flatMap((rectangle) => slicesOf(rectangle, PIECE_BYTES / FILL_BYTES))
    .map((slice) => ({
      bytes: cellsOf(slice) * FILL_BYTES,
      queue: () => {
        const answer = sheet
          .getRange(addressOf(slice))
          .getCellProperties({ format: { fill: { color: true } } });
        return () =>
          eachCell(slice, answer.value, (properties, row, column) => {
            const fill = readFill((properties as Excel.CellProperties).format?.fill?.color);
            if (fill === null) return;
            const cell = head.cells.get(row)?.get(column);
            setCell(head.cells, row, column, { ...(cell ?? { value: null }), fill });
          });
      },
    }));
}

function hiddenPieces(sheet: Excel.Worksheet, head: SheetHead): Piece[] {
  const [below] = head.rest.filter(({ left, top }) => left === 0 && top > 0);
  if (!below || head.restHidden === false) return [];
  if (head.restHidden === true) {
    for (let row = below.top; row <= below.bottom; row += 1) head.hiddenRows.add(row);
    return [];
  }
  return slicesOf({ ...below, right: 0 }, PIECE_BYTES / ROW_BYTES).map((slice) => ({
    bytes: cellsOf(slice) * ROW_BYTES,
    queue: () => {
      const rows = sheet.getRange(addressOf(slice)).getRowProperties({ rowHidden: true });
      return () =>
        rows.value.forEach(({ rowHidden }, index) => {
          if (rowHidden === true) head.hiddenRows.add(slice.top + index);
        });
    },
  }));
}

/** Values of the cells that turned out to hold formulas, read for the rectangles that cover them. */
function valuePieces(
  sheet: Excel.Worksheet,
  head: SheetHead,
  cells: readonly { row: number; column: number }[],
): Piece[] {
  const columns = new Map<number, { top: number; bottom: number }>();
  for (const { row, column } of cells) {
    const span = columns.get(column) ?? { top: row, bottom: row };
    columns.set(column, { top: Math.min(span.top, row), bottom: Math.max(span.bottom, row) });
  }
  const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
  return [...columns].map(([column, { top, bottom }]) => ({
    bytes: (bottom - top + 1) * head.bytesPerCell,
    queue: () => {
      const area = { top, bottom, left: column, right: column };
      const range = sheet.getRange(addressOf(area)).load('values');
      return () =>
        eachCell(area, range.values, (value, row) => {
          const cell = head.cells.get(row)?.get(column);
          if (!cell || !wanted.has(`${row},${column}`)) return;
          const formula = readFormula(cell.value, value);
          if (formula !== undefined)
            setCell(head.cells, row, column, { ...cell, value: readValue(value), formula });
        });
    },
  }));
}

/**
 * Reads what lies beyond the beginnings of the sheets into them, in as few requests as the size of a response allows,
 * and one more where there are formulas. Nothing is asked when the beginnings held everything.
 */
export async function readRests(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly head: SheetHead }[],
  plannedBytes: number,
): Promise<void> {
  const withFormulas = sheets.map(({ sheet, head }) => ({
    sheet,
    head,
    formulas: [] as { row: number; column: number }[],
  }));
  const contents = withFormulas.flatMap(({ sheet, head, formulas }) => contentPieces(sheet, head, formulas));
  const formats = withFormulas.flatMap(({ sheet, head }) => [
    ...fillPieces(sheet, head),
    ...hiddenPieces(sheet, head),
  ]);
  await readPieces(context, [...contents, ...formats], plannedBytes);
  await readPieces(
    context,
    withFormulas.flatMap(({ sheet, head, formulas }) => valuePieces(sheet, head, formulas)),
    plannedBytes,
  );
}
