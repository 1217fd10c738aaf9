import { a1 } from '../../snapshot/address';
import type { CellFacets } from '../../snapshot/edit';
import { contentOf } from './cellXml';
import { parseRange } from './cellRanges';
import { damaged } from './failures';
import { serialOfIsoText } from './isoDateCell';
import type { StyleWriter } from './styleWriting';
import { columnOf, rowOf } from './worksheetReading';
import type { OpenTag } from './xmlScan';
import { isTrue, scanXml } from './xmlScan';
import type { Splice } from './xmlSplicing';
import { endTag, opened, spliced, withAttribute } from './xmlSplicing';

/** Facets to set, by 0-based row and column. */
export type SheetChanges = ReadonlyMap<number, ReadonlyMap<number, CellFacets>>;

/** Cells of one row still to be written, ascending by column. */
class RowChanges {
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

interface OpenRow {
  readonly index: number;
  readonly tag: OpenTag;
  readonly changes: RowChanges | null;
  /** Format of cells that the row does not have; null leaves it to the column. */
  readonly style: number | null;
  inserted: boolean;
  /** A cell without address: the cells before it must stay where they are. */
  hasImplicitCells: boolean;
  readonly removals: { readonly removal: Splice; readonly instead: Splice }[];
}

interface OpenCell {
  readonly tag: OpenTag;
  readonly column: number;
  readonly facets: CellFacets;
  /** Children that we do not know, kept as they are. */
  kept: string;
  raw: string;
  childStart: number;
  child: string;
  hasFormula: boolean;
}

/** Gathers the splices that make the changes while a worksheet is scanned. */
class CellSplicing {
  readonly splices: Splice[] = [];
  private readonly rowNumbers: readonly number[];
  private nextRow = 0;
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private dimension: OpenTag | null = null;
  private prefix = '';
  private data: OpenTag | null = null;
  private row: OpenRow | null = null;
  private lastRow = -1;
  private lastColumn = -1;
  private cell: OpenCell | null = null;
  private grown = { bottom: -1, right: -1, top: Infinity, left: Infinity };

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly changes: SheetChanges,
    private readonly styles: StyleWriter,
    private readonly dateSystem: 1900 | 1904,
  ) {
    this.rowNumbers = [...changes.keys()].sort((one, other) => one - other);
  }

  openTop(tag: OpenTag): void {
    if (tag.local === 'dimension') this.dimension = tag;
    if (tag.local !== 'sheetData') return;
    this.data = tag;
    this.prefix = tag.prefix;
  }

  addColumnStyle({ attributes: { min, max, style } }: OpenTag): void {
    if (style === undefined) return;
    this.columnStyles.push({ first: Number(min) - 1, last: Number(max) - 1, style: Number(style) });
  }

  openRow(tag: OpenTag): void {
    const index = rowOf(tag.attributes['r'], this.lastRow);
    if (index <= this.lastRow) throw damaged(this.part, 'sus filas no están en orden');
    this.insert(tag.start, this.missingRowsBefore(index));
    let changes: RowChanges | null = null;
    if (this.rowNumbers[this.nextRow] === index) {
      this.nextRow++;
      changes = new RowChanges(this.changes.get(index) ?? new Map());
    }
    const style = isTrue(tag.attributes['customFormat']) ? Number(tag.attributes['s'] ?? 0) : null;
    this.row = { index, tag, changes, style, inserted: false, hasImplicitCells: false, removals: [] };
    this.lastRow = index;
    this.lastColumn = -1;
  }

  openCell(tag: OpenTag): void {
    const { row } = this;
    if (!row?.changes) return;
    const reference = tag.attributes['r'];
    const column = columnOf(reference, this.lastColumn);
    if (column <= this.lastColumn) throw damaged(this.part, 'sus celdas no están en orden');
    this.lastColumn = column;
    row.hasImplicitCells ||= reference === undefined;
    this.insertCells(tag.start, row.changes.takeBefore(column));
    const facets = row.changes.take(column);
    if (!facets) return;
    this.cell = { tag, column, facets, kept: '', raw: '', childStart: 0, child: '', hasFormula: false };
  }

