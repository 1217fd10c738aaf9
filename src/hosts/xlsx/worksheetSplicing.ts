import { isDateFormat } from '../../calendar/serial';
import { a1 } from '../../snapshot/address';
import type { CellFacets } from '../../snapshot/edit';
import { parseRange } from '../../snapshot/cellRanges';
import { contentOf } from './cellXml';
import { damaged } from './failures';
import { ISO_DATE_FORMAT, serialOfIsoText } from './isoDateCell';
import { formatWith, goesWithoutSaying, NewCells } from './newCells';
import type { SheetChanges } from './rowChanges';
import { RowChanges } from './rowChanges';
import type { StyleWriter } from './styleWriting';
import { columnOf, rowOf } from './worksheetReading';
import type { OpenTag } from './xmlScan';
import { isTrue, scanXml } from './xmlScan';
import type { Splice } from './xmlSplicing';
import { appendTo, endTag, opened, spliced, withAttribute } from './xmlSplicing';

interface OpenRow {
  readonly index: number;
  readonly tag: OpenTag;
  readonly changes: RowChanges | null;
  /** Format of cells that the row does not have; null leaves it to the column. */
  readonly format: number | null;
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
  private readonly newCells: NewCells;
  private readonly rowNumbers: readonly number[];
  private nextRow = 0;
  private dimension: OpenTag | null = null;
  private data: OpenTag | null = null;
  private row: OpenRow | null = null;
  private lastRow = -1;
  private lastColumn = -1;
  private cell: OpenCell | null = null;

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly changes: SheetChanges,
    private readonly styles: StyleWriter,
    private readonly dateSystem: 1900 | 1904,
  ) {
    this.newCells = new NewCells(styles);
    this.rowNumbers = [...changes.keys()].sort((one, other) => one - other);
  }

  openSection(tag: OpenTag): void {
    if (tag.local === 'dimension') this.dimension = tag;
    if (tag.local !== 'sheetData') return;
    this.data = tag;
    this.newCells.prefix = tag.prefix;
  }

  openColumn(tag: OpenTag): void {
    this.newCells.addColumn(tag);
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
    const format = isTrue(tag.attributes['customFormat']) ? Number(tag.attributes['s'] ?? 0) : null;
    this.row = { index, tag, changes, format, inserted: false, hasImplicitCells: false, removals: [] };
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
    const missing = this.newCells.cellsXml(row.index, row.format, row.changes.takeBefore(column));
    row.inserted ||= missing !== '';
    this.insert(tag.start, missing);
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
    if (!cell) return;
    if (!['v', 'is', 'f'].includes(cell.child)) cell.kept += this.xml.slice(cell.childStart, end);
    cell.child = '';
  }

  closeCell(end: number): void {
    const { cell, row } = this;
    this.cell = null;
    if (!cell || !row) return;
    const old = Number(cell.tag.attributes['s'] ?? 0);
    const facets = this.withDateFormat(this.withSerial(cell), cell.tag, old);
    const format = formatWith(this.styles, old, facets);
    const tag = this.xml.slice(cell.tag.start, cell.tag.end);
    // A cell without the attribute has format 0 as well: what says the same is left as it stands.
    const formatted = format === old ? tag : withAttribute(tag, 's', String(format));
    if ('value' in facets) this.replaceCell(row, { ...cell, facets }, formatted, format, end);
    else if (formatted !== tag) {
      this.splices.push({ start: cell.tag.start, end: cell.tag.end, text: formatted });
    }
  }

  closeRow(start: number): void {
    const { row } = this;
    this.row = null;
    if (!row?.changes) return;
    for (const { removal, instead } of row.removals) {
      this.splices.push(row.hasImplicitCells ? instead : removal);
    }
    const remaining = this.newCells.cellsXml(row.index, row.format, row.changes.takeBefore(Infinity));
    if (!row.inserted && remaining === '') return;
    // The hint of the columns that the row spans may be left out, but must not be wrong.
    const tag = withAttribute(this.xml.slice(row.tag.start, row.tag.end), 'spans', null);
    const text = row.tag.selfClosing ? opened(tag) + remaining + endTag(row.tag) : tag;
    this.splices.push({ start: row.tag.start, end: row.tag.end, text });
    if (!row.tag.selfClosing) this.insert(start, remaining);
  }

  closeData(start: number): void {
    const rows = this.missingRowsBefore(Infinity);
    if (this.data && rows !== '') this.splices.push(appendTo(this.xml, this.data, start, rows));
  }

  /** Widens the dimension that the sheet declares, where cells were added outside it. */
  growDimension(): void {
    const { dimension } = this;
    const { extent } = this.newCells;
    const old = parseRange(dimension?.attributes['ref'] ?? '');
    if (!dimension || !old || !extent) return;
    const first = a1(Math.min(old.top, extent.top), Math.min(old.left, extent.left));
    const last = a1(Math.max(old.bottom, extent.bottom), Math.max(old.right, extent.right));
    const tag = this.xml.slice(dimension.start, dimension.end);
    const ref = first === last ? first : `${first}:${last}`;
    this.splices.push({ start: dimension.start, end: dimension.end, text: withAttribute(tag, 'ref', ref) });
  }

  private insert(at: number, text: string): void {
    if (text !== '') this.splices.push({ start: at, end: at, text });
  }

  private missingRowsBefore(index: number): string {
    let text = '';
    for (let at = this.rowNumbers[this.nextRow]; at !== undefined && at < index;) {
      text += this.newCells.rowXml(
        at,
        new RowChanges(this.changes.get(at) ?? new Map()).takeBefore(Infinity),
      );
      at = this.rowNumbers[++this.nextRow];
    }
    return text;
  }

  private replaceCell(row: OpenRow, cell: OpenCell, formatted: string, format: number, end: number): void {
    const address = a1(row.index, cell.column);
    if (cell.hasFormula) throw new Error(`formula at ${address} would be overwritten`);
    const { type, content } = contentOf(cell.facets.value ?? null, cell.tag.prefix, address);
    // Metadata (cm, vm) describe the value that goes; a picture in the cell would otherwise stay on top.
    const bare = ['t', 'cm', 'vm'].reduce((text, name) => withAttribute(text, name, null), formatted);
    const typed = opened(type === null ? bare : withAttribute(bare, 't', type));
    const inside = content + cell.kept;
    const text = inside === '' ? `${typed.slice(0, -1)}/>` : `${typed}${inside}${endTag(cell.tag)}`;
    const instead = { start: cell.tag.start, end, text };
    // What says no more than an absent cell goes, so that taking an edit back leaves none behind.
    const usual = this.newCells.defaultFormat(cell.column, row.format);
    const saysNothing = inside === '' && goesWithoutSaying(format, usual, cell.facets);
    if (saysNothing) row.removals.push({ removal: { ...instead, text: '' }, instead });
    else this.splices.push(instead);
  }

  /** A date kept as text shows as a date without a format of one: what stands in its place has to have it. */
  private withDateFormat(facets: CellFacets, tag: OpenTag, format: number): CellFacets {
    const isOther = !('value' in facets) || facets.numberFormat !== undefined || tag.attributes['t'] !== 'd';
    return isOther || isDateFormat(this.styles.numberFormatOf(format))
      ? facets
      : { ...facets, numberFormat: ISO_DATE_FORMAT };
  }

  /** A date kept as text shows as a date whatever its format: to change the format it becomes a serial. */
  private withSerial({ facets, tag, raw, hasFormula }: OpenCell): CellFacets {
    if ('value' in facets || facets.numberFormat === undefined || tag.attributes['t'] !== 'd') return facets;
    const value = serialOfIsoText(raw, this.dateSystem);
    return value === null || hasFormula ? facets : { ...facets, value };
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
        cells.openSection(tag);
      } else if (section === 'cols' && depth === 2) cells.openColumn(tag);
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
