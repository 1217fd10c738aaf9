import { a1 } from '../../snapshot/address';
import { greatestOf, leastOf } from '../../snapshot/extremes';

/** A rectangle of cells of a sheet: first and last row and column, 0-based. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Longest address text for Worksheet.getRanges; Excel refuses more than 8192 characters. */
export const LONGEST_ADDRESS = 7500;

/** A1 address of a rectangle: "B2" or "B2:C7". */
export function addressOf({ top, left, bottom, right }: Rectangle): string {
  const first = a1(top, left);
  return top === bottom && left === right ? first : `${first}:${a1(bottom, right)}`;
}

/** Number of cells of a rectangle. */
export function cellsOf({ top, left, bottom, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * The cells as few rectangles: merged along each row, then down the rows where the columns are the same. The order of
 * the cells does not matter; a cell given twice counts once.
 */
export function rectanglesOf(
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): Rectangle[] {
  const byRow = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = byRow.get(row);
    if (columns) columns.add(column);
    else byRow.set(row, new Set([column]));
  }
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  for (const [row, columns] of [...byRow].sort(([one], [other]) => one - other)) {
    const next = new Map<string, Rectangle>();
    for (const [left, right] of spansOf([...columns].sort((one, other) => one - other))) {
      const key = `${left}-${right}`;
      const above = open.get(key);
      const joins = above?.bottom === row - 1;
      if (above && !joins) done.push(above);
      next.set(key, joins && above ? { ...above, bottom: row } : { top: row, left, bottom: row, right });
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

/** Ascending numbers as first–last pairs of neighbours: [1, 2, 3, 7] → [[1, 3], [7, 7]]. */
export function spansOf(numbers: readonly number[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}

/** The rectangles in groups whose addresses, joined by commas, stay short enough for one getRanges. */
export function addressGroups(rectangles: readonly Rectangle[]): Rectangle[][] {
  const groups: Rectangle[][] = [];
  let length = Infinity;
  for (const rectangle of rectangles) {
    const added = addressOf(rectangle).length + 1;
    if (length + added > LONGEST_ADDRESS) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(rectangle);
    length += added;
  }
  return groups;
}

/** The smallest rectangle that covers all of them. */
export function boundsOf(rectangles: readonly Rectangle[]): Rectangle {
  return {
    top: leastOf(rectangles.map(({ top }) => top)),
    left: leastOf(rectangles.map(({ left }) => left)),
    bottom: greatestOf(rectangles.map(({ bottom }) => bottom)),
    right: greatestOf(rectangles.map(({ right }) => right)),
  };
}

/** Rectangles with few cells each that cover all of the given ones: their bounds, halved while they are too large. */
export function coveringBlocks(rectangles: readonly Rectangle[], mostCells: number): Rectangle[] {
  if (rectangles.length === 0) return [];
  const bounds = boundsOf(rectangles);
  if (cellsOf(bounds) <= mostCells) return [bounds];
  const [only] = rectangles;
  if (rectangles.length === 1 && only) return slicesOf(only, mostCells);
  const middle = Math.ceil(rectangles.length / 2);
  return [
    ...coveringBlocks(rectangles.slice(0, middle), mostCells),
    ...coveringBlocks(rectangles.slice(middle), mostCells),
  ];
}

/** A rectangle cut across its rows into slices of so many cells at most (one row at least). */
export function slicesOf(rectangle: Rectangle, mostCells: number): Rectangle[] {
  const width = rectangle.right - rectangle.left + 1;
  const height = Math.max(1, Math.floor(mostCells / width));
  const slices: Rectangle[] = [];
  for (let top = rectangle.top; top <= rectangle.bottom; top += height) {
    slices.push({ ...rectangle, top, bottom: Math.min(rectangle.bottom, top + height - 1) });
  }
  return slices;
}

/** Things in order, in groups whose sizes sum up to the limit at most (a larger one stands alone). */
export function packed<T>(things: readonly T[], sizeOf: (thing: T) => number, limit: number): T[][] {
  const groups: T[][] = [];
  let sum = Infinity;
  for (const thing of things) {
    const size = sizeOf(thing);
    if (sum + size > limit) {
      groups.push([]);
      sum = 0;
    }
    groups.at(-1)?.push(thing);
    sum += size;
  }
  return groups;
}

/** Addresses named in a message at most. */
const MOST_ADDRESSES = 8;

/** The places of cells of a sheet for a message: "D2:D4, F7 de la hoja «Plan»". */
export function placesInWords(
  cells: Iterable<{ readonly row: number; readonly column: number }>,
  sheet: string,
): string {
  const addresses = rectanglesOf(cells).map(addressOf);
  const more = addresses.length > MOST_ADDRESSES ? ' y otras' : '';
  return `${addresses.slice(0, MOST_ADDRESSES).join(', ')}${more} de la hoja «${sheet}»`;
}
