import { isDateFormat } from '../../calendar/serial';
import type { CellRange } from '../../snapshot/address';
import { LAST_COLUMN, LAST_ROW } from '../../snapshot/address';
import type { ColumnSpan } from '../../snapshot/hiddenColumns';
import type { Cell, CellValue, SheetSnapshot } from '../../snapshot/workbook';
import { isWide, parseRange, visitCovered } from '../../snapshot/cellRanges';
import { damaged } from './failures';
import { ISO_DATE_FORMAT, serialOfIsoText } from './isoDateCell';
import { SheetSetup } from './sheetSetup';
import { StringItem } from './sharedStrings';
import type { CellLook } from './styles';
import type { OpenTag } from './xmlScan';
import { isTrue, scanXml } from './xmlScan';
import { unescapeCellText } from './xmlText';

/** What the cells of a worksheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
  readonly dateSystem: 1900 | 1904;
}

/** What a worksheet part holds. */
export interface WorksheetContent extends Pick<SheetSnapshot, 'protected' | 'rows' | 'hiddenRows'> {
  readonly merges: readonly CellRange[];
  /** Columns that are hidden, as the part says it: spans may reach to the end of the sheet. */
  readonly hiddenSpans: readonly ColumnSpan[];
  /** Blocks that one array formula, or one table of data, fills. */
  readonly arrays: readonly CellRange[];
  /** Highest number of a cell format that a cell, row or column names; −1 where none does. */
  readonly lastFormat: number;
  readonly setup: SheetSetup;
}

const PLAIN: CellLook = {};
/** Highest number that a cell format can have in Excel; what names a higher one names nothing. */
const LAST_FORMAT = 65_489;
const A1_PARTS = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/;

/** 0-based column of a cell's reference ("B7" → 1), or of the one after `previous` where it has none. */
export function columnOf(reference: string | undefined, previous: number): number {
  if (reference === undefined) return previous + 1;
  const letters = A1_PARTS.exec(reference)?.[1];
  if (letters === undefined) return NaN;
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column - 1;
}

/** 0-based row of a row's number ("7" → 6), or the one after `previous` where it has none. */
export function rowOf(number: string | undefined, previous: number): number {
  return number === undefined ? previous + 1 : Number(number) - 1;
}

/** True when a 0-based row and column exist in Excel. */
export function inSheet(row: number, column = 0): boolean {
  return Number.isInteger(row) && row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

function valueOf(type: string, raw: string, inline: string, context: CellContext): CellValue | undefined {
  if (type === 'inlineStr') return inline;
  if (raw === '') return null;
  switch (type) {
    case 's':
      return context.strings[Number(raw)];
    case 'b':
      return isTrue(raw.trim());
    case 'str':
    case 'e':
      return unescapeCellText(raw);
    case 'd':
      return serialOfIsoText(raw, context.dateSystem) ?? raw;
    default: {
      const number = Number(raw);
      return Number.isFinite(number) ? number : raw;
    }
  }
}

/** Reads the cells of a worksheet as the scan meets them. */
class CellGathering {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly hiddenRows = new Set<number>();
  readonly arrays: CellRange[] = [];
  private readonly shared = new Map<string, string>();
  private readonly inline = new StringItem();
  lastFormat = -1;
  private row = -1;
  private cells = new Map<number, Cell>();
  private column = -1;
  private type = 'n';
  private look = PLAIN;
  private raw = '';
  /** Text of the formula while it is read; the whole formula, with its "=", afterwards. */
  private formula: string | undefined;
  private formulaTag: OpenTag | null = null;
  private inside: 'v' | 'f' | 'is' | null = null;

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
    private readonly keepFormatted: boolean,
  ) {}

  openRow({ attributes }: OpenTag): void {
    this.row = rowOf(attributes['r'], this.row);
    if (!inSheet(this.row)) throw damaged(this.part, 'una fila tiene un número imposible');
    if (isTrue(attributes['hidden'])) this.hiddenRows.add(this.row);
    this.noteFormat(attributes['s']);
    this.cells = this.rows.get(this.row) ?? new Map<number, Cell>();
    this.column = -1;
  }

  openCell({ attributes }: OpenTag): void {
    this.column = columnOf(attributes['r'], this.column);
    if (!inSheet(this.row, this.column)) throw damaged(this.part, 'una celda tiene una dirección imposible');
    this.type = attributes['t'] ?? 'n';
    const format = this.noteFormat(attributes['s']);
    this.look = this.context.looks[format] ?? PLAIN;
    this.raw = '';
    this.formula = undefined;
    this.inline.reset();
  }

  /** Number of the format that a cell, row or column names, 0 where it names none. */
  noteFormat(named = '0'): number {
    const format = Number(named);
    if (format > this.lastFormat && format <= LAST_FORMAT) this.lastFormat = format;
    return format;
  }

  openContent(tag: OpenTag): void {
    const { local } = tag;
    this.inside = local === 'v' || local === 'f' || local === 'is' ? local : null;
    if (local !== 'f') return;
    this.formula = '';
    this.formulaTag = tag;
  }

  openInside(local: string, depth: number): void {
    if (this.inside === 'is') this.inline.open(local, depth);
  }

  text(text: string): void {
    if (this.inside === 'v') this.raw += text;
    else if (this.inside === 'f') this.formula += text;
    else if (this.inside === 'is') this.inline.add(text);
  }

  closeInside(): void {
    this.inline.close();
  }

  closeContent(): void {
    if (this.inside === 'f') this.closeFormula();
    this.inside = null;
  }

  private closeFormula(): void {
    const { t: type, ref, si } = this.formulaTag?.attributes ?? {};
    const own = this.formula ? `=${unescapeCellText(this.formula)}` : '=';
    // Those that share a formula share its text: it is long at times, and they are many.
    this.formula = type === 'shared' && si !== undefined && own === '=' ? (this.shared.get(si) ?? own) : own;
    if (type === 'shared' && si !== undefined && own !== '=') this.shared.set(si, own);
    const block = (type === 'array' || type === 'dataTable') && ref !== undefined ? parseRange(ref) : null;
    if (block && isWide(block)) this.arrays.push(block);
  }

  closeCell(): void {
    const { type, look, formula } = this;
    const value = valueOf(type, this.raw, this.inline.text(), this.context);
    if (value === undefined) throw damaged(this.part, 'una celda nombra un texto que no está en el libro');
    // Of a formula an empty text is a result; without any it was never calculated.
    const isEmpty = value === '' || value === null;
    const held = isEmpty ? (formula !== undefined && type === 'str' ? '' : null) : value;
    const isFormatted = this.keepFormatted && look.numberFormat !== undefined;
    if (held === null && formula === undefined && look.fill === undefined && !isFormatted) return;
    const isDate = type === 'd' && typeof held === 'number' && !isDateFormat(look.numberFormat);
    const cell: Cell = {
      value: held,
      ...look,
      ...(isDate ? { numberFormat: ISO_DATE_FORMAT } : {}),
      ...(formula === undefined ? {} : { formula }),
    };
    this.cells.set(this.column, cell);
  }

  closeRow(): void {
    if (this.cells.size > 0) this.rows.set(this.row, this.cells);
  }
}