  openContent(tag: OpenTag): void {
    if (!this.cell) return;
    this.cell.childStart = tag.start;
    this.cell.child = tag.local;
    if (tag.local === 'f') this.cell.hasFormula = true;
  }

  text(text: string): void {
    if (this.cell?.child === 'v') this.cell.raw += text;
  }

  closeContent(end: number): void {
    const { cell } = this;
    if (cell && !['v', 'is', 'f'].includes(cell.child)) cell.kept += this.xml.slice(cell.childStart, end);
    if (cell) cell.child = '';
  }

  closeCell(end: number): void {
    const { cell, row } = this;
    this.cell = null;
    if (!cell || !row) return;
    const old = Number(cell.tag.attributes['s'] ?? 0);
    const style = this.styleFor(old, cell.facets);
    const facets = this.withSerial(cell);
    const tag = this.xml.slice(cell.tag.start, cell.tag.end);
    // A cell without the attribute has format 0 as well: what says the same is left as it stands.
    const styled = style === old ? tag : withAttribute(tag, 's', String(style));
    if (!('value' in facets)) {
      if (styled !== tag) this.splices.push({ start: cell.tag.start, end: cell.tag.end, text: styled });
      return;
    }
    if (cell.hasFormula) throw new Error(`formula at ${a1(row.index, cell.column)} would be overwritten`);
    const { type, content } = contentOf(facets.value ?? null, cell.tag.prefix, a1(row.index, cell.column));
    // Metadata (cm, vm) describe the value that goes; a picture in the cell would otherwise stay on top.
    const bare = ['t', 'cm', 'vm'].reduce((text, name) => withAttribute(text, name, null), styled);
    const typed = opened(type === null ? bare : withAttribute(bare, 't', type));
    const inside = content + cell.kept;
    const text = inside === '' ? `${typed.slice(0, -1)}/>` : `${typed}${inside}${endTag(cell.tag)}`;
    const instead = { start: cell.tag.start, end, text };
    if (inside === '' && style === this.defaultStyle(cell.column)) {
      row.removals.push({ removal: { ...instead, text: '' }, instead });
    } else this.splices.push(instead);
  }

  closeRow(start: number): void {
    const { row } = this;
    this.row = null;
    if (!row?.changes) return;
    for (const { removal, instead } of row.removals) {
      this.splices.push(row.hasImplicitCells ? instead : removal);
    }
    const remaining = this.cellsXml(row.index, row.style, row.changes.takeBefore(Infinity));
    row.inserted ||= remaining !== '';
    if (!row.inserted) return;
    const tag = withAttribute(this.xml.slice(row.tag.start, row.tag.end), 'spans', null);
    const close = row.tag.selfClosing ? remaining + endTag(row.tag) : '';
    const text = row.tag.selfClosing ? opened(tag) + close : tag;
    this.splices.push({ start: row.tag.start, end: row.tag.end, text });
    if (!row.tag.selfClosing) this.insert(start, remaining);
  }

  closeData(start: number): void {
    const { data } = this;
    const rows = this.missingRowsBefore(Infinity);
    if (!data || rows === '') return;
    if (!data.selfClosing) this.insert(start, rows);
    else {
      const tag = opened(this.xml.slice(data.start, data.end));
      this.splices.push({ start: data.start, end: data.end, text: tag + rows + endTag(data) });
    }
  }

  /** Widens the dimension that the sheet declares, where cells were added outside it. */
  growDimension(): void {
    const { dimension, grown } = this;
    const old = parseRange(dimension?.attributes['ref'] ?? '');
    if (!dimension || !old || grown.bottom < 0) return;
    const first = a1(Math.min(old.top, grown.top), Math.min(old.left, grown.left));
    const last = a1(Math.max(old.bottom, grown.bottom), Math.max(old.right, grown.right));
    const tag = this.xml.slice(dimension.start, dimension.end);
    const ref = first === last ? first : `${first}:${last}`;
    this.splices.push({ start: dimension.start, end: dimension.end, text: withAttribute(tag, 'ref', ref) });
  }

  private insert(at: number, text: string): void {
    if (text !== '') this.splices.push({ start: at, end: at, text });
  }

