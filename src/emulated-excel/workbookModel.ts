import type { PageLayout } from '../snapshot/pageLayout';
import { DEFAULT_PAGE_LAYOUT } from '../snapshot/pageLayout';
import type { CellValue } from '../snapshot/workbook';
import type { Area } from './area';
import { areaBetween } from './area';

/** One cell of the model; it changes in place, as a cell of Excel does. */
export interface ModelCell {
  value: CellValue;
  formula?: string;
  numberFormat: string;
  /** "#RRGGBB", or null for no fill. */
  fill: string | null;
  /** The hatching or gradient that lies over the fill, by Excel's name ("LightUp", "LinearGradient"); null for none. */
  pattern: { readonly name: string; readonly color: string } | null;
  bold: boolean;
  wrap: boolean;
  horizontalAlignment: string;
  verticalAlignment: string;
  /** Style of each edge that has a line, by the edge's name ("EdgeTop"). */
  borders: Map<string, string>;
  /** True where a protected sheet keeps the cell from being written. */
  locked: boolean;
  /** What the cell links to: a place in the workbook or an address of the web. */
  link: { documentReference?: string; address?: string; textToDisplay?: string } | null;
}

const emptyCell = (): ModelCell => ({
  value: null,
  numberFormat: 'General',
  fill: null,
  pattern: null,
  bold: false,
  wrap: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  borders: new Map(),
  locked: true,
  link: null,
});

/** Visibility of a sheet in the words of office-js. */
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Who is told what happens to a model, for a page that keeps its history. */
export interface ModelWatcher {
  /** Called before a cell may change; `cell` is undefined where there was none. */
  cellTouched(sheet: SheetModel, row: number, column: number, cell: ModelCell | undefined): void;
  sheetAdded(sheet: SheetModel): void;
  /** Called after a sheet was taken out; `index` is the place that it had. */
  sheetRemoved(sheet: SheetModel, index: number): void;
}

/** One sheet of the model. */
export class SheetModel {
  readonly rows = new Map<number, Map<number, ModelCell>>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merges: Area[] = [];
  /** Areas with a conditional format of the user. */
  readonly conditionalFormats: Area[] = [];
  /** Widths in points by column. */
  readonly columnWidths = new Map<number, number>();
  /** Heights in points of rows that wrapped text or autofit set; the others have the usual one. */
  readonly rowHeights = new Map<number, number>();
  /** Colour of the tab, "" for none. */
  tabColor = '';
  visibility: SheetVisibility = 'Visible';
  protected = false;
  /** True where protection lets cells be formatted. */
  allowFormatCells = false;
  frozen = { rows: 0, columns: 0 };
  /** How the sheet is printed. */
  pageLayout: PageLayout = DEFAULT_PAGE_LAYOUT;
  /** Percent at which it is printed where it is not shrunk to pages. */
  printScale = 100;

  constructor(
    readonly id: string,
    public name: string,
    readonly book: { readonly watcher: ModelWatcher | null } = { watcher: null },
  ) {}

  /** The cell at a place, or undefined where nothing was ever put. */
  cell(row: number, column: number): ModelCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell at a place, made when there is none. */
  ensure(row: number, column: number): ModelCell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    let cell = cells.get(column);
    this.book.watcher?.cellTouched(this, row, column, cell);
    if (!cell) cells.set(column, (cell = emptyCell()));
    return cell;
  }

  /** The area that holds every value, formula, fill or border, or null in a blank sheet. */
  usedArea(valuesOnly = false): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        const formatted = cell.fill !== null || cell.pattern !== null || cell.borders.size > 0;
        const holds = cell.value !== null || cell.formula !== undefined || (formatted && !valuesOnly);
        if (!holds) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : areaBetween(top, left, bottom, right);
  }

  /** True where a merged area hides the cell behind its top left one. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns &&
        (row !== merge.row || column !== merge.column),
    );
  }

  /** Moves every row from `from` on by `by` rows; with a negative number the rows above `from` are lost. */
  shiftRows(from: number, by: number): void {
    const moved = [...this.rows].flatMap(([row, cells]): [number, Map<number, ModelCell>][] => {
      if (row >= from) return [[row + by, cells]];
      return by < 0 && row >= from + by ? [] : [[row, cells]];
    });
    this.rows.clear();
    for (const [row, cells] of moved.sort(([one], [other]) => one - other)) this.rows.set(row, cells);
    const hidden = [...this.hiddenRows].map((row) => (row >= from ? row + by : row));
    this.hiddenRows.clear();
    for (const row of hidden) this.hiddenRows.add(row);
  }
}

/** A part with XML of an add-in inside the workbook. */
export interface XmlPart {
  /** Another one after each change of its XML. */
  id: string;
  xml: string;
}

/** The workbook behind the emulated host. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly xmlParts: XmlPart[] = [];
  name = 'libro.xlsx';
  dateSystem: 1900 | 1904 = 1900;
  readOnly = false;
  structureProtected = false;
  /** The year that a date typed without a year gets. */
  currentYear = 2026;
  active: SheetModel | null = null;
  selection: { sheet: SheetModel; area: Area } | null = null;
  watcher: ModelWatcher | null = null;
  #nextId = 1;

  /** A fresh identifier in the form of Excel's: "{00000000-0001-0000-0000-000000000001}". */
  freshId(): string {
    return `{00000000-0001-0000-0000-${String(this.#nextId++).padStart(12, '0')}}`;
  }

  /** Adds a blank sheet at the end. */
  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.freshId(), name, this);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.watcher?.sheetAdded(sheet);
    return sheet;
  }

  /** The sheet of a name (any case) or an identifier, or undefined. */
  sheet(key: string): SheetModel | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted,
    );
  }

  /** Takes a sheet out of the workbook. */
  removeSheet(sheet: SheetModel): void {
    const index = this.sheets.indexOf(sheet);
    if (index >= 0) this.sheets.splice(index, 1);
    if (this.active === sheet) this.active = this.sheets[0] ?? null;
    if (this.selection?.sheet === sheet) this.selection = null;
    if (index >= 0) this.watcher?.sheetRemoved(sheet, index);
  }
}
