import type { CellChange } from './cellChange';
import { copyOfCell, looksSame, netChanges, putCell } from './cellChange';
import type { Area } from '../../emulated-excel/area';
import { boundingArea } from '../../emulated-excel/area';
import type { ModelCell, ModelWatcher, SheetModel, WorkbookModel } from '../../emulated-excel/workbookModel';

/** Who did something to the workbook: the person in the grid, or the add-in in its pane. */
export type Doer = 'user' | 'pane';

interface SheetChange {
  readonly sheet: SheetModel;
  readonly index: number;
  readonly added: boolean;
}

/** Something that was done to the workbook, in one go for who did it. */
export interface Deed {
  readonly by: Doer;
  readonly cells: readonly CellChange[];
  readonly sheets: readonly SheetChange[];
}

/** What a step back or forth changed: cells by sheet, and sheets that came or went. */
export interface Restored {
  readonly by: Doer;
  readonly areas: readonly { readonly sheet: SheetModel; readonly area: Area }[];
  readonly sheets: readonly { readonly sheet: SheetModel; readonly added: boolean }[];
}

/** Requests that begin within this many milliseconds after an answer belong to the same operation of the pane. */
const ONE_OPERATION = 300;
const MOST_DEEDS = 200;

/** Sheets that came and went again left nothing behind. */
function netSheets(changes: readonly SheetChange[]): SheetChange[] {
  const gone = new Set(changes.filter(({ added }) => !added).map(({ sheet }) => sheet));
  const passing = new Set(
    changes.filter(({ sheet, added }) => added && gone.has(sheet)).map(({ sheet }) => sheet),
  );
  return changes.filter(({ sheet }) => !passing.has(sheet));
}

function areasOf(cells: readonly CellChange[]): { sheet: SheetModel; area: Area }[] {
  const areas = new Map<SheetModel, Area>();
  for (const { sheet, row, column } of cells) {
    const one = { row, column, rows: 1, columns: 1 };
    const known = areas.get(sheet);
    areas.set(sheet, known ? boundingArea(known, one) : one);
  }
  return [...areas].map(([sheet, area]) => ({ sheet, area }));
}

/**
 * Everything that changed the cells of a model, whoever did it, to take it back and do it again. Settings that an add-in
 * keeps in the workbook are no part of it, as in Excel.
 */
export class History implements ModelWatcher {
  #done: Deed[] = [];
  #undone: Deed[] = [];
  /** The last deed that fell out of the list. */
  #forgotten: Deed | null = null;
  #saved: Deed | null = null;
  /** The deed that was the last when the workbook was last about to be saved: nothing is added to it. */
  #saving: Deed | null = null;
  #touched = new Map<SheetModel, Map<number, Map<number, ModelCell | null>>>();
  #sheets: SheetChange[] = [];
  #startedAt: number | null = null;
  #paneAnsweredAt = -Infinity;
  #restoring = false;

  /** `now` gives milliseconds of any clock. The history watches the model from here on. */
  constructor(
    readonly model: WorkbookModel,
    readonly now: () => number = () => performance.now(),
  ) {
    model.watcher = this;
  }

