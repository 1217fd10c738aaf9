import { foldText } from '../../calendar/foldedText';
import type { PlainDate } from '../../calendar/plainDate';
import type { DateSystem } from '../../calendar/serial';
import type { CellRange } from '../../snapshot/address';
import type { Cell, SheetSnapshot } from '../../snapshot/workbook';
import type { SaidOfSheet } from './saidOfSheet';
import { NOTHING_SAID } from './saidOfSheet';
import type { HeaderMeaning } from '../headers/headerMeaning';
import { LONGEST_HEADER, meaningOfHeader } from '../headers/headerMeaning';
import { parsePeriodText } from '../dates/periodText';
import type { PeriodText } from '../dates/writtenPeriod';
import type { DateText } from '../dates/years';
import { CellMemory } from './cellMemory';
import { dateInCell, dateTextOf, textOf } from './cellText';
import { MergedBlocks } from './mergedBlocks';

/** What the cells of a sheet were converted to so far. Texts need no memory but where they are made of a number. */
class Converted {
  readonly texts = new CellMemory<string>();
  readonly dateTexts = new CellMemory<DateText | null>();
  /** By their text: the same dates stand in many cells. */
  private readonly periods = new Map<string, PeriodText>();
  /** Folded texts by the text as typed: those of a plan come again in its grid. */
  readonly folded = new Map<string, string>();
  /** By the text, too: data rows say the same again and again. */
  readonly meanings = new Map<string, HeaderMeaning | null>();

  readonly periodOf = (text: string): PeriodText => {
    const known = this.periods.get(text) ?? parsePeriodText(text);
    this.periods.set(text, known);
    return known;
  };
}

/**
 * A sheet as its readers see it: every cell is converted once, when somebody first asks for it, and remembered. Rows and
 * columns are 0-based; a cell outside the sheet, or outside the window of columns, is an empty one.
 */
export class SheetView {
  private constructor(
    private readonly sheet: SheetSnapshot,
    private readonly system: DateSystem,
    private readonly converted: Converted,
    private readonly from: number,
    private readonly to: number,
    private readonly merged: MergedBlocks,
    /** What the user said of how the sheet is to be read. */
    readonly said: SaidOfSheet,
  ) {}

  /** The view of a whole sheet, in the workbook's date system. */
  static of(sheet: SheetSnapshot, system: DateSystem, said: SaidOfSheet = NOTHING_SAID): SheetView {
    const merged = new MergedBlocks(sheet.merges ?? []);
    return new SheetView(sheet, system, new Converted(), 0, Number.MAX_SAFE_INTEGER, merged, said);
  }

  /** The same sheet with some columns only, from one up to another that is left out; what is converted is shared. */
  columnsFrom(from: number, to: number): SheetView {
    const { sheet, system, converted, merged, said } = this;
    return new SheetView(
      sheet,
      system,
      converted,
      Math.max(from, this.from),
      Math.min(to, this.to),
      merged,
      said,
    );
  }

  /** Name of the sheet. */
  get name(): string {
    return this.sheet.name;
  }

  /** Numbers of the rows that a person or a filter hides; they are read like the others. */
  get hiddenRows(): ReadonlySet<number> {
    return this.sheet.hiddenRows;
  }

  /** True for a column that the sheet hides. */
  isHiddenColumn(column: number): boolean {
    return this.sheet.hiddenColumns?.has(column) === true;
  }

  /** The first cell of the merged block that a cell is covered by; null for a cell of no block, and for its first cell. */
  coveredBy(row: number, column: number): { readonly row: number; readonly column: number } | null {
    const block = this.merged.at(row, column);
    if (block === null || (block.top === row && block.left === column)) return null;
    return { row: block.top, column: block.left };
  }

  /** What a cell says as text or, where it is covered by a merged block, what that block says. */
  shownText(row: number, column: number): string {
    const first = this.coveredBy(row, column);
    return first === null ? this.text(row, column) : this.text(first.row, first.column);
  }

