import type { SheetLook } from '../../hosts/xlsx/sheetLook';
import type { OpenedFile } from '../file/openBook';
import type { Restored } from './history';
import { History } from './history';
import type { Area } from '../../emulated-excel/area';
import { EmulatedExcel } from '../../emulated-excel/emulatedExcel';
import { EVENT } from '../../emulated-excel/session';
import type { SheetModel } from '../../emulated-excel/workbookModel';
import type { SheetShape } from '../grid/sheetShape';
import { Listeners } from './listeners';
import type { Selection } from './selection';
import { besidesCells, outlineOf } from './modelOutline';
import { READ_ONLY, protectedText } from './refusals';
import { Selections } from './selections';
import { Shapes } from './shapes';
import { SheetLooks } from './sheetLooks';
import { Typing } from './typing';
import { areaOf, extended, selectionOf } from './selection';

/**
 * The open workbook with all that stands around it: the emulated Excel that the pane talks to, the history, the selection.
 * It tells its listeners of every change; `version` grows with each.
 */
export class Desk {
  static #count = 0;
  /** Tells desks apart. */
  readonly id = (Desk.#count += 1);
  excel: EmulatedExcel;
  /** Number of Excels that were started for the workbook: each needs a pane of its own. */
  excelNumber = 0;
  readonly history: History;
  version = 0;
  /** What the user should know now, in Spanish; null for nothing. */
  notice: string | null = null;
  /** Grows when a cell has to be brought before the user's eyes. */
  reveals = 0;
  /** While somebody types in a cell of the grid, the emulated Excel refuses every request. */
  readonly typing = new Typing(() => this.#followTyping());
  readonly #listeners = new Listeners();
  readonly #requestListeners = new Listeners();
  readonly #looks: SheetLooks;
  readonly #selections = new Selections();
  readonly #shapes = new Shapes();
  #savedBesides: string;
  #outline = '';

  constructor(
    readonly book: OpenedFile,
    level = 21,
  ) {
    this.history = new History(book.model);
    this.#looks = new SheetLooks(book, (notice) => {
      this.notice = notice ?? this.notice;
      this.changed();
    });
    this.#savedBesides = besidesCells(book.model);
    this.excel = this.#startExcel(level);
    const { model } = book;
    model.active = model.sheets.find(({ visibility }) => visibility === 'Visible') ?? model.active;
    model.selection ??= { sheet: this.sheet, area: areaOf(this.sheet, this.selection) };
  }

  /** Calls the listener after every change; the result ends that. */
  readonly subscribe = this.#listeners.add;

  /** Calls the listener after every request of the pane, be it one that only reads; the result ends that. */
  readonly subscribeToRequests = this.#requestListeners.add;

  /** The sheet before the user's eyes. */
  get sheet(): SheetModel {
    const { active, sheets } = this.book.model;
    const sheet = active ?? sheets[0];
    if (!sheet) throw new Error('a workbook has a sheet');
    return sheet;
  }

  /** What is selected in the sheet before the user's eyes. */
  get selection(): Selection {
    return this.#selections.of(this.sheet);
  }

  /** True when closing the page would lose something. */
  get isDirty(): boolean {
    return this.history.isDirty || besidesCells(this.book.model) !== this.#savedBesides;
  }

  /** The state of now: calling the result remembers that the user has the file as it is at this moment. */
  savePoint(): () => void {
    const besides = besidesCells(this.book.model);
    const mark = this.history.savePoint();
    return () => {
      mark();
      this.#savedBesides = besides;
      this.changed();
    };
  }

  /** Puts another Excel before the same workbook; the pane has to be loaded anew. */
  restartExcel(level: number): void {
    const { latency } = this.excel;
    this.excel.onSettled = null;
    this.excel = this.#startExcel(level);
    this.excel.latency = latency;
    this.#followTyping();
    this.changed();
  }

  /** Look of the sheet before the user's eyes; null while it is being read, and for sheets that are not in the file. */
  look(): SheetLook | null {
    return this.#looks.of(this.sheet);
  }

  /** True while the look of the sheet is being read. */
  get isReadingLook(): boolean {
    return this.#looks.isReading(this.sheet);
  }

  /** Size of the sheet before the user's eyes. */
  shape(): SheetShape {
    return this.#shapes.of(this.sheet);
  }