  cellTouched(sheet: SheetModel, row: number, column: number, cell: ModelCell | undefined): void {
    if (this.#restoring) return;
    this.#startedAt ??= this.now();
    let rows = this.#touched.get(sheet);
    if (!rows) this.#touched.set(sheet, (rows = new Map()));
    let cells = rows.get(row);
    if (!cells) rows.set(row, (cells = new Map()));
    if (!cells.has(column)) cells.set(column, cell ? copyOfCell(cell) : null);
  }

  sheetAdded(sheet: SheetModel): void {
    if (this.#restoring) return;
    this.#startedAt ??= this.now();
    this.#sheets.push({ sheet, index: this.model.sheets.indexOf(sheet), added: true });
  }

  sheetRemoved(sheet: SheetModel, index: number): void {
    if (this.#restoring) return;
    this.#startedAt ??= this.now();
    this.#sheets.push({ sheet, index, added: false });
  }

  /** Closes what the pane did: called after each of its requests, and before the user does something. */
  closePane(): boolean {
    const changed = this.#close('pane');
    this.#paneAnsweredAt = this.now();
    return changed;
  }

  /** Does something of the user's as one deed; false when nothing changed. */
  asUser(action: () => void): boolean {
    this.closePane();
    action();
    return this.#close('user');
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** The deed that the next step back takes back, or null. */
  get last(): Deed | null {
    return this.#done.at(-1) ?? null;
  }

  /** The deed that the next step forth does again, or null. */
  get next(): Deed | null {
    return this.#undone.at(-1) ?? null;
  }

  /** True when something was done since the file was opened or last saved. */
  get isDirty(): boolean {
    return (this.last ?? this.#forgotten) !== this.#saved;
  }

  /** The state of now: calling the result remembers that it was saved. */
  savePoint(): () => void {
    this.closePane();
    const saved = this.last ?? this.#forgotten;
    this.#saving = saved;
    return () => {
      this.#saved = saved;
    };
  }

  /** Takes the last deed back; null when there is none. */
  undo(): Restored | null {
    this.closePane();
    const deed = this.#done.pop();
    if (!deed) return null;
    this.#undone.push(deed);
    const backwards = deed.sheets.map((change) => ({ ...change, added: !change.added })).reverse();
    return this.#restore(deed.by, [...deed.cells].reverse(), backwards, 'before');
  }

  /** Does the deed that was last taken back again; null when there is none. */
  redo(): Restored | null {
    this.closePane();
    const deed = this.#undone.pop();
    if (!deed) return null;
    this.#done.push(deed);
    return this.#restore(deed.by, deed.cells, deed.sheets, 'after');
  }

  #restore(
    by: Doer,
    cells: readonly CellChange[],
    sheets: readonly SheetChange[],
    side: 'before' | 'after',
  ): Restored {
    this.#restoring = true;
    for (const { sheet, index, added } of sheets) {
      if (added) {
        this.model.sheets.splice(index, 0, sheet);
        // The pane takes a sheet out of sight before it deletes it.
        if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Visible';
      } else this.model.removeSheet(sheet);
    }
    for (const change of cells) putCell(change, change[side]);
    this.#restoring = false;
    return { by, areas: areasOf(cells), sheets };
  }

  #close(by: Doer): boolean {
    const startedAt = this.#startedAt;
    if (startedAt === null) return false;
    const added = new Set(this.#sheets.filter((change) => change.added).map(({ sheet }) => sheet));
    const cells = this.#changes((sheet) => !added.has(sheet) && this.model.sheets.includes(sheet));
    const deed: Deed = { by, cells, sheets: this.#sheets };
    this.#touched = new Map();
    this.#sheets = [];
    this.#startedAt = null;
    if (cells.length + deed.sheets.length === 0) return false;
    this.#undone = [];
    const { last } = this;
    const continues = by === 'pane' && startedAt - this.#paneAnsweredAt <= ONE_OPERATION;
    if (last?.by === 'pane' && continues && last !== this.#saving) {
      this.#done.pop();
      const whole = netChanges([...last.cells, ...cells]);
      const sheets = netSheets([...last.sheets, ...deed.sheets]);
      // An operation that failed and put everything back is none.
      if (whole.length + sheets.length > 0) this.#done.push({ by, cells: whole, sheets });
    } else this.#done.push(deed);
    if (this.#done.length > MOST_DEEDS) this.#forgotten = this.#done.shift() ?? null;
    return true;
  }

  #changes(isWanted: (sheet: SheetModel) => boolean): CellChange[] {
    const changes: CellChange[] = [];
    for (const [sheet, rows] of this.#touched) {
      if (!isWanted(sheet)) continue;
      for (const [row, cells] of rows) {
        for (const [column, before] of cells) {
          const cell = sheet.cell(row, column) ?? null;
          if (looksSame(before, cell)) continue;
          changes.push({ sheet, row, column, before, after: cell && copyOfCell(cell) });
        }
      }
    }
    return changes;
  }
}
