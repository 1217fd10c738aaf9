import { findWorkbookPart } from './badFiles';
import type { CellRange } from '../../snapshot/address';
import { parseRange } from '../../snapshot/cellRanges';
import type { LookStyle } from './lookStyles';
import { readLookStyles } from './lookStyles';
import type { WorkbookPart } from './workbookPart';
import { readWorkbookPart, relatedPart } from './workbookPart';
import { columnOf, inSheet, rowOf } from './worksheetReading';
import type { OpenTag } from './xmlScan';
import { isTrue, scanXml } from './xmlScan';
import { XlsxPackage } from './xlsxPackage';

/** Columns that are set alike: 0-based, both ends included; the width in characters of the default font. */
interface LookColumns {
  readonly first: number;
  readonly last: number;
  readonly width?: number;
  readonly hidden: boolean;
  /** Number of the style that empty cells of the columns have. */
  readonly style?: number;
}

/** How a sheet is shown: all that a snapshot leaves out, since the engine does not need it. Numbers are 0-based. */
export interface SheetLook {
  readonly merges: readonly CellRange[];
  readonly columns: readonly LookColumns[];
  /** Width of the other columns, in characters. */
  readonly defaultColumnWidth: number;
  /** Heights in points of the rows that have one of their own. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** Rows and columns that stay when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  /** Areas with a conditional format. */
  readonly conditionalFormats: readonly CellRange[];
  /** Looks that the numbers of `cells`, `rows` and `columns` name. */
  readonly styles: readonly LookStyle[];
  /** Numbers of the looks of cells by row and column; those of plain cells may be absent. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Numbers of the looks that empty cells of a row have. */
  readonly rows: ReadonlyMap<number, number>;
}

const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
/** More merged areas than a sheet of a plan ever has; each costs work with every row shown. */
const MOST_AREAS = 100_000;

const positive = (text: string | undefined): number | undefined =>
  Number(text) > 0 ? Number(text) : undefined;

function columnsOf({ attributes }: OpenTag): LookColumns[] {
  const first = Number(attributes['min']) - 1;
  const last = Number(attributes['max']) - 1;
  if (!inSheet(0, first) || !inSheet(0, last)) return [];
  const width = positive(attributes['width']);
  const style = positive(attributes['style']);
  return [
    {
      first,
      last,
      hidden: isTrue(attributes['hidden']) || attributes['width'] === '0',
      ...(width === undefined ? {} : { width }),
      ...(style === undefined ? {} : { style }),
    },
  ];
}

/** Gathers the look of a worksheet as the scan meets it. */
class SheetLookGathering {
  readonly merges: CellRange[] = [];
  readonly conditionalFormats: CellRange[] = [];
  readonly columns: LookColumns[] = [];
  readonly rowHeights = new Map<number, number>();
  readonly cells = new Map<number, Map<number, number>>();
  readonly rows = new Map<number, number>();
  frozen = { rows: 0, columns: 0 };
  gridLines = true;
  defaultColumnWidth = DEFAULT_WIDTH;
  defaultRowHeight = DEFAULT_HEIGHT;
  private row = -1;
  private column = -1;
  private hasColumnStyles = false;

  /** Elements outside the cells. */
  open(tag: OpenTag): void {
    const { local, attributes } = tag;
    if (local === 'sheetFormatPr') {
      const baseWidth = positive(attributes['baseColWidth']);
      this.defaultColumnWidth =
        positive(attributes['defaultColWidth']) ??
        (baseWidth === undefined ? DEFAULT_WIDTH : baseWidth + 0.43);
      this.defaultRowHeight = positive(attributes['defaultRowHeight']) ?? DEFAULT_HEIGHT;
    } else if (local === 'sheetView') this.gridLines = attributes['showGridLines'] !== '0';
    else if (local === 'pane' && attributes['state']?.startsWith('frozen')) {
      const [rows = 0, columns = 0] = [positive(attributes['ySplit']), positive(attributes['xSplit'])];
      this.frozen = { rows, columns };
    } else if (local === 'col') this.addColumns(columnsOf(tag));
    else if (local === 'mergeCell') this.addAreas(this.merges, attributes['ref']);
    else if (local === 'conditionalFormatting') this.addAreas(this.conditionalFormats, attributes['sqref']);
  }

