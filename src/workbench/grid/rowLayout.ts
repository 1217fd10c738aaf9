/** Where the rows of a sheet lie, in pixels from its first row; heights are estimates until a row was measured. */
export class RowLayout {
  readonly #heights: Float64Array;
  readonly #tops: Float64Array;
  /** Rows from here on have no right place yet. */
  #staleFrom = 0;

  /** `estimate` gives the height of a row in pixels. */
  constructor(
    readonly count: number,
    estimate: (row: number) => number,
  ) {
    this.#heights = Float64Array.from({ length: count }, (_height, row) => estimate(row));
    this.#tops = new Float64Array(count + 1);
  }

  /** Distance of a row's upper edge from the first row; of the end, for the row after the last. */
  topOf(row: number): number {
    if (row > this.#staleFrom) {
      for (let at = this.#staleFrom; at < this.count; at += 1) {
        this.#tops[at + 1] = (this.#tops[at] ?? 0) + (this.#heights[at] ?? 0);
      }
      this.#staleFrom = this.count;
    }
    return this.#tops[Math.min(Math.max(row, 0), this.count)] ?? 0;
  }

  /** Height of a row. */
  heightOf(row: number): number {
    return this.#heights[row] ?? 0;
  }

  /** Height of all rows. */
  get height(): number {
    return this.topOf(this.count);
  }

  /** The row at a distance from the first; the first or the last when it lies outside. */
  rowAt(distance: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.topOf(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Remembers the measured height of a row; gives by how much it differs from what was taken. */
  measure(row: number, height: number): number {
    const difference = height - this.heightOf(row);
    if (row < 0 || row >= this.count || Math.abs(difference) < 0.5) return 0;
    this.#heights[row] = height;
    this.#staleFrom = Math.min(this.#staleFrom, row);
    return difference;
  }
}
