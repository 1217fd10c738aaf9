import type { OpenTag } from './xmlScan';
import { scanXml } from './xmlScan';
import type { Splice } from './xmlSplicing';
import { appendTo } from './xmlSplicing';

/** An element with its place: from its "<" to behind its end tag; `closeStart` is where the end tag begins. */
export interface Element {
  readonly tag: OpenTag;
  closeStart: number;
  end: number;
  readonly children: Element[];
}

/** The root of a part with its children and theirs; deeper ones are left out. */
export function outline(xml: string, part: string): Element {
  const open: Element[] = [];
  let root: Element | null = null;
  scanXml(xml, part, {
    open(tag, depth) {
      if (depth > 2) return;
      const element: Element = { tag, closeStart: tag.end, end: tag.end, children: [] };
      // The cells of a sheet are not needed, only where they are.
      if (depth === 0) root = element;
      else if (!(depth === 2 && open[1]?.tag.local === 'sheetData')) open[depth - 1]?.children.push(element);
      open[depth] = element;
    },
    close(_, depth, start, end) {
      const element = depth > 2 ? undefined : open[depth];
      if (!element) return;
      element.closeStart = start;
      element.end = end;
    },
  });
  if (root === null) throw new Error(`${part} has no root`);
  return root;
}

/** The first child of that name, whatever its prefix. */
export function childNamed(element: Element, local: string): Element | undefined {
  return element.children.find(({ tag }) => tag.local === local);
}

/** Children of elements that we add to, in the order of their schema (ISO/IEC 29500-1, annex A.2). */
const ORDERS = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
} as const;

/**
 * Puts a new child `local` behind the last of those that come before it. What the schema does not know (extensions,
 * AlternateContent) may stand anywhere and tells nothing of the order.
 */
export function insertion(
  xml: string,
  parent: Element,
  kind: keyof typeof ORDERS,
  local: string,
  content: string,
): Splice {
  const order = ORDERS[kind].split(' ');
  const earlier = new Set(order.slice(0, order.indexOf(local)));
  const last = parent.children.filter(({ tag }) => earlier.has(tag.local)).at(-1);
  if (last) return { start: last.end, end: last.end, text: content };
  if (parent.tag.selfClosing) return appendTo(xml, parent.tag, parent.closeStart, content);
  return { start: parent.tag.end, end: parent.tag.end, text: content };
}
