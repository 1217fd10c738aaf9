import type { Rectangle } from '../areas';
import { addressOf, cellsOf, slicesOf } from '../areas';
import { readFill, readFormula, readValue } from '../cellText';
import type { Piece } from './pieces';
import { readPieces } from './pieces';
import type { SheetHead } from './sheetHead';
import { addCell, setCell } from './sheetHead';

type Matrix = readonly (readonly unknown[])[];

/** Bytes that one answer about a cell's fill takes: {"format":{"fill":{"color":"#FFFFFF","tintAndShade":null}}}, */
const FILL_BYTES = 66;
const COLOUR_BYTES = 46;
/** Beyond so many cells of a sheet white is not told from no fill, which takes a request more for every few. */
const MOST_TOLD_FROM_WHITE = 50_000;
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
  const tintAndShade = mixed.reduce((sum, area) => sum + cellsOf(area), 0) <= MOST_TOLD_FROM_WHITE;
  const cellBytes = tintAndShade ? FILL_BYTES : COLOUR_BYTES;
  return mixed
    .flatMap((rectangle) => slicesOf(rectangle, PIECE_BYTES / cellBytes))
    .map((slice) => ({
      bytes: cellsOf(slice) * cellBytes,
      queue: () => {
        const answer = sheet
          .getRange(addressOf(slice))
          .getCellProperties({ format: { fill: { color: true, tintAndShade } } });
        return () =>
          eachCell(slice, answer.value, (properties, row, column) => {
            const told = (properties as Excel.CellProperties).format?.fill;
            const fill = readFill(told?.color, undefined, told?.tintAndShade);
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
            setCell(head.cells, row, column, { ...cell, value: readValue(value, formula), formula });
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