  private insertCells(at: number, cells: readonly [number, CellFacets][]): void {
    const { row } = this;
    if (!row || cells.length === 0) return;
    const text = this.cellsXml(row.index, row.style, cells);
    row.inserted ||= text !== '';
    this.insert(at, text);
  }

  private missingRowsBefore(index: number): string {
    let text = '';
    for (let at = this.rowNumbers[this.nextRow]; at !== undefined && at < index;) {
      const cells = new RowChanges(this.changes.get(at) ?? new Map()).takeBefore(Infinity);
      const inside = this.cellsXml(at, null, cells);
      if (inside !== '') text += `<${this.prefix}row r="${at + 1}">${inside}</${this.prefix}row>`;
      at = this.rowNumbers[++this.nextRow];
    }
    return text;
  }

  private cellsXml(row: number, rowStyle: number | null, cells: readonly [number, CellFacets][]): string {
    return cells.map(([column, facets]) => this.newCellXml(row, column, rowStyle, facets)).join('');
  }

  /** A cell that the sheet does not have takes the format of its row or column, as one typed in Excel does. */
  private newCellXml(row: number, column: number, rowStyle: number | null, facets: CellFacets): string {
    const base = rowStyle ?? this.columnStyle(column);
    const style = this.styleFor(base, facets);
    const { type, content } = contentOf(facets.value ?? null, this.prefix, a1(row, column));
    if (content === '' && style === base) return '';
    const { grown } = this;
    this.grown = {
      top: Math.min(grown.top, row),
      left: Math.min(grown.left, column),
      bottom: Math.max(grown.bottom, row),
      right: Math.max(grown.right, column),
    };
    const attributes = `${style === 0 ? '' : ` s="${style}"`}${type === null ? '' : ` t="${type}"`}`;
    const tag = `<${this.prefix}c r="${a1(row, column)}"${attributes}`;
    return content === '' ? `${tag}/>` : `${tag}>${content}</${this.prefix}c>`;
  }

  private columnStyle(column: number): number {
    return this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  private defaultStyle(column: number): number {
    return this.row?.style ?? this.columnStyle(column);
  }

  private styleFor(base: number, { fill, numberFormat }: CellFacets): number {
    if (fill === undefined && numberFormat === undefined) return base;
    return this.styles.cloneOf(base, {
      ...(fill === undefined ? {} : { fill }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  }

  /** A date kept as text shows as a date whatever its format: to change the format it becomes a serial. */
  private withSerial(cell: OpenCell): CellFacets {
    const { facets, tag } = cell;
    if ('value' in facets || facets.numberFormat === undefined || tag.attributes['t'] !== 'd') return facets;
    const value = serialOfIsoText(cell.raw, this.dateSystem);
    return value === null || cell.hasFormula ? facets : { ...facets, value };
  }
}

/**
 * The worksheet with the facets set: only the XML of those cells changes, and what has to grow around them.
 * @throws HostFailure ('unreadable-file') when rows or cells are not in order, as no sheet of Excel has them.
 */
export function spliceWorksheet(
  xml: string,
  part: string,
  changes: SheetChanges,
  styles: StyleWriter,
  dateSystem: 1900 | 1904,
): string {
  const cells = new CellSplicing(xml, part, changes, styles, dateSystem);
  let section = '';
  scanXml(xml, part, {
    open(tag, depth) {
      if (depth === 1) {
        section = tag.local;
        cells.openTop(tag);
      } else if (section === 'cols' && depth === 2) cells.addColumnStyle(tag);
      else if (section !== 'sheetData') return;
      else if (depth === 2) cells.openRow(tag);
      else if (depth === 3) cells.openCell(tag);
      else if (depth === 4) cells.openContent(tag);
    },
    close(_, depth, start, end) {
      if (section !== 'sheetData') return;
      if (depth === 1) {
        cells.closeData(start);
        section = '';
      } else if (depth === 2) cells.closeRow(start);
      else if (depth === 3) cells.closeCell(end);
      else if (depth === 4) cells.closeContent(end);
    },
    text(text, depth) {
      if (depth === 4) cells.text(text);
    },
  });
  cells.growDimension();
  return spliced(xml, cells.splices);
}
