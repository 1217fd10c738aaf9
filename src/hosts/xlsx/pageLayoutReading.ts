import type { PageLayout } from '../../snapshot/pageLayout';
import { DEFAULT_PAGE_LAYOUT } from '../../snapshot/pageLayout';
import type { SheetSetup } from './sheetSetup';
import type { SheetEntry, WorkbookPart } from './workbookPart';
import { PRINT_NAMES } from './workbookPart';

/** How a worksheet is printed, by what its part and the names of the workbook say. */
export function pageLayoutOf(workbook: WorkbookPart, { tab }: SheetEntry, setup: SheetSetup): PageLayout {
  const names = workbook.printNames.get(tab);
  return {
    orientation: setup.landscape ? 'landscape' : 'portrait',
    fit: setup.fitToPage ? { wide: setup.wide, tall: setup.tall } : DEFAULT_PAGE_LAYOUT.fit,
    repeated: names?.get(PRINT_NAMES.repeated) ?? null,
    printArea: names?.get(PRINT_NAMES.printArea) ?? null,
    footer: setup.footer,
  };
}
