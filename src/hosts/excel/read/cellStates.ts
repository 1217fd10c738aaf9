import type { CellFacets } from '../../../snapshot/edit';
import { grouped } from '../../../snapshot/grouped';
import type { CellValue } from '../../../snapshot/workbook';
import type { Rectangle } from '../areas';
import { addressGroups, addressOf, cellsOf, coveringBlocks, rectanglesOf } from '../areas';
import type { Hatching } from '../cellText';
import { readFill, readFormula, readHatching, readValue } from '../cellText';
import type { Piece } from './pieces';
import { readPieces } from './pieces';

/** What a cell of Excel holds of the facets that were asked for. White is a fill here; none is null. */
export interface CellState {
  value?: CellValue;
  formula?: string;
  numberFormat?: string;
  fill?: string | null;
  /** Told where fills were asked one by one. */
  hatching?: Hatching;
}

/** A cell and the facets that it is believed to have, which are those to be read. */
export interface BelievedCell {
  readonly row: number;
  readonly column: number;
  readonly facets: CellFacets;
}

/** States by cell key. */
export type States = Map<number, CellState>;

/** One number for a place in a sheet. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

/** Cells of a block whose fills are asked one by one. */
const FILL_BLOCK_CELLS = 12_000;
/** Beyond so many cells fills are not asked one by one, which would take dozens of requests. */
const MOST_DETAILS = 120_000;
const DETAIL_BYTES = 105;
const CONTENT_BYTES = 90;

const stateAt = (states: States, row: number, column: number): CellState => {
  const key = cellKey(row, column);
  let state = states.get(key);
  if (!state) states.set(key, (state = {}));
  return state;
};

function eachCellOf(rectangles: readonly Rectangle[], visit: (row: number, column: number) => void): void {
  for (const { top, left, bottom, right } of rectangles) {
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) visit(row, column);
  }
}

/** Asks for values, formulas and number formats of the cells whose facets name a value or a number format. */
export function contentPieces(
  sheet: Excel.Worksheet,
  cells: readonly BelievedCell[],
  states: States,
): Piece[] {
  const wanted = rectanglesOf(cells.filter(({ facets }) => 'value' in facets || 'numberFormat' in facets));
  return addressGroups(wanted).map((group) => ({
    bytes: group.reduce((sum, rectangle) => sum + cellsOf(rectangle), 0) * CONTENT_BYTES,
    queue: () => {
      const { areas } = sheet.getRanges(group.map(addressOf).join(','));
      areas.load('items/rowIndex,items/columnIndex,items/formulas,items/values,items/numberFormat');
      return () => {
        for (const area of areas.items) {
          area.values.forEach((line: readonly unknown[], row) =>
            line.forEach((value, column) => {
              const state = stateAt(states, area.rowIndex + row, area.columnIndex + column);
              const formula = readFormula(area.formulas[row]?.[column], value);
              state.value = readValue(value, formula);
              if (formula !== undefined) state.formula = formula;
              state.numberFormat = String(area.numberFormat[row]?.[column]);
            }),
          );
        }
      };
    },
  }));
}

/** True when the fills of the rectangles are asked one by one: what is hatched or white is then seen. */
export function areFillsAskedOneByOne(rectangles: readonly Rectangle[]): boolean {
  const blocks = coveringBlocks(rectangles, FILL_BLOCK_CELLS);
  return blocks.reduce((sum, block) => sum + cellsOf(block), 0) <= MOST_DETAILS;
}

/**
 * Asks for fills: one by one or, where these are too many, whether all the cells believed to have the same fill have one,
 * which takes a few bytes for thousands of cells. What then reads as no fill may hide a white or a hatched cell.
 */
function fillPieces(
  sheet: Excel.Worksheet,
  cells: readonly BelievedCell[],
  states: States,
  uneven: Rectangle[],
): Piece[] {
  const filled = rectanglesOf(cells.filter(({ facets }) => 'fill' in facets));
  if (areFillsAskedOneByOne(filled)) return detailPieces(sheet, filled, states);
  const byFill = grouped(
    cells.filter(({ facets }) => 'fill' in facets),
    ({ facets }) => facets.fill?.toUpperCase() ?? null,
  );
  return [...byFill.values()]
    .flatMap((group) => addressGroups(rectanglesOf(group)))
    .map((rectangles) => ({
      bytes: 300,
      queue: () => {
        const { fill } = sheet.getRanges(rectangles.map(addressOf).join(',')).format;
        fill.load('color,pattern,tintAndShade');
        return () => {
          const [colour, pattern] = [fill.color as string | null, fill.pattern as string | null];
          const shared = readFill(colour, pattern, fill.tintAndShade);
          const isMixed = colour === null || colour === '' || (shared !== null && pattern !== 'Solid');
          if (isMixed) uneven.push(...rectangles);
          else eachCellOf(rectangles, (row, column) => (stateAt(states, row, column).fill = shared));
        };
      },
    }));
}

/** Asks for the fill of each cell of the rectangles. */
export function detailPieces(sheet: Excel.Worksheet, uneven: readonly Rectangle[], states: States): Piece[] {
  const wanted = new Set<number>();
  eachCellOf(uneven, (row, column) => wanted.add(cellKey(row, column)));
  return coveringBlocks(uneven, FILL_BLOCK_CELLS).map((block) => ({
    bytes: cellsOf(block) * DETAIL_BYTES,
    queue: () => {
      const answer = sheet.getRange(addressOf(block)).getCellProperties({
        format: { fill: { color: true, pattern: true, patternColor: true, tintAndShade: true } },
      });
      return () =>
        answer.value.forEach((line, index) =>
          line.forEach((properties, offset) => {
            const [row, column] = [block.top + index, block.left + offset];
            if (!wanted.has(cellKey(row, column))) return;
            const { color, pattern, patternColor, tintAndShade } = properties.format?.fill ?? {};
            const state = stateAt(states, row, column);
            const hatching = readHatching(pattern, patternColor);
            state.fill = readFill(color, pattern, tintAndShade);
            if (hatching !== undefined) state.hatching = hatching;
          }),
        );
    },
  }));
}

/** Cells of a sheet to be read, and where their states go. */
export interface StateReading {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly BelievedCell[];
  readonly states: States;
}

/**
 * Reads the facets that the cells are believed to have into their states, together with the other pieces: one request
 * where the beliefs about fills hold, another where Excel's cells differ among themselves.
 */
export async function readStates(
  context: Excel.RequestContext,
  readings: readonly StateReading[],
  others: readonly Piece[] = [],
): Promise<void> {
  const uneven = readings.map((): Rectangle[] => []);
  const first = readings.flatMap(({ sheet, cells, states }, index) => [
    ...contentPieces(sheet, cells, states),
    ...fillPieces(sheet, cells, states, uneven[index] ?? []),
  ]);
  await readPieces(context, [...others, ...first]);
  await readPieces(
    context,
    readings.flatMap(({ sheet, states }, index) => detailPieces(sheet, uneven[index] ?? [], states)),
  );
}
