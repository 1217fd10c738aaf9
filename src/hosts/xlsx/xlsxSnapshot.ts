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

/** Reads a whole workbook into a snapshot. */
export function snapshotOf(files: XlsxPackage, workbook: WorkbookPart, name: string): WorkbookSnapshot {
  const context = cellContextOf(files, workbook);
  const sheets = workbook.worksheets.map((sheet): SheetSnapshot => ({
    id: sheet.sheetId,
    name: sheet.name,
    visibility: sheet.visibility,
    ...readWorksheet(files.text(sheet.part), sheet.part, context),
    ...unusual(pageLayoutOf(files, workbook, sheet)),
  }));
  return {
    name,
    dateSystem: workbook.dateSystem,
    structureProtected: workbook.structureProtected,
    sheets,
    settings: findSettings(files, workbook)?.text ?? null,
  };
}
