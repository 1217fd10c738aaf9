import type { CellRange } from '../../snapshot/address';
import { a1, LAST_COLUMN } from '../../snapshot/address';
import type { CellFacets } from '../../snapshot/edit';
import { contentOf } from './cellXml';
import type { StyleWriter } from './styleWriting';
import { inSheet } from './worksheetReading';
import type { OpenTag } from './xmlScan';

/** Number of the format that is `base` with the facets of an edit. */
export function formatWith(styles: StyleWriter, base: number, { fill, numberFormat }: CellFacets): number {
  if (fill === undefined && numberFormat === undefined) return base;
  return styles.cloneOf(base, {
    ...(fill === undefined ? {} : { fill }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
}

/** True when an empty cell of that format, its row's or column's own, says no more than no cell: nobody asked for it. */
export const goesWithoutSaying = (
  format: number,
  usual: number,
  { numberFormat = 'General' }: CellFacets,
): boolean => format === usual && numberFormat === 'General';

/** Writes the cells that a sheet does not have yet, and keeps account of how far they reach. */
export class NewCells {
  /** Prefix of the sheet's elements. */
  prefix = '';
  /** The block that holds all cells written; null while there is none. */
  extent: CellRange | null = null;
  /** Format of each column that has one, plus one; 0 where it has none. */
  private columnStyles: Int32Array | null = null;
  /** For each column, the next one without format from there on: what `col` elements repeat costs nothing. */
  private nextFree: Int32Array | null = null;

  constructor(private readonly styles: StyleWriter) {}

  /** Takes note of a `col` element. */
  addColumn({ attributes: { min, max, style } }: OpenTag): void {
    if (style === undefined) return;
    const first = Number(min) - 1;
    const last = Math.min(Number(max) - 1, LAST_COLUMN);
    if (!inSheet(0, first) || !Number.isInteger(last)) return;
    this.columnStyles ??= new Int32Array(LAST_COLUMN + 1);
    for (let at = this.freeFrom(first); at <= last; at = this.freeFrom(at + 1)) {
      this.columnStyles[at] = Number(style) + 1;
      if (this.nextFree) this.nextFree[at] = at + 1;
    }
  }

  private freeFrom(column: number): number {
    const next = (this.nextFree ??= Int32Array.from({ length: LAST_COLUMN + 2 }, (_, at) => at));
    let free = column;
    while ((next[free] ?? free) !== free) free = next[free] ?? free;
    for (let at = column; at !== free;) {
      const after = next[at] ?? free;
      next[at] = free;
      at = after;
    }
    return free;
  }

  /** Format of a cell that is not there: that of its row, else of its column, as one typed in Excel gets. */
  defaultFormat(column: number, rowFormat: number | null): number {
    if (rowFormat !== null) return rowFormat;
    return Math.max(0, (this.columnStyles?.[column] ?? 0) - 1);
  }

  /** XML of the cells of one row; "" for those that would say nothing. */
  cellsXml(row: number, rowFormat: number | null, cells: readonly (readonly [number, CellFacets])[]): string {
    return cells.map(([column, facets]) => this.cellXml(row, column, rowFormat, facets)).join('');
  }

  /** XML of a row that is not there. */
  rowXml(row: number, cells: readonly (readonly [number, CellFacets])[]): string {
    const inside = this.cellsXml(row, null, cells);
    return inside === '' ? '' : `<${this.prefix}row r="${row + 1}">${inside}</${this.prefix}row>`;
  }

  private cellXml(row: number, column: number, rowFormat: number | null, facets: CellFacets): string {
    const base = this.defaultFormat(column, rowFormat);
    const format = formatWith(this.styles, base, facets);
    const { type, content } = contentOf(facets.value ?? null, this.prefix, a1(row, column));
    if (content === '' && goesWithoutSaying(format, base, facets)) return '';
    this.extend(row, column);
    const attributes = `${format === 0 ? '' : ` s="${format}"`}${type === null ? '' : ` t="${type}"`}`;
    const tag = `<${this.prefix}c r="${a1(row, column)}"${attributes}`;
    return content === '' ? `${tag}/>` : `${tag}>${content}</${this.prefix}c>`;
  }

  private extend(row: number, column: number): void {
    const { top, left, bottom, right } = this.extent ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
    this.extent = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }
}