const inOrder = <V>(map: Map<number, V>): Map<number, V> => {
  let previous = -1;
  for (const key of map.keys()) {
    if (key < previous) return new Map([...map].sort(([one], [other]) => one - other));
    previous = key;
  }
  return map;
};

/** A cell inside an array formula cannot be written any more than the one that holds the formula. */
function markArrays(rows: ReadonlyMap<number, Map<number, Cell>>, arrays: readonly CellRange[]): void {
  const formulas = arrays.map(({ top, left }) => rows.get(top)?.get(left)?.formula ?? '=');
  const columns = function* (): Generator<readonly [number, Iterable<number>]> {
    for (const [row, cells] of rows) yield [row, cells.keys()];
  };
  visitCovered(arrays, columns(), (row, column, array) => {
    const cells = rows.get(row);
    const cell = cells?.get(column);
    if (!cells || !cell || cell.formula !== undefined) return;
    cells.set(column, { ...cell, formula: (array === 'several' ? undefined : formulas[array]) ?? '=' });
  });
}

/**
 * Reads a worksheet part: the cells that hold something, hidden rows, protection, merged blocks, how it is printed. With
 * `keepFormatted`, cells that have a number format and nothing else are given too; a snapshot has none of them.
 */
export function readWorksheet(
  xml: string,
  part: string,
  context: CellContext,
  keepFormatted = false,
): WorksheetContent {
  const cells = new CellGathering(part, context, keepFormatted);
  const around = new AroundGathering();
  let inData = false;
  let sawData = false;
  scanXml(xml, part, {
    open(tag, depth) {
      if (depth === 1) {
        inData = tag.local === 'sheetData';
        if (inData && sawData) throw damaged(part, 'la hoja tiene dos veces sus celdas');
        sawData ||= inData;
      }
      if (depth === 2 && tag.local === 'col') cells.noteFormat(tag.attributes['style']);
      if (!inData) around.open(tag, depth);
      else if (depth === 2) cells.openRow(tag);
      else if (depth === 3) cells.openCell(tag);
      else if (depth === 4) cells.openContent(tag);
      else if (depth > 4) cells.openInside(tag.local, depth - 4);
    },
    close(_, depth) {
      if (!inData) around.close(depth);
      else if (depth === 1) inData = false;
      else if (depth === 2) cells.closeRow();
      else if (depth === 3) cells.closeCell();
      else if (depth === 4) cells.closeContent();
      else cells.closeInside();
    },
    text(text, depth) {
      if (!inData) around.text(text, depth);
      else if (depth > 3) cells.text(text);
    },
  });
  if (!sawData) throw damaged(part, 'la hoja no tiene celdas que leer');
  const rows = new Map([...inOrder(cells.rows)].map(([row, held]) => [row, inOrder(held)]));
  markArrays(rows, cells.arrays);
  const { isProtected, merges, hiddenSpans, setup } = around;
  const { hiddenRows, arrays, lastFormat } = cells;
  return { protected: isProtected, rows, hiddenRows, merges, hiddenSpans, arrays, lastFormat, setup };
}

/** Reads what a worksheet says outside its cells. */
class AroundGathering {
  readonly merges: CellRange[] = [];
  readonly hiddenSpans: ColumnSpan[] = [];
  readonly setup = new SheetSetup();
  isProtected = false;

  open(tag: OpenTag, depth: number): void {
    const { local, attributes } = tag;
    if (depth === 1 && local === 'sheetProtection') this.isProtected = isTrue(attributes['sheet']);
    else if (depth === 2 && local === 'mergeCell') {
      const block = parseRange(attributes['ref'] ?? '');
      if (block && isWide(block)) this.merges.push(block);
    } else if (depth === 2 && local === 'col') this.openColumns(tag);
    this.setup.open(tag, depth);
  }

  private openColumns({ attributes }: OpenTag): void {
    const [first, last] = [Number(attributes['min']) - 1, Number(attributes['max']) - 1];
    const isHidden = isTrue(attributes['hidden']) || Number(attributes['width'] ?? NaN) === 0;
    if (isHidden && inSheet(0, first) && inSheet(0, last)) this.hiddenSpans.push({ first, last });
  }

  close(depth: number): void {
    this.setup.close(depth);
  }

  text(text: string, depth: number): void {
    this.setup.text(text, depth);
  }
}
