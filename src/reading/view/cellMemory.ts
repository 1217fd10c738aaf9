/** What was found out about cells, by their row and column; a row costs nothing until something of it is kept. */
export class CellMemory<T> {
  private readonly rows = new Map<number, Map<number, T>>();

  /** What was kept of a cell; undefined when nothing was. */
  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Keeps what was found out about a cell, and returns it. */
  keep(row: number, column: number, found: T): T {
    const kept = this.rows.get(row);
    if (kept) kept.set(column, found);
    else this.rows.set(row, new Map([[column, found]]));
    return found;
  }
}
