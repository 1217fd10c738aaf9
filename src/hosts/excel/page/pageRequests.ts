import { columnLetters } from '../../../snapshot/address';
import type { PageChange, PageFacets } from './pageFacets';
import { isClearing } from './pageFacets';
import { areasOfReference } from './pageReferences';
import type { WriteStep } from '../write/writeSteps';

/** Bytes that the answer about the pages of a sheet takes, about. */
export const PAGES_BYTES = 2500;

/** Some hosts leave out what is not set, others answer null. */
function zoomText(zoom: {
  readonly [Name in keyof Excel.PageLayoutZoomOptions]: number | null | undefined;
}): string {
  const { horizontalFitToPages, verticalFitToPages, scale } = zoom;
  const [wide, tall] = [horizontalFitToPages ?? 0, verticalFitToPages ?? 0];
  return wide + tall > 0 ? `${String(wide)}x${String(tall)}` : `${String(scale ?? 100)}%`;
}

function zoomOf(text: string): Excel.PageLayoutZoomOptions {
  const [wide = 0, tall = 0] = text.split('x').map(Number);
  if (text.endsWith('%')) return { scale: Number.parseInt(text, 10) };
  // As many pages as it takes is said by not saying how many.
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(tall > 0 ? { verticalFitToPages: tall } : {}),
  };
}

/** Asks how a sheet is printed; the answer is there after the next sync. */
export function queuePages(sheet: Excel.Worksheet): () => PageFacets {
  const { pageLayout } = sheet;
  pageLayout.load('orientation,zoom');
  const footer = pageLayout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
  const area = pageLayout.getPrintAreaOrNullObject().load('address');
  const rows = pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
  const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('columnIndex,columnCount');
  return () => ({
    orientation: pageLayout.orientation,
    zoom: zoomText(pageLayout.zoom),
    leftFooter: footer.leftFooter,
    centerFooter: footer.centerFooter,
    rightFooter: footer.rightFooter,
    titleRows: rows.isNullObject
      ? ''
      : `${String(rows.rowIndex + 1)}:${String(rows.rowIndex + rows.rowCount)}`,
    titleColumns: columns.isNullObject
      ? ''
      : `${columnLetters(columns.columnIndex)}:${columnLetters(columns.columnIndex + columns.columnCount - 1)}`,
    printArea: area.isNullObject ? '' : (areasOfReference(area.address) ?? []).join(','),
  });
}

function setFacet({ pageLayout }: Excel.Worksheet, { facet, after }: PageChange): void {
  switch (facet) {
    case 'orientation':
      pageLayout.orientation = after === 'Landscape' ? 'Landscape' : 'Portrait';
      break;
    case 'zoom':
      pageLayout.zoom = zoomOf(after);
      break;
    case 'titleRows':
      pageLayout.setPrintTitleRows(after.replace(/\d+/g, '$$$&'));
      break;
    case 'titleColumns':
      pageLayout.setPrintTitleColumns(after.replace(/[A-Z]+/g, '$$$&'));
      break;
    case 'printArea':
      pageLayout.setPrintArea(after);
      break;
    default:
      pageLayout.headersFooters.defaultForAllPages[facet] = after;
  }
}

/**
 * The step that makes the changes of how a sheet is printed; what takes a print area or titles away comes last. All is
 * looked up at once, since Excel may leave some of it as it was: `onKept` gets the changes that were not made.
 */
export function pageSteps(
  sheetId: string,
  changes: readonly PageChange[],
  onKept: (kept: readonly PageChange[]) => void,
): WriteStep[] {
  if (changes.length === 0) return [];
  const clearings = changes.filter(isClearing);
  return [
    {
      bytes: JSON.stringify(changes).length + PAGES_BYTES,
      queue: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(sheetId);
        for (const change of changes) if (!isClearing(change)) setFacet(sheet, change);
        for (const change of clearings) setFacet(sheet, change);
        const pages = queuePages(sheet);
        return () => {
          const now = pages();
          onKept(changes.filter(({ facet, after }) => now[facet] !== after));
        };
      },
    },
  ];
}
