/**
 * The assignment of rows to columns with the greatest sum of gains: for each row (0-based) its column, or −1 where it is
 * better off without one. `gain` gives what a pair brings, or null where it cannot be; only pairs above 0 are made. Each
 * column is taken once (Kuhn and Munkres, by shortest paths; rows² × columns steps at most).
 */
export function bestAssignment(
  rows: number,
  columns: number,
  gain: (row: number, column: number) => number | null,
): number[] {
  // A column of its own for each row stands for "none" and brings nothing.
  const width = columns + rows;
  const cost = (row: number, column: number): number => {
    if (column >= columns) return column - columns === row ? 0 : Infinity;
    const brought = gain(row, column);
    return brought === null || brought <= 0 ? Infinity : -brought;
  };
  const owner = new Int32Array(width).fill(-1);
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(width);
  for (let row = 0; row < rows; row += 1) augment(row, { width, cost, owner, rowPrice, columnPrice });
  const found = new Array<number>(rows).fill(-1);
  owner.forEach((row, column) => {
    if (row >= 0 && column < columns) found[row] = column;
  });
  return found;
}

interface Search {
  readonly width: number;
  readonly cost: (row: number, column: number) => number;
  /** The row that has each column, or −1. */
  readonly owner: Int32Array;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
}

/** The cheapest way from a row to a free column: how far each column is, through which column, and the free one. */
interface Path {
  readonly distance: Float64Array;
  readonly from: Int32Array;
  readonly done: Uint8Array;
  readonly end: number;
  readonly length: number;
}

/** The column nearest to the row that is not done, or −1. */
function nearest({ distance, done }: Pick<Path, 'distance' | 'done'>): number {
  let found = -1;
  distance.forEach((far, column) => {
    if (done[column] === 0 && far < (distance[found] ?? Infinity)) found = column;
  });
  return found;
}

/** Dijkstra on reduced costs; null where no column is free. */
function cheapestPath(row: number, { width, cost, owner, rowPrice, columnPrice }: Search): Path | null {
  const distance = new Float64Array(width).fill(Infinity);
  const from = new Int32Array(width).fill(-1);
  const done = new Uint8Array(width);
  let current = row;
  let length = 0;
  let at = -1;
  for (;;) {
    for (let column = 0; column < width; column += 1) {
      if (done[column] === 1) continue;
      const step = length + cost(current, column) - (rowPrice[current] ?? 0) - (columnPrice[column] ?? 0);
      if (step >= (distance[column] ?? 0)) continue;
      distance[column] = step;
      from[column] = at;
    }
    at = nearest({ distance, done });
    if (at < 0) return null;
    length = distance[at] ?? 0;
    done[at] = 1;
    const taken = owner[at] ?? -1;
    if (taken < 0) return { distance, from, done, end: at, length };
    current = taken;
  }
}

/** Gives a row its column, moving others along the cheapest path. */
function augment(row: number, search: Search): void {
  const path = cheapestPath(row, search);
  if (path === null) return;
  const { owner, rowPrice, columnPrice } = search;
  path.done.forEach((done, column) => {
    if (done === 0) return;
    const slack = path.length - (path.distance[column] ?? 0);
    const holder = owner[column] ?? -1;
    columnPrice[column] = (columnPrice[column] ?? 0) - slack;
    if (holder >= 0) rowPrice[holder] = (rowPrice[holder] ?? 0) + slack;
  });
  rowPrice[row] = (rowPrice[row] ?? 0) + path.length;
  let at = path.end;
  while (at >= 0) {
    const previous = path.from[at] ?? -1;
    owner[at] = previous < 0 ? row : (owner[previous] ?? -1);
    at = previous;
  }
}