  /** Selects a cell, or extends the selection to it. */
  select(row: number, column: number, extend = false): void {
    this.typing.finish();
    const { sheet } = this;
    this.#setSelection(sheet, extend ? extended(this.selection, row, column) : selectionOf(row, column));
    this.reveals += 1;
    this.changed();
  }

  /** Selects a whole area, its first cell being the active one. */
  selectArea(area: Area): void {
    this.typing.finish();
    const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    this.#setSelection(this.sheet, extended(selectionOf(area.row, area.column), last.row, last.column));
    this.changed();
  }

  /** Brings another sheet before the user's eyes. */
  showSheet(sheet: SheetModel): void {
    const { model } = this.book;
    if (sheet === model.active) return;
    this.typing.finish();
    model.active = sheet;
    model.selection = { sheet, area: areaOf(sheet, this.selection) };
    this.excel.sheetEvent(EVENT.activated, sheet);
    this.excel.flushEvents();
    this.changed();
  }

  /** Says something to the user, until the next thing is said. */
  say(notice: string | null): void {
    this.notice = notice;
    this.changed();
  }

  /** Does something of the user's to cells, as one deed, and tells the pane which cells changed. */
  edit(area: Area, action: () => void): void {
    const { sheet } = this;
    if (this.history.asUser(action)) {
      this.#shapes.forget();
      this.excel.changed(sheet, area);
      this.excel.flushEvents();
    }
    this.notice = null;
    this.changed();
  }

  /** Takes the last deed back, or does it again, whoever did it. */
  step(direction: 'undo' | 'redo'): void {
    this.typing.finish();
    const deed = direction === 'undo' ? this.history.last : this.history.next;
    const closed = deed?.cells.find(({ sheet }) => sheet.protected)?.sheet;
    if (closed || this.book.model.readOnly) {
      this.say(closed ? protectedText(closed) : READ_ONLY);
      return;
    }
    const restored = this.history[direction]();
    if (!restored) return;
    this.#shapes.forget();
    this.#tell(restored);
    const [first] = restored.areas;
    if (first && this.book.model.sheets.includes(first.sheet)) {
      this.book.model.active = first.sheet;
      const { row, column } = first.area;
      this.#setSelection(first.sheet, selectionOf(row, column));
      this.reveals += 1;
    }
    const whose = restored.by === 'pane' ? 'lo que hizo el panel' : 'su cambio';
    this.notice = direction === 'undo' ? `Se deshizo ${whose}.` : `Se rehízo ${whose}.`;
    this.changed();
  }

  /** Tells the listeners that something is not as it was. */
  changed(): void {
    this.version += 1;
    this.#listeners.tell();
  }

  /** Leaves the workbook. */
  close(): void {
    this.excel.onSettled = null;
    this.book.close();
  }

  #followTyping(): void {
    this.excel.cellEditing = this.typing.isOn;
    this.changed();
  }

  #startExcel(level: number): EmulatedExcel {
    this.excelNumber += 1;
    const excel = new EmulatedExcel(this.book.model, { apiLevel: level });
    excel.onSettled = () => this.#settled();
    return excel;
  }

  /** After each request of the pane: most of them read, and then there is nothing to draw anew. */
  #settled(): void {
    const { selection } = this.book.model;
    this.#requestListeners.tell();
    const changed = this.history.closePane();
    const outline = outlineOf(this.book.model);
    const isElsewhere = this.#selections.follow(selection);
    if (isElsewhere) this.reveals += 1;
    if (changed) this.#shapes.forget();
    if (!changed && !isElsewhere && outline === this.#outline) return;
    this.#outline = outline;
    // Drawing is a task of its own: the pane has its answer first.
    setTimeout(() => this.changed(), 0);
  }

  #setSelection(sheet: SheetModel, selection: Selection): void {
    const area = areaOf(sheet, selection);
    this.#selections.set(sheet, selection);
    this.book.model.active = sheet;
    this.book.model.selection = { sheet, area };
    this.excel.selected(sheet, area);
    this.excel.flushEvents();
  }

  #tell({ areas, sheets }: Restored): void {
    for (const { sheet, added } of sheets) this.excel.sheetEvent(added ? EVENT.added : EVENT.deleted, sheet);
    for (const { sheet, area } of areas) this.excel.changed(sheet, area);
    this.excel.flushEvents();
  }
}
