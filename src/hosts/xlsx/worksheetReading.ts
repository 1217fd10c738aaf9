import { isDateFormat } from '../../calendar/serial';
import { LAST_COLUMN, LAST_ROW } from '../../snapshot/address';
import type { Cell, CellValue, SheetSnapshot } from '../../snapshot/workbook';
import type { CellRange } from './cellRanges';
import { holds, parseRange } from './cellRanges';
import { damaged } from './failures';
import { ISO_DATE_FORMAT, serialOfIsoText } from './isoDateCell';
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
export type WorksheetContent = Pick<SheetSnapshot, 'protected' | 'rows' | 'hiddenRows'>;

const PLAIN: CellLook = {};
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

function valueOf(type: string, raw: string, inline: string, context: CellContext): CellValue {
  if (type === 'inlineStr') return inline;
  if (raw === '') return null;
  switch (type) {
    case 's':
      return context.strings[Number(raw)] ?? null;
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
  /** Blocks filled by one array formula or data table. */
  readonly blocks: CellRange[] = [];
  private readonly shared = new Map<string, string>();
  private readonly inline = new StringItem();
  private row = -1;
  private cells = new Map<number, Cell>();
  private column = -1;
  private type = 'n';
  private look = PLAIN;
  private raw = '';
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
    this.cells = this.rows.get(this.row) ?? new Map<number, Cell>();
    this.column = -1;
  }

  openCell({ attributes }: OpenTag): void {
    this.column = columnOf(attributes['r'], this.column);
    if (!inSheet(this.row, this.column)) throw damaged(this.part, 'una celda tiene una dirección imposible');
    this.type = attributes['t'] ?? 'n';
    this.look = this.context.looks[Number(attributes['s'] ?? 0)] ?? PLAIN;
    this.raw = '';
    this.formula = undefined;
    this.inline.reset();
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
    if (type === 'shared' && si !== undefined) {
      if (this.formula) this.shared.set(si, this.formula);
      else this.formula = this.shared.get(si) ?? '';
    }
    const block = (type === 'array' || type === 'dataTable') && ref !== undefined ? parseRange(ref) : null;
    if (block && (block.top !== block.bottom || block.left !== block.right)) this.blocks.push(block);
  }

  closeCell(): void {
    const { type, look, formula } = this;
    const value = valueOf(type, this.raw, this.inline.text(), this.context);
    const held = value === '' ? null : value;
    const isFormatted = this.keepFormatted && look.numberFormat !== undefined;
    if (held === null && formula === undefined && look.fill === undefined && !isFormatted) return;
    const isDate = type === 'd' && typeof held === 'number' && !isDateFormat(look.numberFormat);
    const cell: Cell = {
      value: held,
      ...look,
      ...(isDate ? { numberFormat: ISO_DATE_FORMAT } : {}),
      ...(formula === undefined ? {} : { formula: `=${unescapeCellText(formula)}` }),
    };
    this.cells.set(this.column, cell);
  }

  closeRow(): void {
    if (this.cells.size > 0) this.rows.set(this.row, this.cells);
  }

  /** A cell inside an array formula cannot be written any more than the one that holds the formula. */
  markBlocks(): void {
    for (const block of this.blocks) {
      const formula = this.rows.get(block.top)?.get(block.left)?.formula ?? '=';
      for (const [row, cells] of this.rows) {
        for (const [column, cell] of cells) {
          if (holds(block, row, column) && cell.formula === undefined)
            cells.set(column, { ...cell, formula });
        }
      }
    }
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

/**
 * Reads a worksheet part: the cells that hold something, hidden rows, protection. With `keepFormatted`, cells that have
 * a number format and nothing else are given too; a snapshot has none of them.
 */
export function readWorksheet(
  xml: string,
  part: string,
  context: CellContext,
  keepFormatted = false,
): WorksheetContent {
  const cells = new CellGathering(part, context, keepFormatted);
  let isProtected = false;
  let inData = false;
  let sawData = false;
  scanXml(xml, part, {
    open(tag, depth) {
      if (depth === 1) {
        inData = tag.local === 'sheetData';
        sawData ||= inData;
        if (tag.local === 'sheetProtection') isProtected = isTrue(tag.attributes['sheet']);
      } else if (!inData) return;
      else if (depth === 2) cells.openRow(tag);
      else if (depth === 3) cells.openCell(tag);
      else if (depth === 4) cells.openContent(tag);
      else cells.openInside(tag.local, depth - 4);
    },
    close(_, depth) {
      if (!inData) return;
      if (depth === 1) inData = false;
      else if (depth === 2) cells.closeRow();
      else if (depth === 3) cells.closeCell();
      else if (depth === 4) cells.closeContent();
      else cells.closeInside();
    },
    text(text, depth) {
      if (inData && depth > 3) cells.text(text);
    },
  });
  if (!sawData) throw damaged(part, 'la hoja no tiene celdas que leer');
  cells.markBlocks();
  const rows = new Map([...inOrder(cells.rows)].map(([row, held]) => [row, inOrder(held)]));
  return { protected: isProtected, rows, hiddenRows: cells.hiddenRows };
}
