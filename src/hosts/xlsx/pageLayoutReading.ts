import type { PageLayout } from '../../snapshot/pageLayout';
import { DEFAULT_PAGE_LAYOUT } from '../../snapshot/pageLayout';
import type { SheetEntry, WorkbookPart } from './workbookPart';
import { isTrue, scanXml } from './xmlScan';
import type { XlsxPackage } from './xlsxPackage';

/** Names under which a workbook keeps what is repeated on every page of a sheet and what is printed of it. */
export const PRINT_NAMES = { repeated: '_xlnm.Print_Titles', printArea: '_xlnm.Print_Area' } as const;

interface SheetSetup {
  orientation: PageLayout['orientation'];
  fitToPage: boolean;
  wide: number;
  tall: number;
  footer: string;
}

/** The parts of a worksheet before and after its cells, as XML of their own: the cells are many and say nothing of pages. */
function aroundCells(xml: string): string[] {
  const data = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])/.exec(xml);
  if (!data) return [xml];
  const [, prefix = ''] = data;
  const close = `</${prefix}sheetData>`;
  const end = xml.lastIndexOf(close);
  const after = end < 0 ? xml.indexOf('>', data.index) + 1 : end + close.length;
  return [`${xml.slice(0, data.index)}</${prefix}worksheet>`, `<${prefix}worksheet>${xml.slice(after)}`];
}

function readSetup(xml: string, part: string): SheetSetup {
  const setup: SheetSetup = { orientation: 'portrait', fitToPage: false, wide: 1, tall: 1, footer: '' };
  for (const piece of aroundCells(xml)) {
    const path: string[] = [];
    scanXml(piece, part, {
      open({ local, attributes }, depth) {
        path.length = depth;
        path.push(local);
        if (depth === 2 && local === 'pageSetUpPr') setup.fitToPage = isTrue(attributes['fitToPage']);
        if (depth !== 1 || local !== 'pageSetup') return;
        if (attributes['orientation'] === 'landscape') setup.orientation = 'landscape';
        setup.wide = Number(attributes['fitToWidth'] ?? 1);
        setup.tall = Number(attributes['fitToHeight'] ?? 1);
      },
      close(_, depth) {
        path.length = depth;
      },
      text(text, depth) {
        if (depth === 2 && path[1] === 'headerFooter' && path[2] === 'oddFooter') setup.footer += text;
      },
    });
  }
  return setup;
}

/** The names of a workbook that belong to one of its tabs, with what they stand for. */
function namesOfTab(xml: string, part: string, tab: number): Map<string, string> {
  const names = new Map<string, string>();
  if (!xml.includes('_xlnm.Print_')) return names;
  let open: string | null = null;
  scanXml(xml, part, {
    open({ local, attributes }) {
      const own = local === 'definedName' && attributes['localSheetId'] === String(tab);
      open = own ? (attributes['name'] ?? '') : null;
    },
    close() {
      open = null;
    },
    text(text) {
      if (open !== null) names.set(open, `${names.get(open) ?? ''}${text}`);
    },
  });
  return names;
}

/** How a worksheet is printed. */
export function pageLayoutOf(
  files: XlsxPackage,
  workbook: WorkbookPart,
  { part, tab }: SheetEntry,
): PageLayout {
  const setup = readSetup(files.text(part), part);
  const names = namesOfTab(files.text(workbook.part), workbook.part, tab);
  return {
    orientation: setup.orientation,
    fit: setup.fitToPage ? { wide: setup.wide, tall: setup.tall } : DEFAULT_PAGE_LAYOUT.fit,
    repeated: names.get(PRINT_NAMES.repeated) ?? null,
    printArea: names.get(PRINT_NAMES.printArea) ?? null,
    footer: setup.footer,
  };
}