  private addColumns(columns: readonly LookColumns[]): void {
    for (const one of columns) {
      this.columns.push(one);
      this.hasColumnStyles ||= one.style !== undefined;
    }
  }

  private addAreas(areas: CellRange[], text = ''): void {
    for (const word of text.split(/\s+/)) {
      const area = areas.length < MOST_AREAS ? parseRange(word) : null;
      if (area) areas.push(area);
    }
  }

  openRow({ attributes }: OpenTag): void {
    this.row = rowOf(attributes['r'], this.row);
    this.column = -1;
    const height = positive(attributes['ht']);
    const style = isTrue(attributes['customFormat']) ? positive(attributes['s']) : undefined;
    if (height !== undefined) this.rowHeights.set(this.row, height);
    if (style !== undefined) this.rows.set(this.row, style);
  }

  openCell({ attributes }: OpenTag): void {
    this.column = columnOf(attributes['r'], this.column);
    const style = positive(attributes['s']) ?? 0;
    // A cell with look 0 needs no mention, unless its row or column has another.
    const isPlain = style === 0 && !this.rows.has(this.row) && !this.hasColumnStyles;
    if (isPlain || !inSheet(this.row, this.column)) return;
    const cells = this.cells.get(this.row);
    if (cells) cells.set(this.column, style);
    else this.cells.set(this.row, new Map([[this.column, style]]));
  }
}

function scanSheet(xml: string, part: string): SheetLookGathering {
  const look = new SheetLookGathering();
  let inData = false;
  scanXml(xml, part, {
    open(tag, depth) {
      if (depth === 1) inData = tag.local === 'sheetData';
      if (!inData) look.open(tag);
      else if (depth === 2) look.openRow(tag);
      else if (depth === 3) look.openCell(tag);
    },
  });
  return look;
}

function stylesOf(files: XlsxPackage, workbook: WorkbookPart): LookStyle[] {
  const part = relatedPart(workbook, 'styles');
  if (part === null || !files.has(part)) return [];
  const theme = relatedPart(workbook, 'theme');
  const hasTheme = theme !== null && files.has(theme);
  return readLookStyles(files.text(part), part, hasTheme ? { xml: files.text(theme), part: theme } : null);
}

/**
 * Reads how a sheet of an .xlsx or .xlsm is shown; null when the workbook has no worksheet of that name.
 * @throws HostFailure when the bytes are no workbook that we can read.
 */
export function readLook(bytes: Uint8Array, sheetName: string): SheetLook | null {
  const files = XlsxPackage.open(bytes);
  const workbook = readWorkbookPart(files, findWorkbookPart(files));
  const entry = workbook.worksheets.find(({ name }) => name === sheetName);
  if (!entry) return null;
  const { merges, columns, rowHeights, frozen, gridLines, conditionalFormats, cells, rows, ...defaults } =
    scanSheet(files.text(entry.part), entry.part);
  return {
    merges,
    columns,
    defaultColumnWidth: defaults.defaultColumnWidth,
    rowHeights,
    defaultRowHeight: defaults.defaultRowHeight,
    frozen,
    gridLines,
    conditionalFormats,
    styles: stylesOf(files, workbook),
    cells,
    rows,
  };
}

/** Look of a cell: its own, else its row's, else its column's. */
export function styleAt(look: SheetLook, row: number, column: number): LookStyle {
  const own = look.cells.get(row)?.get(column) ?? look.rows.get(row);
  const number = own ?? look.columns.find(({ first, last }) => column >= first && column <= last)?.style;
  return look.styles[number ?? 0] ?? {};
}
