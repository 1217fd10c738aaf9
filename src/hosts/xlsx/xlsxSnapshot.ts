import type { CellRange } from '../../snapshot/address';
import { hiddenColumnsOf } from '../../snapshot/hiddenColumns';
import type { PageLayout } from '../../snapshot/pageLayout';
import { DEFAULT_PAGE_LAYOUT, sameLayout } from '../../snapshot/pageLayout';
import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot/workbook';
import { readTheme } from './colors';
import { pageLayoutOf } from './pageLayoutReading';
import { findSettings } from './settingsPart';
import { readSharedStrings } from './sharedStrings';
import type { Stylesheet } from './styles';
import { looksOf, readStylesheet } from './styles';
import type { WorkbookPart } from './workbookPart';
import { relatedPart } from './workbookPart';
import type { CellContext } from './worksheetReading';
import { readWorksheet } from './worksheetReading';
import type { XlsxPackage } from './xlsxPackage';

/** The styles of a workbook, or null when it has no such part. */
export function stylesheetOf(files: XlsxPackage, workbook: WorkbookPart): Stylesheet | null {
  const part = relatedPart(workbook, 'styles');
  if (part === null) return null;
  const theme = relatedPart(workbook, 'theme');
  const colors = theme !== null && files.has(theme) ? readTheme(files.text(theme), theme) : null;
  return readStylesheet(files.text(part), part, colors);
}

/** What the cells of a workbook refer to: shared strings, looks, date system. */
export function cellContextOf(files: XlsxPackage, workbook: WorkbookPart): CellContext {
  const stringsPart = relatedPart(workbook, 'sharedStrings');
  const styles = stylesheetOf(files, workbook);
  return {
    strings: stringsPart === null ? [] : readSharedStrings(files.text(stringsPart), stringsPart),
    looks: styles ? looksOf(styles) : [],
    dateSystem: workbook.dateSystem,
  };
}

const unusual = (pageLayout: PageLayout): Pick<SheetSnapshot, 'pageLayout'> =>
  sameLayout(pageLayout, DEFAULT_PAGE_LAYOUT) ? {} : { pageLayout };

/** A workbook as it was read. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** Blocks of each sheet, by its id, that one array formula fills: a snapshot shows those of their cells that hold something. */
  readonly arrays: ReadonlyMap<string, readonly CellRange[]>;
  /** Highest number of a cell format that a sheet names; −1 where none does. */
  readonly lastFormat: number;
}

/** Ids of the sheets in order: what the workbook calls them, made different where it calls two alike. */
function idsOf({ worksheets }: WorkbookPart): string[] {
  const taken = new Set<string>();
  return worksheets.map(({ sheetId, tab }) => {
    const id = sheetId === '' || taken.has(sheetId) ? `${sheetId}/${tab}` : sheetId;
    taken.add(id);
    return id;
  });
}

/** Reads a whole workbook into a snapshot. */
export function readWorkbook(files: XlsxPackage, workbook: WorkbookPart, name: string): ReadWorkbook {
  const context = cellContextOf(files, workbook);
  const ids = idsOf(workbook);
  const arrays = new Map<string, readonly CellRange[]>();
  let lastFormat = -1;
  const sheets = workbook.worksheets.map((entry, index): SheetSnapshot => {
    const read = readWorksheet(files.text(entry.part), entry.part, context);
    const id = ids[index] ?? '';
    lastFormat = Math.max(lastFormat, read.lastFormat);
    if (read.arrays.length > 0) arrays.set(id, read.arrays);
    return {
      id,
      name: entry.name,
      visibility: entry.visibility,
      protected: read.protected,
      rows: read.rows,
      hiddenRows: read.hiddenRows,
      ...hiddenColumnsOf(read.rows, read.hiddenSpans),
      ...(read.merges.length === 0 ? {} : { merges: read.merges }),
      ...unusual(pageLayoutOf(workbook, entry, read.setup)),
    };
  });
  const snapshot = {
    name,
    dateSystem: workbook.dateSystem,
    structureProtected: workbook.structureProtected,
    sheets,
    settings: findSettings(files, workbook)?.text ?? null,
  };
  return { snapshot, arrays, lastFormat };
}
