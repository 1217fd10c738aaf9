import type { CellFacets } from '../../snapshot/edit';

/** Facets to set, by 0-based row and column. */
export type SheetChanges = ReadonlyMap<number, ReadonlyMap<number, CellFacets>>;

/** Cells of one row still to be written, ascending by column. */
export class RowChanges {
  private next = 0;
  private readonly columns: readonly number[];

  constructor(private readonly facets: ReadonlyMap<number, CellFacets>) {
    this.columns = [...facets.keys()].sort((one, other) => one - other);
  }

  /** The missing cells before a column; they are not given again. */
  takeBefore(column: number): [number, CellFacets][] {
    const taken: [number, CellFacets][] = [];
    for (let at = this.columns[this.next]; at !== undefined && at < column; at = this.columns[++this.next]) {
      taken.push([at, this.facets.get(at) ?? {}]);
    }
    return taken;
  }

  /** The facets for an existing cell, or undefined where nothing changes. */
  take(column: number): CellFacets | undefined {
    if (this.columns[this.next] !== column) return undefined;
    this.next++;
    return this.facets.get(column);
  }
}