  /** Numbers of the rows with a cell that holds something, in ascending order. */
  rows(): number[] {
    const rows = [...this.sheet.rows.keys()];
    return this.isWhole() ? rows : rows.filter((row) => this.columns(row).length > 0);
  }

  /** Columns of a row's cells that hold something, in ascending order; none for an empty row. */
  columns(row: number): number[] {
    const columns = [...(this.sheet.rows.get(row)?.keys() ?? [])];
    return this.isWhole() ? columns : columns.filter((column) => this.shows(column));
  }

  /** The cell as the snapshot has it; undefined for an empty one. */
  cell(row: number, column: number): Cell | undefined {
    return this.shows(column) ? this.sheet.rows.get(row)?.get(column) : undefined;
  }

  /** The merged blocks of the sheet, in the order of the file; none where the host does not tell. */
  get merges(): readonly CellRange[] {
    return this.sheet.merges ?? [];
  }

  /** How many columns the cell that begins at a row and column takes up: 1 unless it is merged. */
  width(row: number, column: number): number {
    const block = this.blockFrom(row, column);
    return block === null ? 1 : Math.min(block.right - block.left + 1, this.to - column);
  }

  /** How many rows the cell that begins at a row and column takes up: 1 unless it is merged. */
  height(row: number, column: number): number {
    const block = this.blockFrom(row, column);
    return block === null ? 1 : block.bottom - block.top + 1;
  }

  /** The merged block that begins at a row and column, or null. */
  private blockFrom(row: number, column: number): CellRange | null {
    const block = this.merged.at(row, column);
    return block !== null && block.top === row && block.left === column ? block : null;
  }

  /** What a cell says as text or, where a block that is merged downwards from its own column covers it, what that one says. */
  textDownwards(row: number, column: number): string {
    const first = this.coveredBy(row, column);
    return first === null || first.column !== column ? this.text(row, column) : this.text(first.row, column);
  }

  /** What a cell says as text, dates as ISO text; "" for an empty cell and for no column. */
  text(row: number, column: number | null): string {
    const cell = column === null ? undefined : this.cell(row, column);
    if (column === null || !cell || cell.value === null) return '';
    if (typeof cell.value === 'string') return cell.value;
    const { texts } = this.converted;
    return texts.get(row, column) ?? texts.keep(row, column, textOf(cell, this.system));
  }

  /** The text of a cell as it is compared (`foldText`); "" for an empty cell. */
  folded(row: number, column: number): string {
    const text = this.text(row, column);
    if (text === '') return '';
    const { folded } = this.converted;
    const known = folded.get(text) ?? foldText(text);
    folded.set(text, known);
    return known;
  }

  /** The day of a cell that holds a true Excel date; null for all others. */
  date(row: number, column: number): PlainDate | null {
    return dateInCell(this.cell(row, column), this.system);
  }

  /** What a cell says as a date or period; null when it is empty. A bare number that can be a date's serial is one. */
  dateText(row: number, column: number | null): DateText | null {
    const cell = column === null ? undefined : this.cell(row, column);
    if (column === null || !cell) return null;
    const { dateTexts } = this.converted;
    const known = dateTexts.get(row, column);
    if (known !== undefined) return known;
    const at = { sheet: this.sheet.name, row, column };
    const read = dateTextOf(cell, this.text(row, column), at, this.system, this.converted.periodOf);
    return dateTexts.keep(row, column, read);
  }

  /** What a cell means as the header of its column; null when it is no header that we know. */
  meaning(row: number, column: number): HeaderMeaning | null {
    const text = this.text(row, column);
    if (text === '' || text.length > LONGEST_HEADER) return null;
    const { meanings } = this.converted;
    const known = meanings.get(text);
    if (known !== undefined) return known;
    const meaning = meaningOfHeader(text, this.folded(row, column));
    meanings.set(text, meaning);
    return meaning;
  }

  private isWhole(): boolean {
    return this.from === 0 && this.to === Number.MAX_SAFE_INTEGER;
  }

  private shows(column: number): boolean {
    return column >= this.from && column < this.to;
  }
}
